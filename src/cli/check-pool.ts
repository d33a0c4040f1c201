import type { CheckJob } from './check-file.js';
import { checkHere, crashed } from './check-here.js';
import type { CheckSettings } from './check-settings.js';
import type { Input } from './inputs.js';
import { type PackedFile, pack } from './packed-file.js';

/** What a worker is told of a file. */
export interface PoolTask {
  readonly input: Input;
  /** Which of the settings of the run: a word list of thousands is sent once a worker, not once a file. */
  readonly rules: number;
}

/** Worker threads that check files. */
export interface CheckPool {
  /** Checks files one after the other in one worker. Never rejects: a file on which a worker dies has that for its outcome. */
  check(jobs: readonly CheckJob[]): Promise<readonly PackedFile[]>;
  /** Ends the workers. */
  close(): Promise<void>;
}

/** How many workers, and what they run. */
export interface PoolOptions {
  readonly workers: number;
  /** The module whose default export checks files. */
  readonly entry?: URL;
  /** The memory of each, in MB; Node's own limit unless given. */
  readonly heap?: number;
}

/**
 * Starts workers for the jobs of a run. One that dies is replaced, and its files are tried anew, each alone, so that it is
 * known on which it died. Where workers cannot even start, the files are checked in this thread.
 */
export async function openCheckPool(
  all: readonly CheckJob[],
  { workers, entry = new URL('./check-worker.js', import.meta.url), heap }: PoolOptions,
): Promise<CheckPool> {
  const { Tinypool } = await import('tinypool');
  const rules = new Map<CheckSettings, number>();
  for (const { settings } of all) if (!rules.has(settings)) rules.set(settings, rules.size);
  const pool = new Tinypool({
    filename: entry.href,
    minThreads: workers,
    maxThreads: workers,
    workerData: [...rules.keys()],
    ...(heap && { resourceLimits: { maxOldGenerationSizeMb: heap } }),
  });
  const inThisThread = (jobs: readonly CheckJob[]) => Promise.all(jobs.map(async (job) => pack(await checkHere(job))));
  let broken = false;
  const waiting = new Map<readonly CheckJob[], (outcome: readonly PackedFile[]) => void>();
  // Told of a worker that dies without a file in hand, which is one that cannot start: its successors could not either,
  // and what waits for them would wait for ever.
  pool.on('error', () => {
    broken = true;
    for (const [jobs, settle] of waiting) void inThisThread(jobs).then(settle);
  });
  const check = async (jobs: readonly CheckJob[]): Promise<readonly PackedFile[]> => {
    if (broken) return inThisThread(jobs);
    const tasks: PoolTask[] = jobs.map(({ input, settings }) => ({ input, rules: rules.get(settings)! }));
    const fromWorker = async (): Promise<readonly PackedFile[]> => {
      try {
        return (await pool.run(tasks)) as PackedFile[];
      } catch (error) {
        if (jobs.length === 1) return [crashed(jobs[0]!, error)];
        return (await Promise.all(jobs.map((job) => check([job])))).flat();
      }
    };
    try {
      return await new Promise((settle) => {
        waiting.set(jobs, settle);
        void fromWorker().then(settle);
      });
    } finally {
      waiting.delete(jobs);
    }
  };
  return {
    check,
    // The pool's own way to end takes the death of a worker meanwhile for a fault of the program.
    async close() {
      await Promise.all(pool.threads.map((thread) => thread.terminate()));
    },
  };
}
