/** Kept between calls and emptied after each: to make 64 kB anew for every short text would cost more than the count. */
const filter = new Uint8Array(0x10000);

/**
 * How often each wanted run of `length` code units stands in the texts. Only places whose first two code units some wanted
 * run has are looked at twice, so that a few questions about a long text cost little more than reading it.
 */
export function countRuns(texts: readonly string[], wanted: ReadonlySet<string>, length: number): Map<string, number> {
  const counts = new Map<string, number>();
  if (wanted.size === 0) return counts;
  for (const run of wanted) {
    counts.set(run, 0);
    filter[slot(run.charCodeAt(0), run.charCodeAt(1))] = 1;
  }
  for (const text of texts) {
    let first = text.charCodeAt(0);
    for (let i = 0; i + length <= text.length; i++) {
      const second = text.charCodeAt(i + 1);
      if (filter[slot(first, second)] === 1) {
        const run = text.slice(i, i + length);
        const count = counts.get(run);
        if (count !== undefined) counts.set(run, count + 1);
      }
      first = second;
    }
  }
  for (const run of wanted) filter[slot(run.charCodeAt(0), run.charCodeAt(1))] = 0;
  return counts;
}

function slot(first: number, second: number): number {
  return (Math.imul(first, 0x9e35) ^ second) & 0xffff;
}
