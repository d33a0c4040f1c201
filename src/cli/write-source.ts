import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import type { Edit } from '../checks/flag.js';
import { rewriteBytes } from '../sources/rewrite.js';

/** What became of a file that edits were for: `changed` and `gone` files are left as they are. */
export type Written = 'written' | 'changed' | 'gone';

/**
 * Makes edits in a file, whole or not at all. They are only good for the very bytes that they were made for: a file whose
 * digest is another one is left alone. A link stays a link, and what it leads to is written.
 * @throws what the system says where the file cannot be written; {RewriteError} where its encoding does not have the text.
 */
export async function writeSource(path: string, sha256: string, edits: readonly Edit[]): Promise<Written> {
  let target: string;
  let bytes: Buffer;
  try {
    target = await realpath(path);
    bytes = await readFile(target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'gone';
    throw error;
  }
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) return 'changed';
  await writeFileAtomic(target, Buffer.from(await rewriteBytes(bytes, edits)));
  return 'written';
}
