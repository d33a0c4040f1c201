import { everyMatch } from '../text/every-match.js';
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
  yield* bareDays(view);
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

const bare = /(?<![\d月])(\d{1,2})日[(,]?(?:星期|周)([一二三四五六日天])/g;
/** Characters between two days of one list. */
const near = 80;

/** 15日(星期六)多云;16日(星期日)小雨: days without a month, one after the other. */
function* bareDays({ text, claims }: View): Iterable<Relation> {
  const days = everyMatch(text, bare).filter((m) => ended.test(text.slice(m.index + m[0].length)));
  if (days.length < 2) return;
  const starting = new Map(claims.map((claim) => [claim.figure.start, claim]));
  for (let i = 1; i < days.length; i++) {
    const [one, other] = [days[i - 1]!, days[i]!];
    const [a, b] = [one, other].map((m) => starting.get(m.index));
    const link = text.slice(one.index + one[0].length, other.index);
    const apart = Number(other[1]) - Number(one[1]);
    if ([one, other].some((m) => /[去今明上下][年月个]/.test(text.slice(Math.max(0, m.index - 6), m.index)))) continue;
    if (!a || !b || apart <= 0 || apart > 14 || link.length > near || /月/.test(link)) continue;
    const [from, to] = [one, other].map((m) => weekdayNames.indexOf(m[2]!.replace('天', '日'))) as [number, number];
    const right = (from + apart) % 7;
    const working = `星期${weekdayNames[from]} + ${apart} = 星期${weekdayNames[right]}`;
    const start = other.index + other[1]!.length + 1;
    yield {
      kind: 'calendar',
      basis: 'implied',
      construction: 'weekdays-apart',
      terms: [
        termOf('date', b),
        {
          role: 'weekday',
          claim: null,
          passage: b.passage,
          start: start + (/[(,]/.test(text.charAt(start)) ? 1 : 0),
          end: other.index + other[0].length,
        },
        termOf('date', a),
      ],
      verdict: right === to ? 'holds' : 'fails',
      working: right === to ? `${working} ✓` : `${working} ≠ 星期${weekdayNames[to]} ✗`,
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
