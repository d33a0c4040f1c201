import { realpathSync } from 'node:fs';
import { failure } from './failure.js';
import type { Output } from './output-file.js';

/** @throws {Failure} where the output would be written over one of the sources that are read. */
export function refuseOverSource(file: string | undefined, sources: readonly { readonly path: string | null }[]): void {
  if (file !== undefined && sources.some(({ path }) => path !== null && isSameFile(path, file)))
    throw failure('output-over-source', { path: file });
}

/** Whether two paths lead to one file, links followed. A file that does not exist yet is no other. */
function isSameFile(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
}

/** The result's way out: to a file, or to standard output. */
export async function openOutput(file: string | null | undefined): Promise<Output> {
  return file === null || file === undefined
    ? standardOutput()
    : (await import('./output-file.js')).openOutputFile(file);
}

/** A short text on standard output. */
export async function print(text: string): Promise<void> {
  await standardOutput().write(text);
}

/**
 * A reader that has gone away (`| head`) is no failure: the rest is not written, but the work goes on, for the exit code
 * must not depend on who reads the output.
 */
function standardOutput(): Output {
  let closed = false;
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        if (closed || text === '') return resolve();
        process.stdout.write(text, (error) => {
          if (!error) return resolve();
          closed = true;
          const { code } = error as NodeJS.ErrnoException;
          if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return resolve();
          reject(failure('file-unwritable', { path: 'stdout', reason: code ?? error.message }));
        });
      }),
    close: async () => {},
  };
}
