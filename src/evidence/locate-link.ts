import type { EvidenceRecord, PlaceEvidence } from '../claims/claim-file.js';
import { locateQuote } from '../text/quote.js';
import type { Span } from '../text/span.js';

/** Where recorded evidence is now. `lost`: its source has it no more; `missing`: the source is not there. */
export type LocatedLink =
  | { readonly state: 'found' | 'moved'; readonly link: PlaceEvidence; readonly spans: readonly Span[] }
  | { readonly state: 'lost' | 'missing'; readonly link: PlaceEvidence }
  | { readonly state: 'address'; readonly link: Exclude<EvidenceRecord, PlaceEvidence> };

/** Finds recorded evidence in its source as it is now (`null`: gone). Its characters must stand there exactly. */
export function locateLink(link: EvidenceRecord, source: { readonly text: string } | null): LocatedLink {
  if ('url' in link) return { state: 'address', link };
  if (source === null) return { state: 'missing', link };
  const spans = locateQuote(source.text, link);
  if (spans === null) return { state: 'lost', link };
  // Its pieces lie as far apart as they did, or it is lost: where the first is tells where all are.
  return { state: spans[0]?.start === link.spans[0]?.start ? 'found' : 'moved', link, spans };
}
