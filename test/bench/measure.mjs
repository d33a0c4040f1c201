import { Bench } from 'tinybench';

/** Median milliseconds of each task, warm: `{ name: () => work }` → `{ name: ms }`. */
export async function medians(tasks, { time = 1500, iterations = 5, warmup = 300 } = {}) {
  const bench = new Bench({ time, iterations, warmupTime: warmup, warmupIterations: 2 });
  for (const [name, work] of Object.entries(tasks)) bench.add(name, work);
  await bench.run();
  return Object.fromEntries(
    bench.tasks.map(({ name, result }) => {
      if (result.error) throw new Error(`${name} threw`, { cause: result.error });
      return [name, result.latency.p50];
    }),
  );
}

/** The middle of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
