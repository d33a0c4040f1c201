import { type Reason, reasons } from '../decisions/decision.js';
import { relativeTo } from '../decisions/edits.js';
import { onFlag } from './browsing.js';
import { bulkFlags, moveChoice } from './choices.js';
import { decide } from './deciding.js';
import type { Command } from './keymap.js';
import { lineOf } from './line-editor.js';
import { currentFlag, waitingOf } from './lists.js';
import { goOn } from './moving.js';
import type { BulkVerb, Desk, DeskState, Mode, Step } from './state.js';
import { browse, inMode, still, told } from './steps.js';
import { decideOn, fixWith } from './verdicts.js';

export function choosingFix(state: DeskState, choice: number, command: Command, desk: Desk): Step {
  const row = currentFlag(state);
  if (!row || command === 'back') return still(inMode(state, browse));
  const { candidates } = row.flag;
  if (command === 'replace') return onFlag(state, row, 'replace', desk);
  const moved = moveChoice(choice, candidates.length, command);
  if (moved !== null) return still({ ...state, mode: { name: 'fix', choice: moved } });
  const chosen = candidates[choice];
  return chosen ? fixWith(state, row, chosen.edits, desk) : still(state);
}

export function choosingReason(
  state: DeskState,
  mode: Extract<Mode, { name: 'reason' }>,
  command: Command,
  desk: Desk,
): Step {
  if (command === 'back') return still(inMode(state, browse));
  const moved = moveChoice(mode.choice, reasons.length, command);
  if (moved !== null) return still({ ...state, mode: { ...mode, choice: moved } });
  const reason = reasons[mode.choice];
  if (!reason) return still(state);
  const purpose = { for: 'dismissal', reason, bulk: mode.bulk } as const;
  // “Other” says nothing by itself.
  if (command === 'add-note' || reason === 'other')
    return still(inMode(state, { name: 'type', purpose, line: lineOf('') }));
  return dismissed(state, reason, null, mode.bulk, desk);
}

export function dismissed(state: DeskState, reason: Reason, note: string | null, inBulk: boolean, desk: Desk): Step {
  if (inBulk) return still(inMode(state, { name: 'bulk-sure', verb: 'dismissed', reason, note }));
  const row = currentFlag(state);
  if (!row) return still(inMode(state, browse));
  return decideOn(state, row, { decision: 'dismissed', reason, note, edits: null }, desk);
}

export function bulk(state: DeskState, command: Command): Step {
  const row = currentFlag(state);
  if (!row || command === 'back') return still(inMode(state, browse));
  if (waitingOf(row.document, row.flag.check).length === 0) return told(inMode(state, browse), 'bulk-none');
  if (command === 'bulk-dismiss') return still(inMode(state, { name: 'reason', choice: 0, bulk: true }));
  const verb: BulkVerb = command === 'bulk-fix' ? 'fixed' : 'deferred';
  return still(inMode(state, { name: 'bulk-sure', verb, reason: null, note: null }));
}

export function bulkSure(
  state: DeskState,
  mode: Extract<Mode, { name: 'bulk-sure' }>,
  command: Command,
  desk: Desk,
): Step {
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
