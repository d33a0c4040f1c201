import type { Claim } from '../claims/claim.js';
import { compare, divide, magnitude, multiply, subtract } from '../text/exact.js';
import { intersects, multiplyIntervals } from '../text/interval.js';
import type { Relation } from './relation.js';
import { printed, scaledLike } from './sum-verdict.js';
import { termOf } from './view.js';

/**
 * That a mean, the number of heads and the total agree, within what each is rounded to. Of a `unit-price` the total is what is
 * stated, of all else the mean.
 */
export function averageRelation(construction: string, average: Claim, count: Claim, total: Claim): Relation {
  const product = multiplyIntervals(average.figure.interval, count.figure.interval);
  // 每班8人,共25人: what each one has by rule is no mean that was rounded.
  const byRule = construction === 'unit-price' && !/均/.test(clauseBefore(average));
  const holds = intersects(product, total.figure.interval) || (!byRule && roundedAverage(average, count, total));
  const [avg, n, sum] = [average.figure.value!, count.figure.value!, total.figure.value!];
  const priced = construction === 'unit-price';
  const shown = priced
    ? `${printed(average)} × ${printed(count)} = ${scaledLike(multiply(avg, n), printed(total))}`
    : `${printed(total)} ÷ ${printed(count)} = ${scaledLike(n.n === 0n ? n : divide(sum, n), printed(average))}`;
  const stated = priced ? printed(total) : printed(average);
  return {
    kind: priced ? 'product' : 'average',
    basis: 'implied',
    construction,
    terms: [
      termOf(priced ? 'total' : 'average', priced ? total : average),
      termOf('count', count),
      termOf(priced ? 'average' : 'total', priced ? average : total),
    ],
    verdict: holds ? 'holds' : 'fails',
    working: holds ? `${shown} ≈ ${stated} ✓` : `${shown} ≠ ${stated} ✗`,
    doubt: null,
  };
}

function clauseBefore({ passage, clause, figure }: Claim): string {
  return passage.folded.slice(clause.start, figure.start);
}

/** An average printed as a whole number is rounded, even where its unit is counted exactly. */
function roundedAverage(average: Claim, count: Claim, total: Claim): boolean {
  const { value, step } = average.figure;
  const n = count.figure.value!;
  if (!value || !step || n.n === 0n) return false;
  const off = subtract(divide(total.figure.value!, n), value);
  return compare(magnitude(off), step) < 0;
}
