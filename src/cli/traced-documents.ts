import { workspacePath } from '../claims/workspace-path.js';
import type { TracedDocument } from '../reports/evidence-report.js';
import { SourceError } from '../sources/source-error.js';
import type { Language } from '../text/words.js';
import { complain } from './complain.js';
import type { Policy } from './config/policy.js';
import { evidenceReader } from './evidence-reader.js';
import { Failure, failure } from './failure.js';
import { explainSourceError, findInputs } from './inputs.js';
import { refuseOverSource } from './output.js';

/** What is visited, and by which command, as the user writes it. */
interface Visit {
  readonly command: string;
  readonly language: Language;
  readonly policy: Policy;
  readonly outputFile?: string | undefined;
}

/**
 * Reads the documents that the words name, one after another, with what bears on their claims. One that cannot be read is
 * named on standard error, and the others go on. Tells whether there was none such.
 * @throws {Failure} where standard input or a document outside of the workspace is named.
 */
export async function visitTraced(
  paths: readonly string[],
  { command, language, policy, outputFile }: Visit,
  visit: (document: TracedDocument) => void,
): Promise<boolean> {
  const { files, problems, remarks } = await findInputs(paths, undefined, policy);
  refuseOverSource(outputFile, files);
  for (const problem of [...problems, ...remarks]) complain(language, problem);
  let complete = problems.length === 0;
  for (const file of files) {
    if (file.path === null) throw failure('no-stdin-here', { command });
    const path = workspacePath(process.cwd(), file.path);
    if (path === null) throw failure('outside-workspace', { path: file.path });
    try {
      visit(await evidenceReader(process.cwd(), policy.provenance).traced(path));
    } catch (error) {
      if (error instanceof Failure) complain(language, error.said);
      else if (error instanceof SourceError) complain(language, explainSourceError(error, path));
      else throw error;
      complete = false;
    }
  }
  return complete;
}
