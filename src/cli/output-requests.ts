import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { failure } from './failure.js';
import { nearest } from './nearest.js';

/** The formats of a result, by the name that `--format` takes. */
export const formats = [
  'text',
  'json',
  'jsonl',
  'sarif',
  'github',
  'junit',
  'checkstyle',
  'rdjson',
  'markdown',
  'csv',
] as const;
type FormatName = (typeof formats)[number];

/** One `--format`: its name, and the file that was written after it. */
export interface FormatRequest {
  readonly name: FormatName;
  /** `null` is standard output, or the file of `--output-file`. */
  readonly file: string | null;
}

/**
 * Reads the value of one `--format`: NAME, or NAME=FILE.
 * @throws {Failure} where there is no such format.
 */
export function parseFormatRequest(value: string): FormatRequest {
  const [, written, file] = /^([^=]*)(?:=(.*))?$/s.exec(value)!;
  const name = formats.find((known) => known === written);
  if (name === undefined)
    throw failure('bad-value', {
      option: '--format',
      value: written!,
      allowed: formats,
      nearest: nearest(written!, formats),
    });
  if (file === '') throw failure('format-without-file', { format: name });
  return { name, file: file ?? null };
}

/**
 * The formats that are wanted, each with its way out. What is not asked for is not written: with files for every format,
 * nothing goes to standard output.
 * @throws {Failure} where two would go to one place.
 */
export function outputRequests(
  requests: readonly FormatRequest[] = [{ name: 'text', file: null }],
  outputFile: string | undefined,
): readonly FormatRequest[] {
  const loose = requests.filter(({ file }) => file === null);
  if (loose.length > 1) throw failure('formats-to-stdout', { formats: loose.map(({ name }) => name) });
  if (outputFile !== undefined && loose.length === 0) throw failure('output-file-alone', { file: outputFile });
  const all = requests.map(({ name, file }) => ({ name, file: file ?? outputFile ?? null }));
  const taken = new Set<string>();
  for (const { file } of all) {
    if (file === null) continue;
    const place = placeOf(file);
    if (taken.has(place)) throw failure('formats-to-one-file', { file });
    taken.add(place);
  }
  return all;
}

/** Where a file is or will be, links followed: two names may lead to one place. */
function placeOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    // It does not exist yet: its folder may.
  }
  try {
    return join(realpathSync(dirname(file)), basename(file));
  } catch {
    return resolve(file);
  }
}
