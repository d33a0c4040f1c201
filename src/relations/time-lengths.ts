import type { Claim } from '../claims/claim.js';
import { divide, type Exact, exact, multiply } from '../text/exact.js';
import { point } from '../text/interval.js';
import { daysIn } from './days.js';

/** Units of time that a figure can be told of one of. */
export type TimeUnit = '小时' | '天' | '周' | '月' | '年';

/** A length of time: the figure that tells it, with the number of units for its value. */
export interface Length {
  /** As the copy prints it. */
  readonly claim: Claim;
  /** The same with its length for a value. */
  readonly counted: Claim;
}

/** How many of the unit one of each makes, where that is fixed. */
const made: Readonly<Record<TimeUnit, Readonly<Record<string, number>>>> = {
  小时: { 小时: 1, 个小时: 1, 天: 24 },
  天: { 天: 1, 日: 1, 周: 7, 个星期: 7, 星期: 7 },
  周: { 周: 1, 个星期: 1, 星期: 1 },
  月: { 个月: 1, 月: 1, 年: 12, 季度: 3, 个季度: 3 },
  年: { 年: 1 },
};
const namedMonths: readonly (readonly [RegExp, number])[] = [
  [/^(?:今年|去年)?[上下]半年$/, 6],
  [/^(?:今年|去年)?前三季度$/, 9],
  [/^(?:今年|去年)?第?[一二三四]季度$/, 3],
];

/** The lengths of time that a claim can tell, in the unit: 三天, 1—9月, 前三季度. */
export function lengthOf(claim: Claim, unit: TimeUnit): Length | null {
  const length = valueIn(claim, unit);
  if (length === null || length.n <= length.d) return null;
  const { value, step } = claim.figure;
  // A slip in 20年 moves it by as many units as it moves the figure.
  const grain = claim.figure.date || !value || !step || value.n === 0n ? null : divide(multiply(length, step), value);
  const figure = { ...claim.figure, kind: 'quantity' as const, value: length, interval: point(length), step: grain };
  return { claim, counted: { ...claim, figure } };
}

function valueIn({ figure, passage }: Claim, unit: TimeUnit): Exact | null {
  const { date, until, value, kind } = figure;
  // 5日8时至8日8时: a day, and no number of days.
  if (figure.unit === '日' && /^\d{1,2}时/.test(passage.folded.slice(figure.end, figure.end + 3))) return null;
  if (date && until) return between(date, until, unit);
  if (unit === '月') {
    const named = namedMonths.find(([words]) => words.test(figure.text));
    if (named) return exact(named[1]);
  }
  if (date || value === null || figure.hedges.length > 0 || kind === 'ordinal') return null;
  const factor = made[unit][figure.unit];
  // 2025年, 9月: which one, not how many.
  if (!factor || (kind !== 'quantity' && kind !== 'period')) return null;
  if (figure.unit === '月' && kind !== 'quantity') return null;
  return exact(value.n * BigInt(factor), value.d);
}

function between(
  from: NonNullable<Claim['figure']['date']>,
  to: NonNullable<Claim['figure']['until']>,
  unit: TimeUnit,
): Exact | null {
  if (unit === '天' && from.day !== null && to.day !== null) {
    const [a, b] = [from.month, to.month ?? from.month];
    if (a === null || b === null) return exact(to.day - from.day + 1);
    let days = to.day - from.day + 1;
    for (let month = a; month < b; month++) days += daysIn(from.year, month);
    return exact(days);
  }
  if (unit === '月' && from.day === null && from.month !== null && to.month !== null && from.month < to.month)
    return exact(to.month - from.month + 1);
  return null;
}
