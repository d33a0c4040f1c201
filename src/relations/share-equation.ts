import type { Claim } from '../claims/claim.js';
import { exact } from '../text/exact.js';
import { intersects, multiplyIntervals } from '../text/interval.js';
import { type Equation, productOf } from './equation.js';

/** A part, and how many per cent it is said to be. */
export interface Share {
  readonly part: Claim;
  readonly rate: Claim;
}

/** part = base × rate. */
export function ofBase({ part, rate }: Share, base: Claim): Equation {
  const claims = [part, base, rate];
  return productOf(
    claims,
    claims.map((c) => c.figure.interval),
    exact(1, 100),
  );
}

/** Two shares of one whole: each part by the other's rate makes the same. */
export function crossed(a: Share, b: Share): Equation {
  const claims = [a.part, b.rate, b.part, a.rate];
  return {
    claims,
    values: claims.map((c) => c.figure.interval),
    holds: ([part, rate, other, own]) => intersects(multiplyIntervals(part!, rate!), multiplyIntervals(other!, own!)),
    bands: () => [],
  };
}
