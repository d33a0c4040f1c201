import type { EvidenceRecord } from '../../src/claims/claim-file.js';
import type { DocumentEvidence } from '../../src/evidence/evidence.js';
import { gatherEvidence } from '../../src/evidence/gather.js';
import { inspect } from '../../src/pipeline.js';
import type { RecordedClaim, TracedDocument } from '../../src/reports/evidence-report.js';
import { readText } from '../../src/sources/read.js';
import { describeQuote } from '../../src/text/quote.js';

export type Kept = Partial<Pick<RecordedClaim, 'evidence' | 'verified' | 'note'>>;

/** The evidence of a draft in sources, all changed; `kept` is what people recorded of its claims, by their quotes. */
export function evidence(
  text: string,
  sources: readonly string[],
  kept: Readonly<Record<string, Kept>> = {},
): TracedDocument & { evidence: DocumentEvidence } {
  const draft = inspect(readText('drafts/a.txt', text), []);
  const read = sources.map((copy, i) => inspect(readText(`sources/${'abc'[i]}.txt`, copy), []));
  const claims = draft.claims.map((claim) => ({
    claim,
    id: `claim-${claim.quote}`,
    evidence: kept[claim.quote]?.evidence ?? [],
    verified: kept[claim.quote]?.verified ?? null,
    note: kept[claim.quote]?.note ?? null,
  }));
  return {
    ...draft,
    // The order of the claims is another's to choose.
    claims: claims.reverse(),
    evidence: gatherEvidence(draft, read),
    relied: read.map(({ source }) => ({ path: source.path, state: 'changed' as const, note: {} })),
    linked: new Map(read.map(({ source }) => [source.path, source])),
  };
}

/** What a source says of wool. */
export const source = '序。\n\n2025年，云杉岭县羊绒产量2574吨。';
/** A draft that has one figure of that source, and one of its own. */
export const draft = '2025年，云杉岭县羊绒产量2574吨，驼绒产量31吨。';
/** Who recorded something, and when. */
export const by = { by: '周明', on: '2026-01-31' };

/** A link to 2574吨 in the source. */
export function linkOf(stance: EvidenceRecord['stance'], path = 'sources/a.txt'): EvidenceRecord {
  const start = source.indexOf('2574吨');
  const { quote, prefix, suffix } = describeQuote(source, [{ start, end: start + 5 }]);
  return { path, quote, prefix, suffix, spans: [{ start, end: start + 5 }], stance };
}
