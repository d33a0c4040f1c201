import type { Message } from '../messages/messages.js';
import type { CheckedFile, CheckJob, Uncheckable } from './check-file.js';

/** Checks a file in this thread. A fault of kanwu itself is the outcome of its file alone: the others go on. */
export async function checkHere(job: CheckJob): Promise<CheckedFile> {
  // Loaded when the first file needs it: where workers or the cache do all of the work, this thread never reads the checks.
  const { checkFile } = await import('./check-file.js');
  try {
    return await checkFile(job);
  } catch (error) {
    return crashed(job, error);
  }
}

/** What is said of a file whose check broke off: it needs more memory than there is, or kanwu has a fault. */
export function crashed({ input }: CheckJob, error: unknown): Uncheckable {
  const path = input.name;
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return { path, problem: { code: 'check-out-of-memory', args: { path } } };
  const problem: Message = { code: 'check-crashed', args: { path } };
  return { path, problem, stack: (error instanceof Error && error.stack) || String(error) };
}
