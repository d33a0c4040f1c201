import type { Claim } from '../claims/claim.js';
import type { Figure } from '../figures/figure.js';
import { add, compare, type Exact, exact, formatExact, multiply, subtract, zero } from '../text/exact.js';
import { addIntervals, type Interval, intersects, point } from '../text/interval.js';
import { isSlip } from './one-slip.js';
import type { Relation, Verdict } from './relation.js';

/** A member of an addition: a claim's figure, or a value that the copy takes for granted (100 %). */
export interface Operand {
  readonly figure: Pick<Figure, 'value' | 'interval' | 'step' | 'approximation' | 'hedges' | 'unit'>;
  /** As a person would copy it into the margin. */
  readonly shown: string;
}

/** The claim as a member of an addition. */
function operandOf(claim: Claim): Operand {
  return { figure: claim.figure, shown: printed(claim) };
}

/** The whole that shares are taken of. */
export const hundredPercent: Operand = {
  figure: { value: exact(100), interval: point(exact(100)), step: null, approximation: 'exact', hedges: [], unit: '%' },
  shown: '100%',
};

/** What an addition comes to. */
export interface SumVerdict {
  readonly verdict: Verdict;
  readonly working: string;
  readonly doubt: Relation['doubt'];
  /** Whether the printed figures add up to the last digit. */
  readonly exactly: boolean;
}

/** Adds the parts and compares with the total, each standing for every value that it can. */
export function sumVerdict(claims: readonly Claim[], whole: Claim | Operand): SumVerdict {
  const parts = claims.map(operandOf);
  const total = 'shown' in whole ? whole : operandOf(whole);
  const left = parts.map((p) => p.shown).join(' + ');
  const sum = parts.reduce((s, p) => add(s, p.figure.value ?? zero), zero);
  const known = [...parts, total].every((c) => c.figure.value !== null);
  const { shown } = total;
  if (known && total.figure.hedges.length === 0 && compare(sum, total.figure.value!) === 0) {
    return { verdict: 'holds', working: `${left} = ${shown} ✓`, doubt: null, exactly: true };
  }
  const reach = parts.reduce<Interval>((s, p) => addIntervals(s, p.figure.interval), point(zero));
  if (intersects(reach, total.figure.interval)) {
    if (!('shown' in whole) && isSlipInFinerList(claims, whole, sum)) {
      const off = `${left} = ${scaledLike(sum, shown)} ≠ ${shown} ✗`;
      return { verdict: 'fails', working: off, doubt: 'rounded', exactly: false };
    }
    return { verdict: 'holds', working: `${left} ≈ ${shown} ✓`, doubt: null, exactly: false };
  }
  const hedged = [...parts, total].some((c) => c.figure.approximation === 'about');
  const working = `${left} = ${scaledLike(sum, shown)} ≠ ${shown} ✗`;
  if (hedged || !known) return { verdict: 'open', working, doubt: null, exactly: false };
  return { verdict: 'fails', working, doubt: doubtOf(parts, total, sum), exactly: false };
}

/**
 * 4.9万、6.5万、8万和3.5万,合计22万: beside figures with a decimal 8万 is 8.0万 rather than 7.5万 to 8.5万; where the sum is off by
 * more than their rounding, and one slip of the pen mends it to the last digit, that is the likelier reading.
 */
function isSlipInFinerList(parts: readonly Claim[], total: Claim, sum: Exact): boolean {
  const all = [...parts, total];
  if (!all.every((c) => c.figure.approximation === 'exact' || c.figure.approximation === 'rounded')) return false;
  const steps = all.map((c) => c.figure.step).filter((step) => step !== null);
  if (steps.length < all.length) return false;
  const finest = steps.reduce((a, b) => (compare(a, b) <= 0 ? a : b));
  const finer = parts.filter((c) => compare(c.figure.step!, finest) === 0);
  // Of most of a list the step is that of the list.
  if (finer.length * 2 <= parts.length || finer.length === all.length) return false;
  const off = subtract(sum, total.figure.value!);
  const size = { n: off.n < 0n ? -off.n : off.n, d: off.d };
  if (compare(multiply(size, exact(2)), multiply(finest, exact(BigInt(all.length)))) <= 0) return false;
  return isSlip(total, sum) || parts.some((part) => isSlip(part, subtract(part.figure.value!, off)));
}

/** A mismatch within the zeros of a round integer may be rounding; one that cutting digits off explains, truncation. */
function doubtOf(parts: readonly Operand[], total: Operand, sum: Exact): Relation['doubt'] {
  const off = subtract(sum, total.figure.value!);
  const size = { n: off.n < 0n ? -off.n : off.n, d: off.d };
  const cut = parts.reduce<Interval>((s, p) => addIntervals(s, cutOff(p)), point(zero));
  if (intersects(cut, cutOff(total))) return 'truncated';
  const slack = [...parts, total].reduce((s, c) => add(s, roundnessOf(c.figure)), zero);
  return compare(size, slack) < 0 ? 'rounded' : null;
}

function cutOff({ figure }: Operand): Interval {
  const { value, step, approximation } = figure;
  if (value === null || step === null || approximation !== 'rounded') return figure.interval;
  return { low: value, high: add(value, step), lowOpen: false, highOpen: true };
}

/** For an integer that ends in two or more zeros, the weight of those zeros; else zero. */
export function roundnessOf({ value, unit }: Pick<Figure, 'value' | 'unit'>): Exact {
  if (unit === '%' || value === null || value.d !== 1n || value.n === 0n) return zero;
  const zeros = /0{2,}$/.exec(value.n.toString())?.[0].length ?? 0;
  return zeros === 0 ? zero : exact(10n ** BigInt(zeros), 2n);
}

/** The numeral as a person would copy it into the margin: Arabic digits, with 万 or 亿 where printed. */
export function printed(claim: Claim): string {
  const { numeral, value, start, unit, kind } = claim.figure;
  const text = claim.passage.folded.slice(numeral.start, numeral.end).replaceAll(',', '').trim();
  const sign = unit === '%' || unit === '‰' ? unit : '';
  if (/^-?[\d.]+(?:[万亿]*| (?:thousand|million|billion|trillion))$/.test(text) && kind !== 'date') return text + sign;
  return value === null ? claim.passage.text.slice(start, claim.figure.end) : formatExact(value, 4) + sign;
}

const englishPowers: Readonly<Record<string, bigint>> = {
  thousand: 10n ** 3n,
  million: 10n ** 6n,
  billion: 10n ** 9n,
  trillion: 10n ** 12n,
};

/** A computed value in the scale and with the sign in which another one is shown. */
export function scaledLike(value: Exact, shown: string): string {
  const [, scale = '', sign = ''] = /([万亿]*|(?: (?:thousand|million|billion|trillion))?)([%‰]?)$/.exec(shown) ?? [];
  let power = englishPowers[scale.trim()] ?? 1n;
  if (power > 1n) return formatExact(exact(value.n, value.d * power), 4) + scale + sign;
  for (const c of scale) power *= c === '万' ? 10_000n : 100_000_000n;
  return formatExact(exact(value.n, value.d * power), 4) + scale + sign;
}
