import { isContinuousInEnglish } from '../lexicons/english-units.js';
import { isContinuous } from '../lexicons/units.js';
import { add, compare, type Exact, exact, multiply, one, subtract } from '../text/exact.js';
import { type Interval, point } from '../text/interval.js';
import type { Approximation } from './figure.js';
import type { Hedge } from './hedges.js';
import type { Numeral } from './numeral.js';

/** The values that a printed figure can stand for, from its precision and its hedges (design: figure → interval). */
export function standsFor(
  numeral: Numeral,
  unit: string,
  before: Hedge | null,
  after: Hedge | null,
): { interval: Interval; approximation: Approximation } {
  const { value, step } = numeral;
  if (numeral.between) {
    const [low, high] = numeral.between;
    const interval = { low, high, lowOpen: false, highOpen: numeral.more };
    return { interval, approximation: numeral.more ? 'above' : 'about' };
  }
  if (numeral.more) {
    const high = add(value, numeral.lastDigit);
    return { interval: { low: value, high, lowOpen: true, highOpen: true }, approximation: 'above' };
  }
  const word = before?.approximation ?? after?.approximation;
  if (word) return { interval: hedged(value, numeral.lastDigit, word), approximation: word };
  const measured = numeral.script === 'english' ? isContinuousInEnglish(unit) : isContinuous(unit);
  if (numeral.scaled || compare(step, one) !== 0 || measured || unit === '%' || unit === '‰') {
    const half = multiply(step, exact(1n, 2n));
    const interval = { low: subtract(value, half), high: add(value, half), lowOpen: false, highOpen: true };
    return { interval, approximation: 'rounded' };
  }
  return { interval: point(value), approximation: 'exact' };
}

/** The interval of a hedged value; `step` is how far 约 reaches to either side. */
export function hedged(value: Exact, step: Exact, word: Approximation): Interval {
  switch (word) {
    case 'about':
      return { low: subtract(value, step), high: add(value, step), lowOpen: false, highOpen: false };
    case 'above':
    case 'at-least':
      return { low: value, high: null, lowOpen: false, highOpen: true };
    case 'below':
      return { low: null, high: value, lowOpen: true, highOpen: true };
    case 'at-most':
      return { low: null, high: value, lowOpen: true, highOpen: false };
    default:
      return point(value);
  }
}
