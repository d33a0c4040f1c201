import type { Claim } from '../claims/claim.js';
import { multiply, one } from '../text/exact.js';
import { type Interval, intersects, multiplyIntervals, point } from '../text/interval.js';
import type { Basis, Relation } from './relation.js';
import { printed, scaledLike } from './sum-verdict.js';
import { termOf } from './view.js';

/** Builds the relation total = factor × factor …, where the factors have plain values. */
export function productRelation(construction: string, basis: Basis, total: Claim, factors: readonly Claim[]): Relation {
  const reach = factors.map(reachOf).reduce(multiplyIntervals, point(one));
  const holds = intersects(reach, total.figure.interval);
  const product = factors.reduce((p, f) => multiply(p, f.figure.value!), one);
  const left = factors.map(printed).join(' × ');
  return {
    kind: 'product',
    basis,
    construction,
    terms: [termOf('total', total), ...factors.map((f) => termOf('factor', f))],
    verdict: holds ? 'holds' : 'fails',
    working: holds
      ? `${left} = ${printed(total)} ✓`
      : `${left} = ${scaledLike(product, printed(total))} ≠ ${printed(total)} ✗`,
    doubt: null,
  };
}

/** A whole number without 万 or 亿 is multiplied as it is printed; any other may be rounded. */
function reachOf({ figure, passage }: Claim): Interval {
  const { value, interval, approximation, numeral } = figure;
  const whole = /^[\d,]+$/.test(passage.folded.slice(numeral.start, numeral.end));
  return whole && value && (approximation === 'exact' || approximation === 'rounded') ? point(value) : interval;
}
