import type { Claim } from '../claims/claim.js';
import { rateBefore } from '../lexicons/rates.js';
import { compare } from '../text/exact.js';
import { isPlain, sameUnit } from './commensurable.js';
import { isIntensive } from './intensive.js';
import { oneSlipApart } from './one-slip.js';
import type { Relation } from './relation.js';
import { comparison, hasBareLinks, isParallel, sumRelation } from './sum.js';
import { type SumVerdict, sumVerdict } from './sum-verdict.js';
import { isToldOfEach } from './told-of-each.js';
import { amountFrom, between, leadOf, tailOf, type View } from './view.js';

const backwardCue =
  /(?:(合计|共计|总计|一共|总共|统共|拢共|加起来|加在一起|合起来|合在一起|算下来|相加|两[项者]共|[三四五六]项共)|(共|共有|总数|总数达|总量|累计))(?:为|达|达到|有|是|正好|刚好|整整|就是)?([\u4e00-\u9fff]{0,4})$/;

/**
 * `list-then-total`: A x、B y，合计 N. With 共 or 累计 the total may count more than the list: then it fails only where
 * list and total share their verb and noun.
 * Holds: 录用教师12人、医生8人，合计20人. Fails: 录用教师12人、医生8人，合计21人.
 */
export function* backwardSums(view: View): Iterable<Relation> {
  const { text, amounts } = view;
  for (const [i, total] of amounts.entries()) {
    const cue = backwardCue.exec(text.slice(Math.max(0, total.figure.numeral.start - 10), total.figure.numeral.start));
    if (!cue || !isPlain(total)) continue;
    // 每人每年400元、每人每年700元,合计每人每年1100元: so much of each, all three.
    const bracketed = holdsBracketed(view, i);
    const each = rateBefore.exec(text.slice(total.clause.start, total.figure.start))?.[0];
    const isOfEach = (claim: Claim) => each !== undefined && leadOf(view, claim).endsWith(each);
    if (isIntensive(total) && each === undefined) continue;
    const noun = tailOf(view, total);
    const before: Claim[] = [];
    for (let k = i - 1; k >= Math.max(0, i - 24) && before.length < 12; k--) {
      const claim = amounts[k]!;
      if (claim.sentence.start !== total.sentence.start) break;
      if (view.depths[k]! > view.depths[i]!) continue;
      // 两个街道共改造46个小区: what stands before 共 and counts something else is no part.
      if (claim.clause.start === total.clause.start && noun && tailOf(view, claim).slice(0, noun.length) !== noun)
        continue;
      if (!sameUnit(claim, total)) continue;
      // 十项之中,甲省两项: the whole, named before its parts.
      if (
        !isPlain(claim) ||
        (isIntensive(claim) && !isOfEach(claim)) ||
        /^(?:之中|里面|当中)/.test(tailOf(view, claim))
      ) {
        // 每月领取津贴180元、补贴400元,两项共580元: what is said before the first is said of all.
        if (cue[1] !== undefined && before.length > 0 && isPlain(claim) && saidOfAll.test(leadOf(view, claim)))
          before.unshift(claim);
        break;
      }
      before.unshift(claim);
    }
    if (before.length < 2) continue;
    const match = longestMatch(before, total);
    const item = text.slice(total.clause.start, total.figure.numeral.start - cue[0].length);
    // 涉及金额共计: the name of no item, where one slip of the pen makes it the total.
    const named =
      /金额$/.test(item) &&
      !/等[,、]?$/.test(text.slice(0, total.clause.start).slice(-2)) &&
      oneSlipApart(before, total, 3);
    if (!match && isItem(item) && !named) continue;
    if (match) {
      yield sumRelation('list-then-total', 'stated', total, match.parts, match.sum);
      continue;
    }
    // 甲厂1000件、合格900件,乙厂9000件、合格7200件,合计10000件: every other figure.
    const [odd, even] = [0, 1].map((rest) => before.filter((_, k) => k % 2 === rest));
    if (before.length >= 4 && [odd!, even!].some((some) => sumVerdict(some, total).verdict === 'holds')) continue;
    // 支出38亿元。加上上解支出1亿元、还本支出2亿元,支出总计41亿元: more than is listed.
    if (
      /(?:^|[,。;])(?:再)?加上?[^,。;、\d]{0,16}$/.test(
        text.slice(Math.max(0, before[0]!.figure.start - 24), before[0]!.figure.start),
      )
    )
      continue;
    const cued = text.slice(total.clause.start, total.figure.start);
    if (reduced.test(cued) || bracketed) continue;
    const parts = meant(view, before, total, cue, noun);
    if (!parts) continue;
    // 销售额4800万元,已收取提成120万元,两项合计420万元: a part greater than the total is none, unless by a slip of the pen.
    if (parts.some((p) => compare(p.figure.value!, total.figure.value!) > 0) && !oneSlipApart(parts, total, 2))
      continue;
    const ofEach = parts.every(isOfEach);
    // What a bracket says of an item, 每天100元, is not said of the list.
    const words = text
      .slice(parts[0]!.clause.start, total.figure.numeral.start - cue[0].length)
      .replace(/\([^()]*\)/g, '');
    if (comparison.test(ofEach ? words.replaceAll(each!, '') : words)) continue;
    if ((!ofEach && parts.some((p) => isToldOfEach(view, p))) || areOneOfSeveral(view, parts.at(-1)!, total)) continue;
    const together = cue[1] !== undefined || parts.length < before.length || !sameDeed(view, parts, cue[3]!, noun);
    yield sumRelation('list-then-total', together ? 'stated' : 'implied', total, parts, sumVerdict(parts, total));
  }
}

