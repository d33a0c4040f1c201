import { calendarRelation } from './calendar-relation.js';
import type { Relation } from './relation.js';
import { termOf, type View } from './view.js';

const numerals = '一二三四五六七八九';
/** The third five-year plan began in 1966, and each five years after the last. */
const third = 1966;
const yearOfPlan =
  /^(?:既?是|为|作为|系)(?:我国|国家|全面|我[省市县区]|全[省市县区])?“?(十?[一二三四五六七八九]|十)五”?(?:规划|计划|时期)?(?:实施|建设)?的?(第[一二三四五]年|开局(?:之|起步)?年|第一年|收官(?:之|决战)?年|最后一年)/;
const nameOf: Readonly<Record<string, number>> = { 开: 1, 收: 5, 最: 5 };

/**
 * `plan-year`: a year, and which year of a five-year plan it is.
 * Holds: 2024年是“十四五”规划实施的第四年. Fails: 2024年是“十四五”规划实施的第五年.
 */
export function* yearsOfPlans(view: View): Iterable<Relation> {
  for (const claim of view.claims) {
    const { date, until, end } = claim.figure;
    if (date?.year == null || date.month !== null || until) continue;
    const told = yearOfPlan.exec(view.text.slice(end, end + 48));
    if (!told) continue;
    const [, plan, which] = told as unknown as [string, string, string];
    const number = plan === '十' ? 10 : (plan.length === 2 ? 10 : 0) + numerals.indexOf(plan.at(-1)!) + 1;
    if (number < 3) continue;
    const said = nameOf[which[0]!] ?? numerals.indexOf(which[1]!) + 1;
    const first = third + (number - 3) * 5;
    const is = date.year - first + 1;
    // “八五”普法规划: a plan of another kind.
    if (is < 0 || is > 6) continue;
    const holds = is === said;
    const shown = `${date.year} - ${first} + 1 = ${is}`;
    const start = end + told[0].length - which.length;
    const term = { role: 'edition', claim: null, passage: view.passage, start, end: start + which.length };
    yield calendarRelation(
      'plan-year',
      'implied',
      [term, termOf('year', claim)],
      holds,
      holds ? shown : `${shown} ≠ ${said}`,
    );
  }
}
