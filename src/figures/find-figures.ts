import { endOfNumeralName } from '../lexicons/numeral-names.js';
import { fold } from '../text/fold.js';
import type { Span } from '../text/span.js';
import { readCalendar } from './calendar-figure.js';
import type { Figure } from './figure.js';
import { readFraction } from './fraction.js';
import { endOfCode, isInCode } from './name-guard.js';
import { readOrdinal, readSession } from './ordinal.js';
import { readQuantity } from './quantity.js';
import { readScore } from './score.js';

/** Where a figure may begin: a numeral, or a word that makes a period or an ordinal of the numeral after it. */
const candidate =
  /[0-9〇零一二两三四五六七八九十百千万亿几数]|(?:[近前头第]|过去|未来|最近|今后|此后|连续)(?=[0-9一二两三四五六七八九十])|[“"]十[一二三四五六七]五/g;
/** Titles in 《》, addresses and links hold names, not figures. */
const nameMarks = /《[^《》\n]{1,60}》|[A-Za-z][\w.+-]*@[\w.-]+|https?:\/\/[\w./?=&%#-]+|www\.[\w./-]+/g;

/** Finds every figure of a text, in order; they never overlap. `folded` is `fold(text)` where the caller has it. */
export function findFigures(text: string, folded: string = fold(text)): Figure[] {
  const figures: Figure[] = [];
  const names = nameSpans(folded);
  let name = 0;
  let from = 0;
  for (;;) {
    candidate.lastIndex = from;
    const match = candidate.exec(folded);
    if (!match) return figures;
    const start = match.index;
    while (name < names.length && names[name]!.end <= start) name++;
    const within = names[name];
    const nameEnd = within && within.start <= start ? within.end : endOfNumeralName(folded, start);
    const read = nameEnd > start ? nameEnd : readFigure(text, folded, start);
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
  if (!/[《@]|https?:|www\./.test(folded)) return [];
  return Array.from(folded.matchAll(nameMarks), (m) => ({ start: m.index, end: m.index + m[0].length }));
}

/** A figure, or the offset at which to go on when what stands here is none. */
function readFigure(text: string, folded: string, start: number): Figure | number {
  const arabic = /[0-9]/.test(folded[start]!);
  if (arabic && isInCode(folded, start)) return endOfCode(folded, start);
  if (folded[start] === '第') {
    const quarter = readCalendar(text, folded, start);
    return quarter ?? readOrdinal(text, folded, start);
  }
  const calendar = readCalendar(text, folded, start);
  if (calendar) return calendar;
  if (!/[0-9〇零一二两三四五六七八九十百千万亿几数]/.test(folded[start]!)) return start + 1;
  return (
    readScore(text, folded, start) ??
    readSession(text, folded, start) ??
    readFraction(text, folded, start) ??
    readQuantity(text, folded, start)
  );
}
