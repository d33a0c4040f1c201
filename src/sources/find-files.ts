import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { linksIn, namesIn, realPath, whatIsAt } from './open.js';

/** A word of the command line that names no source, and names like it that exist. */
export interface Unfound {
  readonly word: string;
  /** `missing`: no such path; `empty`: a folder or pattern that holds no source. */
  readonly why: 'missing' | 'empty';
  readonly near: readonly string[];
}

/** Sources that the words name, and the words that name none. */
export interface FoundFiles {
  /** Relative to `cwd` as the words are, with forward slashes, each once, sorted. */
  readonly files: readonly string[];
  readonly unfound: readonly Unfound[];
}

const extensions = '{txt,md,markdown}';
const textName = /\.(?:txt|md|markdown)$/i;
const hidden = /(?:^|\/)(?:\.|node_modules\/)/;
const ignore = ['**/node_modules/**'];

/**
 * Finds the sources that files, folders and glob patterns name. A file is taken whatever its name; of a folder the
 * texts in it, at any depth, without dot files and installed packages.
 */
export async function findFiles(words: readonly string[], cwd: string): Promise<FoundFiles> {
  const files = new Set<string>();
  const unfound: Unfound[] = [];
  for (const word of words) {
    const path = word.replaceAll('\\', '/');
    const kind = await whatIsAt(resolve(cwd, word));
    if (kind === 'file' || kind === 'other') {
      files.add(path.replace(/^(?:\.\/+)+(?=[^/])/, ''));
      continue;
    }
    const isPattern = kind === null && /[*?{}[\]()!]/.test(path);
    const found =
      kind === 'folder' ? await textsIn(path, cwd) : isPattern ? await onceEach(await match(path, cwd), cwd) : [];
    for (const file of found) files.add(file);
    if (found.length === 0)
      unfound.push({ word, why: kind === 'folder' || isPattern ? 'empty' : 'missing', near: await near(path, cwd) });
  }
  return { files: [...files].sort(), unfound };
}

async function textsIn(folder: string, cwd: string): Promise<string[]> {
  const under = folder.replace(/^(?:\.\/+)+|\/+$/g, '');
  const root = resolve(cwd, folder);
  const all = await match(`**/*.${extensions}`, root);
  const links = await linksIn(root);
  const found = links.length === 0 ? all : await onceEach(all, root);
  // Links that lead nowhere, which the pattern walks past: left out in silence they would be sources unchecked.
  for (const { path, broken } of links) {
    if (broken && textName.test(path) && !hidden.test(path)) found.push(path);
  }
  const prefix = under === '.' ? '' : `${under}/`;
  return found.map((file) => prefix + file);
}

async function match(pattern: string, cwd: string): Promise<string[]> {
  // Loaded on demand: a file that is named needs no patterns.
  const { glob } = await import('tinyglobby');
  // Names come back as the pattern gives them: relative, or from the root.
  const absolute = isAbsolute(pattern);
  return glob(pattern, {
    cwd,
    ignore,
    absolute,
    onlyFiles: true,
    expandDirectories: false,
    caseSensitiveMatch: false,
  });
}

/** A link to a folder may lead back up, and then its texts are found twice: of the ways to a file the shortest stays. */
async function onceEach(files: readonly string[], cwd: string): Promise<string[]> {
  const shortestFirst = [...files].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const real = await Promise.all(shortestFirst.map((file) => realPath(resolve(cwd, file))));
  const seen = new Set<string>();
  return shortestFirst.filter((_, i) => seen.size < seen.add(real[i]!).size);
}

/** Names beside the missing one that differ in a few characters, the nearest first. */
async function near(path: string, cwd: string): Promise<string[]> {
  const folder = dirname(path);
  if (/[*?{}[\]]/.test(folder)) return [];
  const wanted = basename(path);
  const most = Math.max(2, Math.floor(wanted.length / 3));
  return (await namesIn(resolve(cwd, folder)))
    .map((name) => ({ name, steps: distance(name.toLowerCase(), wanted.toLowerCase()) }))
    .filter(({ name, steps }) => !name.startsWith('.') && steps > 0 && steps <= most)
    .sort((a, b) => a.steps - b.steps || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => (folder === '.' ? name : join(folder, name).replaceAll('\\', '/')));
}
