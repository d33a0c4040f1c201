import type { Edit } from '../checks/flag.js';
import type { Verdict } from '../decisions/decision-on.js';
import { relativeTo } from '../decisions/edits.js';
import { decide } from './deciding.js';
import { type FlagRow, planOf } from './lists.js';
import { goOn } from './moving.js';
import type { Desk, DeskState, NoticeCode, Step } from './state.js';
import { browse, inMode, told } from './steps.js';

/** Decides on the flag of a row, and goes on to the next that waits. */
export function decideOn(state: DeskState, { document, flag }: FlagRow, verdict: Verdict, desk: Desk): Step {
  const { state: now, effects } = decide(inMode(state, browse), [{ document, flag, verdict }], desk);
  const told = { ...now, notice: { code: verdict.decision as NoticeCode, args: { quote: flag.quote } } };
  return { state: goOn(told), effects };
}

/** Chooses a fix, unless it would write over one that was chosen before. */
export function fixWith(state: DeskState, row: FlagRow, edits: readonly Edit[], desk: Desk): Step {
  const verdict: Verdict = {
    decision: 'fixed',
    reason: null,
    note: null,
    edits: relativeTo(row.flag, edits, row.document.text),
  };
  const step = decideOn(state, row, verdict, desk);
  const after = step.state.documents[row.ref.document]!;
  if (planOf(after).left.length > 0) return told(inMode(state, browse), 'collides');
  return step;
}
