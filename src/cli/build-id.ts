import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { digestOf } from '../sources/digest.js';

/**
 * What tells one build of kanwu from another: a digest of its own files, of the versions that it asks for, and of the Node
 * that runs it, whose tables of Unicode and of encodings it reads by. A version number would not do: whoever works on a
 * check would be shown what the check said yesterday.
 */
export function buildId(): string {
  // The folder of all compiled files, both from the bundle (dist/bin) and from the library (dist/cli).
  const root = fileURLToPath(new URL('../', import.meta.url));
  const own = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name) && !name.endsWith('.d.ts'))
    .sort()
    .map((name) => `${name} ${digestOf(readFileSync(`${root}/${name}`))}`);
  const asked = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return digestOf([process.version, asked, ...own].join('\n'));
}
