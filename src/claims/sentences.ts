import type { Span } from '../text/span.js';

const sentenceEnd = /[。!?…][”’"』」)》]*/g;
const clauseEnd = /[,;:。!?…]|——/g;

/** Cuts a folded passage at its sentence marks; the marks (and closing quotes after them) belong to the sentence. */
export function sentencesOf(folded: string): Span[] {
  return cut(folded, sentenceEnd, false);
}

/** Cuts a folded passage at commas, semicolons, colons and sentence marks; a comma between digits does not cut. */
export function clausesOf(folded: string): Span[] {
  return cut(folded, clauseEnd, true);
}

function cut(folded: string, mark: RegExp, keepNumbers: boolean): Span[] {
  const spans: Span[] = [];
  let start = 0;
  mark.lastIndex = 0;
  for (let m = mark.exec(folded); m; m = mark.exec(folded)) {
    const end = m.index + m[0].length;
    if (
      keepNumbers &&
      /[,:]/.test(m[0]) &&
      isDigit(folded, m.index - 1) &&
      isDigit(folded, end) &&
      isDigit(folded, end + 1)
    ) {
      const clock = m[0] === ':' || (isDigit(folded, end + 2) && !isDigit(folded, end + 3));
      if (clock) continue;
    }
    spans.push({ start, end });
    start = end;
  }
  if (start < folded.length) spans.push({ start, end: folded.length });
  return spans;
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
