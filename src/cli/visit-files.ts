import { workspacePath } from '../claims/workspace-path.js';
import { SourceError } from '../sources/source-error.js';
import type { Language } from '../text/words.js';
import { complain } from './complain.js';
import type { Policy } from './config/policy.js';
import { Failure, failure } from './failure.js';
import { explainSourceError, findInputs } from './inputs.js';
import { refuseOverSource } from './output.js';

/** Who visits, and where to. */
export interface Visit {
  /** As the user writes it. */
  readonly command: string;
  readonly language: Language;
  readonly policy: Policy;
  /** Where the outcome goes, if not to standard output; never over a source. */
  readonly outputFile?: string | undefined;
}

/**
 * Visits the files that the words name, one after another. One that cannot be read, or visited, is named on standard error,
 * and the others go on. Tells whether there was none such. With `inWorkspace`, paths are those of the workspace.
 * @throws {Failure} where standard input is named, or with `inWorkspace` a file outside of it: of those nothing can be kept.
 */
export async function visitFiles(
  paths: readonly string[],
  { command, language, policy, outputFile, inWorkspace }: Visit & { readonly inWorkspace: boolean },
  visit: (path: string) => Promise<void>,
): Promise<boolean> {
  const { files, problems, remarks } = await findInputs(paths, undefined, policy);
  refuseOverSource(outputFile, files);
  for (const problem of [...problems, ...remarks]) complain(language, problem);
  let complete = problems.length === 0;
  for (const file of files) {
    if (file.path === null) throw failure('no-stdin-here', { command });
    const path = inWorkspace ? workspacePath(process.cwd(), file.path) : file.path;
    if (path === null) throw failure('outside-workspace', { path: file.path });
    try {
      await visit(path);
    } catch (error) {
      if (error instanceof Failure) complain(language, error.said);
      else if (error instanceof SourceError) complain(language, explainSourceError(error, path));
      else throw error;
      complete = false;
    }
  }
  return complete;
}
