import { readFileSync, statSync } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { formatOf, readBytes } from './read.js';
import type { Source, SourceFormat } from './source.js';
import { SourceError, type SourceErrorCode } from './source-error.js';

/**
 * Opens a file and reads it as a source; `displayPath` is what the result calls it.
 * @throws {SourceError} where the file is missing, unreadable or no text.
 */
export async function openSource(
  path: string,
  displayPath: string = path.replaceAll('\\', '/'),
  format: SourceFormat = formatOf(path),
): Promise<Source> {
  return readBytes(displayPath, await bytesOf(path, displayPath), format);
}

/**
 * A plain file is read at once: opening, sizing, reading and closing it by way of the event loop takes about a tenth of the
 * time that checking a news item does. A pipe may keep its reader waiting, so it does not hold up the thread.
 */
async function bytesOf(path: string, displayPath: string): Promise<Uint8Array> {
  try {
    return statSync(path).isFile() ? readFileSync(path) : await readFile(path);
  } catch (error) {
    throw new SourceError(codeOf(error), displayPath, error);
  }
}

/** What stands at a path, links followed; `null` where nothing does. */
export async function whatIsAt(path: string): Promise<'file' | 'folder' | 'other' | null> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other';
  } catch (error) {
    const code = codeOf(error);
    return code === 'missing' ? null : 'other';
  }
}

/** The path with its links followed; the path itself where that fails. */
export async function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

/** The names in a folder; none where it cannot be read. */
export async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

function codeOf(error: unknown): SourceErrorCode {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE')
    return 'missing';
  return code === 'EISDIR' ? 'directory' : 'unreadable';
}

/** The links below the folder, relative to it, with forward slashes; a broken one has no target. */
export async function linksIn(folder: string): Promise<{ readonly path: string; readonly broken: boolean }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const links = entries.filter((entry) => entry.isSymbolicLink()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    links.map(async (link) => ({
      path: relative(folder, link).replaceAll('\\', '/'),
      broken: (await whatIsAt(link)) === null,
    })),
  );
}
