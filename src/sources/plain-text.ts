import type { Span } from '../text/span.js';
import { type Block, cut, type Printed } from './block.js';
import { kindOf } from './block-kind.js';
import { joint } from './joint.js';
import { endingOf, startsSeries } from './sentence-end.js';
import type { PassageKind } from './source.js';

/** A line that holds something, without its marker and the spaces around. */
interface Line extends Span {
  /** Blank lines before it. */
  readonly gap: number;
  /** Set where a marker says what the line is. */
  readonly marked: { readonly kind: PassageKind; readonly level: number } | null;
  readonly indented: boolean;
}

const marker = /(#{1,6})[ \t]*|[-*+•●][ \t]+/y;

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (let at = 0; at < text.length; ) {
    let feed = text.indexOf('\n', at);
    if (feed < 0) feed = text.length;
    let start = at;
    let end = feed;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    const indented = start > at;
    let marked: Line['marked'] = null;
    marker.lastIndex = start;
    const mark = marker.exec(text);
    if (mark && start + mark[0].length < end) {
      marked = mark[1] ? { kind: 'heading', level: mark[1].length } : { kind: 'item', level: 0 };
      start += mark[0].length;
    }
    if (start === end) gap++;
    else {
      lines.push({ start, end, gap, marked, indented });
      gap = 0;
    }
    at = feed + 1;
  }
  return lines;
}

/** Spaces of every width, controls, byte-order marks and the zero-width characters that copying leaves. */
function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    code === 0x3000 ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x85 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029
  );
}

/** Columns that a range takes up: two for a Han character. */
function width(text: string, { start, end }: Span): number {
  let columns = end - start;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) >= 0x2e80) columns++;
  return columns;
}

/** Lines of running text end within a word's length of the margin. */
function slack(text: string, { end }: Span): number {
  return text.charCodeAt(end - 1) < 0x2e80 ? 16 : 4;
}

/** The column at which the text was wrapped by hand or machine; infinite where its lines are paragraphs. */
function marginOf({ text, folded }: Printed, lines: readonly Line[]): number {
  const open: { line: Line; columns: number }[] = [];
  let margin = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    if (lines[i + 1]!.gap > 0 || line.marked?.kind === 'heading') continue;
    const columns = width(text, line);
    margin = Math.max(margin, columns);
    if (endsSentence(folded, line)) continue;
    open.push({ line, columns });
  }
  const full = open.filter(({ line, columns }) => columns >= margin - slack(text, line)).length;
  return open.length >= 4 && margin >= 24 && full >= open.length * 0.8 ? margin : Number.POSITIVE_INFINITY;
}

/** Fewer columns than this are verse, or a list. */
const narrowest = 20;

/**
 * Which lines run on into the next. Lines of running text end at the margin: that of the text, or that of their own column, for
 * articles of one page are set to different widths, and some by the number of characters.
 */
function linesThatRunOn(printed: Printed, lines: readonly Line[]): readonly boolean[] {
  const { text } = printed;
  const margin = marginOf(printed, lines);
  const runsOn = lines.map((line) => width(text, line) >= margin - slack(text, line));
  let column: Column | null = null;
  for (let from = 0, to = 1; from < lines.length; from = to++) {
    while (to < lines.length && lines[to]!.gap === 0 && !lines[to]!.marked && !lines[to]!.indented) to++;
    const block = lines.slice(from, to);
    const own: Column | null = columnOf(printed, block, column);
    if (!own) continue;
    column = own;
    for (const [k, line] of block.entries()) if (isFull(text, line, own)) runsOn[from + k] = true;
  }
  return runsOn;
}

/** How wide a column is set: in columns of type, or in characters. */
interface Column {
  readonly size: number;
  readonly inCharacters: boolean;
}

function sizeIn(text: string, line: Line, inCharacters: boolean): number {
  return inCharacters ? line.end - line.start : width(text, line);
}

function isFull(text: string, line: Line, { size, inCharacters }: Column): boolean {
  return sizeIn(text, line, inCharacters) >= size - (inCharacters ? 1 : slack(text, line));
}

/** The column that lines without a blank between them are set to, as that before them or one of their own; `null` where they are no prose. */
function columnOf({ text, folded }: Printed, lines: readonly Line[], before: Column | null): Column | null {
  const set = lines.slice(0, -1);
  if (set.length === 0 || lines[0]!.marked?.kind === 'heading' || !endsSentence(folded, lines.at(-1)!)) return null;
  const open = set.filter((line) => !endsSentence(folded, line));
  for (const inCharacters of [false, true]) {
    const size = Math.max(...set.map((line) => sizeIn(text, line, inCharacters)));
    const column = { size, inCharacters };
    const last = sizeIn(text, lines.at(-1)!, inCharacters);
    // A short line within ends a paragraph.
    if (last > size + 4 || !open.every((line) => isFull(text, line, column))) continue;
    if (size < (inCharacters ? narrowest / 2 : narrowest)) continue;
    if (open.length >= 2 && open.length * 2 > set.length) return column;
    const alike = before?.inCharacters === inCharacters && Math.abs(size - before.size) <= 2;
    if (open.length >= 1 && alike) return column;
  }
  return null;
}

function endsSentence(folded: string, { start, end }: Line): boolean {
  return endingOf(folded.slice(Math.max(start, end - 6), end)) === 'closed';
}

/** Reads plain text, stray Markdown marks of OCR included, into blocks: a paragraph, a headline, a caption each. */
export function readPlainText(printed: Printed): Block[] {
  const { text, folded } = printed;
  const lines = readLines(text);
  const runsOn = linesThatRunOn(printed, lines);
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; ) {
    const first = lines[i++]!;
    const pieces: Span[] = [{ start: first.start, end: first.end }];
    for (let last = first; i < lines.length && goesOn(last, lines[i]!, runsOn[i - 1]!); ) {
      const next = lines[i++]!;
      const between = joint(printed, last.end, next.start);
      if (between) pieces.push(between);
      pieces.push({ start: next.start, end: next.end });
      last = next;
    }
    const slices = cut(printed, pieces);
    blocks.push({
      text: slices.text,
      folded: slices.folded,
      pieces,
      kind: first.marked?.kind ?? kindOf(slices.folded, first.gap),
      level: first.marked?.level ?? 0,
      gap: first.gap,
      cell: null,
    });
  }
  return blocks;

  function goesOn(line: Line, next: Line, full: boolean): boolean {
    if (next.gap > 0 || next.marked || line.marked?.kind === 'heading') return false;
    const start = folded.slice(next.start, Math.min(next.end, next.start + 6));
    if (startsSeries(start)) return false;
    const last = folded[line.end - 1]!;
    if (last === ',' || last === '、' || last === ';') return true;
    return full && !next.indented;
  }
}
