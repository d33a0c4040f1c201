import { createHash } from 'node:crypto';

/** The SHA-256 of a file's bytes in hex: what tells that it is still the file that was read. Text counts as UTF-8. */
export function digestOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
