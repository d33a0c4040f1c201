import { type QueriedDocument, type Query, querySheet } from '../../reports/queries.js';
import { toDocument } from '../../reports/report.js';
import { SourceError } from '../../sources/source-error.js';
import type { Language } from '../../text/words.js';
import { acceptedWords } from '../accepted-words.js';
import { complain } from '../complain.js';
import { type DecidedDocument, readDecided } from '../decided-document.js';
import type { Outcome } from '../exit-code.js';
import { failure } from '../failure.js';
import { explainSourceError, findInputs } from '../inputs.js';
import { openOutput } from '../output.js';
import type { Voice } from '../voice.js';
import type { ReportOptions } from './report-options.js';

/** `kanwu report [paths…]`: renders what the desk has gathered, for people who are not at it. */
export async function report(paths: readonly string[], options: ReportOptions, { language }: Voice): Promise<Outcome> {
  const workspace = process.cwd();
  const { files, problems } = await findInputs(paths, undefined);
  const accepted = await acceptedWords(workspace);
  for (const problem of problems) complain(language, problem);
  let incomplete = problems.length > 0;
  const documents: QueriedDocument[] = [];
  for (const { path } of files) {
    if (path === null) throw failure('no-stdin-here', { command: 'kanwu report' });
    try {
      documents.push(queriesOf(await readDecided(workspace, path, accepted), language));
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      complain(language, explainSourceError(error, path));
      incomplete = true;
    }
  }
  const output = openOutput(options.outputFile);
  await output.write(querySheet(documents, language));
  await output.close();
  return { incomplete, rejected: false };
}

function queriesOf(document: DecidedDocument, language: Language): QueriedDocument {
  const { path, text } = document.source;
  const { flags } = toDocument(document, { language });
  const queries = document.standings.flatMap((standing, i): Query[] => {
    if (standing.state === 'open' || standing.decision.decision !== 'queried') return [];
    const { note, by, at } = standing.decision;
    return [{ flag: flags[i]!, note, by, on: at.slice(0, 10), stale: standing.state === 'stale' }];
  });
  return { path, text, queries };
}
