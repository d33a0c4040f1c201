import type { Claim } from '../claims/claim.js';
import type { ClaimIndex } from './claim-index.js';
import { type Comparison, compareClaims } from './compare.js';
import { firmnessOf } from './conflict.js';
import type { Agreement, Candidate, SourceClaim } from './evidence.js';
import { profileOf } from './profile.js';
import { bearingOf, significantDigits, type ValueBearing } from './value.js';

/** So many candidates are kept for a claim. */
const most = 8;

/** What the sources may say of a claim, the surest first; the order is the same whatever order it was found in. */
export function candidatesFor(claim: Claim, index: ClaimIndex): Candidate[] {
  const { unit } = profileOf(claim);
  const found: Candidate[] = [];
  for (const near of index.near(claim)) {
    if (profileOf(near.claim).unit !== unit) continue;
    const candidate = candidateOf(claim, near);
    if (candidate) found.push(candidate);
  }
  // Figures that agree come before those that do not, and those before what merely looks alike.
  found.sort((a, b) => b.score - a.score || byPlace(a, b));
  return found.slice(0, most);
}

/** Within a source they are found in its order, which sorting keeps. */
function byPlace(a: SourceClaim, b: SourceClaim): number {
  return a.source.path < b.source.path ? -1 : a.source.path > b.source.path ? 1 : 0;
}

function candidateOf(claim: Claim, near: SourceClaim): Candidate | null {
  const value = bearingOf(claim, near.claim);
  if (value === 'far') return null;
  const compared = compareClaims(claim, near.claim);
  const { measure, subject, period, qualifier } = compared;
  const agreement = { ...near, measure, subject, period, qualifier };
  if (value === 'differs') {
    const firmness = firmnessOf(claim, near.claim, compared);
    return firmness && { ...agreement, bearing: 'differs', firmness, score: scoreOf(compared) };
  }
  const bearing = bears(claim, near.claim, compared, value) ? value : 'resembles';
  if (bearing === 'resembles' && !resembles(claim, compared)) return null;
  const rank = { agrees: 20, rounds: 15, resembles: -20 }[bearing];
  return { ...agreement, bearing, firmness: null, score: rank + scoreOf(compared) + exactness(claim, near.claim) };
}

/**
 * Whether a figure of the same value is told of the same thing: the fewer its digits, the more has to agree. An anchor is a
 * place or a time that both name.
 */
function bears(claim: Claim, other: Claim, compared: Comparison, value: ValueBearing): boolean {
  const { measure, subject, period, qualifier } = compared;
  if (subject === 'differs' || period === 'differs' || qualifier === 'differs') return false;
  const anchored = subject === 'same' || subject === 'similar' || period === 'same';
  const digits = digitsIn(claim, other);
  const [alike, anchoredAlike] = (value === 'rounds' ? onRounding : needed(digits))[measure];
  const least = anchored ? anchoredAlike : alike;
  return least === 0 || (least <= 1 && compared.words >= least);
}

/** How many of the words around must be alike, without an anchor and with one; above 1 is never. */
type Needed = Readonly<Record<Agreement, readonly [alone: number, anchored: number]>>;
const never = [2, 2] as const;
const onFew: Needed = { same: [0.8, 0.4], similar: [2, 0.6], unsaid: [2, 0.8], differs: never };
const onThree: Needed = { same: [0.5, 0], similar: [0.75, 0.3], unsaid: [0.75, 0.4], differs: [2, 0.6] };
const onMany: Needed = { same: [0.25, 0], similar: [0.4, 0.2], unsaid: [0.4, 0.3], differs: [0.6, 0.4] };
const onRounding: Needed = { same: [0.6, 0.25], similar: [2, 0.5], unsaid: never, differs: never };

function needed(digits: number): Needed {
  return digits >= 4 ? onMany : digits === 3 ? onThree : onFew;
}

/** The same value of something else is worth a look when it is a telling one. */
function resembles({ figure: { value } }: Claim, compared: Comparison): boolean {
  if (value === null || significantDigits(value) < 3) return false;
  return compared.measure === 'same' || compared.measure === 'similar' || compared.words >= 0.3;
}

function digitsIn(a: Claim, b: Claim): number {
  const [x, y] = [a.figure.value, b.figure.value];
  return x && y ? Math.min(significantDigits(x), significantDigits(y)) : 2;
}

function exactness(a: Claim, b: Claim): number {
  const [x, y] = [a.figure.value, b.figure.value];
  return x && y && x.n * y.d === y.n * x.d ? 2 : 0;
}

const worth = { same: 2, similar: 1, unsaid: 0, differs: -3 } as const;

/** How much agrees; words count tenth by tenth, so that ties are rare and never a matter of rounding. */
function scoreOf({ measure, subject, period, qualifier, words }: Comparison): number {
  return 2 * worth[measure] + worth[subject] + worth[period] + worth[qualifier] + Math.floor(words * 10) / 10;
}
