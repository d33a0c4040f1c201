import type { Claim } from '../claims/claim.js';
import { type Exact, exact, one, zero } from '../text/exact.js';
import {
  addIntervals,
  type Interval,
  intersects,
  multiplyIntervals,
  negated,
  point,
  scaled,
} from '../text/interval.js';
import { misprintCountOf, misprintsOf } from './misprints-of.js';

/** What figures have to satisfy, and how far each of them may stray and yet do so by chance. */
export interface Equation {
  readonly claims: readonly Claim[];
  /** What each claim can stand for. */
  readonly values: readonly Interval[];
  readonly holds: (values: readonly Interval[]) => boolean;
  /** For each claim, how wide a band of its values satisfies the others. */
  readonly bands: () => readonly number[];
}

/** total = rate × factor × factor …; the first claim is the total. */
export function productOf(claims: readonly Claim[], values: readonly Interval[], rate: Exact = one): Equation {
  return {
    claims,
    values,
    holds: ([total, ...factors]) => intersects(scaled(factors.reduce(multiplyIntervals), rate), total!),
    bands: () => {
      const relative = values.map((v, i) => widthOf(v) / sizeOf(claims[i]!));
      const exactly = Math.min(...claims.map((c) => grainOf(c) / sizeOf(c)));
      const width = relative.reduce((a, b) => a + b, 0) + exactly;
      return claims.map((c) => width * sizeOf(c));
    },
  };
}

/** total = part + part …; the first claim is the total. */
export function sumOf(claims: readonly Claim[], values: readonly Interval[]): Equation {
  return {
    claims,
    values,
    holds: ([total, ...parts]) => intersects(parts.reduce(addIntervals, point(zero)), total!),
    bands: () => {
      const width = values.reduce((sum, v) => sum + widthOf(v), 0) + Math.min(...claims.map(grainOf));
      return claims.map(() => width);
    },
  };
}

/** The chance that figures which have nothing to do with each other come one slip of the pen near to the equation. */
export function chanceOfSlip({ claims, bands }: Equation): number {
  let chance = 0;
  let wide: readonly number[] | null = null;
  for (const [i, claim] of claims.entries()) {
    const { step } = claim.figure;
    const misprints = step ? misprintCountOf(claim) : 0;
    if (!step || misprints === 0) continue;
    wide ??= bands();
    const space = 9 * 10 ** Math.floor(Math.log10(sizeOf(claim) / numberOf(step)));
    chance += (misprints * Math.max(1, wide[i]! / numberOf(step))) / space;
  }
  return Math.min(0.999, chance);
}

/** The chance that figures which have nothing to do with each other satisfy it. */
export function chanceOfFit({ claims, bands }: Equation): number {
  return Math.min(1, bands()[0]! / sizeOf(claims[0]!));
}

/** Whether one slip of the pen in one of the figures keeps them from the equation. */
export function isOneSlipOff({ claims, values, holds }: Equation): boolean {
  // A slip moves what the claim stands for, not how exactly it is told.
  return claims.some((claim, i) => misprintsOf(claim).some((interval) => holds(values.with(i, interval))));
}

/** Whether one slip of the pen in one of the figures keeps the parts from adding up to the total. */
export function isSumButForOneSlip(total: Claim, parts: readonly Claim[]): boolean {
  const claims = [total, ...parts];
  return isOneSlipOff(
    sumOf(
      claims,
      claims.map((c) => c.figure.interval),
    ),
  );
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

/** to = from × (1 ± rate), the rate in per cent or a fraction. */
export function growthOf(to: Claim, from: Claim, rate: Claim, falls: boolean): Equation {
  const unit = rate.figure.kind === 'fraction' ? one : exact(1, 100);
  const claims = [to, from, rate];
  const values = claims.map((c) => c.figure.interval);
  return {
    claims,
    values,
    holds: ([end, start, by]) => {
      const share = scaled(by!, unit);
      const whole = addIntervals(point(one), falls ? negated(share) : share);
      return intersects(multiplyIntervals(start!, whole), end!);
    },
    bands: () => {
      const part = numberOf(rate.figure.value!) * numberOf(unit);
      const factor = falls ? 1 - part : 1 + part;
      const relative =
        (widthOf(values[0]!) || grainOf(to)) / sizeOf(to) + (widthOf(values[1]!) || grainOf(from)) / sizeOf(from);
      const ofRate = (widthOf(values[2]!) * numberOf(unit)) / Math.max(factor, 0.01);
      const width = relative + ofRate;
      return [width * sizeOf(to), width * sizeOf(from), (width * factor) / numberOf(unit)];
    },
  };
}
