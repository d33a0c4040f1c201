import { bySpan, overlaps, type Span } from '../../text/span.js';

/** A marked place of the copy: the mark is what the caller makes of it. */
export interface Marked<Mark> extends Span {
  readonly mark: Mark;
}

/** A stretch of a line over which nothing begins or ends, and what is marked on it: what begins first comes first. */
export interface Segment<Mark> extends Span {
  readonly marks: readonly Marked<Mark>[];
}

/**
 * Cuts a line where marks begin and end; marks may overlap, and what of them lies outside of the line is left out. One sweep
 * over the line: a whole document may stand on it.
 */
export function segmentsOf<Mark>(line: Span, marks: readonly Marked<Mark>[]): Segment<Mark>[] {
  const own = marks.filter((mark) => mark.start < mark.end && overlaps(mark, line)).sort(bySpan);
  const bounds = new Set([line.start, line.end]);
  for (const { start, end } of own) {
    bounds.add(Math.max(start, line.start));
    bounds.add(Math.min(end, line.end));
  }
  const cuts = [...bounds].sort((a, b) => a - b);
  let next = 0;
  let open: Marked<Mark>[] = [];
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i]!;
    while (next < own.length && own[next]!.start <= start) open.push(own[next++]!);
    open = open.filter((mark) => mark.end > start);
    return { start, end, marks: [...open] };
  });
}

/** The lines of a text, without their ends, by number from 1; empty ones are left out. */
export function linesOf(text: string): (Span & { readonly number: number })[] {
  const lines: (Span & { number: number })[] = [];
  let start = 0;
  let number = 1;
  for (const match of text.matchAll(/\r\n|\r|\n|$/g)) {
    if (text.slice(start, match.index).trim() !== '') lines.push({ start, end: match.index, number });
    start = match.index + match[0].length;
    number++;
  }
  return lines;
}

/** Shares marks out to the lines that they touch; both are in order of place, so that the whole is read once. */
export function sharedOut<Mark>(lines: readonly Span[], marks: readonly Marked<Mark>[]): Marked<Mark>[][] {
  const shares: Marked<Mark>[][] = lines.map(() => []);
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  let from = 0;
  for (const mark of sorted) {
    while (from < lines.length && lines[from]!.end <= mark.start) from++;
    for (let i = from; i < lines.length && lines[i]!.start < mark.end; i++) shares[i]!.push(mark);
  }
  return shares;
}
