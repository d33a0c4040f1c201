import { type Change, diffChars } from 'diff';
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
export function editPieces(text: string, edits: readonly Edit[], color: boolean): Piece[][] {
  return markedEdits(text, edits, color, around).map(({ pieces }) => pieces);
}

/** The same, each line with the place of its first edit. */
export function markedEdits(
  text: string,
  edits: readonly Edit[],
  color: boolean,
  context: number,
): { readonly start: number; readonly pieces: Piece[] }[] {
  return groupsOf(text, edits, context).map(({ window, own }) => {
    const before = text.slice(window.start, window.end);
    const after = applyEdits(
      before,
      own.map((edit) => ({ start: edit.start - window.start, end: edit.end - window.start, text: edit.text })),
    );
    const changed = diffChars(before, after, { maxEditLength: 400 });
    const pieces = changed ? readable(changed, color) : exchanged(before, after, color);
    return {
      start: own[0]!.start,
      pieces: pieces.map(({ text: value, tone }) =>
        piece(bracketed(value.replaceAll(/\r?\n/g, '␊'), tone, color), tone),
      ),
    };
  });
}

/** What stays between two changes, if it is no longer than this, reads better as changed with them: 学有所教 → 幼有所育. */
const island = 2;

/** A diff as one would write it: neighbouring changes are one, what goes before what comes, with an arrow between. */
function readable(changes: readonly Change[], color: boolean): Piece[] {
  const pieces: Piece[] = [];
  let gone = '';
  let come = '';
  const flush = () => {
    pieces.push(...exchanged(gone, come, color));
    [gone, come] = ['', ''];
  };
  for (const [i, { value, added, removed }] of changes.entries()) {
    if (added) come += value;
    else if (removed) gone += value;
    else if ((gone !== '' || come !== '') && i < changes.length - 1 && value.length <= island) {
      gone += value;
      come += value;
    } else {
      flush();
      pieces.push(piece(value));
    }
  }
  flush();
  return pieces;
}

/** Not every terminal that has colour strikes text through: an arrow keeps the old from running into the new. */
function exchanged(gone: string, come: string, color: boolean): Piece[] {
  return [
    ...(gone === '' ? [] : [piece(gone, 'removed')]),
    ...(color && gone !== '' && come !== '' ? [piece('→', 'dim')] : []),
    ...(come === '' ? [] : [piece(come, 'added')]),
  ];
}

/** [-gone-]{+come+}, as `git diff --word-diff` has it. */
function bracketed(text: string, tone: Piece['tone'], color: boolean): string {
  if (color || (tone !== 'removed' && tone !== 'added')) return text;
  return tone === 'removed' ? `[-${text}-]` : `{+${text}+}`;
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
