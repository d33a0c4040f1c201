import type { ClaimFile, EvidenceRecord, PlaceEvidence } from '../claims/claim-file.js';
import { describeQuote } from '../text/quote.js';
import { locateLink } from './locate-link.js';

/** A claim file whose evidence tells where it stands now, and the evidence that is nowhere. */
export interface RefreshedLinks {
  readonly file: ClaimFile;
  readonly moved: number;
  readonly lost: readonly { readonly claim: string; readonly link: PlaceEvidence }[];
}

/** A source as it is now. */
interface Present {
  readonly text: string;
  readonly sha256: string;
}

/**
 * Finds recorded evidence again in sources that changed, and records where it is. Evidence whose characters stand nowhere is
 * left as it was recorded, digest included, so that it goes on being told as lost.
 */
export function refreshLinks(file: ClaimFile, sources: ReadonlyMap<string, Present>): RefreshedLinks {
  const lost: { claim: string; link: PlaceEvidence }[] = [];
  let moved = 0;
  const claims = file.claims.map((record) => ({
    ...record,
    evidence: record.evidence.map((link): EvidenceRecord => {
      if ('url' in link) return link;
      const source = sources.get(link.path);
      if (!source || link.sha256 === source.sha256) return link;
      const located = locateLink(link, source);
      if (!('spans' in located)) {
        lost.push({ claim: record.id, link });
        return link;
      }
      if (located.state === 'moved') moved++;
      const { quote, prefix, suffix, spans } = describeQuote(source.text, located.spans);
      return { ...link, sha256: source.sha256, quote, prefix, suffix, spans: [...spans] };
    }),
  }));
  return { file: { ...file, claims }, moved, lost };
}
