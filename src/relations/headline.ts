import type { Claim } from '../claims/claim.js';
import { add, compare, exact, multiply } from '../text/exact.js';
import { hanPairs } from '../text/han-pairs.js';
import { sameUnit } from './commensurable.js';
import {
  agrees,
  isOpen,
  isScaled,
  isSlipOfDigits,
  roundsTo,
  roundsToSlip,
  significant,
  slipped,
  telling,
} from './headline-values.js';
import { isToldAlike, isToldAtLength, leadOf, tailOf, wayOf, wordsOf } from './headline-words.js';
import { digitsOf } from './one-slip.js';
import type { Relation } from './relation.js';
import { sameRelation } from './same-relation.js';
import { printed } from './sum-verdict.js';

/**
 * `headline`: a figure of the headline stands again in the body of its article. It fails only where no figure of the body
 * can be the headline's, and one that is told in the same words is one slip of the pen away from it.
 * Nor may the headline's figure rise where the body's falls.
 * Holds: 民生支出18.6亿元 … 全县民生支出18.62亿元. Fails: 民生支出18.6亿元 … 全县民生支出16.8亿元.
 */
export function* headlines(claims: readonly Claim[]): Iterable<Relation> {
  let from = 0;
  for (let i = 1; i <= claims.length; i++) {
    if (i < claims.length && claims[i]!.passage.article === claims[from]!.passage.article) continue;
    yield* ofArticle(claims.slice(from, i));
    from = i;
  }
}

function* ofArticle(claims: readonly Claim[]): Iterable<Relation> {
  if (!claims.some(({ passage }) => passage.kind === 'heading')) return;
  const bodies = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.passage.kind === 'heading' || !isComparable(claim)) continue;
    const list = bodies.get(claim.figure.unit);
    if (!list) bodies.set(claim.figure.unit, [claim]);
    else if (list.length < 40) list.push(claim);
  }
  for (const head of claims) {
    if (head.passage.kind !== 'heading' || !isComparable(head)) continue;
    yield* against(
      head,
      (bodies.get(head.figure.unit) ?? []).filter((c) => c.index > head.index && isHoped(c) === isHoped(head)),
    );
  }
}

function isComparable(claim: Claim): boolean {
  const { figure, passage } = claim;
  if (passage.cell || figure.value === null || figure.value.n <= 0n || figure.approximation === 'about') return false;
  if (figure.kind !== 'quantity' && figure.kind !== 'percent') return false;
  // 105万失能老人: what is counted stands behind the 万 without a measure word.
  const counts =
    figure.unit === ''
      ? compare(figure.value, exact(10_000)) >= 0 && /[万亿]$/.test(figure.text)
      : !/^(?:大|级|岁|年|个月|周年)$/.test(figure.unit);
  return counts && (figure.unit !== '天' || digitsOf(claim).length >= 2);
}

/** What is hoped for is told of another time than what is. */
function isHoped({ figure, passage, clause }: Claim): boolean {
  return /有望|力争|预计|计划|目标|将/.test(
    passage.folded.slice(Math.max(clause.start, figure.start - 12), figure.start),
  );
}

function* against(head: Claim, body: readonly Claim[]): Iterable<Relation> {
  const words = wordsOf(head);
  const near = body.filter((c) => sameUnit(c, head) && (agrees(c, head) || roundsTo(c, head)));
  // 3.24亿元 over 3.42亿元 and 上年同期的3亿元: a headline says no more than its body, and so is of the finer figure.
  const fine = near.filter((c) => significant(c) + 1 >= significant(head));
  const agreeing = fine.length > 0 || !body.some((c) => isScaled(c, head) || isSlipOfDigits(c, head)) ? near : fine;
  const slips = body.filter(
    (c) => !agreeing.includes(c) && slipped(c, head) && isToldAlike(words, c) && !countsOther(c, head),
  );
  const below = agreeing.length === 0 ? belowOf(head, body, words) : null;
  if (below) {
    yield sameRelation('headline', below, head, 'fails');
    return;
  }
  if (agreeing.length === 0) {
    // 一百零一枚 over 老人笑了:“一百零一”: said without its unit.
    if (isPrintedIn(body, head)) return;
    const slip =
      slips[0] ??
      body.find((c) => isScaled(c, head)) ??
      body.find((c) => roundsToSlip(c, head) && isToldAlike(words, c) && !countsOther(c, head)) ??
      // 成交新房8040套 over 住宅成交8400套: of so many digits one word in common will do.
      body.find(
        (c) =>
          isSlipOfDigits(c, head) &&
          !isOpen(c) &&
          (sharesPair(c, head) || significant(head) > telling) &&
          !countsOther(c, head),
      );
    if (slip) yield sameRelation('headline', slip, head, 'fails');
    return;
  }
  // 增长10.4% over a body that has 增长16.4%, 超过10%: an open end agrees with more than the headline's figure.
  if (!isOpen(head) && agreeing.every(isOpen)) {
    const [slip] = slips.filter((c) => !isOpen(c) && digitsOf(c).length >= telling && leadOf(c) === leadOf(head));
    if (slip) {
      yield sameRelation('headline', slip, head, 'fails');
      return;
    }
  }
  const turned = turnedOf(head, agreeing, words);
  if (turned) {
    yield otherWay(head, turned);
    return;
  }
  const told = agreeing.find((c) => digitsOf(c).length >= telling || isToldAlike(words, c));
  if (told) yield sameRelation('headline', told, head, 'holds');
  // The same words before the figure, and a slip: the body contradicts itself and the headline.
  for (const slip of slips) {
    // 2016年首次突破100万,今年突破300万: the headline's stands beside it, told of another time.
    const beside = agreeing.some((c) => c.passage === slip.passage && c.sentence.start === slip.sentence.start);
    if (beside && /首次|其中|同期|\d{4}年/.test(slip.passage.folded.slice(slip.sentence.start, slip.figure.start)))
      continue;
    if (
      agreeing.some((c) => sharesWords(c, slip)) ||
      (digitsOf(slip).length >= 2 && (haveOneLead(head, slip) || leadsAlike(head, slip)))
    )
      yield sameRelation('headline', slip, head, 'fails');
  }
}

