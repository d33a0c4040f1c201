import type { Decision } from '../decisions/decision.js';
import { standingsOf } from '../decisions/standing.js';
import type { Message } from '../messages/messages.js';
import type { DocumentReport } from '../reports/report-schema.js';
import { explainBadLine } from './explain-bad-line.js';
import { readLog } from './read-log.js';
import { suppress } from './suppress.js';

/**
 * Spares the flags that a reviewer dismissed. One that waits for its author's answer, was put off, is to be fixed, or was
 * decided of copy that has changed since, still counts.
 * @throws {Failure} where the log cannot be read.
 */
export function spareDismissed(
  document: DocumentReport,
  text: string,
  log: string,
): { document: DocumentReport; remarks: readonly Message[] } {
  const { decisions, bad } = readLog(process.cwd(), log);
  const standings = standingsOf(document.flags, text, decisions);
  return {
    document: suppress(document, (_, i) => {
      const standing = standings[i]!;
      if (standing.state !== 'decided' || standing.decision.decision !== 'dismissed') return null;
      return { by: 'decision', reason: reasonOf(standing.decision) };
    }),
    remarks: bad.map((line) => explainBadLine(log, line)),
  };
}

/** In the words of the reviewer, where there are any: `confirmed: 已与统计局核对`. */
function reasonOf({ reason, note }: Decision): string | null {
  return [reason, note].filter((part) => part).join(': ') || null;
}
