import type { Claim } from '../claims/claim.js';
import type { Source } from '../sources/source.js';

/**
 * What the sources say of a claim: `supported` agrees within the printed precision, `rounded` is the source's figure with
 * fewer digits, `derived` follows from figures of the sources by arithmetic that the draft states, `contradicted` differs
 * from the one figure that the sources give for it, `unsupported` is found nowhere.
 */
export const outcomes = ['supported', 'rounded', 'derived', 'contradicted', 'unsupported'] as const;
export type Outcome = (typeof outcomes)[number];

/** Where a claim stands: what a person said of it comes before what the sources say. */
export const statuses = ['unverified', 'supported', 'contradicted', 'verified'] as const;
export type Status = (typeof statuses)[number];

/** What a figure of a source is to the claim; `resembles` has its value, and is told of something else as far as one can see. */
export const bearings = ['agrees', 'rounds', 'differs', 'resembles'] as const;
type Bearing = (typeof bearings)[number];

/** How two claims compare in one respect; `unsaid` where one of them does not tell. */
export const agreements = ['same', 'similar', 'unsaid', 'differs'] as const;
export type Agreement = (typeof agreements)[number];

/** How sure it is that a contradiction is one: all agree explicitly and neither hedges, nearly so, or it is worth asking. */
export const firmnesses = ['firm', 'likely', 'open'] as const;
export type Firmness = (typeof firmnesses)[number];

/** A source as it was read: its text, and the claims that it makes. */
export interface SourceClaims {
  readonly source: Source;
  readonly claims: readonly Claim[];
}

/** A figure of a source. */
export interface SourceClaim {
  readonly source: Source;
  readonly claim: Claim;
}

/** A figure of a source that bears on a claim of the draft, and why it is thought to. */
export interface Candidate extends SourceClaim {
  readonly bearing: Bearing;
  readonly measure: Agreement;
  readonly subject: Agreement;
  readonly period: Agreement;
  readonly qualifier: Agreement;
  /** For `differs`: how sure that is. */
  readonly firmness: Firmness | null;
  /** Rank: more is surer. Comparable within one claim only. */
  readonly score: number;
}

/** How a claim follows from figures that the sources bear out. */
export interface Derivation {
  readonly kind: string;
  readonly working: string;
  readonly terms: readonly SourceClaim[];
}

/** A claim of the draft with what the sources say of it. */
export interface ClaimEvidence {
  readonly claim: Claim;
  readonly outcome: Outcome;
  /** The surest first. */
  readonly candidates: readonly Candidate[];
  readonly derivation: Derivation | null;
}

/** Two sources that give one thing different figures. */
export interface Disagreement {
  readonly first: SourceClaim;
  readonly second: SourceClaim;
  readonly firmness: Firmness;
}

/** What the sources of a draft say of it. Claims that say when or which (dates, years, ordinals) are not traced. */
export interface DocumentEvidence {
  readonly sources: readonly Source[];
  /** In the order of the draft's claims. */
  readonly claims: readonly ClaimEvidence[];
  readonly disagreements: readonly Disagreement[];
}
