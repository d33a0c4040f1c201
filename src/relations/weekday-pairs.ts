import { type Dated, datedIn } from './dated-weekday.js';
import { dayNumber, weekdayNames } from './days.js';
import type { Relation } from './relation.js';
import { termOf, type View } from './view.js';

/** What may follow a weekday that belongs to the date: 周一例会 is held every Monday. */
const ended = /^(?:[)）,。;、\s]|$|上午|下午|晚|早|在|举|开|召)/;

/**
 * `weekdays-apart`: two days of one sentence and their weekdays, in whatever year: of so many days in between.
 * Holds: 10月25日(星期六)、26日(星期日). Fails: 10月25日(星期五)、26日(星期日).
 */
export function* weekdayPairs(view: View): Iterable<Relation> {
  let last: Dated | null = null;
  for (const day of datedIn(view)) {
    if (!ended.test(view.text.slice(day.weekday.end))) continue;
    const before: Dated | null = last;
    last = day;
    if (before?.claim.sentence.start !== day.claim.sentence.start) continue;
    const apart = daysApart(before, day);
    if (apart === null) continue;
    const holds = (((day.stated - before.stated - apart) % 7) + 7) % 7 === 0;
    const right = weekdayNames[(((before.stated + apart) % 7) + 7) % 7];
    const working = `星期${weekdayNames[before.stated]} ${apart < 0 ? '-' : '+'} ${Math.abs(apart)} = 星期${right}`;
    yield {
      kind: 'calendar',
      basis: 'implied',
      construction: 'weekdays-apart',
      terms: [termOf('date', day.claim), day.weekday, termOf('date', before.claim)],
      verdict: holds ? 'holds' : 'fails',
      working: holds ? `${working} ✓` : `${working} ≠ 星期${weekdayNames[day.stated]} ✗`,
      doubt: null,
    };
  }
}

/** `null` where a leap year or New Year may lie in between. */
function daysApart(a: Dated, b: Dated): number | null {
  if (a.year !== b.year && a.year !== null && b.year !== null) return null;
  const year = a.year ?? b.year;
  if (year === null && Math.min(a.month, b.month) <= 2 && Math.max(a.month, b.month) > 2) return null;
  if (Math.abs(a.month - b.month) > 3) return null;
  const [from, to] = [a, b].map(({ month, day }) => dayNumber({ year: year ?? 2023, month, day }));
  return from == null || to == null ? null : to - from;
}
