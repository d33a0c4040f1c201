import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { failure } from '../failure.js';

const names = ['json', 'yaml', 'yml', 'js', 'mjs'].map((type) => `kanwu.config.${type}`);

/** Names that promise a config and are not read: passed over in silence, nothing in them would hold. */
const lookalikes = ['jsonc', 'json5', 'toml', 'ts', 'mts', 'cjs'].map((type) => `kanwu.config.${type}`);

/**
 * The config that holds in a folder: its own, else that of the nearest folder above it within the same git repository;
 * `null` where there is none. Outside of a repository only the folder itself is looked at, for what lies above it belongs
 * to others.
 * @throws {Failure} where a folder has two, or one of a kind that is not read.
 */
export function findConfig(folder: string): string | null {
  let found: string | null = null;
  for (let at = folder; ; at = dirname(at)) {
    found ??= configIn(at, folder);
    if (existsSync(join(at, '.git'))) return found;
    if (dirname(at) === at) return found !== null && dirname(found) === folder ? found : null;
  }
}

function configIn(folder: string, from: string): string | null {
  const there = (name: string) => existsSync(join(folder, name));
  const shown = (name: string) => relative(from, join(folder, name)).replaceAll('\\', '/');
  const [first, ...more] = names.filter(there);
  if (first && more.length > 0) throw failure('config-twice', { files: [first, ...more].map(shown) });
  const unread = lookalikes.find(there);
  if (unread) throw failure('config-unread', { file: shown(unread), allowed: names });
  return first ? resolve(folder, first) : null;
}
