import { deskMessages } from '../messages/desk.js';
import { cursorIndex, planOf, rowsOf, tally } from './lists.js';
import { clip, fill, type Piece, piece, type Row, rowWidth } from './rows.js';
import { type DeskState, tabs } from './state.js';

/** The head of the screen: the file, where in the pile one is, how far it is done; and the tabs. */
export function headerRows(state: DeskState, columns: number): Row[] {
  return [fileRow(state, columns), tabRow(state, columns), [piece('─'.repeat(columns), 'dim')]];
}

function fileRow(state: DeskState, columns: number): Row {
  const words = deskMessages[state.language];
  const rows = rowsOf(state);
  const at = cursorIndex(state);
  const { levels, ...counted } = tally(state.documents);
  const decided = counted.decided + state.mended;
  const all = counted.all + state.mended;
  const ref = state.cursors[state.tab];
  const path = ref ? (state.documents[ref.document]?.path ?? '') : '';
  const position = `[${at + 1}/${rows.length}]`;
  const right: Piece[] = [
    piece(position, 'strong'),
    ...(columns >= 60 ? [piece(` ${bar(decided, all, columns >= 100 ? 12 : 6)}`, 'good')] : []),
    piece(` ${words.progress({ decided, all })}`),
    ...(columns >= 76 ? [piece(` ${words.levels({ levels })}`, 'dim')] : []),
  ];
  const width = rowWidth(right);
  const room = Math.max(8, columns - width - 1);
  // Of a long path its end says more.
  const shown = rowWidth([piece(path)]) > room ? `…${[...path].slice(-Math.floor(room / 2) + 1).join('')}` : path;
  return clip([...fill([piece(shown, 'strong')], room), piece(' '), ...right], columns);
}

function bar(done: number, all: number, width: number): string {
  const full = all === 0 ? 0 : Math.floor((done * width) / all);
  return '█'.repeat(full) + '░'.repeat(width - full);
}

function tabRow(state: DeskState, columns: number): Row {
  const words = deskMessages[state.language];
  const pieces: Piece[] = [];
  for (const tab of tabs) {
    const count = state.documents.reduce((sum, document) => sum + document[tab].length, 0);
    pieces.push(piece(` ${words[`tab-${tab}`]({ count })} `, tab === state.tab ? 'chosen' : 'dim'), piece(' '));
  }
  const read = state.documents.length + state.unreadable;
  if (read < state.expected) pieces.push(piece(` ${words.reading({ read, expected: state.expected })}`, 'note'));
  if (state.unreadable > 0) pieces.push(piece(` ${words.unreadable({ documents: state.unreadable })}`, 'warning'));
  const shown = rowsOf(state, 'flags').length;
  const { all } = tally(state.documents);
  if (shown < all) pieces.push(piece(` ${words['filter-on']({ shown, all })}`, 'note'));
  const pending = state.documents.reduce((sum, document) => sum + planOf(document).made.length, 0);
  if (pending > 0) pieces.push(piece(` ${words['pending-fixes']({ count: pending })}`, 'good'));
  return clip(pieces, columns);
}
