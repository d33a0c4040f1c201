import { bulk, bulkSure, choosingFix, choosingReason } from './answering.js';
import { browsing } from './browsing.js';
import type { DeskDocument } from './desk-document.js';
import { field } from './field.js';
import { type Command, commandFor } from './keymap.js';
import { edit, insert } from './line-editor.js';
import { currentFlag, filesToWrite, planOf } from './lists.js';
import { putCursor, settleCursors, startAtFirstOpen } from './moving.js';
import { lastScroll } from './screen.js';
import { filtering } from './searching.js';
import type { Change, Desk, DeskEvent, DeskState, Effect, Step } from './state.js';
import { browse, inMode, still } from './steps.js';

/** The desk after an event, and what it asks of the world. Pure: the same state and event give the same step. */
export function step(state: DeskState, event: DeskEvent, desk: Desk): Step {
  switch (event.type) {
    case 'key':
      return settled(pressed({ ...state, notice: null }, event.key, desk));
    case 'text':
      return settled(typed({ ...state, notice: null }, event.text, desk));
    case 'resized':
      return still({ ...state, columns: event.columns, rows: event.rows });
    case 'expect':
      return still({ ...state, expected: state.expected + event.documents });
    case 'unreadable':
      return still({ ...state, unreadable: state.unreadable + 1 });
    case 'notice':
      return still({ ...state, notice: event.notice });
    case 'read':
      return still(take({ ...state, notice: event.notice ?? state.notice }, event.document));
  }
}

/** A filter, or a decision under it, may take the row away on which the cursor stood. */
function settled({ state, effects }: Step): Step {
  return { state: settleCursors(state), effects };
}

/** A document that was read anew takes the place of what it was; the cursor stays by its flag, else at its place. */
function take(state: DeskState, document: DeskDocument): DeskState {
  const at = state.documents.findIndex(({ path }) => path === document.path);
  if (at < 0) return startAtFirstOpen(settleCursors({ ...state, documents: [...state.documents, document] }));
  const documents = state.documents.with(at, document);
  const mended = state.mended + endedBy(document, state.documents[at]!);
  const row = currentFlag(state);
  const stands = (change: Change) => isPlayable(change, document);
  const taken = { ...state, documents, mended, undo: state.undo.filter(stands), redo: state.redo.filter(stands) };
  if (row?.ref.document !== at) return settleCursors(taken);
  const same = document.flags.findIndex(({ fingerprint }) => fingerprint === row.flag.fingerprint);
  const from = row.flag.spans[0]!.start;
  const behind = document.flags.findIndex(({ spans }) => spans[0]!.start >= from);
  const item = same >= 0 ? same : behind >= 0 ? behind : document.flags.length;
  return settleCursors(putCursor(taken, { document: at, item }, 'flags'));
}

/** How many flags with a chosen fix are gone, now that the document was read anew. */
function endedBy({ flags }: DeskDocument, before: DeskDocument): number {
  const left = new Set(flags.map(({ fingerprint }) => fingerprint));
  return planOf(before).made.filter((item) => !left.has(before.flags[item]!.fingerprint)).length;
}

/** Whether a change can still be taken back: what was written into the copy cannot. */
function isPlayable(change: Change, { path, flags }: DeskDocument): boolean {
  if (change.kind !== 'decisions') return true;
  return change.entries.every(
    (entry) => entry.path !== path || flags.some(({ fingerprint }) => fingerprint === entry.flag.fingerprint),
  );
}

/** Keys that hide in text when typing outruns the terminal. */
const hidden: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\t': 'tab',
  '\u0001': 'ctrl-a',
  '\u0005': 'ctrl-e',
  '\u000b': 'ctrl-k',
  '\u0015': 'ctrl-u',
  '\u0008': 'backspace',
  '\u007f': 'backspace',
};

/** Text in one piece: into the field where one is open, else key by key. */
function typed(state: DeskState, text: string, desk: Desk): Step {
  const effects: Effect[] = [];
  let now = state;
  const characters = [...text];
  for (const [i, key] of characters.entries()) {
    // A line end within pasted text commits nothing; one that ends it is the Enter of somebody fast.
    const inside = key === '\r' && i < characters.length - 1;
    const next: Step =
      now.mode.name === 'type' && (inside || !(key in hidden))
        ? still({ ...now, mode: { ...now.mode, line: insert(now.mode.line, key) } })
        : pressed({ ...now, notice: null }, hidden[key] ?? key, desk);
    now = next.state;
    effects.push(...next.effects);
  }
  return { state: now, effects };
}

function pressed(state: DeskState, key: string, desk: Desk): Step {
  const { mode, tab } = state;
  const command = commandFor(key, mode.name, tab);
  // A number chooses and confirms at once.
  if (command === 'choose' && (mode.name === 'fix' || mode.name === 'reason')) {
    const chosen = pressed({ ...state, mode: { ...mode, choice: Number(key) - 1 } }, 'enter', desk);
    // Where there is nothing of that number, nothing is chosen.
    return chosen.state.mode.name === mode.name ? still(state) : chosen;
  }
  if (mode.name === 'type') {
    if (command) return field(state, mode, command, desk);
    const line =
      edit(mode.line, key) ?? (key.length === 1 || key.codePointAt(0)! > 0xffff ? insert(mode.line, key) : null);
    return still(line ? { ...state, mode: { ...mode, line } } : state);
  }
  if (command === null) return still(state);
  switch (mode.name) {
    case 'browse':
      return browsing(state, command, desk);
    case 'help':
    case 'passage':
      return still(command === 'back' ? inMode(state, browse) : scrolled(state, command));
    case 'write':
      return writing(state, mode.leaving, command);
    case 'fix':
      return choosingFix(state, mode.choice, command, desk);
    case 'reason':
      return choosingReason(state, mode, command, desk);
    case 'bulk':
      return bulk(state, command);
    case 'bulk-sure':
      return bulkSure(state, mode, command, desk);
    case 'filter':
      return filtering(state, mode.choice, command);
  }
}

function writing(state: DeskState, leaving: boolean, command: Command): Step {
  if (command === 'back' || (command === 'no' && !leaving)) return still(inMode(state, browse));
  if (command === 'no') return still(state, { do: 'leave' });
  if (command === 'yes')
    return still(inMode(state, browse), { do: 'write', files: filesToWrite(state), leave: leaving });
  return still(scrolled(state, command));
}

function scrolled(state: DeskState, command: Command): DeskState {
  const page = Math.max(1, state.rows - 5);
  const by: Partial<Record<Command, number>> = {
    down: 1,
    up: -1,
    'page-down': page,
    'page-up': -page,
    first: Number.NEGATIVE_INFINITY,
    last: Number.POSITIVE_INFINITY,
  };
  const to = state.scroll + (by[command] ?? 0);
  return { ...state, scroll: Math.min(Math.max(0, to), lastScroll(state)) };
}
