import { type CheckedFile, type CheckJob, checkFile } from './check-file.js';

/** Checks files, and gives what came of each in the order of the files; never more than a few are held in memory. */
export async function* checkFiles(jobs: readonly CheckJob[]): AsyncIterable<CheckedFile> {
  for (const job of jobs) yield await checkFile(job);
}
