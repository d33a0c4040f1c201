import type { Source } from '../sources/source.js';
import type { Claim } from './claim.js';

/** Every figure of the source as a claim, in order of passages. */
export function extractClaims(_source: Source): Claim[] {
  return [];
}
