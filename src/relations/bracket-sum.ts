import type { Claim } from '../claims/claim.js';
import { add, compare } from '../text/exact.js';
import { bracketBehind } from './bracket.js';
import { isPlain, sameUnit } from './commensurable.js';
import { isIntensive } from './intensive.js';
import type { Relation } from './relation.js';
import { comparison, sumRelation } from './sum.js';
import { sumVerdict } from './sum-verdict.js';
import { isToldOfEach } from './told-of-each.js';
import { between, leadOf, tailOf, type View } from './view.js';

/**
 * `bracket`: N(…a…b…): a bracket right behind a figure that lists its parts.
 * Holds: 新建场馆7座(体育馆3座、图书馆4座). Fails: 新建场馆8座(体育馆3座、图书馆4座).
 */
export function* bracketSums(view: View): Iterable<Relation> {
  const { text, amounts } = view;
  for (const [i, total] of amounts.entries()) {
    const open = bracketBehind(text, total.figure.end, 14);
    if (open < 0) continue;
    const close = closing(text, open);
    if (close < 0) continue;
    const inside = text.slice(open + 1, close);
    if (/^(?:其中|含|包括|如|包含)|等$/.test(inside) || comparison.test(inside)) continue;
    const parts: Claim[] = [];
    for (let k = i + 1; k < amounts.length && amounts[k]!.figure.start < close; k++) {
      if (amounts[k]!.figure.start > open && view.depths[k] === view.depths[i]! + 1) parts.push(amounts[k]!);
    }
    if (parts.length < 2 || !isPlain(total) || !parts.every((p) => sameUnit(p, total) && isPlain(p))) continue;
    if ([total, ...parts].some(isIntensive)) continue;
    if (!parts.every((p, k) => k === 0 || /[、,;和及]/.test(between(view, parts[k - 1]!, p)))) continue;
    if (!countTheSame(view, total, parts) || isNet(view, parts) || leavesYearsOut(view, total, parts)) continue;
    const sum = sumVerdict(parts, total);
    if (sum.verdict === 'fails' && (parts.some((p) => isToldOfEach(view, p)) || areSome(view, parts, total))) continue;
    // 三县共5个考点、考场204个(甲县2个,乙县2个,丙县1个): of what is counted right before.
    const before = amounts[i - 1];
    if (
      sum.verdict === 'fails' &&
      before?.clause.start === total.clause.start &&
      sameUnit(before, total) &&
      sumVerdict(parts, before).verdict === 'holds'
    )
      continue;
    yield sumRelation('bracket', 'stated', total, parts, sum);
  }
}

/** 5个镇(12个村、3个社区) counts other things in the bracket: parts must bear no noun of their own, or the total's. */
function countTheSame(view: View, total: Claim, parts: readonly Claim[]): boolean {
  const whole = tailOf(view, total).replace(/\(.*$/, '');
  return parts.every((part) => {
    const noun = tailOf(view, part)
      .replace(/[)、].*$/, '')
      .replace(/^[和及与]+|[和及与]+$/g, '');
    return noun === '' || (whole !== '' && (whole.endsWith(noun) || noun.endsWith(whole)));
  });
}

/** 近三年累计8.04亿元(2022年、2023年分别为2.21亿元、2.67亿元): the last of the years has been told before. */
function leavesYearsOut({ text }: View, total: Claim, parts: readonly Claim[]): boolean {
  const years = /[近这前]([二两三四五六七八九2-9])年[^,。;]{0,12}$/.exec(
    text.slice(total.clause.start, total.figure.start),
  );
  if (!years) return false;
  const said = '零一二三四五六七八九'.indexOf(years[1]!.replace('两', '二'));
  return parts.length < (said < 0 ? Number(years[1]) : said);
}

const leaving = /(?:退出|退休|减少|注销|关停|关闭|流出|迁出|调出|死亡|淘汰|撤销|卖出|赎回)[^,、;]{0,4}$/;

/** 增加6家(新增11家、退出5家): what is left when the one is taken from the other. */
function isNet(view: View, parts: readonly Claim[]): boolean {
  const out = parts.filter((p) => leaving.test(leadOf(view, p))).length;
  return out > 0 && out < parts.length;
}

/** 南区50例(死亡1例,出院1例): two things that befell some of them, and far from all. */
function areSome(view: View, parts: readonly Claim[], total: Claim): boolean {
  const [one, other] = parts;
  if (parts.length > 2 || !between(view, one!, other!).startsWith(',')) return false;
  const sum = add(one!.figure.value!, other!.figure.value!);
  return compare(add(sum, sum), total.figure.value!) < 0;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length && i < open + 300; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth === 0) return i;
  }
  return -1;
}
