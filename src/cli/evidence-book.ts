import type { Standing } from '../decisions/standing.js';
import type { BookDocument, FlagDecision } from '../reports/book/book-document.js';
import { htmlBook } from '../reports/book/html-book.js';
import { toDocumentEvidence } from '../reports/evidence-report.js';
import { toDocument } from '../reports/report.js';
import { languageOf } from '../text/language-of.js';
import type { Language } from '../text/words.js';
import type { Policy } from './config/policy.js';
import { evidenceReader } from './evidence-reader.js';
import type { Outcome } from './exit-code.js';
import { failure } from './failure.js';
import { openOutput } from './output.js';
import { version } from './version.js';
import { visitDecided } from './visit-decided.js';

/** `kanwu report --format html`: the evidence book of the documents that the words name. */
export async function reportBook(
  paths: readonly string[],
  outputFile: string | undefined,
  language: Language,
  policy: Policy,
): Promise<Outcome> {
  const documents: BookDocument[] = [];
  const reader = evidenceReader(process.cwd(), policy.provenance);
  const visit = { command: 'kanwu report', language, policy, outputFile };
  const complete = await visitDecided(paths, visit, async (decided, path) => {
    // What is recorded of its claims is recorded in a workspace.
    if (decided.log === null) throw failure('outside-workspace', { path });
    const { text } = decided.source;
    const suppressed = decided.suppressed.map((one) => ({ ...one, by: 'comment' as const }));
    documents.push({
      report: toDocument(decided, { language, suppressed }),
      text,
      language: languageOf(text),
      decisions: decided.standings.map(decisionOf),
      evidence: toDocumentEvidence(await reader.traced(decided.source.path), language),
    });
  });
  if (documents.length > 0) {
    const output = await openOutput(outputFile);
    await output.write(htmlBook(documents, { language, version: version() }));
    await output.close();
  }
  return { incomplete: !complete, rejected: false };
}

function decisionOf(standing: Standing): FlagDecision | null {
  if (standing.state === 'open') return null;
  const { decision, by, at, note } = standing.decision;
  if (decision === 'withdrawn') return null;
  return { said: decision, by, on: at.slice(0, 10), note, stale: standing.state === 'stale' };
}
