import type { Claim } from '../claims/claim.js';

/** So much a year or a day is yet an amount, and has parts. */
const mean = /时速|车速|人均|户均|亩均|[企校场店]均|均价|单价|平均|中位数|每(?![年月天日周季])[\u4e00-\u9fff]{1,4}/;
/** Shares of one whole add up; growth and other rates do not. */
const shareName = /占|比重|比例|份额|构成|持股|承担|负担|分担|出资|自筹|得票/;
const change = /增|降|涨|跌|提高|提升|回升|回落|上升|速|幅/;
/** 一级、二级: classes bear numbers and count nothing. */
const classes = /^(?:级|等|档|号|℃|°C|度|岁|周岁|时|点|折)$/;
const reach = 20;

/**
 * Whether a figure says how much there is of one thing for each of another (a mean, a price, a rate, an age, a
 * temperature), or which class it is of: such figures are never parts of a whole and add up to nothing.
 */
export function isIntensive({ passage, clause, figure }: Claim): boolean {
  if (classes.test(figure.unit)) return true;
  const lead = passage.folded.slice(Math.max(clause.start, figure.start - reach), figure.start);
  if (figure.unit === '%' || figure.unit === '‰') return !shareName.test(lead) || change.test(lead);
  return mean.test(lead);
}
