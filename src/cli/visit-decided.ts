import { acceptedWords } from './accepted-words.js';
import { complain } from './complain.js';
import { settingsUnder } from './config/policy.js';
import { type DecidedDocument, readDecided } from './decided-document.js';
import { explainBadLine } from './explain-bad-line.js';
import { type Visit, visitFiles } from './visit-files.js';

/**
 * Reads the sources that the words name, one after another, with what was decided of each. One that cannot be read, or
 * visited, is named on standard error, and the others go on. Tells whether there was none such.
 * @throws {Failure} where standard input is named, of which nothing can be kept, or the word list cannot be read.
 */
export async function visitDecided(
  paths: readonly string[],
  visit: Visit,
  show: (document: DecidedDocument, path: string) => Promise<void> | void,
): Promise<boolean> {
  const { language, policy } = visit;
  const settingsOf = settingsUnder(policy, language, await acceptedWords(process.cwd()));
  return visitFiles(paths, { ...visit, inWorkspace: false }, async (path) => {
    const document = await readDecided(process.cwd(), path, settingsOf(path));
    for (const line of document.bad) complain(language, explainBadLine(document.log!, line));
    await show(document, path);
  });
}
