import { englishMonth, englishMonthNumber } from '../lexicons/english-calendar.js';
import { isMeasure, isPlural } from '../lexicons/english-units.js';
import type { ReadDate } from './dates.js';
import type { DateParts } from './figure.js';

const nothing: DateParts = { year: null, month: null, day: null };
const year = '((?:1[5-9]|20)\\d\\d)(?![\\d]|,\\d|\\.\\d)';
const day = '(\\d{1,2})(?:st|nd|rd|th)?(?![\\d]|,\\d{3}|\\.\\d|:\\d|%|[A-Za-z])';
const dash = '(?: ?[-–—] ?| to | through )';

const monthFirst = new RegExp(
  `(${englishMonth}) ${day}(?:(?:${dash})(?:(${englishMonth}) )?${day})?(?:,? ${year})?`,
  'y',
);
const dayFirst = new RegExp(`${day}(?:(?:${dash})${day})? (?:of )?(${englishMonth})(?:,? ${year})?`, 'y');
const monthOnly = new RegExp(`(${englishMonth})(?:,? (?:of )?${year})`, 'y');
const iso = /([12]\d{3})-(\d{1,2})-(\d{1,2})(?![\d-])/y;
const clock =
  /(?:[01]?\d|2[0-4])(?:(?::[0-5]\d|\.[0-5]\d)? ?(?:[ap]\.m\.|[ap]m\b|o'clock|o’clock)|:[0-5]\d(?![\d:]))/iy;
const decade = /(?:(?:1[5-9]|20)\d0['’]?s|[2-9]0['’]?s)(?![A-Za-z])/y;
const years = /((?:1[5-9]|20)\d\d)(?:[-–—]|\/)((?:(?:1[5-9]|20)\d\d)|\d\d)(?![\d-–—/,])/y;
const monthStart = new RegExp(`^${englishMonth}`);

/** Days up to here may be slips of the pen; greater numbers count something. */
const lastDay = 39;

function at(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

function number(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

/** Reads July 28, 2025; 28 July 2025; July 28-30; July 2025; 2025-07-28; 7:30 p.m.; the 1990s; 2023-25. Impossible days are kept. */
export function readEnglishDate(folded: string, start: number): ReadDate | null {
  const code = folded.charCodeAt(start);
  const read = (
    m: RegExpExecArray,
    kind: ReadDate['kind'],
    date: DateParts,
    until: DateParts | null = null,
  ): ReadDate => ({
    end: start + m[0].length,
    kind,
    date,
    until,
    amount: null,
  });
  if (code < 48 || code > 57) {
    if (!monthStart.test(folded.slice(start, start + 10))) return null;
    const m = at(monthFirst, folded, start);
    if (m && Number(m[2]) <= lastDay && !countsThings(folded, start, m)) {
      const date = { year: number(m[5]), month: englishMonthNumber(m[1]!), day: number(m[2]) };
      if (m[4] === undefined) return read(m, 'date', date);
      const month = m[3] ? englishMonthNumber(m[3]) : date.month;
      // Dec. 30-Jan. 2, 2026 begins in 2025.
      const turned = date.year !== null && month < date.month;
      const from = turned ? { ...date, year: date.year! - 1 } : date;
      return read(m, 'range', from, { year: date.year, month, day: number(m[4]) });
    }
    const alone = at(monthOnly, folded, start);
    return alone && read(alone, 'period', { ...nothing, year: number(alone[2]), month: englishMonthNumber(alone[1]!) });
  }
  let m = at(iso, folded, start);
  if (m) return read(m, 'date', { year: number(m[1]), month: number(m[2]), day: number(m[3]) });
  m = at(clock, folded, start);
  if (m) return read(m, 'date', nothing);
  m = at(decade, folded, start);
  if (m)
    return /\bin (?:his|her|their|my|our|its)\b/.test(folded.slice(Math.max(0, start - 16), start))
      ? null
      : read(m, 'period', nothing);
  m = at(years, folded, start);
  if (m && !/[-–—/\d,.$£€]/.test(folded[start - 1] ?? '')) return yearRange(m, read);
  m = at(dayFirst, folded, start);
  // 40 march for peace: a day that no month has is none, where it comes first.
  if (m && Number(m[1]) <= 31 && !/[\d,.$£€-]/.test(folded[start - 1] ?? '')) {
    const date = { year: number(m[4]), month: englishMonthNumber(m[3]!), day: number(m[1]) };
    return m[2] === undefined ? read(m, 'date', date) : read(m, 'range', date, { ...date, day: number(m[2]) });
  }
  return null;
}

type Read = (m: RegExpExecArray, kind: ReadDate['kind'], date: DateParts, until: DateParts | null) => ReadDate;

/** 2023-25 ends in 2025; 2025-07 is a month, and no year of its century that has gone by. */
function yearRange(m: RegExpExecArray, read: Read): ReadDate | null {
  const from = Number(m[1]);
  const to = m[2]!.length === 4 ? Number(m[2]) : Math.floor(from / 100) * 100 + Number(m[2]);
  if (m[2]!.length === 2 && to <= from) return null;
  return read(m, 'range', { ...nothing, year: from }, { ...nothing, year: to });
}

/** In May 12 schools reopened: after in and the like, a number that counts what follows is no day. */
function countsThings(folded: string, start: number, m: RegExpExecArray): boolean {
  if (m[4] !== undefined || m[5] !== undefined) return false;
  const late = Number(m[2]) > 31;
  const noun = /^ ([a-z]+)/.exec(folded.slice(start + m[0].length, start + m[0].length + 20))?.[1];
  if (noun === undefined || !(isPlural(noun) || isMeasure(noun))) return false;
  return (
    late ||
    /\b(?:in|last|this|next|since|during|late|early|mid)[ -]$/i.test(folded.slice(Math.max(0, start - 8), start))
  );
}
