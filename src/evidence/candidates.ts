import type { Claim } from '../claims/claim.js';
import { compareText } from '../text/compare-text.js';
import { compare } from '../text/exact.js';
import type { ClaimIndex } from './claim-index.js';
import { type Comparison, compareClaims } from './compare.js';
import { firmnessOf } from './conflict.js';
import { type Agreement, agreements, type Candidate, type SourceClaim } from './evidence.js';
import { profileOf } from './profile.js';
import { bearingOf, significantDigits, type ValueBearing } from './value.js';

/** So many candidates are kept for a claim. */
const most = 8;

/** What the sources may say of a claim, the surest first; the order is the same whatever order it was found in. */
export function candidatesFor(claim: Claim, index: Pick<ClaimIndex, 'near'>): Candidate[] {
  const { unit } = profileOf(claim);
  const found: Candidate[] = [];
  for (const near of index.near(claim)) {
    // Hashes may collide.
    if (profileOf(near.claim).unit !== unit) continue;
    const candidate = candidateOf(claim, near);
    if (candidate) found.push(candidate);
  }
  // Within a source they are found in its order, which sorting keeps.
  const exactly = ({ claim: other }: Candidate) => Number(hasValueOf(claim, other));
  found.sort((a, b) => b.score - a.score || exactly(b) - exactly(a) || compareText(a.source.path, b.source.path));
  return found.slice(0, most);
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
  return { ...agreement, bearing, firmness: null, score: ranks[bearing] + scoreOf(compared) };
}

/** Figures that agree come before those that do not, and those before what merely looks alike, whatever else agrees. */
const ranks = { agrees: 60, rounds: 40, resembles: -20 } as const;

/**
 * Whether a figure of the same value is told of the same thing: the fewer its digits, the more has to agree. An anchor is a
 * place or a time that both name.
 */
function bears(claim: Claim, other: Claim, compared: Comparison, value: ValueBearing): boolean {
  const { measure, subject, period, qualifier } = compared;
  if (subject === 'differs' || period === 'differs' || qualifier === 'differs') return false;
  const anchored = subject === 'same' || subject === 'similar' || period === 'same';
  const [alone, withAnchor] = (value === 'rounds' ? onRounding : needed(claim, other))[measure];
  return compared.words >= (anchored ? withAnchor : alone);
}

/** How many of the words around must be alike, without an anchor and with one. */
type Needed = Readonly<Record<Agreement, readonly [alone: number, anchored: number]>>;
const never = Number.POSITIVE_INFINITY;
const onFew: Needed = { same: [0.8, 0.4], similar: [never, 0.6], unsaid: [never, 0.8], differs: [never, never] };
const onThree: Needed = { same: [0.5, 0], similar: [0.75, 0.3], unsaid: [0.75, 0.4], differs: [never, 0.6] };
const onMany: Needed = { same: [0.25, 0], similar: [0.4, 0.2], unsaid: [0.4, 0.3], differs: [0.6, 0.4] };
const onRounding: Needed = {
  same: [0.6, 0.25],
  similar: [never, 0.5],
  unsaid: [never, never],
  differs: [never, never],
};

/** By the digits of the shorter value; a range says as little as few digits do. */
function needed({ figure: { value: a } }: Claim, { figure: { value: b } }: Claim): Needed {
  if (a === null) return onFew;
  const digits = Math.min(significantDigits(a), significantDigits(b!));
  return digits >= 4 ? onMany : digits === 3 ? onThree : onFew;
}

/** The same value of something else is worth a look when it is a telling one. */
function resembles({ figure: { value } }: Claim, compared: Comparison): boolean {
  if (value === null || significantDigits(value) < 3) return false;
  return compared.measure === 'same' || compared.measure === 'similar' || compared.words >= 0.3;
}

function hasValueOf({ figure: { value: a } }: Claim, { figure: { value: b } }: Claim): boolean {
  return a !== null && compare(a, b!) === 0;
}

/** How much agrees: each respect counts alike, and a step in one as much as all the words around. */
function scoreOf({ measure, subject, period, qualifier, words }: Comparison): number {
  const steps = [measure, subject, period, qualifier].map((agreement) => agreements.indexOf(agreement));
  return Math.floor(words * 100) / 100 - steps.reduce((sum, step) => sum + step);
}
