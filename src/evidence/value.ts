import type { Claim } from '../claims/claim.js';
import { add, compare, divide, type Exact, exact, multiply, powerOfTen, subtract } from '../text/exact.js';
import { contains, intersects } from '../text/interval.js';

/** What the value of a source is to that of the draft; `far` is a hedge without an end that something distant satisfies. */
export type ValueBearing = 'agrees' | 'rounds' | 'far' | 'differs';

/** A loose hedge (超, 近, 约) speaks of what lies within a tenth of it, or within one of its last digit that is not zero. */
const near = exact(1, 10);

/** Holds the value of a source against that of the draft. */
export function bearingOf(draft: Claim, source: Claim): ValueBearing {
  const [a, b] = [draft.figure, source.figure];
  if (a.value === null || b.value === null) return rangesAgree(draft, source);
  // 1万多 and 2万 touch at one end, and neither bears the other out.
  if (intersects(a.interval, b.interval)) return isNear(draft, source) ? 'agrees' : 'far';
  return isRounding(draft, source) ? 'rounds' : 'differs';
}

/** A range is borne out by the same range; a value within it, or beside it, says nothing of the other values. */
function rangesAgree({ figure: a }: Claim, { figure: b }: Claim): ValueBearing {
  if (a.kind !== b.kind) return 'far';
  const [x, y] = [a.interval, b.interval];
  return compare(x.low!, y.low!) === 0 && compare(x.high!, y.high!) === 0 ? 'agrees' : 'far';
}

function isLoose({ figure: { interval, approximation } }: Claim): boolean {
  return interval.low === null || interval.high === null || approximation === 'about';
}

function isNear(a: Claim, b: Claim): boolean {
  const [x, y] = [a.figure.value!, b.figure.value!];
  const distance = absolute(subtract(x, y));
  if (isLoose(a) && isLoose(b) && significantDigits(x) === significantDigits(y)) return distance.n === 0n;
  return [x, y].some(
    (value) => compare(distance, multiply(absolute(value), near)) <= 0 || compare(distance, lastWeight(value)) < 0,
  );
}

/**
 * Whether the draft's value is the source's with fewer digits: rounded (2600 of 2574), or cut off where that is usual
 * (12.9万 of 12.98万, 2500 of 2574; hardly 4610 of 4617).
 */
function isRounding(draft: Claim, source: Claim): boolean {
  const [a, b] = [draft.figure, source.figure];
  if (a.approximation !== 'exact' && a.approximation !== 'rounded') return false;
  const [printed, full] = [a.value!, b.value!];
  const weight = weightOf(draft);
  // One digit that is left says too little.
  if (compare(printed, multiply(weight, exact(10))) < 0) return false;
  const cuts = a.approximation === 'rounded' || compare(weight, exact(100)) >= 0;
  const half = divide(weight, exact(2));
  const high = add(printed, cuts ? weight : half);
  return contains({ low: subtract(printed, half), high, lowOpen: false, highOpen: true }, full);
}

/** How many digits say something: two in 2600, three in 1.32万. */
export function significantDigits(value: Exact): number {
  return digitsOf(value).replace(/0+$/, '').length;
}

/** The weight of the last digit that is meant: zeros behind a point are, those of 2600 are not. */
function weightOf({ figure, passage }: Claim): Exact {
  const pointed = passage.folded.slice(figure.numeral.start, figure.numeral.end).includes('.');
  return pointed ? figure.step! : lastWeight(figure.value!);
}

/** The weight of the last digit that is not zero: 100 in 2600, 1/10 in 98.3. */
function lastWeight(value: Exact): Exact {
  const digits = digitsOf(value);
  const zeros = digits.length - digits.replace(/0+$/, '').length;
  return exact(powerOfTen(zeros), powerOfTen(places));
}

/** So many places of a decimal are looked at. */
const places = 12;

/** The digits of a decimal without sign and point, twelve of them behind the point. */
function digitsOf(value: Exact): string {
  const { n, d } = absolute(value);
  return ((n * powerOfTen(places)) / d).toString();
}

function absolute(value: Exact): Exact {
  return value.n < 0n ? { n: -value.n, d: value.d } : value;
}
