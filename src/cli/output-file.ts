import { unlinkSync } from 'node:fs';
import { type FileHandle, open, realpath, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { onExit } from 'signal-exit';
import { failure } from './failure.js';

/** Where the result goes. Nothing else is ever written there. */
export interface Output {
  write(text: string): Promise<void>;
  /** Completes the output; nothing of a file is seen before. */
  close(): Promise<void>;
}

/**
 * A result on its way into a file: written piece by piece to a temporary file beside it, which takes its place when all is
 * there. Until then nothing of it is seen; if the run fails, or is interrupted, the temporary file goes. (The packages that
 * write files whole want all of the text at once, and those that stream are no longer kept.) What is no regular file, as
 * /dev/stderr or a pipe, cannot be replaced, and is written to directly.
 * @throws {Failure} where the file cannot be written.
 */
export async function openOutputFile(file: string): Promise<Output> {
  const attempt = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      throw failure('file-unwritable', { path: file, reason: code ?? message });
    }
  };
  const opened = await attempt(() => openWay(file));
  /** What cannot be completed goes at once: on a full disk its room is what the other outputs of the run are short of. */
  const orDiscard = (work: () => Promise<void>) =>
    attempt(() =>
      work().catch(async (error: unknown) => {
        await opened.discard();
        throw error;
      }),
    );
  return {
    write: (text) => orDiscard(async () => (text === '' ? undefined : opened.handle.appendFile(text))),
    close: () => orDiscard(opened.complete),
  };
}

interface Way {
  readonly handle: FileHandle;
  complete(): Promise<void>;
  discard(): Promise<void>;
}

async function openWay(file: string): Promise<Way> {
  const existing = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (existing && !existing.isFile()) {
    const handle = await open(file, 'w');
    return { handle, complete: () => handle.close(), discard: () => closed(handle) };
  }
  // A new file could take the place of a write-protected one: only its folder has a say in that.
  if (existing && (existing.mode & 0o222) === 0) throw Object.assign(new Error('write-protected'), { code: 'EACCES' });
  // A link stays a link: what it leads to is replaced.
  const target = existing ? await realpath(file) : file;
  const temporary = join(dirname(target), `.kanwu-${process.pid}-${Date.now().toString(36)}-${count++}.tmp`);
  const handle = await open(temporary, 'wx', existing ? existing.mode & 0o777 : 0o666);
  const unlink = () => {
    try {
      unlinkSync(temporary);
    } catch {
      // Gone already: it was complete, or never came to be.
    }
  };
  const forget = onExit(unlink);
  return {
    handle,
    async complete() {
      await handle.sync();
      await handle.close();
      await rename(temporary, target);
      forget();
    },
    async discard() {
      await closed(handle);
      unlink();
      forget();
    },
  };
}

/** Closes what may be closed already, or hold what its disk does not take: that has been told. */
async function closed(handle: FileHandle): Promise<void> {
  await handle.close().catch(() => {});
}

/** Several outputs of one run may lie in one folder. */
let count = 0;
