/**
 * Milliseconds of each task, warm: `{ name: () => work }` → `{ name: { least, middle } }`. The tasks take turns, so that what
 * else the machine does falls on all of them alike, and ratios are of the least times, which it touches least.
 */
export async function measure(tasks, { rounds = 15, warmup = 2 } = {}) {
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let round = -warmup; round < rounds; round++) {
    for (const [name, work] of Object.entries(tasks)) {
      const from = performance.now();
      await work();
      const took = performance.now() - from;
      if (round >= 0) times[name].push(took);
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [name, { least: Math.min(...all), middle: median(all) }]),
  );
}

/** The middle of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
