import type { Claim } from '../claims/claim.js';
import type { Relation } from './relation.js';
import { termOf, type View } from './view.js';

/**
 * `year-run`: a run of years and the titles won in it.
 * Holds: 2023—2025年三连冠. Fails: 2022—2025年三连冠.
 */
export function* yearRuns(view: View): Iterable<Relation> {
  for (const claim of view.amounts) {
    if (!/^连[冠胜增降涨跌霸]$/.test(claim.figure.unit) || claim.figure.value === null) continue;
    const run = runBefore(view, claim);
    if (!run) continue;
    const [from, to] = [run.figure.date!.year!, run.figure.until!.year!];
    const years = to - from + 1;
    const holds = claim.figure.value.n === BigInt(years);
    yield {
      kind: 'count',
      basis: 'implied',
      construction: 'year-run',
      terms: [termOf('total', claim), termOf('years', run)],
      verdict: holds ? 'holds' : 'fails',
      working: `${to} - ${from} + 1 = ${years} ${holds ? '✓' : `≠ ${claim.figure.value.n} ✗`}`,
      doubt: null,
    };
  }
}

/** The nearest range of years before the claim in its clause. */
function runBefore(view: View, claim: Claim): Claim | null {
  for (let k = claim.index - view.claims[0]!.index - 1; k >= 0; k--) {
    const other = view.claims[k]!;
    if (other.clause.start !== claim.clause.start) return null;
    if (other.figure.date?.year && other.figure.until?.year) return other;
  }
  return null;
}
