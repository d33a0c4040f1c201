import type { Claim } from '../claims/claim.js';
import { type Exact, exact, multiply } from '../text/exact.js';
import type { Interval } from '../text/interval.js';
import { scaled } from '../text/interval.js';

/** Who says a third means a third or so: by a twentieth either way. */
const [low, high] = [exact(19, 20), exact(21, 20)];

/** What one of the rate's units is of the whole: a hundredth, or for a fraction the whole. */
export function unitOfRate({ figure }: Claim): Exact {
  return figure.kind === 'fraction' ? exact(1) : exact(1, 100);
}

/** The parts of one that a rate (30%, 三分之一) can stand for. */
export function rateInterval(rate: Claim): Interval {
  const { kind, interval } = rate.figure;
  if (kind !== 'fraction') return scaled(interval, unitOfRate(rate));
  return {
    ...interval,
    low: interval.low && multiply(interval.low, low),
    high: interval.high && multiply(interval.high, high),
  };
}
