import { SourceError } from '../sources/source-error.js';
import type { Language } from '../text/words.js';
import { acceptedWords } from './accepted-words.js';
import { complain } from './complain.js';
import { type Policy, settingsUnder } from './config/policy.js';
import { type DecidedDocument, readDecided } from './decided-document.js';
import { explainBadLine } from './explain-bad-line.js';
import { Failure, failure } from './failure.js';
import { explainSourceError, findInputs } from './inputs.js';
import { refuseOverSource } from './output.js';

/** Who visits, and where to. */
interface Visit {
  /** As the user writes it. */
  readonly command: string;
  readonly language: Language;
  readonly policy: Policy;
  /** Where the outcome goes, if not to standard output; never over a source. */
  readonly outputFile?: string | undefined;
}

/**
 * Reads the sources that the words name, one after another, with what was decided of each. One that cannot be read, or
 * visited, is named on standard error, and the others go on. Tells whether there was none such.
 * @throws {Failure} where standard input is named, of which nothing can be kept, or the word list cannot be read.
 */
export async function visitDecided(
  paths: readonly string[],
  { command, language, policy, outputFile }: Visit,
  visit: (document: DecidedDocument, path: string) => Promise<void> | void,
): Promise<boolean> {
  const { files, problems, remarks } = await findInputs(paths, undefined, policy);
  refuseOverSource(outputFile, files);
  const settingsOf = settingsUnder(policy, language, await acceptedWords(process.cwd()));
  for (const problem of [...problems, ...remarks]) complain(language, problem);
  let complete = problems.length === 0;
  for (const { path } of files) {
    if (path === null) throw failure('no-stdin-here', { command });
    try {
      const document = await readDecided(process.cwd(), path, settingsOf(path));
      for (const line of document.bad) complain(language, explainBadLine(document.log!, line));
      await visit(document, path);
    } catch (error) {
      if (error instanceof SourceError) complain(language, explainSourceError(error, path));
      else if (error instanceof Failure) complain(language, error.said);
      else throw error;
      complete = false;
    }
  }
  return complete;
}
