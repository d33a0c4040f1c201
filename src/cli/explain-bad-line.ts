import type { BadLine } from '../decisions/decision-log.js';
import type { Message } from '../messages/messages.js';

/** What to tell the user of a line of a decision log that is no decision. */
export function explainBadLine(file: string, { line, torn }: BadLine): Message {
  return { code: torn ? 'log-line-torn' : 'log-line-bad', args: { file, line } };
}
