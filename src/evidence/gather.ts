import type { Claim } from '../claims/claim.js';
import { relationsByClaim } from '../relations/by-claim.js';
import type { Relation } from '../relations/relation.js';
import { candidatesFor } from './candidates.js';
import { ClaimIndex } from './claim-index.js';
import { conflictKey } from './conflict.js';
import { derivedFrom, summedUp } from './derive.js';
import { disagreementsOf } from './disagreements.js';
import type { Candidate, ClaimEvidence, Derivation, DocumentEvidence, Outcome, SourceClaims } from './evidence.js';
import { isTraced, profileOf } from './profile.js';

/** Arithmetic upon arithmetic is followed so many steps. */
const steps = 3;

/**
 * Holds the claims of a draft against those of its sources: what bears each out, what contradicts it, what follows by the
 * arithmetic that the draft states. Pure and deterministic; the cost grows with the number of claims, not with its square.
 */
export function gatherEvidence(
  draft: { readonly claims: readonly Claim[]; readonly relations: readonly Relation[] },
  sources: readonly SourceClaims[],
): DocumentEvidence {
  const index = new ClaimIndex(sources);
  return {
    sources: index.sources,
    claims: evidenceFor(draft, index),
    disagreements: disagreementsOf(sources),
  };
}

/** What the filed sources say of each claim of the draft that is traced. */
export function evidenceFor(
  draft: { readonly claims: readonly Claim[]; readonly relations: readonly Relation[] },
  index: ClaimIndex,
): ClaimEvidence[] {
  const traced = draft.claims.filter(isTraced);
  const found = new Map(traced.map((claim) => [claim, candidatesFor(claim, index)]));
  const borne = new Map<Claim, Candidate | Derivation>();
  const told = ambiguousKeys(traced);
  for (const [claim, [best]] of found) {
    if (best?.bearing !== 'agrees' && best?.bearing !== 'rounds') continue;
    borne.set(claim, best);
    told.add(conflictKey(profileOf(claim)));
  }
  const derived = derive(traced, draft.relations, index, borne);
  return traced.map((claim) => {
    const derivation = derived.get(claim) ?? null;
    // What the draft tells elsewhere as the source does, it tells here of something else, or the copy is at odds with
    // itself, which is another check's to say; and a source that gives it two figures is at odds with itself.
    const quiet = told.has(conflictKey(profileOf(claim))) && !borne.has(claim);
    const candidates = withoutAmbiguous(
      quiet || derivation ? found.get(claim)!.filter(isNoConflict) : found.get(claim)!,
    );
    return { claim, outcome: outcomeOf(candidates, derivation), candidates, derivation };
  });
}

function derive(
  claims: readonly Claim[],
  relations: readonly Relation[],
  index: ClaimIndex,
  borne: Map<Claim, Candidate | Derivation>,
): Map<Claim, Derivation> {
  const derived = new Map<Claim, Derivation>();
  const byClaim = relationsByClaim(relations);
  const deriveAll = (by: (claim: Claim) => Derivation | null) => {
    for (const claim of claims) {
      const derivation = borne.has(claim) ? null : by(claim);
      if (!derivation) continue;
      derived.set(claim, derivation);
      borne.set(claim, derivation);
    }
  };
  deriveAll((claim) => summedUp(claim, index));
  for (let step = 0; step < steps; step++) deriveAll((claim) => derivedFrom(claim, byClaim.get(claim) ?? [], borne));
  return derived;
}

/** What the draft gives two figures itself: of two things, or by a slip that is another check's to find. */
function ambiguousKeys(claims: readonly Claim[]): Set<string> {
  const values = new Map<string, string>();
  const keys = new Set<string>();
  for (const claim of claims) {
    const key = conflictKey(profileOf(claim));
    const value = values.get(key) ?? claim.figure.text;
    values.set(key, value);
    if (value !== claim.figure.text) keys.add(key);
  }
  return keys;
}

function isNoConflict({ bearing }: Candidate): boolean {
  return bearing !== 'differs';
}

/**
 * A source that bears the claim out and differs from it too, or differs from it twice in two ways, tells of more than one
 * thing: its figures that differ say nothing. Where it names the subject, what it tells without naming one does not count.
 */
function withoutAmbiguous(candidates: readonly Candidate[]): readonly Candidate[] {
  const telling = candidates.filter(({ bearing }) => bearing !== 'resembles');
  const naming = new Set(telling.filter(({ subject }) => subject === 'same').map(({ source }) => source.path));
  const values = new Map<string, Set<string>>();
  const counts = ({ source, subject }: Candidate) => subject === 'same' || !naming.has(source.path);
  for (const one of telling.filter(counts)) {
    const own = values.get(one.source.path) ?? new Set();
    values.set(one.source.path, own.add(one.claim.figure.text));
  }
  return candidates.filter((one) => isNoConflict(one) || (counts(one) && values.get(one.source.path)!.size === 1));
}

function outcomeOf(candidates: readonly Candidate[], derivation: Derivation | null): Outcome {
  const [best] = candidates;
  if (best?.bearing === 'agrees') return 'supported';
  if (best?.bearing === 'rounds') return 'rounded';
  if (derivation) return 'derived';
  return best?.bearing === 'differs' ? 'contradicted' : 'unsupported';
}
