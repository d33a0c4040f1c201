import { checks } from '../checks/registry.js';
import { suppressionComments } from '../decisions/suppression.js';
import type { SuppressionFault } from '../decisions/suppressions.js';
import type { Message } from '../messages/messages.js';
import { LineIndex } from '../text/line-index.js';
import { nearest } from './nearest.js';

/** Where a comment stands, and its own word. */
interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly comment: string;
}

/** What to tell the user of comments that suppress nothing, or make no sense, in order of place. */
export function explainFaults(
  faults: readonly SuppressionFault[],
  { path, text }: { readonly path: string; readonly text: string },
): Message[] {
  if (faults.length === 0) return [];
  const lines = new LineIndex(text);
  return faults
    .toSorted((a, b) => a.at.start - b.at.start)
    .map((fault) => explain(fault, { path, ...lines.at(fault.at.start), comment: fault.comment }));
}

function explain({ why, comment, check }: SuppressionFault, place: Place): Message {
  switch (why) {
    case 'unused':
      return { code: 'suppression-unused', args: { ...place, check } };
    case 'before-copy':
      return { code: 'suppression-before-copy', args: place };
    case 'unknown-comment': {
      const allowed = suppressionComments;
      return { code: 'suppression-unknown', args: { ...place, allowed, nearest: nearest(comment, allowed) } };
    }
    case 'unknown-check': {
      const ids = checks.map(({ id }) => id);
      return {
        code: 'suppression-unknown-check',
        args: { ...place, check: check!, nearest: nearest(check!, ids) },
      };
    }
  }
}
