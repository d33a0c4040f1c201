import type { Claim } from '../claims/claim.js';
import { compare, exact, magnitude, multiply, subtract } from '../text/exact.js';
import { contains, intersects } from '../text/interval.js';
import { sameUnit } from './commensurable.js';
import { misprintsOf } from './misprints-of.js';
import { digitsOf, isSlip } from './one-slip.js';

/** With this many digits one figure is hardly another by accident. */
export const telling = 3;

/** Whether the figure is hedged without an end: 超过10%. */
export function isOpen({ figure: { interval } }: Claim): boolean {
  return interval.low === null || interval.high === null;
}

/**
 * A hedge without an end (超过10%) agrees with what lies near it, not with everything beyond; and two that are hedged alike
 * and printed to as many digits (超105万 and 超205万) give one value, or two.
 */
export function agrees(a: Claim, b: Claim): boolean {
  if (!intersects(a.figure.interval, b.figure.interval)) return false;
  if (!isOpen(a) && !isOpen(b)) return true;
  const [x, y] = [a.figure.value!, b.figure.value!];
  const order = compare(x, y);
  if (isOpen(a) && isOpen(b) && significant(a) >= telling && significant(a) === significant(b)) return order === 0;
  const [less, more] = order < 0 ? [x, y] : [y, x];
  // 逾两成 over 28%: up to the next of the digits that it prints.
  const reach = significant(order < 0 ? a : b) <= 1 ? firstDigit(order < 0 ? a : b) : 4;
  return compare(multiply(less, exact(BigInt(Math.min(reach, 4) + 1), BigInt(Math.min(reach, 4)))), more) >= 0;
}

/** 1200万像素 over 1210万像素: a headline's figure of two digits or more, and zeros, may be the body's in round numbers. */
export function roundsTo(body: Claim, head: Claim): boolean {
  const { value, step } = head.figure;
  const zeros = digitsOf(head).length - significant(head);
  if (!value || !step || !body.figure.value || zeros === 0 || significant(head) < 2) return false;
  const off = subtract(body.figure.value, value);
  const half = multiply(step, exact(10n ** BigInt(zeros), 2));
  return compare(magnitude(off), half) <= 0;
}

/** How many digits say something: those of 1500 are two. */
export function significant(claim: Claim): number {
  return digitsOf(claim).replace(/0+$/, '').length;
}

/** The first digit that says something: 5 of 5000. */
function firstDigit(claim: Claim): number {
  const value = claim.figure.value!;
  const digits = digitsOf(claim).replace(/^0+/, '');
  return digits === ''
    ? Number(
        String(Number(value.n) / Number(value.d))
          .replace(/^[0.]+/, '')
          .charAt(0),
      )
    : Number(digits.charAt(0));
}

/** 286万人次 over 286人次: the same digits, three at least, and a 万 or 亿 between them. */
export function isScaled(body: Claim, head: Claim): boolean {
  if (!sameUnit(body, head) || significant(head) < telling || isOpen(body) || isOpen(head)) return false;
  return [-8, -4, 4, 8].some((e) => {
    const factor = e < 0 ? exact(1, 10n ** BigInt(-e)) : exact(10n ** BigInt(e));
    return compare(multiply(body.figure.value!, factor), head.figure.value!) === 0;
  });
}

/** 27万元 over 28.3万元, 3.82万件 over 32784件: a slip in a figure that rounds the body's. */
export function roundsToSlip(body: Claim, head: Claim): boolean {
  if (!sameUnit(body, head) || isOpen(head) || isOpen(body)) return false;
  if (significant(head) < 2 || significant(head) > 4 || significant(body) <= significant(head)) return false;
  return misprintsOf(head).some((interval) => contains(interval, body.figure.value!));
}

/** Three digits at least, and one slip of the pen between them. */
export function isSlipOfDigits(body: Claim, head: Claim): boolean {
  return sameUnit(body, head) && significant(head) >= telling && isSlip(body, head.figure.value!);
}

/** One slip apart, or one scale or decimal point apart within the rounding of the headline (10亿 over 10.4千瓦时). */
export function slipped(body: Claim, head: Claim): boolean {
  if (isSlip(body, head.figure.value!)) return true;
  return [-12, -8, -4, -1, 1, 4, 8, 12].some((e) => {
    const factor = e < 0 ? exact(1, 10n ** BigInt(-e)) : exact(10n ** BigInt(e));
    return head.figure.interval.high !== null && contains(head.figure.interval, multiply(body.figure.value!, factor));
  });
}
