import type { Check } from './checks/check.js';
import type { Flag } from './checks/flag.js';
import { checks as allChecks } from './checks/registry.js';
import { runChecks } from './checks/run.js';
import type { Claim } from './claims/claim.js';
import { extractClaims } from './claims/extract.js';
import { type WordList, withoutAccepted } from './decisions/word-list.js';
import type { DocumentEvidence } from './evidence/evidence.js';
import { relate } from './relations/relate.js';
import type { Relation } from './relations/relation.js';
import type { Source } from './sources/source.js';

/** All that kanwu has to say of one source. */
export interface Inspection {
  readonly source: Source;
  readonly claims: readonly Claim[];
  readonly relations: readonly Relation[];
  readonly flags: readonly Flag[];
  /** What its sources say of it; `null` for a document that relies on none. */
  readonly evidence: DocumentEvidence | null;
}

/** Holds a draft against the sources that it relies on. */
export type Gather = (draft: Pick<Inspection, 'claims' | 'relations'>) => DocumentEvidence;

/**
 * A source that has been read → figures → claims → relations → flags, but for those on words that the newsroom accepted.
 * Pure: no clock, no files, no printing.
 */
export function inspect(
  source: Source,
  checks: readonly Check[] = allChecks,
  accepted: WordList = [],
  gather: Gather | null = null,
): Inspection {
  const claims = extractClaims(source);
  const relations = relate(source, claims);
  const { articles, passages } = source;
  const evidence = gather ? gather({ claims, relations }) : null;
  const raised = runChecks(checks, { source, articles, passages, claims, relations, evidence });
  const flags = withoutAccepted(raised, source.text, accepted);
  return { source, claims, relations, flags, evidence };
}
