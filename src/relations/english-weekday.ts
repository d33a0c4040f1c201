import { englishWeekday, englishWeekdays } from '../lexicons/english-calendar.js';
import { dateExists, showDate, weekdayOf } from './days.js';
import type { Relation } from './relation.js';
import { termOf, type View } from './view.js';

const before = new RegExp(`(?:^|[^A-Za-z])(${englishWeekday}),? (?:the )?$`);
const after = new RegExp(`^(?:,? \\((${englishWeekday})\\)|, a (${englishWeekday})\\b)`);

/**
 * `english-weekday`: a date and the weekday beside it. With a year that only the page gives, it is implied.
 * Holds: Thursday, Jan. 1, 2026. Fails: Friday, Jan. 1, 2026.
 */
export function* englishWeekdaysOf(view: View): Iterable<Relation> {
  for (const claim of view.claims) {
    const { date, until, start, end } = claim.figure;
    if (!date || until || date.month === null || date.day === null || !dateExists(date)) continue;
    const near = view.text.slice(Math.max(0, start - 18), start);
    const lead = before.exec(near);
    const tail = lead ? null : after.exec(view.text.slice(end, end + 18));
    const name = lead?.[1] ?? tail?.[1] ?? tail?.[2];
    if (name === undefined) continue;
    const year = date.year ?? yearIn(claim.period);
    if (year === null) continue;
    const stated = englishWeekdays.findIndex((day) => day.startsWith(name.slice(0, 3)));
    const actual = weekdayOf(year, date.month, date.day);
    // A year that only the page gives may be any that it names, or one off around New Year.
    const others = [year - 1, year + 1, ...view.years];
    if (date.year === null && stated !== actual && others.some((y) => weekdayOf(y, date.month!, date.day!) === stated))
      continue;
    // The year of another event would make a wrong weekday of a right one.
    const dated = view.claims.some((c) => c.figure.kind === 'date' && c.figure.date?.year === year);
    if (date.year === null && stated !== actual && !dated) continue;
    const at = lead ? start - near.length + lead.index + lead[0].indexOf(name) : end + tail![0].indexOf(name);
    const term = { role: 'weekday', claim: null, passage: view.passage, start: at, end: at + name.length };
    const holds = stated === actual;
    yield {
      kind: 'calendar',
      basis: date.year === null ? 'implied' : 'stated',
      construction: 'weekday',
      terms: [termOf('date', claim), term],
      verdict: holds ? 'holds' : 'fails',
      working: `${showDate({ ...date, year }, 'en')} = ${englishWeekdays[actual]}${holds ? ' ✓' : ` ≠ ${englishWeekdays[stated]} ✗`}`,
      doubt: null,
    };
  }
}

function yearIn(period: string | null): number | null {
  const year = /^\d{4}/.exec(period ?? '')?.[0];
  return year ? Number(year) : null;
}
