import type { Flag } from '../checks/flag.js';
import type { Claim } from '../claims/claim.js';
import type { Standing } from '../decisions/standing.js';
import type { Relation } from '../relations/relation.js';
import { bySpan } from '../text/span.js';

/** What a person has said of a claim. */
export interface Verification {
  readonly by: string;
  /** Date, as 2025-11-26. */
  readonly on: string;
}

/** A claim with the id that its claim file knows it by, and what people wrote there. */
interface KeptClaim {
  readonly claim: Claim;
  readonly id: string;
  readonly verified: Verification | null;
  readonly note: string | null;
}

/** A document on the desk: what was found in it, and what was decided. */
export interface DeskDocument {
  readonly path: string;
  readonly text: string;
  /** Digest of the file that was read. */
  readonly sha256: string;
  readonly flags: readonly Flag[];
  /** How each flag stands. */
  readonly standings: readonly Standing[];
  readonly claims: readonly KeptClaim[];
  readonly relations: readonly Relation[];
}

/** Puts a document on the desk. Claims come in order of place, relations with what fails first. */
export function deskDocument(document: DeskDocument): DeskDocument {
  const rank = { fails: 0, open: 1, holds: 2 } as const;
  return {
    ...document,
    claims: [...document.claims].sort((a, b) => bySpan(a.claim.spans[0]!, b.claim.spans[0]!)),
    relations: [...document.relations].sort((a, b) => rank[a.verdict] - rank[b.verdict]),
  };
}
