import type { Claim } from '../claims/claim.js';
import { isPlain, sameUnit } from './commensurable.js';
import { isIntensive } from './intensive.js';
import type { Basis, Relation } from './relation.js';
import { type SumVerdict, sumVerdict } from './sum-verdict.js';
import { isToldOfEach } from './told-of-each.js';
import { amountFrom, between, leadOf, tailOf, termOf, type View } from './view.js';

/** Builds the relation total = part + part … */
export function sumRelation(
  construction: string,
  basis: Basis,
  total: Claim,
  parts: readonly Claim[],
  sum: SumVerdict,
): Relation {
  return {
    kind: 'sum',
    basis,
    construction,
    terms: [termOf('total', total), ...parts.map((p) => termOf('part', p))],
    verdict: sum.verdict,
    working: sum.working,
    doubt: sum.doubt,
  };
}

/** Comparisons with another time or base are no parts: 比上年增加5个. */
export const comparison =
  /比|较|同比|环比|增长|下降|上年|去年|往年|原来|由(?!于)|从(?!事|业)|(?<![压侵抢霸强])占(?![地用道])|平均|人均|每/;

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
    if (!cue || !isPlain(total) || isIntensive(total)) continue;
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
      if (!isPlain(claim) || isIntensive(claim) || /^(?:之中|里面|当中)/.test(tailOf(view, claim))) break;
      before.unshift(claim);
    }
    if (before.length < 2) continue;
    const match = longestMatch(before, total);
    if (!match && isItem(text.slice(total.clause.start, total.figure.numeral.start - cue[0].length))) continue;
    if (match) {
      yield sumRelation('list-then-total', 'stated', total, match.parts, match.sum);
      continue;
    }
    // 甲厂1000件、合格900件,乙厂9000件、合格7200件,合计10000件: every other figure.
    const [odd, even] = [0, 1].map((rest) => before.filter((_, k) => k % 2 === rest));
    if (before.length >= 4 && [odd!, even!].some((some) => sumVerdict(some, total).verdict === 'holds')) continue;
    // ，共24枚: the clause says nothing else, so it is of what the list before it counts.
    const bare =
      cue[0] === '共' && /[,;]/.test(text.charAt(total.figure.numeral.start - 2)) && hasBareLinks(view, before);
    const named = cue[2]?.startsWith('总数') === true && shareName(view, before, total);
    const together =
      ((cue[1] !== undefined || bare || named || isSeries(view, before)) && cue[3] === '') ||
      countsParts(view, before, total);
    if (!(together || sameDeed(view, before, cue[3]!, noun)) || !isParallel(view, before)) continue;
    if (comparison.test(text.slice(before[0]!.clause.start, total.figure.start)) || !noFigureElse(view, before, total))
      continue;
    if (before.some((p) => isToldOfEach(view, p)) || reduced.test(text.slice(total.clause.start, total.figure.start)))
      continue;
    yield sumRelation('list-then-total', together ? 'stated' : 'implied', total, before, sumVerdict(before, total));
  }
}

/** 折后合计, 其余9家合计: less than what the list comes to, or of what is not in it. */
const reduced = /折后|打折|优惠|减免|扣除|抵扣|立减|到手|其余|其他|另外/;
const ofTheList = /[两三四五六七八九十][项者地天家批个]|以上|上述|各项|全部|前后|今年|全年|全[市县省区旗镇]|总数$/;

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

/** Items of one shape: nothing but names and 、 , 和 between the figures. */
function isParallel(view: View, parts: readonly Claim[]): boolean {
  return parts.every(
    (p, k) =>
      k === 0 || (between(view, parts[k - 1]!, p).length <= 20 && !/[。;:]/.test(between(view, parts[k - 1]!, p))),
  );
}

function noFigureElse(view: View, parts: readonly Claim[], total: Claim): boolean {
  for (let k = amountFrom(view, parts[0]!.figure.start) - 1; k >= 0; k--) {
    const claim = view.amounts[k]!;
    if (claim.sentence.start !== total.sentence.start) return true;
    if (sameUnit(claim, total)) return false;
  }
  return true;
}

/** What a series is told of, one by one: 五年分别为. */
const turns = /^(?:年|个月|季度|个季度|天|期|批|次|届)$/;
const forwardCue = /(?:共|共计|总计|合计|共有|总共|一共|总数|分为|分成|包括|由)(?:为|达|达到|有|是)?[^,。;]{0,12}$/;

/**
 * `total-then-list`: 共 N：A x、B y; N，分别为 A x、B y; or N 由 a 和 b 组成.
 * Holds: 全队共30人，由20名教师和10名学生组成. Fails: 全队共30人，由20名教师和11名学生组成.
 */
