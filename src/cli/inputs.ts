import { relative, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Message } from '../messages/messages.js';
import { findFiles, type Unfound } from '../sources/find-files.js';
import { openSource } from '../sources/open.js';
import { readBytes } from '../sources/read.js';
import type { Source } from '../sources/source.js';
import { SourceError } from '../sources/source-error.js';
import type { Language } from '../text/words.js';
import { complain } from './complain.js';
import { type Policy, policyPath } from './config/policy.js';
import { failure } from './failure.js';

/** The folder that is read when no path is given. */
export const defaultFolder = 'sources';

/** A source that is yet to be opened. */
export interface Input {
  /** `null` is standard input. */
  readonly path: string | null;
  /** What the result calls it. */
  readonly name: string;
}

/** What words name. */
export interface FoundInputs {
  readonly files: readonly Input[];
  /** What to say of the words that name no source. */
  readonly problems: readonly Message[];
  /** What to say besides: of files that are named and never read, of globs that match nothing. */
  readonly remarks: readonly Message[];
}

/** The sources that the words name; without words, those that the config includes, or the default folder. */
export async function findInputs(
  words: readonly string[],
  stdinFilename: string | undefined,
  policy: Policy,
): Promise<FoundInputs> {
  const paths = words.filter((word) => word !== '-');
  const standardInput = paths.length < words.length;
  if (stdinFilename !== undefined && !standardInput) throw failure('stdin-filename-alone', {});
  const { files, unfound } = await findFiles(words.length === 0 ? includedBy(policy) : paths, process.cwd());
  const { kept, remarks, problems } = withoutExcluded(files, paths, policy);
  return {
    files: [
      ...(standardInput ? [{ path: null, name: stdinFilename ?? 'stdin' }] : []),
      ...kept.map((path) => ({ path, name: path })),
    ],
    problems: [
      ...unfound.map((word) => explainUnfound(word, words.length === 0 && policy.include === null)),
      ...problems,
    ],
    remarks: [...remarks, ...(words.length === 0 ? idleGlobs(files, policy) : [])],
  };
}

function includedBy({ include, root }: Policy): string[] {
  return (
    include?.map((path) => relative(process.cwd(), resolve(root, path)).replaceAll('\\', '/') || '.') ?? [defaultFolder]
  );
}

/** Leaves out what the config excludes, and says so of a file that was named outright: it would go unread in silence. */
function withoutExcluded(files: readonly string[], named: readonly string[], policy: Policy) {
  const { exclude, file } = policy;
  if (exclude.length === 0) return { kept: files, remarks: [], problems: [] };
  const remarks: Message[] = [];
  const outright = new Set(named.map((path) => resolve(path)));
  const kept = files.filter((path) => {
    const by = exclude.find((one) => one.matches(policyPath(policy, path)));
    if (by && outright.has(resolve(path)))
      remarks.push({ code: 'excluded', args: { path, glob: by.glob, file: file! } });
    return !by;
  });
  // Where everything was named outright it has been said of each; of a folder, nothing checked must not look like nothing found.
  const nothing = kept.length === 0 && files.length > remarks.length;
  return { kept, remarks, problems: nothing ? [{ code: 'all-excluded' as const, args: { file: file! } }] : [] };
}

/** Globs of the config that match none of all files there are: a misspelt one would hold for nothing in silence. */
function idleGlobs(files: readonly string[], policy: Policy): Message[] {
  const seen = files.map((path) => policyPath(policy, path));
  return [...policy.exclude, ...policy.overrides.flatMap((override) => override.files)]
    .filter(({ matches }) => !seen.some((path) => matches(path)))
    .map(({ glob }) => ({ code: 'config-idle-glob', args: { file: policy.file!, glob } }));
}

function explainUnfound({ word, why, near }: Unfound, byDefault: boolean): Message {
  if (why === 'missing')
    return byDefault
      ? { code: 'no-sources-folder', args: { path: `${word}/` } }
      : { code: 'file-missing', args: { path: word, nearest: near[0] ?? null } };
  return /[*?{[]/.test(word)
    ? { code: 'no-match', args: { pattern: word } }
    : { code: 'no-sources', args: { path: word } };
}

/** Opens a source. One that cannot be had is named once on standard error, and the others go on: then `null`. */
export async function openInput(input: Input, language: Language): Promise<Source | null> {
  try {
    return await readInput(input);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    complain(language, explainSourceError(error, input.name));
    return null;
  }
}

/** Reads a source. @throws {SourceError} where it cannot be had. */
export async function readInput({ path, name }: Input): Promise<Source> {
  return path === null ? readBytes(name, await buffer(process.stdin)) : openSource(path, name);
}

/** What to tell the user of a source that cannot be had. */
export function explainSourceError({ code, cause }: SourceError, path: string): Message {
  switch (code) {
    case 'missing':
      return { code: 'file-missing', args: { path, nearest: null } };
    case 'directory':
      return { code: 'file-is-folder', args: { path } };
    case 'binary':
      return { code: 'file-binary', args: { path } };
    case 'undecodable':
      return { code: 'file-undecodable', args: { path } };
    case 'unreadable': {
      const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'EIO';
      return { code: 'file-unreadable', args: { path, reason } };
    }
  }
}
