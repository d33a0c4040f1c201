import type { Language } from '../../text/words.js';
import type { ClaimEvidenceReport, DocumentEvidenceReport } from '../evidence-schema.js';
import type { DocumentReport } from '../report-schema.js';

/** What a reviewer said of a flag. */
export interface FlagDecision {
  readonly said: 'fixed' | 'dismissed' | 'queried' | 'deferred';
  readonly by: string;
  /** As 2026-01-31. */
  readonly on: string;
  readonly note: string | null;
  /** The copy has changed since. */
  readonly stale: boolean;
}

/** A document as the book shows it: the copy, what was found in it, what was decided, and what bears on its claims. */
export interface BookDocument {
  readonly report: DocumentReport;
  /** The decoded text, into which all spans of the document point. */
  readonly text: string;
  /** The language that the copy is written in. */
  readonly language: Language;
  /** In the order of the report's flags; null where nobody has decided. */
  readonly decisions: readonly (FlagDecision | null)[];
  readonly evidence: DocumentEvidenceReport;
}

/** How a claim stands, in one word: a person's first, then what the sources say. */
export const standings = [
  'verified',
  'supported',
  'rounded',
  'derived',
  'contradicted',
  'unsupported',
  'unverified',
] as const;
export type ClaimStanding = (typeof standings)[number];

/** The standing of a claim. */
export function standingOf({ status, outcome }: ClaimEvidenceReport): ClaimStanding {
  // A person's link outweighs what was matched; the finer words belong to the matching.
  if (status === 'verified') return 'verified';
  if (status === 'contradicted') return 'contradicted';
  if (status === 'supported') return outcome === 'rounded' || outcome === 'derived' ? outcome : 'supported';
  return outcome === 'unsupported' ? 'unsupported' : 'unverified';
}
