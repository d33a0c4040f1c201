import { type QueriedDocument, type Query, querySheet } from '../../reports/queries.js';
import { toDocument } from '../../reports/report.js';
import type { Language } from '../../text/words.js';
import type { Policy } from '../config/policy.js';
import type { DecidedDocument } from '../decided-document.js';
import type { Outcome } from '../exit-code.js';
import { failure } from '../failure.js';
import { openOutput } from '../output.js';
import { visitDecided } from '../visit-decided.js';
import type { Voice } from '../voice.js';
import type { ReportOptions } from './report-options.js';

/** `kanwu report [paths…]`: renders what reviewers have gathered, for people who are not at the desk. */
export async function report(
  paths: readonly string[],
  options: ReportOptions,
  { language }: Voice,
  policy: Policy,
): Promise<Outcome> {
  if (options.format === 'html') {
    const { reportBook } = await import('../evidence-book.js');
    return reportBook(paths, options.outputFile, language, policy);
  }
  if (options.format !== 'queries') {
    const { reportEvidence } = await import('../evidence-exports.js');
    return reportEvidence(paths, options.format, options.outputFile, language, policy);
  }
  const { outputFile } = options;
  const documents: QueriedDocument[] = [];
  const complete = await visitDecided(paths, { command: 'kanwu report', language, policy, outputFile }, (document) => {
    // Nothing can have been asked of it: no silence that reads as “no questions”.
    if (document.log === null) throw failure('outside-workspace', { path: document.source.path });
    documents.push(queriesOf(document, language));
  });
  if (documents.length > 0) {
    const output = await openOutput(outputFile ?? null);
    await output.write(querySheet(documents, language));
    await output.close();
  }
  return { incomplete: !complete, rejected: false };
}

function queriesOf(document: DecidedDocument, language: Language): QueriedDocument {
  const { path, text, articles } = document.source;
  const { flags } = toDocument(document, { language });
  const queries = document.standings.flatMap((standing, i): Query[] => {
    if (standing.state === 'open' || standing.decision.decision !== 'queried') return [];
    const { note, by, at } = standing.decision;
    return [{ flag: flags[i]!, note, by, on: at.slice(0, 10), stale: standing.state === 'stale' }];
  });
  // A newspaper page is headed by none of its articles.
  return { path, title: articles.length === 1 ? articles[0]!.title : null, text, queries };
}
