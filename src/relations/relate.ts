import type { Claim } from '../claims/claim.js';
import type { Source } from '../sources/source.js';
import type { Relation } from './relation.js';

/** What the copy asserts of its claims, worked out. */
export function relate(_source: Source, _claims: readonly Claim[]): Relation[] {
  return [];
}
