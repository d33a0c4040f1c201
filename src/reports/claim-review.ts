import type { ClaimEvidenceReport, DocumentEvidenceReport } from './evidence-schema.js';

/** How a claim stands, on a scale from false to true. */
const ratings = {
  verified: { ratingValue: 5, alternateName: { zh: '已核实', en: 'Verified' } },
  contradicted: { ratingValue: 1, alternateName: { zh: '与来源不符', en: 'Contradicted by its source' } },
} as const;

/**
 * The claims that a person verified or that a source contradicts, as schema.org ClaimReviews (JSON-LD), with the sources that
 * they were held against.
 */
export function claimReviews(documents: readonly DocumentEvidenceReport[], language: 'zh' | 'en'): string {
  const reviews = documents.flatMap((document) =>
    document.claims.flatMap((claim) =>
      claim.status === 'verified' || claim.status === 'contradicted'
        ? [reviewOf(document, claim, claim.status, language)]
        : [],
    ),
  );
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': reviews }, null, 2)}\n`;
}

function reviewOf(
  document: DocumentEvidenceReport,
  claim: ClaimEvidenceReport,
  status: keyof typeof ratings,
  language: 'zh' | 'en',
): object {
  const { ratingValue, alternateName } = ratings[status];
  const { verified } = claim;
  return {
    '@type': 'ClaimReview',
    '@id': `urn:kanwu:${document.sha256.slice(0, 16)}:${claim.claim}`,
    claimReviewed: claim.sentence.quote,
    inLanguage: language,
    author: verified ? { '@type': 'Person', name: verified.by } : { '@type': 'SoftwareApplication', name: 'kanwu' },
    ...(verified ? { datePublished: verified.on } : {}),
    reviewRating: {
      '@type': 'Rating',
      ratingValue,
      bestRating: 5,
      worstRating: 1,
      alternateName: alternateName[language],
    },
    itemReviewed: {
      '@type': 'Claim',
      text: claim.quote,
      appearance: { '@type': 'CreativeWork', name: document.path },
    },
    citation: citations(document, claim),
    ...(claim.note === null ? {} : { reviewBody: claim.note }),
  };
}

function citations({ sources }: DocumentEvidenceReport, { candidates, links }: ClaimEvidenceReport): object[] {
  const known = new Map(sources.map((source) => [source.path, source]));
  const cited = (path: string, text: string) => {
    const { title, url, publisher, date, licence } = known.get(path) ?? {};
    return {
      '@type': 'CreativeWork',
      name: title ?? path,
      text,
      ...(url ? { url } : {}),
      ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
      ...(date ? { datePublished: date } : {}),
      ...(licence ? { license: licence } : {}),
    };
  };
  return [
    ...candidates
      .filter(({ bearing }) => bearing !== 'resembles')
      .map(({ path, sentence }) => cited(path, sentence.quote)),
    ...links.map(({ path, url, quote }) =>
      path === null ? { '@type': 'CreativeWork', url } : cited(path, quote ?? ''),
    ),
  ];
}
