import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import {
  type Baseline,
  BaselineError,
  formatBaseline,
  openComparison,
  parseBaseline,
  updatedBaseline,
} from '../decisions/baseline.js';
import type { Message } from '../messages/messages.js';
import type { DocumentReport } from '../reports/report-schema.js';
import { failure } from './failure.js';
import { suppress } from './suppress.js';

/** A baseline in use: it spares the flags that it knows, and may be brought up to date in the end. */
export interface BaselineRun {
  spare(document: DocumentReport): DocumentReport;
  /** Writes the baseline where that was asked for, and tells what became of it. */
  end(): Promise<readonly Message[]>;
}

/**
 * Opens a baseline. To be brought up to date it may yet be missing, and then every flag counts as known.
 * @throws {Failure} where it cannot be read, or makes no sense.
 */
export async function openBaseline(file: string, update: boolean): Promise<BaselineRun> {
  const shown = relative('.', file).replaceAll('\\', '/');
  const text = await read(file, shown, update);
  const baseline: Baseline = text === null ? new Map() : parse(text, shown);
  const isGone = (path: string) => !existsSync(resolve(dirname(file), path));
  const compare = openComparison(baseline, isGone);
  const checked = new Map<string, DocumentReport['flags']>();
  let vanished = 0;
  let added = 0;
  return {
    spare(document) {
      const path = relative(dirname(file), resolve(document.path)).replaceAll('\\', '/');
      const compared = compare(path, document.flags);
      vanished += compared.vanished;
      added += compared.known.filter((known) => !known).length;
      if (update) checked.set(path, document.flags);
      return suppress(document, (_, i) => (update || compared.known[i] ? { by: 'baseline', reason: null } : null));
    },
    async end() {
      if (!update) return vanished === 0 ? [] : [{ code: 'baseline-vanished', args: { file: shown, count: vanished } }];
      const next = updatedBaseline(baseline, checked, isGone);
      const flags = [...next.values()].reduce((sum, { length }) => sum + length, 0);
      const before = [...baseline.values()].reduce((sum, { length }) => sum + length, 0);
      await write(file, shown, text, formatBaseline(next));
      return [{ code: 'baseline-written', args: { file: shown, flags, added, pruned: before + added - flags } }];
    },
  };
}

async function read(file: string, shown: string, update: boolean): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code = 'EIO' } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') throw failure('file-unreadable', { path: shown, reason: code });
    if (!update) throw failure('baseline-missing', { file: shown });
    return null;
  }
}

function parse(text: string, shown: string): Baseline {
  try {
    return parseBaseline(text);
  } catch (error) {
    if (!(error instanceof BaselineError)) throw error;
    throw failure('baseline-invalid', { file: shown, reason: error.message });
  }
}

async function write(file: string, shown: string, before: string | null, text: string): Promise<void> {
  if (text === before) return;
  const { default: writeFileAtomic } = await import('write-file-atomic');
  try {
    await writeFileAtomic(file, text);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw failure('file-unwritable', { path: shown, reason: code ?? message });
  }
}
