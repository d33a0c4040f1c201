import type { Claim } from '../claims/claim.js';
import { compare, divide, type Exact, exact, formatExact, magnitude, multiply, subtract } from '../text/exact.js';
import { intersects, multiplyIntervals } from '../text/interval.js';
import { isPlain } from './commensurable.js';
import { isIntensive } from './intensive.js';
import { digitsOf, isSlip } from './one-slip.js';
import { rateInterval, unitOfRate } from './rate-interval.js';
import type { Basis, Relation } from './relation.js';
import { printed } from './sum-verdict.js';
import { termOf } from './view.js';

/** A percentage, or 三分之一. */
export function isRate({ figure }: Claim): boolean {
  return (figure.unit === '%' || figure.kind === 'fraction') && figure.value !== null;
}

/** So much of something: what can be a part or a whole. */
export function isAmount(claim: Claim): boolean {
  return claim.figure.kind === 'quantity' && isPlain(claim) && claim.figure.value!.n > 0n && !isIntensive(claim);
}

/** Digits that are one slip from fitting are so by accident in fewer. */
const telling = 3;

/** Whether one slip of the pen, in the part or in the rate, keeps them from fitting the base. */
export function slipsFrom(part: Claim, rate: Claim, base: Claim): boolean {
  if (rate.figure.kind !== 'percent') return false;
  if (
    digitsOf(part).length >= telling &&
    isSlip(part, multiply(multiply(base.figure.value!, rate.figure.value!), exact(1, 100)))
  )
    return true;
  const { step } = rate.figure;
  if (digitsOf(rate).length < telling || !step) return false;
  const quotient = divide(divide(part.figure.value!, base.figure.value!), unitOfRate(rate));
  return isSlip(rate, roundTo(quotient, step));
}

/** Whether the rate is one slip away from what the part is of the base, to the last digit that it prints. */
export function rateSlips(part: Claim, rate: Claim, base: Claim): boolean {
  const { step, kind } = rate.figure;
  if (kind !== 'percent' || !step) return false;
  return isSlip(rate, roundTo(divide(divide(part.figure.value!, base.figure.value!), unitOfRate(rate)), step));
}

/** part ÷ base = rate, as a relation. `agrees` is whether it does; `refutable` whether that it does not would be told. */
export function shareRelation(
  construction: string,
  basis: Basis,
  part: Claim,
  rate: Claim,
  base: Claim,
  agrees: boolean,
  refutable: boolean,
): Relation {
  const quotient = divide(divide(part.figure.value!, base.figure.value!), unitOfRate(rate));
  const places = rate.figure.kind === 'fraction' ? 4 : 2;
  const working = `${printed(part)} ÷ ${printed(base)} = ${formatExact(quotient, places)}${rate.figure.unit}`;
  const settled = agrees ? (isNear(quotient, rate) ? 'holds' : 'open') : refutable ? 'fails' : 'open';
  return {
    kind: 'share',
    basis,
    construction,
    terms: [termOf('rate', rate), termOf('part', part), termOf('base', base)],
    verdict: settled,
    working: agrees ? `${working} ≈ ${printed(rate)} ✓` : `${working} ≠ ${printed(rate)} ✗`,
    doubt: agrees ? null : doubtOf(quotient, rate),
  };
}

/** To the nearest step, as a rate is printed. */
function roundTo(value: Exact, step: Exact): Exact {
  const steps = divide(value, step);
  return multiply(exact((2n * steps.n + steps.d) / (2n * steps.d)), step);
}

/** Whether some values within the rounding make part = rate × base. */
export function fits(part: Claim, rate: Claim, base: Claim): boolean {
  return intersects(multiplyIntervals(rateInterval(rate), base.figure.interval), part.figure.interval);
}

/** Rounded ends can leave the rate so wide a range that agreeing with it proves nothing. */
function isNear(quotient: Exact, rate: Claim): boolean {
  const { value, step } = rate.figure;
  const off = subtract(quotient, value!);
  const tenth = multiply(value!, exact(1, 10));
  const reach = rate.figure.kind !== 'fraction' && step && compare(step, tenth) > 0 ? step : tenth;
  return compare(magnitude(off), reach) <= 0;
}

/** Within one step of the last printed digit, the rate may have been cut off instead of rounded. */
function doubtOf(quotient: Exact, rate: Claim): Relation['doubt'] {
  const off = subtract(quotient, rate.figure.value!);
  const step = rate.figure.kind === 'fraction' ? null : rate.figure.step;
  return off.n >= 0n && step && compare(off, step) < 0 ? 'truncated' : null;
}
