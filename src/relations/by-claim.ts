import type { Claim } from '../claims/claim.js';
import type { Relation } from './relation.js';

/** The relations that each claim is a term of, in their order; under `null` those with a term that is no figure. */
export function relationsByClaim(relations: readonly Relation[]): ReadonlyMap<Claim | null, readonly Relation[]> {
  const byClaim = new Map<Claim | null, Relation[]>();
  for (const relation of relations)
    for (const { claim } of relation.terms) {
      const own = byClaim.get(claim);
      if (own) own.push(relation);
      else byClaim.set(claim, [relation]);
    }
  return byClaim;
}
