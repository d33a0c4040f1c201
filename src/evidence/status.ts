import type { Outcome, Status } from './evidence.js';

/** What people recorded of a claim, as far as its status goes: only links that still stand. */
export interface Recorded {
  readonly verified: unknown;
  readonly stances: readonly ('supports' | 'contradicts')[];
}

/**
 * Where a claim stands. A person's word comes first: that it is verified, then what they linked to it, a contradiction
 * before a support; then what the sources say.
 */
export function statusOf(outcome: Outcome | null, { verified, stances }: Recorded): Status {
  if (verified) return 'verified';
  if (stances.includes('contradicts')) return 'contradicted';
  if (stances.includes('supports')) return 'supported';
  if (outcome === null || outcome === 'unsupported') return 'unverified';
  return outcome === 'contradicted' ? 'contradicted' : 'supported';
}