export function* forwardSums(view: View): Iterable<Relation> {
  const { text, amounts } = view;
  for (const [i, total] of amounts.entries()) {
    if (!isPlain(total) || isIntensive(total)) continue;
    const parts: Claim[] = [];
    const listEnd = colonList(view, total);
    for (let k = i + 1; k < amounts.length && parts.length < 12; k++) {
      const claim = amounts[k]!;
      if (claim.figure.start > listEnd) break;
      if (view.depths[k]! > view.depths[i]!) continue;
      // 累计21.5万人,五年分别为: the years are no part.
      if (turns.test(claim.figure.unit) && text.startsWith('分别', claim.figure.end)) continue;
      if (claim.sentence.start !== total.sentence.start || !sameUnit(claim, total) || !isPlain(claim)) break;
      parts.push(claim);
    }
    if (parts.length < 2) continue;
    const first = between(view, total, parts[0]!);
    if (/其中|\(/.test(first) || parts.some(isIntensive) || selected.test(first)) continue;
    const composed =
      // 全长1280米，主塔高分别为168米和172米: what has a name of its own is no part of what stands before.
      /^[^,。;]{0,12}[,:]?分别[为是有][^,。;]{0,10}$/.test(first) ||
      // 累计21.5万人,五年分别为: each of them, and all.
      /^[^,。;]{0,4},[两三四五六七八九十](?:年|个月|个季度|季度|天|期|批|次|届)分别[为是有]$/.test(first) ||
      (/由[^,。;]{0,10}$/.test(first) && /^[^,。;]{0,16}(?:组成|构成)/.test(text.slice(parts.at(-1)!.figure.end)));
    const colon = /^[^,。;]{0,12}:[^,。;]{0,12}$/.test(first) && isParallel(view, parts);
    // 医师24名：内科8名、外科6名、儿科10名；: bare names and figures to the end say that these are all.
    const bare = colon && parts.length >= 3 && isBareList(view, parts);
    const sum = sumVerdict(parts, total);
    if (!composed && comparison.test(text.slice(total.figure.end, parts.at(-1)!.figure.start))) continue;
    const stated = composed || (colon && /[。;]|$/.test(text.charAt(parts.at(-1)!.sentence.end - 1)));
    const cue = forwardCue.test(text.slice(Math.max(0, total.figure.numeral.start - 16), total.figure.numeral.start));
    if ((stated && cue) || bare) yield sumRelation('total-then-list', 'stated', total, parts, sum);
    else if (composed) yield sumRelation('total-then-list', 'stated', total, parts, sum);
    else if (cue && sum.verdict === 'holds' && sum.exactly)
      yield sumRelation('total-then-list', 'stated', total, parts, sum);
    else if (closesSentence(view, total, parts)) yield sumRelation('total-then-list', 'implied', total, parts, sum);
  }
}

/** Names and figures with 、 between them, and nothing behind the last. */
function isBareList(view: View, parts: readonly Claim[]): boolean {
  const { end } = parts.at(-1)!.figure;
  return hasBareLinks(view, parts) && /^(?:[。;]|$)/.test(view.text.slice(end, end + 1));
}

/** Nothing but a name stands between one figure and the next. */
function hasBareLinks(view: View, parts: readonly Claim[]): boolean {
  return parts.slice(1).every((p, k) => /^[、,和及][^、,。;:的了]{1,10}$/.test(between(view, parts[k]!, p)));
}

/** Behind N： the list runs to the next semicolon; elsewhere as far as it likes. */
function colonList({ text }: View, { figure, sentence }: Claim): number {
  if (!/^[^,。;:\d]{0,12}:/.test(text.slice(figure.end, figure.end + 14))) return sentence.end;
  const end = text.slice(figure.end, Math.min(sentence.end, figure.end + 600)).search(/[;。]/);
  return end < 0 ? sentence.end : figure.end + end;
}

/** 最多的分别有, 居前三位的: the figures that follow are some of the parts, not all. */
const selected = /最[多大高]|居前|前[\d一二三四五六七八九十]|主要|较[多大高]|部分/;

const inAll = /(?:一共|总共|合计|共计|总计)(?:为|达|有|是)?[^,。;]{0,6}$/;

/** 一共 N，A a、B b。: a parallel list that fills the rest of the sentence behind a word for all. */
function closesSentence(view: View, total: Claim, parts: readonly Claim[]): boolean {
  const { text } = view;
  if (!inAll.test(text.slice(Math.max(0, total.figure.numeral.start - 12), total.figure.numeral.start))) return false;
  if (!isParallel(view, parts) || !/^[^,。;]{0,10},[^,。;]{1,12}$/.test(between(view, total, parts[0]!))) return false;
  return /^[^,。;、]{0,6}[。;!]?[”’)]*\s*$/.test(text.slice(parts.at(-1)!.figure.end, total.sentence.end));
}

/**
 * `made-of`: 由 a 和 b 组成的 N.
 * Holds: 由12名医生和8名护士组成的20人医疗队. Fails: 由12名医生和8名护士组成的21人医疗队.
 */
export function* compositions(view: View): Iterable<Relation> {
  const { text, amounts } = view;
  for (let i = 2; i < amounts.length; i++) {
    const total = amounts[i]!;
    if (!/(?:组成|构成)的?(?:一支)?$/.test(text.slice(Math.max(0, total.figure.start - 6), total.figure.start)))
      continue;
    const parts: Claim[] = [];
    for (let k = i - 1; k >= 0 && amounts[k]!.clause.start === total.clause.start; k--) {
      if (!sameUnit(amounts[k]!, total) || !isPlain(amounts[k]!)) break;
      parts.unshift(amounts[k]!);
    }
    if (parts.length < 2 || !isPlain(total)) continue;
    const opening = text.slice(Math.max(parts[0]!.clause.start, parts[0]!.figure.start - 8), parts[0]!.figure.start);
    if (/由[^,。;]*$/.test(opening)) yield sumRelation('made-of', 'stated', total, parts, sumVerdict(parts, total));
  }
}
