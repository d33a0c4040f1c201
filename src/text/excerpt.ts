import { overlaps, type Span } from './span.js';
import { visible } from './visible.js';
import { charactersOf, characterWidth } from './width.js';

/** One line of copy to show: its text, in pieces that are marked or not, and a line that underlines the marked ones. */
export interface Excerpt {
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[];
  readonly underline: string;
}

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

const ellipsis: Cell = { text: '…', width: 1, marked: false };
const sentenceEnd = /[。！？!?；;\r\n]/;
/** How far a sentence is followed on each side. A longer one would be clipped anyway. */
const reach = 200;

/**
 * The sentences around the spans, clipped to so many columns of a terminal: spans of one sentence share a line. Chinese
 * characters are two columns wide, so places are counted in columns, never in characters.
 */
export function excerpts(text: string, spans: readonly Span[], columns: number): Excerpt[] {
  const windows: { window: Span; spans: Span[] }[] = [];
  for (const span of spans) {
    const window = sentenceAround(text, span);
    const last = windows.at(-1);
    if (last && overlaps(last.window, window)) {
      last.window = {
        start: Math.min(last.window.start, window.start),
        end: Math.max(last.window.end, window.end),
      };
      last.spans.push(span);
    } else windows.push({ window, spans: [span] });
  }
  return windows.map(({ window, spans: marks }) => toExcerpt(clip(cellsOf(text, window, marks), columns)));
}

function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < reach && !sentenceEnd.test(text[from - 1]!)) from--;
  while (from < start && /\s/.test(text[from]!)) from++;
  let to = end;
  while (to < text.length && to - end < reach && !sentenceEnd.test(text[to]!)) to++;
  if (to < text.length && !/[\r\n]/.test(text[to]!)) to++;
  return { start: from, end: to };
}

function cellsOf(text: string, window: Span, marks: readonly Span[]): Cell[] {
  return Array.from(charactersOf(text.slice(window.start, window.end)), ({ segment, index }) => {
    const start = window.start + index;
    const shown = visible(segment);
    const cell = { start, end: start + segment.length };
    return { text: shown, width: characterWidth(shown), marked: marks.some((mark) => overlaps(mark, cell)) };
  });
}

/** The marked cells and as much around them as fits, as even on both sides as the sentence allows. */
function clip(cells: readonly Cell[], columns: number): Cell[] {
  const first = Math.max(
    cells.findIndex((cell) => cell.marked),
    0,
  );
  const last = cells.findLastIndex((cell) => cell.marked);
  let room = Math.max(columns, 8) - 2;
  let from = first;
  let to = first;
  while (to < cells.length && to <= last && cells[to]!.width <= room) room -= cells[to++]!.width;
  for (let grown = to > last; grown; ) {
    grown = false;
    if (from > 0 && cells[from - 1]!.width <= room) {
      room -= cells[--from]!.width;
      grown = true;
    }
    if (to < cells.length && cells[to]!.width <= room) {
      room -= cells[to++]!.width;
      grown = true;
    }
  }
  return [...(from > 0 ? [ellipsis] : []), ...cells.slice(from, to), ...(to < cells.length ? [ellipsis] : [])];
}

function toExcerpt(cells: readonly Cell[]): Excerpt {
  const pieces: { text: string; marked: boolean }[] = [];
  let underline = '';
  for (const cell of cells) {
    const last = pieces.at(-1);
    if (last && last.marked === cell.marked) last.text += cell.text;
    else pieces.push({ text: cell.text, marked: cell.marked });
    underline += (cell.marked ? '^' : ' ').repeat(cell.width);
  }
  return { pieces, underline: underline.trimEnd() };
}
