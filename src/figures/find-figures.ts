import { endOfNumeralName } from '../lexicons/numeral-names.js';
import { everyMatch } from '../text/every-match.js';
import { fold } from '../text/fold.js';
import { languageOf } from '../text/language-of.js';
import type { Span } from '../text/span.js';
import { readCalendar } from './calendar-figure.js';
import { nextEnglishCandidate, readEnglishFigure } from './english-figure.js';
import type { Figure } from './figure.js';
import { readFraction } from './fraction.js';
import { endOfCode, isInCode } from './name-guard.js';
import { readOrdinal, readSession } from './ordinal.js';
import { readQuantity } from './quantity.js';
import { readScore } from './score.js';

/** Where a figure may begin besides a numeral: a word that makes a period or an ordinal of the numeral after it. */
const lead = /(?:[近前头第]|过去|未来|最近|今后|此后|连续)(?=[0-9一二两三四五六七八九十])|[“"]十[一二三四五六七]五/y;
/** 1 is a numeral, 2 begins one of those words: a table, since it is asked of every character. */
const begins = new Uint8Array(0x10000);
for (const c of '0123456789〇零一二两三四五六七八九十百千万亿几数') begins[c.charCodeAt(0)] = 1;
for (const c of '近前头第过未最今此连“"') begins[c.charCodeAt(0)] = 2;

function nextCandidate(folded: string, from: number): number {
  for (let at = from; at < folded.length; at++) {
    const kind = begins[folded.charCodeAt(at)]!;
    if (kind === 0) continue;
    if (kind === 1) return at;
    lead.lastIndex = at;
    if (lead.test(folded)) return at;
  }
  return -1;
}

/** 《…行动计划(2024—2026年)》: the years of a plan are a range like any other. */
const datedTitle = /\(\d{4}年?[-—–~～─]{1,2}\d{4}年?\)》$/;
/** Titles in 《》, addresses and links hold names, not figures. */
const nameMarks = /《[^《》\n]{1,60}》|[A-Za-z][\w.+-]*@[\w.-]+|https?:\/\/[\w./?=&%#-]+|www\.[\w./-]+/g;

/** Finds every figure of a text, in order; they never overlap. `folded` is `fold(text)` where the caller has it. */
export function findFigures(text: string, folded: string = fold(text)): Figure[] {
  const figures: Figure[] = [];
  const names = nameSpans(folded);
  const english = languageOf(folded) === 'en';
  const next = english ? nextEnglishCandidate : nextCandidate;
  const readAt = english ? readEnglishFigure : readFigure;
  let name = 0;
  let from = 0;
  for (;;) {
    const start = next(folded, from);
    if (start < 0) return figures;
    while (name < names.length && names[name]!.end <= start) name++;
    const within = names[name];
    const nameEnd = within && within.start <= start ? within.end : english ? start : endOfNumeralName(folded, start);
    const read = nameEnd > start ? nameEnd : readAt(text, folded, start);
    if (typeof read === 'number') {
      from = Math.max(read, start + 1);
    } else {
      const previous = figures.at(-1);
      // A hedge may not reach back into the figure before it.
      if (!previous || read.start >= previous.end) figures.push(read);
      from = Math.max(read.end, start + 1);
    }
  }
}

function nameSpans(folded: string): Span[] {
  if (!['《', '@', '://', 'www.'].some((mark) => folded.includes(mark))) return [];
  return everyMatch(folded, nameMarks).map((m) => {
    const years = datedTitle.exec(m[0]);
    return { start: m.index, end: m.index + (years ? years.index : m[0].length) };
  });
}

/** A figure, or the offset at which to go on when what stands here is none. */
function readFigure(text: string, folded: string, start: number): Figure | number {
  const first = folded.charCodeAt(start);
  const arabic = first >= 48 && first <= 57;
  if (arabic && isInCode(folded, start)) return endOfCode(folded, start);
  if (folded[start] === '第') {
    const quarter = readCalendar(text, folded, start);
    return quarter ?? readOrdinal(text, folded, start);
  }
  const calendar = readCalendar(text, folded, start);
  if (calendar) return calendar;
  if (begins[first] !== 1) return start + 1;
  return (
    readScore(text, folded, start) ??
    readSession(text, folded, start) ??
    readFraction(text, folded, start) ??
    readQuantity(text, folded, start)
  );
}
