import type { Edit } from '../checks/flag.js';
import { type Reason, reasons } from '../decisions/decision.js';
import type { Verdict } from '../decisions/decision-on.js';
import { relativeTo } from '../decisions/edits.js';
import { bulkFlags, type FilterChoice, filterChoices } from './choices.js';
import { acceptWord, decide, redo, undo, verify } from './deciding.js';
import type { DeskDocument } from './desk-document.js';
import { type Command, commandFor } from './keymap.js';
import { edit, insert, lineOf } from './line-editor.js';
import { currentFlag, type FlagRow, filesToWrite, placeIn, planOf, waitingOf } from './lists.js';
import { goOn, moveBy, moveToEnd, nextOpen, putCursor, settleCursors, startAtFirstOpen } from './moving.js';
import { lastScroll } from './screen.js';
import {
  type BulkVerb,
  type Desk,
  type DeskEvent,
  type DeskState,
  type Effect,
  type Filter,
  type Mode,
  type NoticeCode,
  type Step,
  tabs,
} from './state.js';

const still = (state: DeskState, ...effects: Effect[]): Step => ({ state, effects });
const told = (state: DeskState, code: NoticeCode, args: Readonly<Record<string, string | number>> = {}): Step =>
  still({ ...state, notice: { code, args } });
const browse: Mode = { name: 'browse' };
const inMode = (state: DeskState, mode: Mode): DeskState => ({ ...state, mode, scroll: 0 });

