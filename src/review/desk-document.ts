import type { Flag } from '../checks/flag.js';
import type { Claim } from '../claims/claim.js';
import type { Standing } from '../decisions/standing.js';
import type { Relation } from '../relations/relation.js';
import { bySpan } from '../text/span.js';
import type { Words } from '../text/words.js';

/** What a person has said of a claim. */
export interface Verification {
  readonly by: string;
  /** Date, as 2025-11-26. */
  readonly on: string;
}

/** What the sources of a document say of a claim, and what people linked to it, in words. */
export interface Borne {
  readonly status: Words;
  readonly tone: 'good' | 'error' | 'dim';
  /** The surest first: where it stands, what stands there, and why it bears on the claim. */
  readonly places: readonly { readonly at: string; readonly quote: string; readonly why: Words }[];
}

/** A claim with the id that its claim file knows it by, and what people wrote there. */
interface KeptClaim {
  readonly claim: Claim;
  readonly id: string;
  readonly verified: Verification | null;
  readonly note: string | null;
  /** Left out for a document that relies on nothing. */
  readonly borne?: Borne;
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
