import { currentFlag, cursorIndex, firstFrom, flagAt, isUndecided, isWaiting, rowsOf } from './lists.js';
import { type DeskState, type Ref, type Tab, tabs } from './state.js';

/** The state with the cursor of its tab on a row; a new row is read from its top. */
export function putCursor(state: DeskState, ref: Ref | null, tab: Tab = state.tab): DeskState {
  return { ...state, scroll: 0, cursors: { ...state.cursors, [tab]: ref } };
}

/** The cursor so many rows on, as far as there are rows. */
export function moveBy(state: DeskState, by: number): DeskState {
  const rows = rowsOf(state);
  if (rows.length === 0) return state;
  const at = cursorIndex(state);
  const from = at >= 0 ? at : firstFrom(rows, state.cursors[state.tab] ?? { document: 0, item: 0 }) - (by > 0 ? 1 : 0);
  const to = Math.min(Math.max(from + by, 0), rows.length - 1);
  if (to === at) return { ...state, touched: true, notice: { code: 'no-more', args: {} } };
  return { ...putCursor(state, rows[to]!), touched: true };
}

/** The cursor on the first or the last row. */
export function moveToEnd(state: DeskState, end: 'first' | 'last'): DeskState {
  const rows = rowsOf(state);
  const row = end === 'first' ? rows[0] : rows.at(-1);
  return row ? { ...putCursor(state, row), touched: true } : state;
}

/**
 * The cursor on the next flag that nobody has decided, in the given direction and then around the end; where there is
 * none, on the next one that was put off. `null` where nothing waits.
 */
export function nextOpen(state: DeskState, direction: 1 | -1): DeskState | null {
  const rows = rowsOf(state, 'flags');
  const at = cursorIndex(state, 'flags');
  const start = at >= 0 ? at : direction > 0 ? -1 : rows.length;
  for (const waits of [isUndecided, isWaiting]) {
    for (let i = 1; i <= rows.length; i++) {
      const ref = rows[(start + direction * i + rows.length * 2) % rows.length]!;
      if (i === rows.length && at >= 0 && waits === isWaiting) break;
      if (waits(flagAt(state, ref)!.standing)) return { ...putCursor(state, ref, 'flags'), touched: true };
    }
  }
  return null;
}

/** On to the next flag that waits, once this one is decided; where nothing waits, the desk says so and stays. */
export function goOn(state: DeskState): DeskState {
  const next = nextOpen(state, 1);
  if (next && next.cursors.flags !== state.cursors.flags) return next;
  const row = currentFlag(state);
  if (row && isWaiting(row.standing)) return state;
  return { ...state, notice: { code: 'all-decided', args: {} } };
}

/** Puts every cursor on a row that is shown: where the old one has gone, on the one that follows it. */
export function settleCursors(state: DeskState): DeskState {
  const cursors = { ...state.cursors };
  for (const tab of tabs) {
    const rows = rowsOf(state, tab);
    const ref = cursors[tab];
    if (rows.length === 0) cursors[tab] = null;
    else if (ref === null) cursors[tab] = rows[0]!;
    else cursors[tab] = rows[Math.min(firstFrom(rows, ref), rows.length - 1)]!;
  }
  return { ...state, cursors };
}

/** Before the reviewer moves, the cursor waits on the first flag that nobody has decided. */
export function startAtFirstOpen(state: DeskState): DeskState {
  if (state.touched) return state;
  const rows = rowsOf(state, 'flags');
  const standing = (ref: Ref) => flagAt(state, ref)!.standing;
  const first =
    rows.find((ref) => isUndecided(standing(ref))) ?? rows.find((ref) => isWaiting(standing(ref))) ?? rows[0];
  return first ? putCursor(state, first, 'flags') : state;
}
