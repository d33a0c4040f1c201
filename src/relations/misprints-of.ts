import type { Claim } from '../claims/claim.js';
import { type Exact, exact, multiply, subtract } from '../text/exact.js';
import { addIntervals, type Interval, point, scaled } from '../text/interval.js';

/** 三分之一, 四分之三: the fractions that copy speaks of. */
const fractions: readonly Interval[] = [2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((of) =>
  Array.from({ length: of - 1 }, (_, i) => point(exact(i + 1, of))),
);
const shifts = [-8, -4, -3, -2, -1, 1, 2, 3, 4, 8];

const known = new WeakMap<Claim, readonly Interval[]>();

/**
 * What the figure would stand for, had the pen slipped once: a digit changed, two neighbours swapped, the decimal point
 * moved, a zero or a 万 or 亿 dropped or added.
 */
export function misprintsOf(claim: Claim): readonly Interval[] {
  // The same figure is held against many others.
  const before = known.get(claim);
  if (before) return before;
  const found = misprints(claim);
  known.set(claim, found);
  return found;
}

/** How many there are of them. */
export function misprintCountOf({ figure }: Claim): number {
  if (isShare(figure)) return fractions.length;
  const digits = digitsOf(figure);
  return digits === null ? 0 : shifts.length + variantCountOf(digits);
}

function misprints({ figure }: Claim): readonly Interval[] {
  if (isShare(figure)) return fractions;
  const digits = digitsOf(figure);
  if (digits === null) return [];
  const { interval } = figure;
  const found = shifts.map((shift) =>
    scaled(interval, shift < 0 ? exact(1, 10n ** BigInt(-shift)) : exact(10n ** BigInt(shift))),
  );
  for (const other of variants(digits)) {
    const moved = subtract(multiply(figure.step!, exact(BigInt(other))), figure.value!);
    found.push(addIntervals(interval, point(moved)));
  }
  return found;
}

function isShare({ kind, value }: Claim['figure']): boolean {
  return kind === 'fraction' && value !== null && value.n > 0n;
}

/** The value as a whole number of its steps, in digits; `null` where it is none or is too long for a slip to tell. */
function digitsOf({ kind, value, step }: Claim['figure']): string | null {
  if (kind === 'fraction' || value === null || step === null || value.n <= 0n) return null;
  const digits = digitsIn(value, step);
  return digits === null || digits.length > 12 ? null : digits;
}

function digitsIn(value: Exact, step: Exact): string | null {
  const [n, d] = [value.n * step.d, value.d * step.n];
  return n % d === 0n ? (n / d).toString() : null;
}

/** How many `variants` there are, without writing them out. */
function variantCountOf(digits: string): number {
  let count = 9 * digits.length - 1;
  for (let i = 0; i + 1 < digits.length; i++)
    if (digits[i] !== digits[i + 1] && !(i === 0 && digits[1] === '0')) count++;
  return count;
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