/**
 * 首次突破900亿元 over 820亿元, 突破21人次 over 21.6万人次: what the headline says has been passed, and all that the body tells in its words is less, or
 * is the same but for a 万 or 亿.
 */
function belowOf(head: Claim, body: readonly Claim[], words: ReadonlySet<string>): Claim | null {
  const { figure, passage } = head;
  if (!/(?:突破|超过?|逾|跨过|迈上)$/.test(passage.folded.slice(Math.max(0, figure.start - 3), figure.numeral.start)))
    return null;
  const told = body.filter((c) => sameUnit(c, head) && !isOpen(c) && isToldAlike(words, c));
  const value = figure.value!;
  if (
    told.some((c) => compare(c.figure.value!, value) >= 0 && compare(c.figure.value!, multiply(value, exact(2))) <= 0)
  )
    return null;
  // 超3万人 over 2.4万人参加全程、8000人参加迷你跑: what is told in parts is more together.
  const together = told.some((c) => {
    const beside = body.filter(
      (b) => b.passage === c.passage && b.sentence.start === c.sentence.start && sameUnit(b, head),
    );
    return compare(beside.map((b) => b.figure.value!).reduce(add), value) >= 0;
  });
  if (together) return null;
  return (
    told.find(({ figure: { value: v } }) =>
      [exact(1), exact(1, 10_000), exact(1, 100_000_000)].some((scale, k) => {
        const size = multiply(v!, scale);
        const [low, high] = k === 0 ? [multiply(value, exact(4, 5)), value] : [value, multiply(value, exact(11, 10))];
        return compare(size, low) >= 0 && compare(size, high) < 0;
      }),
    ) ?? null
  );
}

/** 同比上涨0.1% over 同比下降0.1%: the same figure of the same thing, and nothing of the body goes the headline's way. */
function turnedOf(head: Claim, agreeing: readonly Claim[], words: ReadonlySet<string>): Claim | null {
  const way = wayOf(head);
  if (way === null) return null;
  const alike = agreeing.filter((c) => wayOf(c) !== null && isToldAtLength(words, c));
  return alike.every((c) => wayOf(c)!.rises !== way.rises) ? (alike[0] ?? null) : null;
}

/** 上涨0.1% ≠ 下降0.1%: the terms are the figures with their words. */
function otherWay(head: Claim, body: Claim): Relation {
  const said = ({ claim, start, ...term }: Relation['terms'][number]) => ({
    ...term,
    claim,
    start: start - wayOf(claim!)!.word.length,
  });
  const show = (claim: Claim) => `${wayOf(claim)!.word}${printed(claim)}`;
  const relation = sameRelation('headline', body, head, 'fails', null, show);
  return { ...relation, terms: relation.terms.map(said) };
}

/** Told in the same words right before it or right behind; the fewer the digits, the more of them. */
function sharesWords(a: Claim, b: Claim): boolean {
  const digits = digitsOf(b).length;
  if (digits < telling - 1) return false;
  // 环比增长21.4%: in these words anything may be told.
  if (digits < telling || /(?:增长|增|下降|降|上升|升|提高|[比占]|[合总共]计|[一总]共)$/.test(leadOf(b)))
    return haveOneLead(a, b);
  return leadOf(a) === leadOf(b) || (tailOf(a) === tailOf(b) && /[\u4e00-\u9fff]{3}/.test(tailOf(a)));
}

/** Two characters in common among the four before each figure. */
function sharesPair(a: Claim, b: Claim): boolean {
  const [one, other] = [a, b].map((c) => hanPairs(leadOf(c, 4)));
  return [...one!].some((pair) => other!.has(pair));
}

