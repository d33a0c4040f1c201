import { readFileSync } from 'node:fs';
import { decode } from '../../sources/decode.js';
import { digestOf } from '../../sources/digest.js';
import { formatOf } from '../../sources/read.js';
import { buildId } from '../build-id.js';
import type { CheckedFile, CheckJob } from '../check-file.js';
import type { CheckSettings } from '../check-settings.js';
import { declaresSources } from '../gatherer.js';
import { ResultPacks } from './result-packs.js';

type Sound = Extract<CheckedFile, { readonly document: unknown }>;

/** What came of files in earlier runs. */
export interface ResultCache {
  /** What checking the file would give, if it was checked before: these bytes under this name, these settings, this build. */
  find(job: CheckJob): CheckedFile | null;
  /** Keeps what came of a file. A file that could not be checked is tried again. */
  keep(job: CheckJob, checked: CheckedFile): void;
  /** Completes what is kept. */
  close(): void;
}

/**
 * Opens the cache in a folder. It is a help, never a condition: when it cannot be written, `trouble` is told once, and files
 * are checked as if there were none.
 */
export function openResultCache(folder: string, trouble: (error: Error) => void, build = buildId()): ResultCache {
  const packs = new ResultPacks(folder);
  const settingsKeys = new WeakMap<CheckSettings, string>();
  let troubled = false;
  const attempt = (work: () => void) => {
    if (troubled) return;
    try {
      work();
    } catch (error) {
      troubled = true;
      trouble(error as Error);
    }
  };
  const keyOf = ({ input, settings }: CheckJob, sha256: string) => {
    const ofSettings = settingsKeys.get(settings) ?? digestOf(`${build}\n${JSON.stringify(settings)}`);
    settingsKeys.set(settings, ofSettings);
    return digestOf(`${ofSettings}\n${sha256}\n${input.name}`);
  };
  return {
    find(job) {
      const bytes = bytesOf(job);
      const found = bytes && packs.find(keyOf(job, digestOf(bytes)));
      if (!found) return null;
      const { text } = decode(bytes, job.input.name);
      return dependsOnOthers(job, text) ? null : { ...(JSON.parse(found.toString()) as Omit<Sound, 'text'>), text };
    },
    keep(job, checked) {
      if ('problem' in checked || dependsOnOthers(job, checked.text)) return;
      const { text: _, ...rest } = checked;
      // By the digest of what was read for the check: the file may have changed since it was looked for.
      attempt(() => packs.keep(keyOf(job, checked.document.sha256), Buffer.from(JSON.stringify(rest))));
    },
    close: () => attempt(() => packs.close()),
  };
}

function bytesOf({ input }: CheckJob): Buffer | null {
  try {
    return input.path === null ? null : readFileSync(input.path);
  } catch {
    return null; // What is wrong with it is told by its check.
  }
}

/** What is held against sources depends on their bytes too, and on what the workspace says of them: it is always checked. */
function dependsOnOthers({ input, settings }: CheckJob, text: string): boolean {
  return declaresSources({ format: formatOf(input.name), text }, settings.provenance);
}
