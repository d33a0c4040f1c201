import { readFileSync } from 'node:fs';
import { decode } from '../../sources/decode.js';
import { digestOf } from '../../sources/digest.js';
import { formatOf } from '../../sources/read.js';
import { buildId } from '../build-id.js';
import type { CheckJob } from '../check-file.js';
import type { CheckSettings } from '../check-settings.js';
import { declaresItself, isDeclaredFor } from '../gatherer.js';
import type { PackedFile } from '../packed-file.js';
import { ResultPacks } from './result-packs.js';

/** What is worked out once for all files that share their settings. */
interface KnownSettings {
  readonly key: string;
  /** What is held against sources depends on their bytes too, and on what the workspace says of them: it is always checked. */
  readonly isDeclared: boolean;
}

type Checked = Extract<PackedFile, { readonly figures: unknown }>;

/** What came of files in earlier runs. */
export interface ResultCache {
  /** What checking the file would give, if it was checked before: these bytes under this name, these settings, this build. */
  find(job: CheckJob): PackedFile | null;
  /** Keeps what came of a file. A file that could not be checked is tried again. */
  keep(job: CheckJob, checked: PackedFile): void;
  /** Completes what is kept. */
  close(): void;
}

/**
 * Opens the cache in a folder. It is a help, never a condition: when it cannot be written, `trouble` is told once, and files
 * are checked as if there were none.
 */
export function openResultCache(folder: string, trouble: (error: Error) => void, build = buildId()): ResultCache {
  const packs = new ResultPacks(folder);
  const known = new WeakMap<CheckSettings, KnownSettings>();
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
  const knownOf = (settings: CheckSettings) => {
    const one = known.get(settings) ?? {
      key: digestOf(`${build}\n${JSON.stringify(settings)}`),
      isDeclared: isDeclaredFor(settings.provenance),
    };
    known.set(settings, one);
    return one;
  };
  const keyOf = ({ input, settings }: CheckJob, sha256: string) =>
    digestOf(`${knownOf(settings).key}\n${sha256}\n${input.name}`);
  const dependsOnOthers = ({ input, settings }: CheckJob, text: string) =>
    knownOf(settings).isDeclared || declaresItself({ format: formatOf(input.name), text });
  return {
    find(job) {
      const bytes = bytesOf(job);
      const found = bytes && packs.find(keyOf(job, digestOf(bytes)));
      if (!found) return null;
      const { text } = decode(bytes, job.input.name);
      if (dependsOnOthers(job, text)) return null;
      const end = found.indexOf('\n');
      const head = JSON.parse(found.toString('utf8', 0, end)) as Omit<Checked, 'text' | 'figures'>;
      return { ...head, figures: found.subarray(end + 1), text };
    },
    keep(job, checked) {
      if ('problem' in checked || dependsOnOthers(job, checked.text)) return;
      const { text: _, figures, ...head } = checked;
      // By the digest of what was read for the check: the file may have changed since it was looked for.
      attempt(() =>
        packs.keep(keyOf(job, checked.document.sha256), Buffer.from(`${JSON.stringify(head)}\n${figures}`)),
      );
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
