import { add, compare, type Exact, exact, multiply, zero } from './exact.js';

/** The values a printed figure can stand for. `null` is unbounded; an open end excludes its value. */
export interface Interval {
  readonly low: Exact | null;
  readonly high: Exact | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** The interval that holds one value only. */
export function point(value: Exact): Interval {
  return { low: value, high: value, lowOpen: false, highOpen: false };
}

/** Everything: what a figure of no known value can stand for. */
export const anything: Interval = { low: null, high: null, lowOpen: true, highOpen: true };

/** Sum of two intervals. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return {
    low: a.low && b.low ? add(a.low, b.low) : null,
    high: a.high && b.high ? add(a.high, b.high) : null,
    lowOpen: a.lowOpen || b.lowOpen,
    highOpen: a.highOpen || b.highOpen,
  };
}

/** The interval of the values with the other sign. */
export function negated({ low, high, lowOpen, highOpen }: Interval): Interval {
  const minus = (value: Exact | null) => value && exact(-value.n, value.d);
  return { low: minus(high), high: minus(low), lowOpen: highOpen, highOpen: lowOpen };
}

/** Product of two intervals of values that are not negative (counts, amounts, shares), neither of them empty. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  return {
    low: multiply(a.low ?? zero, b.low ?? zero),
    high: a.high && b.high ? multiply(a.high, b.high) : null,
    lowOpen: (excludesLow(a) || excludesLow(b)) && !reachesZero(a) && !reachesZero(b),
    // Zero times anything is zero, so that an end excluded beside it is not missed.
    highOpen: (a.highOpen || b.highOpen) && !isZero(a) && !isZero(b),
  };
}

function excludesLow(interval: Interval): boolean {
  return interval.low !== null && interval.lowOpen;
}

function reachesZero(interval: Interval): boolean {
  return interval.low === null || (interval.low.n <= 0n && !interval.lowOpen);
}

function isZero(interval: Interval): boolean {
  return interval.high !== null && interval.high.n === 0n && !interval.highOpen;
}

/** Whether some value lies in both. */
export function intersects(a: Interval, b: Interval): boolean {
  return reaches(a, b) && reaches(b, a);
}

/** Whether a value of `a` is at or below a value of `b`. */
export function canBeAtMost(a: Interval, b: Interval): boolean {
  return reaches(a, b);
}

function reaches(a: Interval, b: Interval): boolean {
  if (!a.low || !b.high) return true;
  const order = compare(a.low, b.high);
  return order < 0 || (order === 0 && !a.lowOpen && !b.highOpen);
}

/** Whether the value lies in the interval. */
export function contains(interval: Interval, value: Exact): boolean {
  return intersects(interval, point(value));
}

/** The values of a figure times a factor. */
export function scaled(interval: Interval, factor: Exact): Interval {
  return {
    ...interval,
    low: interval.low && multiply(interval.low, factor),
    high: interval.high && multiply(interval.high, factor),
  };
}
