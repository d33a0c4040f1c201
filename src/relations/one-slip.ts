import type { Claim } from '../claims/claim.js';
import { add, compare, type Exact, exact, formatExact, multiply, subtract, zero } from '../text/exact.js';
import { isPlain } from './commensurable.js';

/** Fewer digits than this, and figures that have nothing to do with each other are one slip apart too often. */
const telling = 4;

/**
 * Whether one slip of the pen in one of the figures (a digit changed, two neighbours swapped, the decimal point moved, 万 or
 * 亿 dropped) keeps the parts from adding up to the total. Only asked of figures with four digits or more, where it is no
 * accident: a list that leaves something out is that close by chance about once in a hundred. `least` is that number of digits.
 */
export function oneSlipApart(parts: readonly Claim[], total: Claim, least = telling): boolean {
  const claims = [...parts, total];
  if (!claims.every((c) => isPlain(c)) || digitsOf(total).length < least) return false;
  const sum = parts.reduce((s, p) => add(s, p.figure.value!), zero);
  if (isSlip(total, sum)) return true;
  return parts.some(
    (part) =>
      digitsOf(part).length >= least - 1 && isSlip(part, add(subtract(total.figure.value!, sum), part.figure.value!)),
  );
}

/** The significant digits as printed, without scale, point and separators. */
export function digitsOf({ passage, figure }: Claim): string {
  return passage.folded.slice(figure.numeral.start, figure.numeral.end).replace(/\D/g, '').replace(/^0+/, '');
}

/** Whether the printed figure is one slip away from the value. */
export function isSlip(claim: Claim, wanted: Exact): boolean {
  const printed = claim.figure.value!;
  if (wanted.n <= 0n) return false;
  if ([-12, -8, -4, -2, -1, 1, 2, 4, 8, 12].some((e) => compare(multiply(printed, power(e)), wanted) === 0))
    return true;
  // An ordinal counts by ones.
  const step = claim.figure.step ?? exact(1);
  const a = formatExact(multiply(printed, { n: step.d, d: step.n }));
  const b = formatExact(multiply(wanted, { n: step.d, d: step.n }));
  if (a.length !== b.length || /\D/.test(a + b)) return false;
  const differing = [...a].flatMap((c, i) => (c === b[i] ? [] : [i]));
  if (differing.length === 1) return true;
  const [i, j] = differing;
  return differing.length === 2 && j === i! + 1 && a[i!] === b[j] && a[j] === b[i!];
}

function power(exponent: number): Exact {
  const ten = 10n ** BigInt(Math.abs(exponent));
  return exponent < 0 ? exact(1n, ten) : exact(ten);
}
