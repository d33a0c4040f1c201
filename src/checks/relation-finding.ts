import type { Claim } from '../claims/claim.js';
import type { Relation, Term } from '../relations/relation.js';
import { isHearsay } from '../text/mentioned.js';
import type { Words } from '../text/words.js';
import type { Finding, Place } from './check.js';
import type { Level } from './flag.js';

/** The place of a term. */
function placeOf(term: Term): Place {
  return { passage: term.passage, start: term.start, end: term.end };
}

/** The place of a claim's figure. */
export function placeOfClaim(claim: Claim): Place {
  return { passage: claim.passage, start: claim.figure.start, end: claim.figure.end };
}

/**
 * A failed relation as a finding: at its first term, the other terms as related places. Only what the copy states can be
 * an error; a doubt lowers it further.
 */
export function findingOf(relation: Relation, args: Finding['args'], note: (term: Term) => Words): Finding {
  const [first, ...others] = relation.terms;
  const level = levelOf(relation);
  return {
    at: placeOf(first!),
    level,
    args,
    related: others.map((term) => ({ ...placeOf(term), note: note(term) })),
    working: relation.working,
  };
}

function levelOf({ doubt, basis }: Relation): Level {
  if (doubt === 'truncated' || doubt === 'loose') return 'note';
  return doubt === 'rounded' || basis === 'implied' ? 'warning' : 'error';
}

/** The relations of a kind that fail, but for what the copy quotes to put it right. */
export function failing(
  relations: readonly Relation[],
  kind: Relation['kind'],
  ...constructions: readonly string[]
): Relation[] {
  return relations.filter(
    (r) =>
      r.kind === kind &&
      r.verdict === 'fails' &&
      (constructions.length === 0 || constructions.includes(r.construction)) &&
      !r.terms.some(({ passage, start }) => isHearsay(passage.folded, start)),
  );
}

/** What a term printed. */
export function quoteOf(term: Term): string {
  return term.passage.text.slice(term.start, term.end);
}
