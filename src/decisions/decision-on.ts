import type { Flag } from '../checks/flag.js';
import type { Decision, Reason, RelativeEdit, Verb } from './decision.js';
import { basisOf } from './standing.js';

/** What is decided, before it is known who says it and when. */
export interface Verdict {
  readonly decision: Verb;
  readonly reason: Reason | null;
  readonly note: string | null;
  readonly edits: readonly RelativeEdit[] | null;
}

/** A verdict on a flag as the log keeps it: with what the copy says now, who says it, and when (ISO 8601). */
export function decisionOn(flag: Flag, text: string, verdict: Verdict, by: string, at: string): Decision {
  const { decision, reason, note, edits } = verdict;
  return {
    flag: flag.fingerprint,
    check: flag.check,
    decision,
    reason,
    note,
    edits: edits?.map((edit) => ({ ...edit })) ?? null,
    by,
    at,
    ...basisOf(flag, text),
  };
}

/**
 * When a decision is said to be made that follows another on the same flag: now, or, where the clock of whoever spoke
 * before is ahead, just after that. By times alone the logs of two reviewers tell what was said last.
 */
export function lastWordAt(now: string, before: Decision | null): string {
  if (!before || Date.parse(before.at) < Date.parse(now)) return now;
  return new Date(Date.parse(before.at) + 1).toISOString();
}