/** 红枣12颗(约60克): an item whose figure of the total's unit stands in a bracket. */
function holdsBracketed(view: View, at: number): boolean {
  const total = view.amounts[at]!;
  for (let k = at - 1; k > Math.max(0, at - 24) && view.amounts[k]!.sentence.start === total.sentence.start; k--)
    if (
      view.depths[k]! > view.depths[at]! &&
      sameUnit(view.amounts[k]!, total) &&
      view.depths[k - 1]! === view.depths[at]! &&
      !sameUnit(view.amounts[k - 1]!, total) &&
      /^\([^(),。;]{0,6}$/.test(between(view, view.amounts[k - 1]!, view.amounts[k]!))
    )
      return true;
  return false;
}

/** 520元、1314元的转账共9笔,合计: how often each of them was paid, nobody says. */
function areOneOfSeveral(view: View, last: Claim, total: Claim): boolean {
  return /共\d+[笔次张份件批条]/.test(between(view, last, total));
}

/** Of the figures before a total that they do not make: those that the words say it is the total of. */
function meant(
  view: View,
  before: readonly Claim[],
  total: Claim,
  [printed, sure, , verb]: RegExpExecArray,
  noun: string,
): readonly Claim[] | null {
  // ，共24枚: the clause says nothing else, so it is of what the list before it counts.
  const alone = printed === '共' && /[,;]/.test(view.text.charAt(total.figure.numeral.start - 2));
  const named = printed.includes('总数') && shareName(view, before, total);
  const bare = alone && hasBareLinks(view, before);
  // 收到3359元,外加补发的696元,共4055元: the words add the last to the others.
  const addedTo = /[,;](?:外加|另加|加上|连同|再加上?)[^,。;:\d]{0,10}$/.test(
    between(view, before.at(-2)!, before.at(-1)!),
  );
  const together =
    // 96名参加预选,决出12个名额,加上4名种子: to another figure.
    (addedTo && before.length === 2 && before[1]!.index === before[0]!.index + 1) ||
    ((sure !== undefined || bare || named || isSeries(view, before)) && verb === '') ||
    countsParts(view, before, total) ||
    sameDeed(view, before, verb!, noun);
  if (together && isParallel(view, before) && noFigureElse(view, before, total)) return before;
  // 冻结412万元,退赃231.2万元,合计追赃挽损463.2万元: one slip of the pen off.
  if (sure !== undefined && before.length >= 2 && isParallel(view, before) && oneSlipApart(before, total))
    return before;
  // 其他3.9万元;支出合计263.4万元: another account.
  const opening = view.text.slice(total.clause.start, total.figure.numeral.start - printed.length);
  if (!/^[,]?$/.test(opening.replace(/^(?:[一二两三四五六七八九]\S{0,2}|这样|全部)$/, ''))) return null;
  if (!/^[,、][^,;。]*$/.test(between(view, before.at(-1)!, total))) return null;
  // 原有6名,如今有医生24人、护士56人,共80人: names and figures that follow each other make a list of their own.
  const from = before.findLastIndex((_, k) => k > 0 && !hasBareLinks(view, before.slice(k - 1, k + 1)));
  const list = before.slice(Math.max(from, 0));
  if (list.length < 2 || !hasBareLinks(view, list) || (verb !== '' && list.length < 3)) return null;
  return sure !== undefined || alone ? list : null;
}

/** 折后合计, 其余9家合计: less than what the list comes to, or of what is not in it. */
const reduced = /折后|打折|优惠|减免|扣除|抵扣|立减|到手|其余|其他|另外/;
/** 每月可领取: so much each month, of whatever follows. */
const saidOfAll = /每[月年日天][^,。;、\d]{0,12}$/;
const ofTheList =
  /加起来|[加合]在一起|合起来|算下来|相加|[两三四五六七八九十][\u4e00-\u9fff]{1,2}$|以上|上述|各项|全部|前后|今年|全年|全[市县省区旗镇]|总数$/;

/** 所有者权益合计36亿元: the name of an item that ends in 合计 totals nothing that stands before. */
function isItem(lead: string): boolean {
  const name = /[\u4e00-\u9fff]{3,}$/.exec(lead)?.[0];
  return name !== undefined && !ofTheList.test(name);
}

/** 金牌8枚、银牌6枚，奖牌总数为14枚: what the total is the number of is the last word of every part. */
function shareName(view: View, parts: readonly Claim[], total: Claim): boolean {
  const noun = /([\u4e00-\u9fff])总数[为达是有]?$/.exec(leadOf(view, total))?.[1];
  return noun !== undefined && hasBareLinks(view, parts) && parts.every((p) => leadOf(view, p).endsWith(noun));
}

const ofSoMany =
  /([两二三四五六七八九])[\u4e00-\u9fff]{1,2}(?:总共|一共|共计|合计|共)(?:为|达|达到|有|是)?[\u4e00-\u9fff]{0,2}$/;

/** 依次为21场、26场、31场: nothing but 、 stands between, and they are all. */
function isSeries(view: View, parts: readonly Claim[]): boolean {
  return (
    /(?:依次|分别)(?:为|是|达|有)?[^,。;]{0,4}$/.test(leadOf(view, parts[0]!)) &&
    parts.slice(1).every((p, k) => /^[、和及]$/.test(between(view, parts[k]!, p)))
  );
}

/** 三天共, 两地合计: the total says of how many parts it is, and so many stand before it, with a name each. */
function countsParts({ text }: View, parts: readonly Claim[], { figure: { numeral } }: Claim): boolean {
  const said = ofSoMany.exec(text.slice(Math.max(0, numeral.start - 10), numeral.start))?.[1];
  return said !== undefined && '一二三四五六七八九'.indexOf(said.replace('两', '二')) + 1 === parts.length;
}

/** Every part was 改造 of 小区, as the total is: 甲街道改造28个小区，乙街道改造16个小区，共改造44个小区. */
function sameDeed(view: View, parts: readonly Claim[], verb: string, noun: string): boolean {
  return verb.length >= 2 && parts.every((p) => leadOf(view, p).endsWith(verb) && tailOf(view, p) === noun);
}

/** The longest run of figures right before the total that adds up to it. */
function longestMatch(before: readonly Claim[], total: Claim): { parts: readonly Claim[]; sum: SumVerdict } | null {
  for (let from = 0; from + 2 <= before.length; from++) {
    const parts = before.slice(from);
    const sum = sumVerdict(parts, total);
    if (sum.verdict === 'holds') return { parts, sum };
  }
  return null;
}

function noFigureElse(view: View, parts: readonly Claim[], total: Claim): boolean {
  for (let k = amountFrom(view, parts[0]!.figure.start) - 1; k >= 0; k--) {
    const claim = view.amounts[k]!;
    if (claim.sentence.start !== total.sentence.start) return true;
    if (sameUnit(claim, total)) return false;
  }
  return true;
}