/** A long numeral in characters stands in the body itself, with or without its unit. */
function isPrintedIn(body: readonly Claim[], { figure: { numeral }, passage }: Claim): boolean {
  const said = passage.folded.slice(numeral.start, numeral.end);
  return said.length > telling && !/\d/.test(said) && body.some((c) => c.passage.folded.includes(said));
}

/** 11枚金牌 over 21枚奖牌: the noun behind a measure word tells two things apart. */
function countsOther(body: Claim, head: Claim): boolean {
  // 每条年产能3吉瓦时 over 年产能30吉瓦时: of one of them.
  if (/[每单均][\u4e00-\u9fff]{0,8}$/.test(leadOf(body, 10)) && !/[每单均]/.test(leadOf(head, 10))) return true;
  // 产能分别为6吉瓦时、3吉瓦时: the next of a series.
  if (goesOnInSeries(body) && !goesOnInSeries(head)) return true;
  // 1节等于每小时1海里: what the word means.
  if (/^(?:约?等于|[=＝])/.test(tailOf(body))) return true;
  // 至此,我市已有8个村落 over 3个村落入选: of all so far.
  if (significant(head) < telling && /(?:已有|至此)[^,。;\d]{0,6}$/.test(leadOf(body, 10))) return true;
  // 跳远、铅球、1500米4项县纪录 over 6项县纪录: so many are listed, of those or of others; 灰坑85个、墓葬27座 over 墓葬29座.
  const item = /、([\u4e00-\u9fff]{2,8})$/.exec(leadOf(body, 12))?.[1];
  const ownItem = item !== undefined && head.passage.folded.includes(item);
  if (
    !ownItem &&
    /、[^,。;:、]{1,12}$/.test(leadOf(body, 16)) &&
    !/等$|(?:公布|发布|新增|共有|认定|建成|评出)$/.test(leadOf(body, 2)) &&
    !/、[^,。;:、]{0,4}(?:共|合计|总)[^,。;:、]{0,3}$/.test(leadOf(body, 16))
  )
    return true;
  // 其余10枚金牌: of others than the headline's.
  if (/(?:其余|其他|其它|另外?|余下|剩余|剩下)的?$/.test(leadOf(body, 6))) return true;
  if (!/^[个枚名位家项条件种类座处只台部场]$/.test(head.figure.unit)) return false;
  const [one, other] = [body, head].map((c) => /^[\u4e00-\u9fff]*/.exec(tailOf(c, 8))![0]) as [string, string];
  // 402项重要国家标准 over 402项国家标准: what stands before the noun tells nothing apart.
  // 12个村完成 and 12个村的: a noun of one character.
  if (one[0] === other[0]) return false;
  return one.length >= 2 && other.length >= 2 && !one.includes(other.slice(0, 2)) && !other.includes(one.slice(0, 2));
}

/** A figure of its unit, and a mark, stand right before it. */
function goesOnInSeries(claim: Claim): boolean {
  const { unit } = claim.figure;
  return (
    unit !== '' &&
    /^[\u4e00-\u9fff]{0,2}[、和及]$/.test(
      leadOf(claim, unit.length + 3)
        .split(unit)
        .at(-1)!,
    ) &&
    leadOf(claim, unit.length + 3).includes(unit)
  );
}

/** Five characters in common right before the figures, and before the words of growth: hardly two different things. */
function haveOneLead(a: Claim, b: Claim): boolean {
  // 第二产业增加值 and 第三产业增加值 have five in common: where there are seven, all of them count.
  const leads = [a, b].map((c) => /[\u4e00-\u9fff]*$/.exec(leadOf(c, 14).replace(growth, ''))![0].slice(-7));
  const size = Math.min(...leads.map(({ length }) => length));
  const [lead, other] = leads.map((each) => each.slice(each.length - size));
  return size >= 5 && lead === other && periodsOf(a) === periodsOf(b);
}

const growth = /(?:同比|环比|比上年|比去年)?(?:增长|下降|增加|减少|提高|上升)了?$/;

/** 一季度, 1—5月: rates of one thing in two periods are two. */
function periodsOf({ passage, clause, figure }: Claim): string {
  const said = passage.folded.slice(clause.start, figure.start);
  return (said.match(/[一二三四]季度|[上下]半年|全年|\d{1,2}月/g) ?? []).join();
}

/** 追回被骗款86万元, 追回被骗资金68万元: three pairs of characters of the eight before the figures, and the same value but for a slip. */
function leadsAlike(a: Claim, b: Claim): boolean {
  // 同比增长5.3%, 同比增长5.5%: rates of many things are told in the same words.
  if (/%|百分点/.test(a.figure.unit)) return false;
  const [one, other] = [a, b].map((c) =>
    hanPairs(
      leadOf(c, 8)
        .split(/[,。;:!? ]/)
        .at(-1)!,
    ),
  );
  return [...one!].filter((pair) => other!.has(pair)).length >= 3;
}
