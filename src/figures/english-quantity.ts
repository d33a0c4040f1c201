import { isMeasure, isPersons } from '../lexicons/english-units.js';
import { exact } from '../text/exact.js';
import { englishHedgeAfter, englishHedgeBefore } from './english-hedges.js';
import { isNamed, isTurnOfPhrase } from './english-name-guard.js';
import { readEnglishNumeral } from './english-numeral.js';
import { readEnglishRange } from './english-range.js';
import { readEnglishUnit } from './english-unit.js';
import type { Figure, FigureKind } from './figure.js';
import { endOfCode } from './name-guard.js';
import { signBefore } from './sign.js';
import { standsFor } from './stands-for.js';
import { valueless } from './valueless.js';

const score = /\d{1,3}[-–]\d{1,3}(?![\d\w]|[-–/.,]\d)/y;
const bareYear = /^(?:1[5-9]|20)\d\d$/;
const multiple = /^ (?:more|as|the|higher|larger|bigger|greater|faster)\b/;

/** Reads a counted or measured quantity, a percentage, an amount of money or a range; a number is where to go on. */
export function readEnglishQuantity(text: string, folded: string, start: number, sign: string): Figure | number {
  const numeral = readEnglishNumeral(folded, start, sign !== '');
  if (!numeral) return start + 1;
  const counted = sign ? { unit: sign === 'US$' ? '$' : sign, end: numeral.end } : readEnglishUnit(folded, numeral.end);
  const digits = /\d/.test(folded[start]!);
  const begin = signStart(folded, start, sign);
  const range = readEnglishRange(text, folded, { start, begin, numeral, ...counted, sign });
  if (range) return range;
  const next = folded[numeral.end] ?? '';
  const runsOn = counted.unit === '' && digits && /[A-Za-z]/.test(next);
  const chained = /[-–./:]/.test(folded[counted.end] ?? '') && /\d/.test(folded[counted.end + 1] ?? '');
  if (runsOn || (chained && counted.unit !== '%')) {
    return sign ? numeral.end : (scoreAt(text, folded, start) ?? codeEnd(folded, start));
  }
  if (!sign && (isNamed(folded, start, numeral, counted) || isTurnOfPhrase(folded, start, numeral, counted))) {
    return Math.max(numeral.end, start + 1);
  }
  const before = englishHedgeBefore(folded, begin);
  const year =
    digits && !sign && bareYear.test(folded.slice(start, numeral.end)) && isYear(counted.unit, before !== null);
  const unit = year ? '' : aged(folded, start) && counted.unit === '' ? 'years old' : counted.unit;
  const unitEnd = year ? numeral.end : counted.end;
  const signed = digits && !sign && /[\s(]/.test(folded[start - 2] ?? ' ') && signBefore(folded, start) > 0;
  const meant = signed ? { ...numeral, value: exact(-numeral.value.n, numeral.value.d) } : numeral;
  const after = englishHedgeAfter(folded, unitEnd);
  const from = before && !spans(before.word, unit) ? before : null;
  const first = from?.at ?? (signed ? start - 1 : begin);
  const end = after?.at ?? unitEnd;
  return {
    kind: kindOf(unit, year, folded, unitEnd),
    start: first,
    end,
    text: text.slice(first, end),
    numeral: { start: signed ? start - 1 : start, end: numeral.end },
    value: meant.between ? null : meant.value,
    unit,
    ...standsFor(meant, unit, from, after),
    step: meant.step,
    date: year ? { year: Number(meant.value.n), month: null, day: null } : null,
    until: null,
    hedges: [from?.word, after?.word].filter((w) => w !== undefined),
  };
}

function kindOf(unit: string, year: boolean, folded: string, end: number): FigureKind {
  if (year) return 'year';
  if (unit === '%') return 'percent';
  return unit === 'times' && multiple.test(folded.slice(end, end + 8)) ? 'multiple' : 'quantity';
}

/** Where the money sign before the numeral starts. */
function signStart(folded: string, start: number, sign: string): number {
  if (!sign) return start;
  return folded[start - 1] === ' ' ? start - 1 - sign.length : start - sign.length;
}

/** 2024 results are those of a year; 2024 people, and more than 2000 homes, are counted. */
function isYear(unit: string, hedged: boolean): boolean {
  return unit === '' || !(hedged || isMeasure(unit) || isPersons(unit) || unit === '%');
}

function aged(folded: string, start: number): boolean {
  return /\b(?:aged?|ages) $/i.test(folded.slice(Math.max(0, start - 6), start));
}

/** Over 12 months: during them. */
function spans(hedge: string, unit: string): boolean {
  return /^over$/i.test(hedge) && /^(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|seasons?)$/.test(unit);
}

/** 3-1 is a score, or a vote: it has no value of its own. */
function scoreAt(text: string, folded: string, start: number): Figure | null {
  score.lastIndex = start;
  const match = score.exec(folded);
  if (!match) return null;
  return valueless(text, start, start + match[0].length, '');
}

function codeEnd(folded: string, start: number): number {
  let end = endOfCode(folded, start);
  while (/[-–/:]/.test(folded[end] ?? '') && /\d/.test(folded[end + 1] ?? '')) end = endOfCode(folded, end + 1);
  return Math.max(end, start + 1);
}
