import { type CheckedFile, type CheckSettings, checkFile } from './check-file.js';
import type { Input } from './inputs.js';

/** Checks files, and gives what came of each in the order of the files; never more than a few are held in memory. */
export async function* checkFiles(files: readonly Input[], settings: CheckSettings): AsyncIterable<CheckedFile> {
  for (const file of files) yield await checkFile(file, settings);
}
