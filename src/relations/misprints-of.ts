import type { Claim } from '../claims/claim.js';
import { type Exact, exact, multiply, subtract } from '../text/exact.js';
import { addIntervals, type Interval, point } from '../text/interval.js';
import { scaled } from './change-verdict.js';

/** 三分之一, 四分之三: the fractions that copy speaks of. */
const fractions: readonly Interval[] = [2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((of) =>
  Array.from({ length: of - 1 }, (_, i) => point(exact(i + 1, of))),
);
const shifts = [-8, -4, -3, -2, -1, 1, 2, 3, 4, 8];

/**
 * What the figure would stand for, had the pen slipped once: a digit changed, two neighbours swapped, the decimal point
 * moved, a zero or a 万 or 亿 dropped or added.
 */
export function misprintsOf({ figure }: Claim): readonly Interval[] {
  const { value, step, interval } = figure;
  if (figure.kind === 'fraction') return value === null || value.n <= 0n ? [] : fractions;
  if (value === null || step === null || value.n <= 0n) return [];
  const digits = digitsIn(value, step);
  if (digits === null || digits.length > 12) return [];
  const found = shifts.map((shift) =>
    scaled(interval, shift < 0 ? exact(1, 10n ** BigInt(-shift)) : exact(10n ** BigInt(shift))),
  );
  for (const other of variants(digits)) {
    const moved = subtract(multiply(step, exact(BigInt(other))), value);
    found.push(addIntervals(interval, point(moved)));
  }
  return found;
}

/** The value as a whole number of its steps, in digits. */
function digitsIn(value: Exact, step: Exact): string | null {
  const [n, d] = [value.n * step.d, value.d * step.n];
  return n % d === 0n ? (n / d).toString() : null;
}

function variants(digits: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 0; i < digits.length; i++) {
    for (let d = i === 0 ? 1 : 0; d <= 9; d++) found.add(digits.slice(0, i) + d + digits.slice(i + 1));
    const next = digits[i + 1];
    if (next !== undefined && !(i === 0 && next === '0'))
      found.add(digits.slice(0, i) + next + digits[i] + digits.slice(i + 2));
  }
  found.delete(digits);
  return found;
}