/** The desk after an event, and what it asks of the world. Pure: the same state and event give the same step. */
export function step(state: DeskState, event: DeskEvent, desk: Desk): Step {
  switch (event.type) {
    case 'key':
      return pressed({ ...state, notice: null }, event.key, desk);
    case 'text':
      return typed({ ...state, notice: null }, event.text, desk);
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

/** A document that was read anew takes the place of what it was; the cursor stays by its flag, else at its place. */
function take(state: DeskState, document: DeskDocument): DeskState {
  const at = state.documents.findIndex(({ path }) => path === document.path);
  if (at < 0) return startAtFirstOpen(settleCursors({ ...state, documents: [...state.documents, document] }));
  const documents = state.documents.with(at, document);
  const row = currentFlag(state);
  const taken = { ...state, documents };
  if (row?.ref.document !== at) return settleCursors(taken);
  const same = document.flags.findIndex(({ fingerprint }) => fingerprint === row.flag.fingerprint);
  const from = row.flag.spans[0]!.start;
  const behind = document.flags.findIndex(({ spans }) => spans[0]!.start >= from);
  const item = same >= 0 ? same : behind >= 0 ? behind : document.flags.length;
  return settleCursors(putCursor(taken, { document: at, item }, 'flags'));
}

/** Text in one piece: into the field where one is open, else key by key. */
function typed(state: DeskState, text: string, desk: Desk): Step {
  if (state.mode.name === 'type')
    return still({ ...state, mode: { ...state.mode, line: insert(state.mode.line, text) } });
  const effects: Effect[] = [];
  let now = state;
  for (const key of text) {
    const next = now.mode.name === 'type' ? typed(now, key, desk) : pressed({ ...now, notice: null }, key, desk);
    now = next.state;
    effects.push(...next.effects);
  }
  return { state: now, effects };
}

function pressed(state: DeskState, key: string, desk: Desk): Step {
  const { mode, tab } = state;
  const command = commandFor(key, mode.name, tab);
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

function browsing(state: DeskState, command: Command, desk: Desk): Step {
  const page = Math.max(1, state.rows - 8);
  switch (command) {
    case 'down':
      return still(moveBy(state, 1));
    case 'up':
      return still(moveBy(state, -1));
    case 'page-down':
      return still(moveBy(state, page));
    case 'page-up':
      return still(moveBy(state, -page));
    case 'first':
    case 'last':
      return still(moveToEnd(state, command));
    case 'next-open':
    case 'previous-open':
      return still(
        nextOpen(state, command === 'next-open' ? 1 : -1) ?? { ...state, notice: { code: 'all-decided', args: {} } },
      );
    case 'next-tab':
    case 'previous-tab': {
      const by = command === 'next-tab' ? 1 : tabs.length - 1;
      return still({ ...state, tab: tabs[(tabs.indexOf(state.tab) + by) % tabs.length]!, scroll: 0 });
    }
    case 'help':
      return still(inMode(state, { name: 'help' }));
    case 'search':
      return still(inMode(state, { name: 'type', purpose: { for: 'search' }, line: lineOf(state.filter.words) }));
    case 'filter':
      return still(inMode(state, { name: 'filter', choice: 0 }));
    case 'undo':
      return undo(state, desk);
    case 'redo':
      return redo(state, desk);
    case 'write':
      return filesToWrite(state).length === 0
        ? told(state, 'nothing-to-write')
        : still(inMode(state, { name: 'write', leaving: false }));
    case 'leave':
      return filesToWrite(state).length === 0
        ? still(state, { do: 'leave' })
        : still(inMode(state, { name: 'write', leaving: true }));
    case 'back':
      return still(state.filter.words === '' ? state : settleCursors(searched(state, '')));
    case 'passage':
      return still(inMode(state, { name: 'passage' }));
    case 'open-editor':
      return openEditor(state);
    case 'verify':
      return verifying(state, desk);
    default: {
      const row = currentFlag(state);
      return row ? onFlag(state, row, command, desk) : still(state);
    }
  }
}

/** What is done to the flag under the cursor. */
function onFlag(state: DeskState, row: FlagRow, command: Command, desk: Desk): Step {
  switch (command) {
    case 'fix': {
      const { fix, candidates } = row.flag;
      if (fix) return fixWith(state, row, fix.edits, desk);
      return candidates.length > 0 ? still(inMode(state, { name: 'fix', choice: 0 })) : told(state, 'nothing-to-fix');
    }
    case 'replace':
      return still(inMode(state, { name: 'type', purpose: { for: 'replacement' }, line: lineOf(row.flag.quote) }));
    case 'dismiss':
      return still(inMode(state, { name: 'reason', choice: 0, bulk: false }));
    case 'query':
      return still(inMode(state, { name: 'type', purpose: { for: 'query' }, line: lineOf('') }));
    case 'later':
      return decided(state, row, { decision: 'deferred', reason: null, note: null, edits: null }, desk);
    case 'accept':
      return still(inMode(state, { name: 'type', purpose: { for: 'word' }, line: lineOf(row.flag.quote) }));
    case 'bulk':
      return still(inMode(state, { name: 'bulk' }));
    default:
      return still(state);
  }
}

function decided(state: DeskState, { document, flag }: FlagRow, verdict: Verdict, desk: Desk): Step {
  const { state: now, effects } = decide(inMode(state, browse), [{ document, flag, verdict }], desk);
  const told = { ...now, notice: { code: verdict.decision as NoticeCode, args: { quote: flag.quote } } };
  return { state: goOn(told), effects };
}

/** Chooses a fix, unless it would write over one that was chosen before. */
function fixWith(state: DeskState, row: FlagRow, edits: readonly Edit[], desk: Desk): Step {
  const verdict: Verdict = {
    decision: 'fixed',
    reason: null,
    note: null,
    edits: relativeTo(row.flag, edits, row.document.text),
  };
  const step = decided(state, row, verdict, desk);
  const after = step.state.documents[row.ref.document]!;
  if (planOf(after).left.length > 0) return told(inMode(state, browse), 'collides');
  return step;
}

function choosingFix(state: DeskState, choice: number, command: Command, desk: Desk): Step {
  const row = currentFlag(state);
  if (!row || command === 'back') return still(inMode(state, browse));
  const { candidates } = row.flag;
  if (command === 'replace') return onFlag(state, row, 'replace', desk);
  const moved = moveChoice(choice, candidates.length, command);
  if (moved !== null) return still({ ...state, mode: { name: 'fix', choice: moved } });
  const chosen = candidates[chosenIndex(choice, command)];
  return chosen ? fixWith(state, row, chosen.edits, desk) : still(state);
}

function choosingReason(state: DeskState, mode: Extract<Mode, { name: 'reason' }>, command: Command, desk: Desk): Step {
  if (command === 'back') return still(inMode(state, browse));
  const moved = moveChoice(mode.choice, reasons.length, command);
  if (moved !== null) return still({ ...state, mode: { ...mode, choice: moved } });
  const reason = reasons[chosenIndex(mode.choice, command)];
  if (!reason) return still(state);
  const purpose = { for: 'dismissal', reason, bulk: mode.bulk } as const;
  // “Other” says nothing by itself.
  if (command === 'add-note' || reason === 'other')
    return still(inMode(state, { name: 'type', purpose, line: lineOf('') }));
  return dismissed(state, reason, null, mode.bulk, desk);
}

function moveChoice(choice: number, count: number, command: Command): number | null {
  if (command !== 'down' && command !== 'up') return null;
  return (choice + (command === 'down' ? 1 : count - 1)) % count;
}

function chosenIndex(choice: number, command: Command): number {
  const direct = /^choose-(\d)$/.exec(command)?.[1];
  return direct === undefined ? choice : Number(direct) - 1;
}

function dismissed(state: DeskState, reason: Reason, note: string | null, inBulk: boolean, desk: Desk): Step {
  if (inBulk) return still(inMode(state, { name: 'bulk-sure', verb: 'dismissed', reason, note }));
  const row = currentFlag(state);
  if (!row) return still(inMode(state, browse));
  return decided(state, row, { decision: 'dismissed', reason, note, edits: null }, desk);
}

/** The keys of an open field that are not typed into it. */
function field(state: DeskState, mode: Extract<Mode, { name: 'type' }>, command: Command, desk: Desk): Step {
  if (command !== 'confirm') return still(inMode(state, browse));
  const { purpose } = mode;
  const text = mode.line.text.trim();
  const note = text === '' ? null : text;
  const row = currentFlag(state);
  switch (purpose.for) {
    case 'search': {
      const found = settleCursors(searched(inMode(state, browse), text));
      return found.cursors[state.tab] === null
        ? told(inMode(state, browse), 'none-found', { words: text })
        : still(found);
    }
    case 'dismissal':
      if (purpose.reason === 'other' && note === null) return told(state, 'note-needed');
      return dismissed(state, purpose.reason, note, purpose.bulk, desk);
    case 'query':
      return row
        ? decided(state, row, { decision: 'queried', reason: null, note, edits: null }, desk)
        : still(inMode(state, browse));
    case 'replacement':
      return row ? replaced(state, row, mode.line.text, desk) : still(inMode(state, browse));
    case 'word': {
      if (note === null || !row) return still(inMode(state, browse));
      // A word that does not hold what was flagged would accept nothing.
      if (!row.document.text.includes(note)) return told(state, 'not-in-copy', { word: note });
      return acceptWord(inMode(state, browse), note);
    }
    case 'verification': {
      const ref = state.cursors.claims;
      const document = ref && state.documents[ref.document];
      const kept = document?.claims[ref!.item];
      if (!document || !kept) return still(inMode(state, browse));
      const step = verify(inMode(state, browse), document.path, kept.id, note, true, desk);
      return { ...step, state: { ...moveBy(step.state, 1), notice: step.state.notice } };
    }
  }
}

/** Puts the typed text for the flagged text. Where a layout break cuts that, the first piece takes all of it. */
function replaced(state: DeskState, row: FlagRow, text: string, desk: Desk): Step {
  if (text === row.flag.quote) return still(inMode(state, browse));
  const edits = row.flag.spans.map((span, i) => ({ ...span, text: i === 0 ? text : '' }));
  return fixWith(state, row, edits, desk);
}

function searched(state: DeskState, words: string): DeskState {
  return { ...state, filter: { ...state.filter, words }, touched: true };
}

function verifying(state: DeskState, desk: Desk): Step {
  const ref = state.cursors.claims;
  const document = ref && state.documents[ref.document];
  const kept = document?.claims[ref!.item];
  if (!document || !kept) return still(state);
  if (kept.verified) return verify(state, document.path, kept.id, null, false, desk);
  return still(inMode(state, { name: 'type', purpose: { for: 'verification' }, line: lineOf(kept.note ?? '') }));
}

function openEditor(state: DeskState): Step {
  const ref = state.cursors[state.tab];
  const document = ref && state.documents[ref.document];
  if (!document) return still(state);
  const offset =
    state.tab === 'flags'
      ? document.flags[ref.item]!.spans[0]!.start
      : state.tab === 'claims'
        ? document.claims[ref.item]!.claim.spans[0]!.start
        : firstOffset(document, ref.item);
  return still(state, { do: 'open-editor', path: document.path, ...placeIn(document, offset) });
}

function firstOffset(document: DeskDocument, relation: number): number {
  const [term] = document.relations[relation]!.terms;
  return term ? term.passage.map.offset(term.start) : 0;
}

function bulk(state: DeskState, command: Command): Step {
  const row = currentFlag(state);
  if (!row || command === 'back') return still(inMode(state, browse));
  if (waitingOf(row.document, row.flag.check).length === 0) return told(inMode(state, browse), 'bulk-none');
  if (command === 'bulk-dismiss') return still(inMode(state, { name: 'reason', choice: 0, bulk: true }));
  const verb: BulkVerb = command === 'bulk-fix' ? 'fixed' : 'deferred';
  return still(inMode(state, { name: 'bulk-sure', verb, reason: null, note: null }));
}

function bulkSure(state: DeskState, mode: Extract<Mode, { name: 'bulk-sure' }>, command: Command, desk: Desk): Step {
  const row = currentFlag(state);
  if (!row || command !== 'sure') return still(inMode(state, browse));
  const { document } = row;
  const flags = bulkFlags(row, mode.verb);
  if (flags.length === 0) return told(inMode(state, browse), 'bulk-none');
  const verdicts = flags.map((flag) => ({
    document,
    flag,
    verdict: {
      decision: mode.verb,
      reason: mode.reason,
      note: mode.note,
      edits: mode.verb === 'fixed' ? relativeTo(flag, flag.fix!.edits, document.text) : null,
    },
  }));
  const step = decide(inMode(state, browse), verdicts, desk);
  return {
    ...step,
    state: goOn({ ...step.state, notice: { code: mode.verb, args: { quote: row.flag.quote, flags: flags.length } } }),
  };
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

function filtering(state: DeskState, choice: number, command: Command): Step {
  if (command === 'back') return still(settleCursors(inMode(state, browse)));
  const choices = filterChoices(state);
  const moved = moveChoice(choice, choices.length, command);
  if (moved !== null) return still({ ...state, mode: { name: 'filter', choice: moved } });
  const chosen = choices[choice];
  return still(chosen ? { ...state, touched: true, filter: toggled(state.filter, chosen) } : state);
}

function toggled(filter: Filter, choice: FilterChoice): Filter {
  switch (choice.kind) {
    case 'level':
      return { ...filter, levels: flipped(filter.levels, choice.level) };
    case 'state':
      return { ...filter, state: choice.state };
    case 'check':
      return { ...filter, without: flipped(filter.without, choice.check) };
  }
}

function flipped<Item>(set: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}
