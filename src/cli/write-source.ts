import { readFile, stat } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import type { Edit } from '../checks/flag.js';
import { digestOf } from '../sources/digest.js';
import { rewriteBytes } from '../sources/rewrite.js';

/** What became of a file that edits were for: `changed` and `gone` files are left as they are. */
export type Written = 'written' | 'changed' | 'gone';

/**
 * Makes edits in a file, whole or not at all. They are only good for the very bytes that they were made for: a file whose
 * digest is another one is left alone. A link stays a link: what it leads to is written, with the mode it has.
 * @throws what the system says, with its `code`, where the file cannot be written; {RewriteError} where its encoding does
 * not have the text.
 */
export async function writeSource(path: string, sha256: string, edits: readonly Edit[]): Promise<Written> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'gone';
    throw error;
  }
  if (digestOf(bytes) !== sha256) return 'changed';
  const written = await rewriteBytes(bytes, edits);
  await refuseProtected(path);
  await writeFileAtomic(path, Buffer.from(written));
  return 'written';
}

/** A new file is put in the old one's place, which a folder allows even where the file itself is write-protected. */
async function refuseProtected(path: string): Promise<void> {
  if (((await stat(path)).mode & 0o222) === 0)
    throw Object.assign(new Error(`${path} is write-protected`), { code: 'EACCES' });
}
