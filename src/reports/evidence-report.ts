import type { Claim } from '../claims/claim.js';
import type { EvidenceRecord } from '../claims/claim-file.js';
import { toFigureRecord } from '../claims/figure-record.js';
import type { Candidate, DocumentEvidence, SourceClaim } from '../evidence/evidence.js';
import { locateLink } from '../evidence/locate-link.js';
import type { SourceNote } from '../evidence/provenance-schema.js';
import { statusOf } from '../evidence/status.js';
import { evidenceMessages } from '../messages/evidence.js';
import { relationsByClaim } from '../relations/by-claim.js';
import type { Relation } from '../relations/relation.js';
import type { Source } from '../sources/source.js';
import { LineIndex } from '../text/line-index.js';
import { bySpan, type Span, sliceSpans } from '../text/span.js';
import type { Language } from '../text/words.js';
import type {
  CandidateReport,
  ClaimEvidenceReport,
  Coverage,
  DocumentEvidenceReport,
  EvidenceReport,
  LinkReport,
  PlacedClaim,
} from './evidence-schema.js';

/** A claim with the id that its claim file knows it by, and what people recorded there. */
export interface RecordedClaim {
  readonly claim: Claim;
  readonly id: string;
  readonly evidence: readonly EvidenceRecord[];
  readonly verified: { readonly by: string; readonly on: string } | null;
  readonly note: string | null;
}

/** A draft with all that bears on it. */
export interface TracedDocument {
  readonly source: Source;
  readonly relations: readonly Relation[];
  readonly claims: readonly RecordedClaim[];
  /** `null` for a document that relies on nothing. */
  readonly evidence: DocumentEvidence | null;
  /** What is known of the sources it relies on, and whether they are what its claim file speaks of. */
  readonly relied: readonly {
    readonly path: string;
    readonly state: 'same' | 'changed' | 'new';
    readonly note: SourceNote;
  }[];
  /** The sources that people linked to, by path. */
  readonly linked: ReadonlyMap<string, Source>;
}

/** The evidence of several drafts as data that can leave the process. */
export function toEvidence(documents: readonly DocumentEvidenceReport[], version: string): EvidenceReport {
  return {
    version: 1,
    tool: { name: 'kanwu', version },
    documents: [...documents],
    coverage: coverageOf(documents.flatMap(({ claims }) => claims)),
  };
}

/** A draft and its evidence as data; `only` chooses claims by the ids of their file. */
export function toDocumentEvidence(
  document: TracedDocument,
  language: Language,
  only: (claim: RecordedClaim) => boolean = () => true,
): DocumentEvidenceReport {
  const { source, evidence, relied } = document;
  const places = new Places();
  const byClaim = new Map(evidence?.claims.map((one) => [one.claim, one]));
  const relations = relationsByClaim(document.relations);
  const all = [...document.claims]
    .sort((a, b) => bySpan(a.claim.spans[0]!, b.claim.spans[0]!))
    .map((kept): [RecordedClaim, ClaimEvidenceReport] => {
      const found = byClaim.get(kept.claim);
      const links = kept.evidence.map((link) => toLink(link, document.linked, places));
      const standing = links.filter(({ state }) => state !== 'lost' && state !== 'missing');
      const outcome = found?.outcome ?? null;
      const { path: _, ...placed } = places.claim({ source, claim: kept.claim }, kept.id);
      return [
        kept,
        {
          ...placed,
          status: statusOf(outcome, { verified: kept.verified, stances: standing.map(({ stance }) => stance) }),
          outcome,
          candidates: (found?.candidates ?? []).map((candidate) => toCandidate(candidate, places, language)),
          derivation: found?.derivation
            ? {
                kind: found.derivation.kind,
                working: found.derivation.working,
                terms: found.derivation.terms.map((term) => places.claim(term)),
              }
            : null,
          links,
          verified: kept.verified,
          note: kept.note,
          relations: (relations.get(kept.claim) ?? []).map(({ kind, basis, verdict, working }) => ({
            kind,
            basis,
            verdict,
            working,
          })),
        },
      ];
    });
  const digests = new Map(evidence?.sources.map(({ path, sha256 }) => [path, sha256]));
  return {
    path: source.path,
    sha256: source.sha256,
    sources: relied.map(({ path, state, note }) => ({ path, sha256: digests.get(path)!, state, ...note })),
    claims: all.filter(([kept]) => only(kept)).map(([, claim]) => claim),
    disagreements: (evidence?.disagreements ?? []).map(({ first, second, firmness }) => ({
      first: places.claim(first),
      second: places.claim(second),
      firmness,
    })),
    coverage: coverageOf(all.map(([, claim]) => claim)),
  };
}

/** How many of the claims that are traced stand where. */
function coverageOf(claims: readonly ClaimEvidenceReport[]): Coverage {
  const counts = { verified: 0, supported: 0, contradicted: 0, unverified: 0 };
  let traced = 0;
  for (const { outcome, status } of claims) {
    if (outcome === null) continue;
    traced++;
    counts[status]++;
  }
  const borne = counts.verified + counts.supported;
  // Cut off, not rounded: 999 of 1000 are not all of them.
  return { traced, ...counts, percent: traced === 0 ? 100 : Math.floor((borne * 1000) / traced) / 10 };
}

/** Lines and columns, worked out once a source. */
class Places {
  readonly #lines = new Map<Source, LineIndex>();

  at(source: Source, { start }: Span): { line: number; column: number } {
    const lines = this.#lines.get(source) ?? new LineIndex(source.text);
    this.#lines.set(source, lines);
    return lines.at(start);
  }

  claim({ source, claim }: SourceClaim, id: string = claim.id): PlacedClaim {
    const { quote, spans, measure, subject, period, qualifier, passage } = claim;
    const { start, end } = claim.sentence;
    const sentence = passage.map.toSource(end - passage.text.slice(start, end).trimStart().length, end);
    return {
      path: source.path,
      claim: id,
      quote,
      spans: copySpans(spans),
      ...this.at(source, spans[0]!),
      sentence: { quote: sliceSpans(source.text, sentence), spans: sentence },
      figure: toFigureRecord(claim.figure),
      measure,
      subject,
      period,
      qualifier,
    };
  }
}

function copySpans(spans: readonly Span[]): { start: number; end: number }[] {
  return spans.map(({ start, end }) => ({ start, end }));
}

function toCandidate(candidate: Candidate, places: Places, language: Language): CandidateReport {
  const { bearing, measure, subject, period, qualifier, firmness, score } = candidate;
  const agreement = { measure, subject, period, qualifier };
  return {
    ...places.claim(candidate),
    bearing,
    agreement,
    firmness,
    score,
    why: evidenceMessages[language].why({ bearing, ...agreement }),
  };
}

function toLink(record: EvidenceRecord, linked: ReadonlyMap<string, Source>, places: Places): LinkReport {
  const { stance, by = null, on = null, note = null } = record;
  const nowhere = { spans: [], line: null, column: null };
  if ('url' in record)
    return { path: null, url: record.url, quote: null, ...nowhere, stance, by, on, note, state: 'address' };
  const source = linked.get(record.path) ?? null;
  const located = locateLink(record, source);
  const at =
    'spans' in located ? { spans: copySpans(located.spans), ...places.at(source!, located.spans[0]!) } : nowhere;
  return { path: record.path, url: null, quote: record.quote, ...at, stance, by, on, note, state: located.state };
}
