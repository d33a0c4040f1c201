import { visible } from '../text/visible.js';
import { charactersOf, characterWidth } from '../text/width.js';

/** What a piece of text means on the desk; the theme says how that looks. */
export type Tone =
  | 'plain'
  | 'dim'
  | 'strong'
  | 'error'
  | 'warning'
  | 'note'
  | 'good'
  | 'related'
  | 'added'
  | 'removed'
  | 'cursor'
  | 'chosen';

/** A run of text of one tone. */
export interface Piece {
  readonly text: string;
  readonly tone: Tone;
}

/** One row of the screen, never wider than it was wrapped to. */
export type Row = readonly Piece[];

/** A piece, plain unless told. */
export function piece(text: string, tone: Tone = 'plain'): Piece {
  return { text, tone };
}

/** Marks that may not begin a row, and such as may not end one: Chinese typesetting (避头尾). */
const noStart = /^[，。、；：？！）》〉”’」』】…—,.;:?!)\]}%％]/;
const noEnd = /[（《〈“‘「『【([{]$/;
const latin = /^[A-Za-z0-9.,'’-]$/;

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly tone: Tone;
}

/**
 * Breaks pieces into rows of at most so many columns, two for a Chinese character. Line ends in the text end a row; rows
 * after the first are indented. Copy may hold control characters: none reaches the terminal.
 */
export function wrap(pieces: readonly Piece[], columns: number, indent = 0): Row[] {
  const rows: Row[] = [];
  let row: Cell[] = [];
  let width = 0;
  const room = () => Math.max(2, columns - (rows.length > 0 ? indent : 0));
  const end = (cells: readonly Cell[]) => {
    rows.push(toRow(rows.length > 0 ? indent : 0, cells));
  };
  for (const { text, tone } of pieces) {
    for (const { segment } of charactersOf(text)) {
      if (segment === '\n' || segment === '\r\n' || segment === '\r') {
        end(row);
        [row, width] = [[], 0];
        continue;
      }
      const shown = visible(segment);
      const cell = { text: shown, width: characterWidth(shown), tone };
      if (width + cell.width > room()) {
        const kept = breakBefore(row, cell);
        end(row.slice(0, kept));
        row = row.slice(kept);
        while (row[0]?.text === ' ') row.shift();
        width = row.reduce((sum, c) => sum + c.width, 0);
      }
      // A space at the break is no part of either row.
      if (row.length === 0 && rows.length > 0 && shown === ' ') continue;
      row.push(cell);
      width += cell.width;
    }
  }
  if (row.length > 0 || rows.length === 0) end(row);
  return rows;
}

/** How many cells of a full row stay on it: a word and a mark go over with what they belong to, if something stays. */
function breakBefore(row: readonly Cell[], next: Cell): number {
  let at = row.length;
  const before = () => row[at - 1]?.text ?? '';
  if (latin.test(next.text)) while (at > 0 && latin.test(before())) at--;
  if (at === 0) return row.length;
  if (at === row.length && noStart.test(next.text)) at--;
  while (at > 0 && (noEnd.test(before()) || (at < row.length && noStart.test(row[at]!.text)))) at--;
  return at > row.length / 2 ? at : row.length;
}

function toRow(indent: number, cells: readonly Cell[]): Row {
  const row: { text: string; tone: Tone }[] = indent > 0 ? [{ text: ' '.repeat(indent), tone: 'plain' }] : [];
  for (const { text, tone } of cells) {
    const last = row.at(-1);
    if (last && last.tone === tone) last.text += text;
    else row.push({ text, tone });
  }
  return row;
}

/** Columns that a row takes. */
export function rowWidth(row: Row): number {
  let width = 0;
  for (const { text } of row) for (const { segment } of charactersOf(text)) width += characterWidth(segment);
  return width;
}

/** A row cut to so many columns, with … where something is left out. */
export function clip(row: Row, columns: number): Row {
  if (rowWidth(row) <= columns) return row;
  const kept: Piece[] = [];
  let room = columns - 1;
  for (const { text, tone } of row) {
    let part = '';
    for (const { segment } of charactersOf(text)) {
      const width = characterWidth(segment);
      if (width > room) return [...kept, piece(`${part}…`, tone)];
      part += segment;
      room -= width;
    }
    kept.push(piece(part, tone));
  }
  return kept;
}

/** A row filled up with spaces, so that what stands beside it begins at one column. */
export function fill(row: Row, columns: number): Row {
  const cut = clip(row, columns);
  const left = columns - rowWidth(cut);
  return left > 0 ? [...cut, piece(' '.repeat(left))] : cut;
}
