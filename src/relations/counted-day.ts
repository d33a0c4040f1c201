import { countedDays } from '../lexicons/known-events.js';
import { everyMatch } from '../text/every-match.js';
import { sentenceStart } from '../text/sentence-start.js';
import { smallNumber } from '../text/small-number.js';
import type { Relation } from './relation.js';
import type { View } from './view.js';

const names = countedDays.map(([name]) => `(${name})`).join('|');
const counted = new RegExp(`第(\\d{1,3}|[一二三四五六七八九十]{1,3})个“?(?:${names})`, 'g');
const otherwise = /明年|后年|去年|前年|上一年|当年|即将|以来/;
/** 自己的第15个教师节, 度过了第一个记者节: of one's own. */
const own = /(?:自己的|[他她我]的|个人的?|度过[了的]?|过了|从教(?:以来)?的?|入职(?:以来)?的?|生涯的?|他|她)$/;

/**
 * `counted-day`: days that the country keeps are counted from their first, in a known year: the year that the sentence names, or
 * that of the page, gives the number.
 * Holds: 2025年9月10日是第41个教师节. Fails: 2025年9月10日是第40个教师节.
 */
export function* countedDaysIn({ text, passage, claims, today }: View): Iterable<Relation> {
  for (const match of everyMatch(text, counted)) {
    const said = smallNumber(match[1]!);
    const which = match.slice(2).findIndex((name) => name !== undefined);
    const from = sentenceStart(text, match.index);
    const before = text.slice(from, match.index);
    if (otherwise.test(before) || own.test(before) || /^[^,。]{0,6}(?:即将|将至|临近)/.test(text.slice(match.index)))
      continue;
    const years = claims.filter(
      (c) => c.figure.start >= from && c.figure.start < match.index && c.figure.date?.year != null,
    );
    // 2010年走上讲台,今年迎来…: only a day of its year tells when.
    const year = years.findLast(({ figure }) => figure.date!.day !== null);
    if (years.length > 0 && !year) continue;
    const now = year?.figure.date?.year ?? today?.year ?? null;
    if (now === null || said <= 2) continue;
    const size = now - countedDays[which]![1] + 1;
    // The year of a page that only tells what has happened may be the one before.
    if (said !== size && !year && !today?.sure && Math.abs(said - size) === 1) continue;
    const start = match.index;
    yield {
      kind: 'calendar',
      basis: 'implied',
      construction: 'counted-day',
      terms: [{ role: 'ordinal', claim: null, passage, start, end: start + match[1]!.length + 2 }],
      verdict: said === size ? 'holds' : 'fails',
      working: `${now} - ${countedDays[which]![1]} + 1 = ${size} ${said === size ? '✓' : `≠ ${said} ✗`}`,
      doubt: null,
    };
  }
}
