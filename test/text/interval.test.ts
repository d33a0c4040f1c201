import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, compare, exact, multiply } from '../../src/text/exact.js';
import {
  addIntervals,
  anything,
  canBeAtMost,
  contains,
  type Interval,
  intersects,
  multiplyIntervals,
  point,
} from '../../src/text/interval.js';

/** An interval with ends on a small grid, so that ends often meet; some ends are open, some missing. */
function intervals(least: number): fc.Arbitrary<Interval> {
  return fc
    .record({
      ends: fc.tuple(fc.integer({ min: least, max: 12 }), fc.integer({ min: least, max: 12 })),
      lowOpen: fc.boolean(),
      highOpen: fc.boolean(),
      noLow: fc.boolean(),
      noHigh: fc.boolean(),
    })
    .map(({ ends, lowOpen, highOpen, noLow, noHigh }) => {
      const [low, high] = ends[0] <= ends[1] ? ends : [ends[1], ends[0]];
      const single = low === high;
      return {
        low: noLow && least < 0 ? null : exact(low, 2),
        high: noHigh ? null : exact(high, 2),
        lowOpen: lowOpen && !single,
        highOpen: highOpen && !single,
      };
    });
}

/** A grid finer than that of the ends, and wider: two intervals that meet, meet on it. */
const grid = Array.from({ length: 101 }, (_, i) => exact(i - 50, 4));

/** Membership, from the definition. */
function holds(interval: Interval, value: ReturnType<typeof exact>): boolean {
  const above = !interval.low || compare(value, interval.low) > (interval.lowOpen ? 0 : -1);
  const below = !interval.high || compare(value, interval.high) < (interval.highOpen ? 0 : 1);
  return above && below;
}

test('a value lies in an interval as its ends say', () => {
  fc.assert(
    fc.property(intervals(-12), (interval) => {
      for (const value of grid) expect(contains(interval, value)).toBe(holds(interval, value));
    }),
  );
});

test('two intervals intersect when some value lies in both', () => {
  fc.assert(
    fc.property(intervals(-12), intervals(-12), (a, b) => {
      expect(intersects(a, b)).toBe(grid.some((value) => holds(a, value) && holds(b, value)));
      expect(intersects(a, b)).toBe(intersects(b, a));
    }),
  );
});

test('one can be at most the other when some pair of values says so', () => {
  fc.assert(
    fc.property(intervals(-12), intervals(-12), (a, b) => {
      const inA = grid.find((value) => holds(a, value));
      const inB = grid.findLast((value) => holds(b, value));
      if (!inA || !inB) return;
      const least = a.low === null || compare(inA, inB) <= 0;
      expect(canBeAtMost(a, b)).toBe(least || b.high === null);
    }),
  );
});

test('the sum holds the sum of any two values, and its ends are reached or neared', () => {
  fc.assert(
    fc.property(intervals(-12), intervals(-12), (a, b) => {
      const sum = addIntervals(a, b);
      const [inA, inB] = [a, b].map((i) => grid.filter((value) => holds(i, value)));
      for (const x of inA!.slice(0, 9)) for (const y of inB!.slice(-9)) expect(holds(sum, add(x, y))).toBe(true);
      if (a.low && b.low) expect(sum).toMatchObject({ low: add(a.low, b.low), lowOpen: a.lowOpen || b.lowOpen });
      else expect(sum.low).toBeNull();
    }),
  );
});

test('the product holds the product of any two values that are not negative', () => {
  fc.assert(
    fc.property(intervals(0), intervals(0), (a, b) => {
      const product = multiplyIntervals(a, b);
      const [inA, inB] = [a, b].map((i) => grid.filter((value) => holds(i, value)));
      for (const x of inA!) for (const y of inB!) expect(holds(product, multiply(x, y))).toBe(true);
    }),
  );
});

test('a point holds itself alone, anything holds all', () => {
  fc.assert(
    fc.property(fc.constantFrom(...grid), fc.constantFrom(...grid), (a, b) => {
      expect(contains(point(a), b)).toBe(compare(a, b) === 0);
      expect(contains(anything, a)).toBe(true);
      expect(addIntervals(point(a), point(b))).toMatchObject({ low: add(a, b), high: add(a, b) });
    }),
  );
});
