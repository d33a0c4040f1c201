import type { Claim } from '../claims/claim.js';

/** Kinds of figures that a passage may have, as bits. */
export const stock = { date: 1, range: 2, years: 4, months: 8, days: 16, percent: 32, percents: 64 } as const;

/**
 * Which of these the claims have among them: to look at each claim costs less than to ask a construction whose figures the
 * passage lacks.
 */
export function stockOf(claims: readonly Claim[]): number {
  let bits = 0;
  for (const { figure } of claims) {
    const { unit } = figure;
    if (figure.kind === 'range') bits |= stock.range;
    if (figure.date || figure.until) bits |= stock.date;
    if (unit === '%') bits |= (bits & stock.percent) === 0 ? stock.percent : stock.percents;
    else if (unit === '年') bits |= stock.years;
    else if (unit === '个月') bits |= stock.months;
    else if (unit === '天' || unit === '日' || unit === '周') bits |= stock.days;
  }
  return bits;
}
