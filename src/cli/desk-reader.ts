import { claimFilePath, readClaimFile } from '../claims/store.js';
import { describeClaims, updateClaimFile } from '../claims/update.js';
import type { BadLine } from '../decisions/decision-log.js';
import { type Borne, type DeskDocument, deskDocument } from '../review/desk-document.js';
import type { CheckSettings } from './check-settings.js';
import { readDecided } from './decided-document.js';

/** A document read for the desk, and the lines of its log that could not be. */
export interface ReadDocument {
  readonly document: DeskDocument;
  readonly log: string;
  readonly bad: readonly BadLine[];
}

/**
 * Reads a source of the workspace with all that is known of it: what was found, what was decided, what people verified.
 * @throws {SourceError} where the source cannot be read; {ClaimFileError} where its claim file makes no sense.
 */
export async function readForDesk(workspace: string, path: string, settings: CheckSettings): Promise<ReadDocument> {
  const decided = await readDecided(workspace, path, settings);
  const { source, claims, relations, flags, standings, log, bad } = decided;
  const kept = updateClaimFile(readClaimFile(workspace, claimFilePath(path)), source, claims).file.claims;
  const borne = decided.evidence ? (await import('./desk-evidence.js')).deskEvidence(decided.evidence) : null;
  return {
    document: deskDocument({
      path,
      text: source.text,
      sha256: source.sha256,
      flags,
      relations,
      standings,
      // The file's records stand in the order in which the claims are described.
      claims: describeClaims(source, claims).map(({ claim }, i) => ({
        claim,
        id: kept[i]!.id,
        verified: kept[i]!.verified,
        note: kept[i]!.note,
        ...borneOf(borne?.get(claim)),
      })),
    }),
    log: log!,
    bad,
  };
}

function borneOf(borne: Borne | undefined): { borne?: Borne } {
  return borne ? { borne } : {};
}
