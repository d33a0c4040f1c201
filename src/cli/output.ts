import { realpathSync } from 'node:fs';
import { failure } from './failure.js';

/** Where the result goes. Nothing else is ever written there. */
export interface Output {
  write(text: string): Promise<void>;
  /** Completes the output; nothing of a file is seen before. */
  close(): Promise<void>;
}

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
export function openOutput(file: string | undefined): Output {
  return file === undefined ? standardOutput() : outputFile(file);
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

function outputFile(file: string): Output {
  const pieces: Buffer[] = [];
  return {
    async write(text) {
      pieces.push(Buffer.from(text));
    },
    async close() {
      try {
        const { default: writeFileAtomic } = await import('write-file-atomic');
        await writeFileAtomic(file, Buffer.concat(pieces));
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        throw failure('file-unwritable', { path: file, reason: code ?? message });
      }
    },
  };
}
