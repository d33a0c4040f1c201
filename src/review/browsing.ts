import { redo, undo, verify } from './deciding.js';
import type { DeskDocument } from './desk-document.js';
import type { Command } from './keymap.js';
import { lineOf } from './line-editor.js';
import { currentFlag, type FlagRow, filesToWrite, placeIn } from './lists.js';
import { moveBy, moveToEnd, nextOpen, settleCursors } from './moving.js';
import { searched } from './searching.js';
import { type Desk, type DeskState, type Step, tabs } from './state.js';
import { inMode, still, told } from './steps.js';
import { decideOn, fixWith } from './verdicts.js';

/** What a command does where nothing is asked: moving about, and beginning whatever asks. */
export function browsing(state: DeskState, command: Command, desk: Desk): Step {
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
export function onFlag(state: DeskState, row: FlagRow, command: Command, desk: Desk): Step {
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
      return decideOn(state, row, { decision: 'deferred', reason: null, note: null, edits: null }, desk);
    case 'accept':
      return still(inMode(state, { name: 'type', purpose: { for: 'word' }, line: lineOf(row.flag.quote) }));
    case 'bulk':
      return still(inMode(state, { name: 'bulk' }));
    default:
      return still(state);
  }
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
