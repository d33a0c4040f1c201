import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { failure } from './failure.js';

/** Lines from the first to the last one, 1-based, both included; `\n` ends a line, as git counts. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** What has changed since a commit. */
export interface GitChanges {
  /** Whether anything of a file has. Of what git does not track nobody knows, and so all of it has. */
  touches(path: string): boolean;
  /** The lines of a file that have; `null` for all of them. Where lines were taken out, those on both sides have. */
  lines(path: string): readonly LineRange[] | null;
}

/**
 * What has changed in the working tree since it left a commit or branch: committed there or not, but not what has been
 * done on that branch meanwhile.
 * @throws {Failure} where there is no git, no repository or no such commit.
 */
export function changesSince(ref: string): GitChanges {
  const top = topLevel();
  const base = baseOf(ref, top);
  const tracked = new Set(git(top, ['ls-files', '-z']).split('\0'));
  const changed = readStatus(git(top, ['diff', '--name-status', '-z', ...plain, base, '--']));
  const named = (path: string) => relative(top, realPath(path)).replaceAll('\\', '/');
  return {
    touches(path) {
      const name = named(path);
      return !tracked.has(name) || changed.has(name);
    },
    lines(path) {
      const name = named(path);
      if (!tracked.has(name)) return null;
      const paths = changed.get(name);
      if (!paths) return [];
      return readHunks(git(top, ['diff', '-U0', '--inter-hunk-context=0', ...plain, base, '--', ...paths]));
    },
  };
}

/** Whatever people have configured, the output is to be git's own. */
const plain = ['--no-color', '--no-ext-diff', '--no-textconv', '--find-renames'];

function git(folder: string, args: readonly string[]): string {
  return execFileSync('git', ['--literal-pathspecs', ...args], {
    cwd: folder,
    encoding: 'utf8',
    // Looking must not write, not even the index.
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function topLevel(): string {
  try {
    return realPath(git('.', ['rev-parse', '--show-toplevel']).replace(/\r?\n$/, ''));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'ENOENT' ? failure('git-missing', {}) : failure('git-no-repository', {});
  }
}

function baseOf(ref: string, top: string): string {
  const ask = (args: readonly string[]) => {
    try {
      return git(top, args).trim();
    } catch {
      return null;
    }
  };
  // What begins with a dash would be taken for an option; no commit is called so.
  const commit = ref.startsWith('-') ? null : ask(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  const base = commit && ask(['merge-base', commit, 'HEAD']);
  if (base) return base;
  const shallow = ask(['rev-parse', '--is-shallow-repository']) === 'true';
  throw failure(commit ? 'git-no-base' : 'git-unknown-ref', { ref, shallow });
}

/** Files that have changed, by their name now, with the names under which git has to be asked for their lines. */
function readStatus(output: string): Map<string, readonly string[]> {
  const changed = new Map<string, readonly string[]>();
  const words = output.split('\0');
  for (let i = 0; i + 1 < words.length; i++) {
    const isPair = /^[RC]/.test(words[i]!);
    const paths = words.slice(i + 1, i + (isPair ? 3 : 2));
    changed.set(paths.at(-1)!, paths);
    i += paths.length;
  }
  return changed;
}

/** The lines that hunks say have come; `null` where git tells no lines, for it takes the file for no text. */
function readHunks(diff: string): readonly LineRange[] | null {
  if (/^Binary files /m.test(diff)) return null;
  return Array.from(diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm), ([, start, count = '1']) => {
    const first = Number(start);
    return count === '0' ? { first, last: first + 1 } : { first, last: first + Number(count) - 1 };
  });
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
