import type { Claim } from '../claims/claim.js';
import { dayNumber } from './days.js';
import type { Relation, Term } from './relation.js';
import { termOf, type View } from './view.js';

const beside = /^[\s,]*[(（]?\s*(?:星期|周)([一二三四五六日天])(?=[)）,。;、\s]|上午|下午|晚|早|在|举|开|召)/;
const names = '日一二三四五六';

interface Day {
  readonly claim: Claim;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly term: Term;
}

/**
 * `weekdays-apart`: two days of one sentence and their weekdays, in whatever year: of so many days in between.
 * Holds: 10月25日(星期六)、26日(星期日). Fails: 10月25日(星期五)、26日(星期日).
 */
export function* weekdayPairs(view: View): Iterable<Relation> {
  let last: Day | null = null;
  let month: number | null = null;
  for (const claim of view.claims) {
    const { date, until } = claim.figure;
    if (!date) continue;
    if (last && last.claim.sentence.start !== claim.sentence.start) month = null;
    month = date.month ?? month;
    const day = until ? null : dayOf(view, claim, month);
    if (!day) continue;
    const before: Day | null = last;
    last = day;
    if (before?.claim.sentence.start !== claim.sentence.start) continue;
    const apart = daysApart(before, day);
    if (apart === null) continue;
    const holds = (((day.weekday - before.weekday - apart) % 7) + 7) % 7 === 0;
    const right = names[(((before.weekday + apart) % 7) + 7) % 7];
    const working = `星期${names[before.weekday]} ${apart < 0 ? '-' : '+'} ${Math.abs(apart)} = 星期${right}`;
    yield {
      kind: 'calendar',
      basis: 'implied',
      construction: 'weekdays-apart',
      terms: [termOf('date', claim), day.term, termOf('date', before.claim)],
      verdict: holds ? 'holds' : 'fails',
      working: holds ? `${working} ✓` : `${working} ≠ 星期${names[day.weekday]} ✗`,
      doubt: null,
    };
  }
}

function dayOf(view: View, claim: Claim, month: number | null): Day | null {
  const { date, end } = claim.figure;
  if (!date || date.day === null || month === null) return null;
  const match = beside.exec(view.text.slice(end, end + 10));
  if (!match) return null;
  const weekday = match[1] === '天' ? 0 : names.indexOf(match[1]!);
  const at = end + match[0].search(/[星周]/);
  const term = { role: 'weekday', claim: null, passage: view.passage, start: at, end: end + match[0].length };
  return { claim, year: date.year, month, day: date.day, weekday, term };
}

/** `null` where a leap year or New Year may lie in between. */
function daysApart(a: Day, b: Day): number | null {
  if (a.year !== b.year && a.year !== null && b.year !== null) return null;
  const year = a.year ?? b.year;
  if (year === null && Math.min(a.month, b.month) <= 2 && Math.max(a.month, b.month) > 2) return null;
  if (Math.abs(a.month - b.month) > 3) return null;
  const [from, to] = [a, b].map(({ month, day }) => dayNumber({ year: year ?? 2023, month, day }));
  return from == null || to == null ? null : to - from;
}
