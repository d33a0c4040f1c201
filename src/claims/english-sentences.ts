import type { Span } from '../text/span.js';

/** Short forms whose stop never ends a sentence: a name or a number follows. */
const neverLast =
  /(?:^|[^A-Za-z])(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Cpl|Maj|Rev|Hon|Pres|Supt|Insp|No|Nos|vs|v|e\.g|i\.e|Fig|Mt|Ft|approx|cf|pp|vol|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|[A-Z])$/;
/** Short forms that may stand last; then a word that begins sentences has to follow. */
const mayBeLast = /(?:^|[^A-Za-z])(?:[A-Za-z](?:\.[A-Za-z])+|Jr|Sr|Inc|Ltd|Co|Corp|Bros|etc|Ave|Rd|Blvd|dept|est)$/;
const beginsSentence =
  /^[\s"“‘'(]*(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|This|That|These|Those|There|Its|His|Her|Their|Of|For|From|After|Before|When|While|As|By|With|Police|Officials|Some|About|More|Nearly|All)\b/;

/** Whether the stop at the offset ends an English sentence: 3.5, U.S., Mr. Reed and a.m. do not. */
function endsSentence(folded: string, stop: number, end: number): boolean {
  if (end < folded.length && folded[end] !== ' ') return false;
  const rest = folded.slice(end, end + 20).trimStart();
  if (rest === '') return true;
  if (!/^["“‘'([]?[A-Z0-9$£€]/.test(rest)) return false;
  const before = folded.slice(Math.max(0, stop - 8), stop);
  if (mayBeLast.test(before)) return beginsSentence.test(rest);
  return !neverLast.test(before);
}

const sentenceEnd = /[.!?…]+["”’'\])]*/g;
const clauseEnd = /[,;:.!?…—]+["”’'\])]*| [–-](?= )/g;

/** Cuts a folded English passage at its sentence marks. */
export function englishSentencesOf(folded: string): Span[] {
  return cut(folded, sentenceEnd);
}

/** Cuts a folded English passage at commas, semicolons, colons, dashes and sentence marks. */
export function englishClausesOf(folded: string): Span[] {
  return cut(folded, clauseEnd);
}

/** A mark cuts only where a space or the end follows: 1,100, 7:30 and 3.5 are whole; an em dash cuts anywhere. */
function cut(folded: string, mark: RegExp): Span[] {
  const spans: Span[] = [];
  let start = 0;
  mark.lastIndex = 0;
  for (let m = mark.exec(folded); m; m = mark.exec(folded)) {
    const end = m.index + m[0].length;
    const whole = /^[.!?…]/.test(m[0])
      ? !endsSentence(folded, m.index, end)
      : m[0] !== '—' && end < folded.length && folded[end] !== ' ';
    if (whole) continue;
    spans.push({ start, end });
    start = end;
  }
  if (start < folded.length) spans.push({ start, end: folded.length });
  return spans;
}
