import { deskMessages } from '../../messages/desk.js';
import { markedEdits } from '../edit-rows.js';
import { filesToWrite, placeIn } from '../lists.js';
import { piece, type Row, wrap } from '../rows.js';
import type { DeskState } from '../state.js';

/** Everything that would be written, file by file, each change in its place: nothing is written unseen. */
export function writePage(state: DeskState, columns: number): Row[] {
  const words = deskMessages[state.language];
  const files = filesToWrite(state);
  return files.flatMap(({ path, edits }): Row[] => {
    const document = state.documents.find((one) => one.path === path)!;
    return [
      ...wrap([piece(words['changes-in']({ path, changes: edits.length }), 'strong')], columns),
      ...markedEdits(document.text, edits, state.color, 24).flatMap(({ start, pieces }) => {
        const { line } = placeIn(document, start);
        return wrap([piece(`${String(line).padStart(5)} `, 'dim'), ...pieces], columns, 6);
      }),
      [],
    ];
  });
}

/** How many files and changes there are to write. */
export function writeCounts(state: DeskState): { files: number; changes: number } {
  const files = filesToWrite(state);
  return { files: files.length, changes: files.reduce((sum, { edits }) => sum + edits.length, 0) };
}
