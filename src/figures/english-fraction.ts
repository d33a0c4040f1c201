import { englishDenominators, englishSmall } from '../lexicons/english-numbers.js';
import { exact } from '../text/exact.js';
import { point } from '../text/interval.js';
import { englishHedgeAfter, englishHedgeBefore } from './english-hedges.js';
import type { Figure } from './figure.js';
import { hedged } from './stands-for.js';

const small = `${Object.keys(englishSmall).slice(0, 12).join('|')}`;
const of = new RegExp(
  `(?:(an?|${small})[ -])?(half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\\b`,
  'iy',
);
const inEvery = new RegExp(
  `(${small}|\\d{1,2}) (?:in|out of)(?: every)? (${small}|\\d{1,4})\\b(?!%|[.,]\\d| per)`,
  'iy',
);
const bases: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000]);
const times = /^ (?:minutes|hours|days|weeks|months|years|games|matches|seasons|sets|starts|January|F|M|A|J|S|O|N|D)/;

/** Reads two-thirds, a quarter of, half of, one in five, nine out of 10. */
export function readEnglishFraction(text: string, folded: string, start: number): Figure | null {
  const read = parts(folded, start) ?? oneIn(folded, start);
  if (!read) return null;
  const before = englishHedgeBefore(folded, start);
  const after = englishHedgeAfter(folded, read.end);
  const value = exact(read.n, read.d);
  const approximation = before?.approximation ?? after?.approximation ?? 'exact';
  const from = before?.at ?? start;
  const end = after?.at ?? read.end;
  return {
    kind: 'fraction',
    start: from,
    end,
    text: text.slice(from, end),
    numeral: { start, end: read.end },
    value,
    interval: approximation === 'exact' ? point(value) : hedged(value, exact(1, 20), approximation),
    unit: '',
    approximation,
    step: null,
    date: null,
    until: null,
    hedges: [before?.word, after?.word].filter((w) => w !== undefined),
  };
}

interface Read {
  readonly n: number;
  readonly d: number;
  readonly end: number;
}

function numberOf(word: string): number {
  return /^\d/.test(word) ? Number(word) : (englishSmall[word.toLowerCase()] ?? 1);
}

function parts(folded: string, start: number): Read | null {
  of.lastIndex = start;
  const match = of.exec(folded);
  if (!match) return null;
  const end = start + match[0].length;
  const part = match[2]!.toLowerCase();
  const joined = match[1] !== undefined && folded[start + match[1].length] === '-';
  const article = match[1] === undefined || /^an?$/i.test(match[1]);
  // A quarter can be three months, a third one of many, a half one of two: of what makes them shares.
  if (!folded.startsWith(' of ', end) && !(joined && !article)) return null;
  if (match[1] === undefined && part !== 'half') return null;
  const d = englishDenominators[part.replace(/halves/, 'half').replace(/s$/, '')]!;
  const n = match[1] ? numberOf(match[1]) : 1;
  return n < d ? { n, d, end } : null;
}

function oneIn(folded: string, start: number): Read | null {
  inEvery.lastIndex = start;
  const match = inEvery.exec(folded);
  if (!match) return null;
  const [n, d] = [numberOf(match[1]!), numberOf(match[2]!)];
  const end = start + match[0].length;
  return n < d && bases.has(d) && !times.test(folded.slice(end, end + 10)) ? { n, d, end } : null;
}
