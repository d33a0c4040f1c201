import { diffChars } from 'diff';
import type { Edit } from '../checks/flag.js';
import { applyEdits } from '../decisions/edits.js';
import type { Span } from '../text/span.js';
import { type Piece, piece } from './rows.js';

/** Copy shown on each side of an edit. */
const around = 16;

/**
 * Edits as one would mark them on paper: what goes struck out, what comes beside it, and a little of what stays around.
 * Edits close together share one line.
 */
export function editPieces(text: string, edits: readonly Edit[], context: number = around): Piece[][] {
  return markedEdits(text, edits, context).map(({ pieces }) => pieces);
}

/** The same, each line with the place of its first edit. */
export function markedEdits(
  text: string,
  edits: readonly Edit[],
  context: number,
): { readonly start: number; readonly pieces: Piece[] }[] {
  return groupsOf(text, edits, context).map(({ window, own }) => {
    const before = text.slice(window.start, window.end);
    const after = applyEdits(
      before,
      own.map((edit) => ({ start: edit.start - window.start, end: edit.end - window.start, text: edit.text })),
    );
    const changed = diffChars(before, after, { maxEditLength: 400 });
    const pieces = changed
      ? changed.map(({ value, added, removed }) => piece(value, added ? 'added' : removed ? 'removed' : 'plain'))
      : [piece(before, 'removed'), piece(after, 'added')];
    return {
      start: own[0]!.start,
      pieces: pieces.map(({ text: value, tone }) => piece(value.replaceAll(/\r?\n/g, '␊'), tone)),
    };
  });
}

function groupsOf(text: string, edits: readonly Edit[], context: number): { window: Span; own: Edit[] }[] {
  const groups: { window: { start: number; end: number }; own: Edit[] }[] = [];
  for (const edit of edits) {
    const start = Math.max(0, edit.start - context, text.lastIndexOf('\n', edit.start - 1) + 1);
    const line = text.indexOf('\n', edit.end);
    const end = Math.min(text.length, edit.end + context, line < 0 ? text.length : line);
    const last = groups.at(-1);
    if (last && start <= last.window.end) {
      last.window.end = Math.max(last.window.end, end);
      last.own.push(edit);
    } else groups.push({ window: { start, end }, own: [edit] });
  }
  return groups;
}
