import { englishDenominators, englishOrdinals, englishSmall } from '../lexicons/english-numbers.js';
import { exact } from '../text/exact.js';
import { anything, point } from '../text/interval.js';
import type { ReadDate } from './dates.js';
import { readEnglishDate } from './english-dates.js';
import { readEnglishFraction } from './english-fraction.js';
import { readEnglishQuantity } from './english-quantity.js';
import type { Figure } from './figure.js';
import { endOfCode, isInCode } from './name-guard.js';

const numberWords = [
  ...Object.keys(englishSmall),
  ...Object.keys(englishDenominators),
  ...Object.keys(englishOrdinals),
  ...['dozens?', 'tens', 'hundreds', 'thousands', 'millions', 'billions'],
  'an?(?= (?:hundred|thousand|million|billion|trillion|dozen|third|quarter|half|fifth|tenth)\\b)',
];
const words = [...new Set(numberWords)].map((word) => word.replace(/^[a-z]/, (c) => `[${c}${c.toUpperCase()}]`));
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec';

const candidate = new RegExp(`[0-9]|\\b(?:${words.join('|')}|${months})\\b`, 'g');

/** Where the next English figure may begin, a digit, a number word or the name of a month; -1 where there is none. */
export function nextEnglishCandidate(folded: string, from: number): number {
  candidate.lastIndex = from;
  return candidate.exec(folded)?.index ?? -1;
}

const money = /(?:(?:US|A|C|HK|NZ|S|NT|R)?\$|[£€¥₹]|\b(?:USD|EUR|GBP|RMB|CNY) ?)$/;
const ordinal = /(\d{1,4})(?:st|nd|rd|th)\b/y;
const prefix = /\b(?:mid|pre|post|non|under|over|early|late)-$/i;
const isWordOrdinal = new RegExp(`^(?:${Object.keys(englishOrdinals).join('|')})\\b`, 'i');

/** An English figure, or the offset at which to go on when what stands here is none. */
export function readEnglishFigure(text: string, folded: string, start: number): Figure | number {
  const code = folded.charCodeAt(start);
  if (code < 48 || code > 57) return readWord(text, folded, start);
  const near = folded.slice(Math.max(0, start - 6), start);
  const sign = money.exec(near)?.[0] ?? '';
  if (!sign) {
    if ((isInCode(folded, start) && !prefix.test(near)) || /[#/]$|\d[.:]$/.test(near)) return endOfToken(folded, start);
    const date = readEnglishDate(folded, start);
    if (date) return dateFigure(text, start, date);
    ordinal.lastIndex = start;
    const nth = ordinal.exec(folded);
    if (nth) return ordinalFigure(text, start, start + nth[0].length, Number(nth[1]));
  }
  return (
    (sign ? null : readEnglishFraction(text, folded, start)) ?? readEnglishQuantity(text, folded, start, sign.trim())
  );
}

function readWord(text: string, folded: string, start: number): Figure | number {
  const date = readEnglishDate(folded, start);
  if (date) return dateFigure(text, start, date);
  const fraction = readEnglishFraction(text, folded, start);
  if (fraction) return fraction;
  const name = isWordOrdinal.exec(folded.slice(start, start + 9))?.[0];
  if (name) {
    const end = start + name.length;
    // First and second have other meanings, and First Avenue is a name.
    const counted = /\b(?:the|its|his|her|their|our|a|for the) $/i.test(folded.slice(Math.max(0, start - 9), start));
    if (!counted || folded[end] !== ' ' || /^[A-Z]/.test(name)) return end;
    return ordinalFigure(text, start, end, englishOrdinals[name]!);
  }
  return readEnglishQuantity(text, folded, start, '');
}

/** The end of a token such as 4x4, 24/7, 555-0142. */
function endOfToken(folded: string, start: number): number {
  let end = endOfCode(folded, start);
  while (/[/:#]/.test(folded[end] ?? '') && /\w/.test(folded[end + 1] ?? '')) end = endOfCode(folded, end + 1);
  // The stop of a sentence is no part of it.
  while (end > start + 1 && /[.-]/.test(folded[end - 1]!)) end--;
  return end;
}

function plain(text: string, start: number, end: number) {
  return { start, end, text: text.slice(start, end), numeral: { start, end }, unit: '', step: null, hedges: [] };
}

function ordinalFigure(text: string, start: number, end: number, n: number): Figure {
  const value = exact(n);
  const common = { interval: point(value), approximation: 'exact', date: null, until: null } as const;
  return { ...plain(text, start, end), ...common, kind: 'ordinal', value };
}

function dateFigure(text: string, start: number, { end, kind, date, until }: ReadDate): Figure {
  const named = date.year !== null || date.month !== null || date.day !== null;
  const years = until !== null && date.month === null && date.year !== null && until.year !== null;
  const interval = years
    ? { low: exact(date.year!), high: exact(until.year!), lowOpen: false, highOpen: false }
    : anything;
  const common = { interval, approximation: 'exact', value: null } as const;
  return { ...plain(text, start, end), ...common, kind, date: named ? date : null, until };
}
