import type { Claim } from '../claims/claim.js';
import type { Relation } from './relation.js';
import { printed } from './sum-verdict.js';
import { termOf } from './view.js';

/** One figure told twice: the second beside the first, and whether they agree. `show` says how the working writes them. */
export function sameRelation(
  construction: string,
  second: Claim,
  first: Claim,
  verdict: 'holds' | 'fails',
  doubt: Relation['doubt'] = null,
  show: (claim: Claim) => string = printed,
): Relation {
  const [equals, sign] = verdict === 'holds' ? ['=', '✓'] : ['≠', '✗'];
  return {
    kind: 'same',
    basis: 'implied',
    construction,
    terms: [termOf('second', second), termOf('first', first)],
    verdict,
    working: `${show(first)} ${equals} ${show(second)} ${sign}`,
    doubt,
  };
}
