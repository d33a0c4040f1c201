import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { ResultCache } from './cache/result-cache.js';
import type { CheckedFile, CheckJob } from './check-file.js';
import { checkHere } from './check-here.js';
import type { CheckPool, PoolOptions } from './check-pool.js';
import { type PackedFile, pack, unpack } from './packed-file.js';

/**
 * So many bytes yet to be checked are worth starting workers for that nobody asked for: each has to load kanwu, and to warm
 * up as long as one thread does over 2 MB. On two busy cores 2 MB took a third longer with them, 3.5 MB no less, and 7 MB a
 * tenth less; what is below takes one thread a few seconds.
 */
const pays = 6_000_000;
/** The same where the number of workers was asked for: fewer bytes do not even keep them busy. */
const paysWhenAsked = 1_500_000;
/** Small files go to a worker together, up to so many bytes: the way there and back is a fifth of the work on a single one. */
const parcelBytes = 48_000;
/** Parcels of a worker that may be under way or wait for their turn: while a large file holds up the row, others go on. */
const parcelsEach = 6;
/** Bytes that may be under way together, once every worker has a parcel. */
const manyBytes = 4_000_000;

/** How files are spread over threads. */
export interface Spread extends Partial<PoolOptions> {
  /** Bytes ahead from which on workers are started. */
  readonly worthAPool?: number;
  /** What came of files in earlier runs. */
  readonly cache?: ResultCache | null;
}

/** Files that are checked together. */
interface Parcel {
  readonly size: number;
  outcomes(): Promise<readonly CheckedFile[]>;
}

/**
 * Checks files, in worker threads where that pays, and gives what came of each in the order of the files. However many
 * there are, and however slowly the outcomes are taken, no more are begun than keep the workers busy.
 */
export async function* checkFiles(
  jobs: readonly CheckJob[],
  { workers: asked, worthAPool = asked === undefined ? pays : paysWhenAsked, cache = null, ...worker }: Spread = {},
): AsyncGenerator<CheckedFile, void, void> {
  const workers = asked ?? availableParallelism();
  const sizes = jobs.map(plainSize);
  const known = { seen: 0, missed: 0 };
  let ahead = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  let pool: CheckPool | null = null;
  const row: Parcel[] = [];
  let gathered: CheckJob[] = [];
  let gatheredBytes = 0;
  const send = () => {
    if (pool && gathered.length > 0) row.push(inWorker(pool, gathered, { size: gatheredBytes, cache }));
    gathered = [];
    gatheredBytes = 0;
  };
  try {
    for (const [i, job] of jobs.entries()) {
      const size = sizes[i] ?? null;
      const found = (size !== null && cache?.find(job)) || null;
      known.seen += size ?? 0;
      if (!found) known.missed += size ?? 0;
      if (!found && !pool && workers > 1 && jobs.length > 1 && toCheck(ahead, known, cache) >= worthAPool) {
        const { openCheckPool } = await import('./check-pool.js');
        pool = await openCheckPool(jobs, { workers, ...worker });
      }
      if (found) {
        send();
        row.push(atHand(found));
      } else if (pool && size !== null) {
        gathered.push(job);
        gatheredBytes += size;
        if (gatheredBytes >= parcelBytes) send();
      } else {
        send();
        row.push(inThisThread(job, size === null ? null : cache));
      }
      ahead -= size ?? 0;
      while (row.length > mostUnderWay(row, pool ? workers : 0)) yield* await row.shift()!.outcomes();
    }
    send();
    for (const { outcomes } of row) yield* await outcomes();
  } finally {
    await pool?.close();
    cache?.close();
  }
}

function inWorker(
  pool: CheckPool,
  jobs: readonly CheckJob[],
  { size, cache }: { readonly size: number; readonly cache: ResultCache | null },
): Parcel {
  const checking = pool.check(jobs);
  return {
    size,
    async outcomes() {
      const checked = await checking;
      for (const [i, one] of checked.entries()) cache?.keep(jobs[i]!, one);
      return checked.map(unpack);
    },
  };
}

function atHand(found: PackedFile): Parcel {
  return {
    size: 0,
    async outcomes() {
      await setImmediate(); // As below.
      return [unpack(found)];
    },
  };
}

/** Nothing is begun before its turn: standard input and pipes may keep their reader waiting. */
function inThisThread(job: CheckJob, cache: ResultCache | null): Parcel {
  return {
    size: 0,
    async outcomes() {
      // Files can be read without a turn of the event loop, and without one neither Ctrl-C nor the clock is heard.
      await setImmediate();
      const checked = await checkHere(job);
      cache?.keep(job, pack(checked));
      return [checked];
    },
  };
}

/** How much is yet to be checked, as far as can be told: with a cache, as much of it as was missing there so far. */
function toCheck(ahead: number, { seen, missed }: { seen: number; missed: number }, cache: ResultCache | null): number {
  if (!cache) return ahead;
  return missed < parcelBytes * 2 ? 0 : (ahead * missed) / seen;
}

/** How many parcels may be under way: few large ones, some small ones, none without workers. */
function mostUnderWay(row: readonly Parcel[], workers: number): number {
  const bytes = row.reduce((sum, { size }) => sum + size, 0);
  return bytes > manyBytes ? workers : workers * parcelsEach;
}

/** The size of a plain file; `null` for anything else, and for what cannot be had. */
function plainSize({ input: { path } }: CheckJob): number | null {
  try {
    const found = path === null ? undefined : statSync(path, { throwIfNoEntry: false });
    return found?.isFile() ? found.size : null;
  } catch {
    return null; // What is wrong with it is told when its turn comes.
  }
}
