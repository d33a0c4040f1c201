import type { Standing } from '../decisions/standing.js';
import type { BookDocument, FlagDecision } from '../reports/book/book-document.js';
import { htmlBook } from '../reports/book/html-book.js';
import { toDocumentEvidence } from '../reports/evidence-report.js';
import { toDocument } from '../reports/report.js';
import { languageOf } from '../text/language-of.js';
import type { Language } from '../text/words.js';
import { acceptedWords } from './accepted-words.js';
import { readDecided } from './decided-document.js';
import type { Outcome } from './exit-code.js';
import { openOutput } from './output.js';
import { visitTraced } from './traced-documents.js';
import { version } from './version.js';

/** `kanwu report --format html`: the evidence book of the documents that the words name. */
export async function reportBook(
  paths: readonly string[],
  outputFile: string | undefined,
  language: Language,
): Promise<Outcome> {
  const documents: BookDocument[] = [];
  const words = await acceptedWords(process.cwd());
  const complete = await visitTraced(paths, { command: 'kanwu report', language, outputFile }, async (traced) => {
    const { path, text } = traced.source;
    const decided = await readDecided(process.cwd(), path, words);
    documents.push({
      report: toDocument(decided, { language }),
      text,
      language: languageOf(text),
      decisions: decided.standings.map(decisionOf),
      evidence: toDocumentEvidence(traced, language),
    });
  });
  if (documents.length > 0) {
    const output = openOutput(outputFile);
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
