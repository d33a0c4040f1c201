import type { Relation } from './relation.js';

/** A relation of the calendar; the working ends in its sign. */
export function calendarRelation(
  construction: string,
  basis: Relation['basis'],
  terms: Relation['terms'],
  holds: boolean,
  working: string,
): Relation {
  return {
    kind: 'calendar',
    basis,
    construction,
    terms,
    verdict: holds ? 'holds' : 'fails',
    working: `${working} ${holds ? '✓' : '✗'}`,
    doubt: null,
  };
}
