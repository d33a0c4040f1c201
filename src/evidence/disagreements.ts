import { compareClaims } from './compare.js';
import { conflictKey, firmnessOf, isNamed } from './conflict.js';
import type { Disagreement, SourceClaim, SourceClaims } from './evidence.js';
import { isTraced, profileOf } from './profile.js';
import { bearingOf } from './value.js';

/** Of one key so many figures are held against each other. */
const most = 32;

/** Where two of the sources give one thing different figures. A source that gives it two itself is not asked. */
export function disagreementsOf(sources: readonly SourceClaims[]): Disagreement[] {
  if (sources.length < 2) return [];
  const byKey = new Map<string, SourceClaim[]>();
  for (const { source, claims } of sources) {
    for (const claim of claims) {
      if (!isTraced(claim) || !isNamed(claim)) continue;
      const key = conflictKey(profileOf(claim));
      const told = byKey.get(key);
      if (!told) byKey.set(key, [{ source, claim }]);
      else if (told.length < most) told.push({ source, claim });
    }
  }
  return [...byKey.values()].flatMap((told) => [...disagreeing(consistent(told))]);
}

/** The first figure of each source that does not give two. */
function consistent(told: readonly SourceClaim[]): SourceClaim[] {
  const firsts = new Map<string, SourceClaim | null>();
  for (const one of told) {
    const first = firsts.get(one.source.path);
    if (first === undefined) firsts.set(one.source.path, one);
    else if (first && bearingOf(first.claim, one.claim) !== 'agrees') firsts.set(one.source.path, null);
  }
  return [...firsts.values()].filter((one) => one !== null);
}

function* disagreeing(told: readonly SourceClaim[]): Iterable<Disagreement> {
  for (const [i, second] of told.entries()) {
    for (const first of told.slice(0, i)) {
      if ([bearingOf(first.claim, second.claim), bearingOf(second.claim, first.claim)].some((b) => b !== 'differs'))
        continue;
      const firmness = firmnessOf(first.claim, second.claim, compareClaims(first.claim, second.claim));
      if (firmness) yield { first, second, firmness };
    }
  }
}
