import { overlaps, type Span } from '../text/span.js';
import { type Piece, piece, type Row, type Tone, wrap } from './rows.js';

/** A marked place of the copy. */
export interface Mark extends Span {
  readonly tone: Tone;
}

/** Copy within rows, and the first of the rows that holds a mark. */
export interface PassageRows {
  readonly rows: readonly Row[];
  readonly marked: number;
}

/** How far copy is followed on each side of a mark. */
const reach = 1200;

/**
 * The copy around the spans, as it is printed, with its marks. Spans far from each other stand in pieces of their own.
 * Empty lines are left out: a column of a newspaper page is full of them, and a screen is short.
 */
export function passageRows(
  text: string,
  spans: readonly Span[],
  marks: readonly Mark[],
  columns: number,
  around: number = reach,
): PassageRows {
  const rows: Row[] = [];
  let marked = -1;
  for (const window of windowsOf(text, spans, around)) {
    if (rows.length > 0) rows.push([piece('…', 'dim')]);
    for (const line of linesOf(text, window)) {
      if (text.slice(line.start, line.end).trim() === '') continue;
      const wrapped = wrap(piecesOf(text, line, marks), columns);
      if (marked < 0) {
        const at = wrapped.findIndex((row) => row.some(({ tone }) => tone !== 'plain' && tone !== 'related'));
        if (at >= 0) marked = rows.length + at;
      }
      rows.push(...wrapped);
    }
  }
  return { rows, marked: Math.max(marked, 0) };
}

function windowsOf(text: string, spans: readonly Span[], around: number): Span[] {
  const windows: { start: number; end: number }[] = [];
  for (const span of spans) {
    const start = lineStart(text, Math.max(0, span.start - around), span.start);
    const end = lineEnd(text, Math.min(text.length, span.end + around), span.end);
    const last = windows.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else windows.push({ start, end });
  }
  return windows;
}

/** The first line start from `from` on, if one comes before the mark; a line longer than the reach is cut. */
function lineStart(text: string, from: number, mark: number): number {
  if (from === 0) return 0;
  const line = text.indexOf('\n', from - 1) + 1;
  return line > 0 && line <= mark ? line : from;
}

function lineEnd(text: string, to: number, mark: number): number {
  if (to === text.length) return to;
  const line = text.lastIndexOf('\n', to);
  return line >= mark ? line : to;
}

function* linesOf(text: string, { start, end }: Span): Iterable<Span> {
  for (let from = start; from < end; ) {
    const found = text.slice(from, end).search(/[\r\n]/);
    const to = found < 0 ? end : from + found;
    yield { start: from, end: to };
    from = to + 1;
  }
}

/** The pieces of a line: what two marks share goes to the first of them. */
export function piecesOf(text: string, line: Span, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = line.start;
  for (const mark of [...marks].filter((m) => overlaps(m, line)).sort((a, b) => a.start - b.start)) {
    const from = Math.max(mark.start, at);
    const to = Math.min(mark.end, line.end);
    if (to <= from) continue;
    if (from > at) pieces.push(piece(text.slice(at, from)));
    pieces.push(piece(text.slice(from, to), mark.tone));
    at = to;
  }
  if (at < line.end) pieces.push(piece(text.slice(at, line.end)));
  return pieces;
}

const sentenceEnd = /[。！？!?；;\r\n]/;
const longest = 160;

/** The sentence around a place, its ends included. */
export function sentenceOf(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < longest && !sentenceEnd.test(text[from - 1]!)) from--;
  while (from < start && /\s/.test(text[from]!)) from++;
  let to = end;
  while (to < text.length && to - end < longest && !sentenceEnd.test(text[to]!)) to++;
  if (to < text.length && !/[\r\n]/.test(text[to]!)) to++;
  return { start: from, end: to };
}

/** Rows of which so many are shown, with the marked one in sight and as much before it as behind. */
export function windowOn(rows: readonly Row[], marked: number, height: number): readonly Row[] {
  if (rows.length <= height) return rows;
  const from = Math.min(Math.max(0, marked - Math.floor((height - 1) / 2)), rows.length - height);
  return rows.slice(from, from + height);
}
