import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findConfig } from '../../../src/cli/config/find-config.js';
import { Failure } from '../../../src/cli/failure.js';
import { workspace } from '../kanwu.js';

/** The config that holds in a folder below one of the files, as a path of it. */
function found(files: Readonly<Record<string, string>>, folder: string): string | null {
  const root = workspace(files);
  mkdirSync(join(root, folder), { recursive: true });
  try {
    return findConfig(join(root, folder))?.slice(root.length + 1) ?? null;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.said.code;
  }
}

const git = { '.git/HEAD': '' };

test.each<[string, Record<string, string>, string, string | null]>([
  ['there is none', {}, 'a', null],
  ['it lies in the folder', { 'a/kanwu.config.json': '' }, 'a', 'a/kanwu.config.json'],
  ['it lies above, in one repository', { ...git, 'kanwu.config.yaml': '' }, 'a/b', 'kanwu.config.yaml'],
  ['the nearest of two', { ...git, 'kanwu.config.yml': '', 'a/kanwu.config.mjs': '' }, 'a/b', 'a/kanwu.config.mjs'],
  ['it lies above the repository', { 'a/.git/HEAD': '', 'kanwu.config.json': '' }, 'a/b', null],
  ['it lies above, without a repository', { 'kanwu.config.json': '' }, 'a', null],
  ['two in one folder', { 'kanwu.config.json': '', 'kanwu.config.yaml': '' }, '.', 'config-twice'],
  ['one that is not read', { 'kanwu.config.toml': '' }, '.', 'config-unread'],
])('%s', (_, files, folder, expected) => {
  expect(found(files, folder)).toBe(expected);
});
