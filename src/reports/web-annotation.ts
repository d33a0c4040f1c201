import { CodePoints } from '../text/code-points.js';
import { describeQuote } from '../text/quote.js';
import type { Span } from '../text/span.js';
import type { ClaimEvidenceReport, DocumentEvidenceReport, LinkReport } from './evidence-schema.js';

/** The decoded text of a document or source of the report; `null` where it is not there. */
export type TextOf = (path: string) => string | null;

const software = { type: 'Software', name: 'kanwu' };

/**
 * Evidence as a page of W3C Web Annotations (JSON-LD): each link between a claim and what bears on it, found or recorded,
 * and each verification. Positions count code points, as that standard does. A figure cut by a layout break is told by the
 * whole range from its first piece to its last.
 */
export function webAnnotations(documents: readonly DocumentEvidenceReport[], textOf: TextOf): string {
  const selectors = new Selectors(textOf);
  const items = documents.flatMap((document) =>
    document.claims.flatMap((claim) =>
      annotationsOf(document, claim, selectors).map((annotation, i) => ({
        id: `urn:kanwu:${document.sha256.slice(0, 16)}:${claim.claim}:${i + 1}`,
        type: 'Annotation',
        ...annotation,
        target: selectors.place(document.path, claim.spans, claim.quote),
      })),
    ),
  );
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:kanwu:evidence',
    type: 'AnnotationPage',
    items,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

function annotationsOf({ path }: DocumentEvidenceReport, claim: ClaimEvidenceReport, selectors: Selectors): object[] {
  const found = claim.candidates
    .filter(({ bearing }) => bearing !== 'resembles')
    .map((candidate) => ({
      motivation: 'linking',
      creator: software,
      body: [
        selectors.place(candidate.path, candidate.spans, candidate.quote),
        words(candidate.bearing === 'differs' ? 'contradicts' : 'supports', 'classifying'),
        words(candidate.why, 'commenting'),
      ],
    }));
  const recorded = claim.links.map((link) => ({
    motivation: 'linking',
    ...made(link.by, link.on),
    body: [
      bodyOf(link, selectors),
      words(link.stance, 'classifying'),
      ...(link.note === null ? [] : [words(link.note, 'commenting')]),
    ],
  }));
  const verified = claim.verified && {
    motivation: 'assessing',
    ...made(claim.verified.by, claim.verified.on),
    body: [words('verified', 'classifying'), ...(claim.note === null ? [] : [words(claim.note, 'commenting')])],
  };
  return [...found, ...recorded, ...(verified ? [verified] : [])].map((annotation) => ({
    ...annotation,
    via: iri(path),
  }));
}

function bodyOf(link: LinkReport, selectors: Selectors): object | string {
  return link.url ?? selectors.place(link.path!, link.spans, link.quote!);
}

function made(by: string | null, on: string | null): object {
  return {
    ...(by === null ? {} : { creator: { type: 'Person', name: by } }),
    ...(on === null ? {} : { created: `${on}T00:00:00Z` }),
  };
}

function words(value: string, purpose: string): object {
  return { type: 'TextualBody', value, purpose };
}

/** A path as a relative IRI reference: what IRIs reserve is escaped. */
function iri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

class Selectors {
  readonly #textOf: TextOf;
  readonly #counted = new Map<string, CodePoints>();

  constructor(textOf: TextOf) {
    this.#textOf = textOf;
  }

  /** A place of a document; by its quote alone where the document is not there, or the place no longer stands. */
  place(path: string, spans: readonly Span[], quote: string): object {
    const text = this.#textOf(path);
    const resource = { type: 'SpecificResource', source: iri(path) };
    if (text === null || spans.length === 0)
      return { ...resource, selector: [{ type: 'TextQuoteSelector', exact: quote }] };
    const whole = { start: spans[0]!.start, end: spans.at(-1)!.end };
    const counted = this.#counted.get(path) ?? new CodePoints(text);
    this.#counted.set(path, counted);
    const { quote: exact, prefix, suffix } = describeQuote(text, [whole]);
    return {
      ...resource,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        {
          type: 'TextPositionSelector',
          start: counted.fromUnits(whole.start),
          end: counted.fromUnits(whole.end),
        },
      ],
    };
  }
}
