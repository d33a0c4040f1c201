import type { Claim } from '../claims/claim.js';
import type { Passage } from '../sources/source.js';

export const relationKinds = [
  'sum',
  'part',
  'share',
  'bound',
  'growth',
  'multiple',
  'difference',
  'average',
  'product',
  'count',
  'same',
  'calendar',
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** `fails` only when no values inside the intervals satisfy it; `open` when the copy does not say enough. */
export const verdicts = ['holds', 'fails', 'open'] as const;
export type Verdict = (typeof verdicts)[number];

/** `stated` by an explicit construction, or `implied` by what stands side by side. */
export const bases = ['stated', 'implied'] as const;
export type Basis = (typeof bases)[number];

/** One member of a relation: a claim, or a place that is no figure (an item of a list, a weekday). */
export interface Term {
  /** Its part in the equation: total, part, item, base, rate, first, second, date, weekday … */
  readonly role: string;
  readonly claim: Claim | null;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** An equation or order that the copy states or implies between claims. */
export interface Relation {
  readonly kind: RelationKind;
  readonly basis: Basis;
  /** The construction of the copy that states it, by the name it has in its file. */
  readonly construction: string;
  readonly terms: readonly Term[];
  readonly verdict: Verdict;
  /** The arithmetic a person would write in the margin: `221947 + 64245 = 286192 ✓`. */
  readonly working: string;
  /** Why a failure may yet be lawful: the level of the flag never rises above it. */
  readonly doubt: 'rounded' | 'truncated' | 'loose' | null;
}
