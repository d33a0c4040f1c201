import { languageOf } from '../text/language-of.js';
import type { Span } from '../text/span.js';
import { englishClausesOf, englishSentencesOf } from './english-sentences.js';

/** 1 cuts a clause, 2 a sentence too, 3 closes a quotation and stays with what it closes, 4 cuts when it is doubled. */
const kindOf = new Uint8Array(0x10000);
for (const c of ',;:') kindOf[c.charCodeAt(0)] = 1;
for (const c of '。!?…') kindOf[c.charCodeAt(0)] = 2;
for (const c of '”’"\'」』)》') kindOf[c.charCodeAt(0)] = 3;
for (const c of '—') kindOf[c.charCodeAt(0)] = 4;

/** Cuts a folded passage at its sentence marks; the marks (and closing quotes after them) belong to the sentence. */
export function sentencesOf(folded: string): Span[] {
  if (languageOf(folded) === 'en') return englishSentencesOf(folded);
  const spans: Span[] = [];
  let start = 0;
  for (let i = 0; i < folded.length; i++) {
    if (kindOf[folded.charCodeAt(i)] !== 2) continue;
    while (kindOf[folded.charCodeAt(i + 1)] === 3) i++;
    spans.push({ start, end: i + 1 });
    start = i + 1;
  }
  if (start < folded.length) spans.push({ start, end: folded.length });
  return spans;
}

/** Cuts a folded passage at commas, semicolons, colons and sentence marks; a comma between digits does not cut. */
export function clausesOf(folded: string): Span[] {
  if (languageOf(folded) === 'en') return englishClausesOf(folded);
  const spans: Span[] = [];
  let start = 0;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    const kind = kindOf[code]!;
    if (kind === 0 || kind === 3) continue;
    if (kind === 4 && folded.charCodeAt(i + 1) !== code) continue;
    if (kind === 1 && isInNumber(folded, i)) continue;
    if (kind === 4) i++;
    spans.push({ start, end: i + 1 });
    start = i + 1;
  }
  if (start < folded.length) spans.push({ start, end: folded.length });
  return spans;
}

/** 19:30 and 12,800: a mark between digits, as far apart as a clock's and a numeral's are. */
function isInNumber(folded: string, at: number): boolean {
  const mark = folded[at];
  if (mark === ';' || !isDigit(folded, at - 1) || !isDigit(folded, at + 1) || !isDigit(folded, at + 2)) return false;
  return mark === ':' || (isDigit(folded, at + 3) && !isDigit(folded, at + 4));
}

function isDigit(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return c >= 48 && c <= 57;
}

/** The span that holds the offset; spans are in order and cover the text. `from` is where to begin looking. */
export function spanAt(spans: readonly Span[], offset: number, from = 0): number {
  let i = from;
  while (i < spans.length - 1 && spans[i]!.end <= offset) i++;
  return i;
}
