import type { Claim } from '../claims/claim.js';
import { type Exact, one, zero } from '../text/exact.js';
import { addIntervals, type Interval, intersects, multiplyIntervals, point } from '../text/interval.js';
import { scaled } from './change-verdict.js';
import { misprintsOf } from './misprints-of.js';

/** What figures have to satisfy, and how far each of them may stray and yet do so by chance. */
export interface Equation {
  readonly claims: readonly Claim[];
  /** What each claim can stand for. */
  readonly values: readonly Interval[];
  readonly holds: (values: readonly Interval[]) => boolean;
  /** For each claim, how wide a band of its values satisfies the others. */
  readonly bands: readonly number[];
}

/** total = rate × factor × factor …; the first claim is the total. */
export function productOf(claims: readonly Claim[], values: readonly Interval[], rate: Exact = one): Equation {
  const relative = values.map((v, i) => widthOf(v) / sizeOf(claims[i]!));
  const exactly = Math.min(...claims.map((c) => grainOf(c) / sizeOf(c)));
  const width = relative.reduce((a, b) => a + b, 0) + exactly;
  return {
    claims,
    values,
    holds: ([total, ...factors]) => intersects(scaled(factors.reduce(multiplyIntervals), rate), total!),
    bands: claims.map((c) => width * sizeOf(c)),
  };
}

/** total = part + part …; the first claim is the total. */
export function sumOf(claims: readonly Claim[], values: readonly Interval[]): Equation {
  const width = values.reduce((sum, v) => sum + widthOf(v), 0) + Math.min(...claims.map(grainOf));
  return {
    claims,
    values,
    holds: ([total, ...parts]) => intersects(parts.reduce(addIntervals, point(zero)), total!),
    bands: claims.map(() => width),
  };
}

/**
 * The chance that figures which have nothing to do with each other come as near to the equation as these: as one slip of
 * the pen in one of them. 1 where no slip mends it.
 */
export function chanceOfSlip({ claims, values, holds, bands }: Equation): number {
  let chance = 0;
  let mended = false;
  for (const [i, claim] of claims.entries()) {
    const misprints = misprintsOf(claim);
    const { step } = claim.figure;
    if (!step || misprints.length === 0) continue;
    // A slip moves what the claim stands for, not how exactly it is told.
    mended ||= misprints.some((interval) => holds(values.map((v, k) => (k === i ? interval : v))));
    const space = 9 * 10 ** Math.floor(Math.log10(sizeOf(claim) / numberOf(step)));
    chance += (misprints.length * Math.max(1, bands[i]! / numberOf(step))) / space;
  }
  return mended ? Math.min(1, chance) : 1;
}

function numberOf({ n, d }: Exact): number {
  return Number(n) / Number(d);
}

function sizeOf({ figure }: Claim): number {
  return figure.value ? Math.abs(numberOf(figure.value)) : 1;
}

function widthOf({ low, high }: Interval): number {
  return low && high ? numberOf(high) - numberOf(low) : Number.POSITIVE_INFINITY;
}

/** The weight of the last digit that says something; of several zeros at the end the first may. */
function grainOf({ figure: { value, step } }: Claim): number {
  if (!value || !step) return Number.POSITIVE_INFINITY;
  const units = (value.n * step.d) / (value.d * step.n);
  const zeros = /0*$/.exec(units.toString())![0].length;
  return numberOf(step) * 10 ** Math.max(0, zeros - 1);
}
