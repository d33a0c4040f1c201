import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a file that must not exist yet: whole or not at all, and never over another. (A rename would replace a file that
 * has come into being since one looked; a link does not.)
 * @throws what the system says, with its `code`: EEXIST where something stands there.
 */
export function writeNewFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.kanwu-${process.pid}.tmp`);
  writeFileSync(temporary, text, { flag: 'wx' });
  try {
    linkSync(temporary, path);
  } finally {
    rmSync(temporary);
  }
}
