import type { Flag, Level } from '../checks/flag.js';
import type { Claim } from '../claims/claim.js';
import { toFigureRecord } from '../claims/figure-record.js';
import type { Inspection } from '../pipeline.js';
import type { Relation } from '../relations/relation.js';
import { LineIndex } from '../text/line-index.js';
import { type Span, sliceSpans } from '../text/span.js';
import type { Language } from '../text/words.js';
import type {
  ClaimReport,
  DocumentReport,
  FlagReport,
  RelationReport,
  Report,
  Summary,
  Suppressor,
} from './report-schema.js';

/** What a document is put into the report with. */
export interface ReportOptions {
  readonly language: Language;
  /** Which flags to report; all unless told otherwise. */
  readonly shows?: (level: Level) => boolean;
  /** Flags that do not count against the copy: they are no longer among those of the inspection. */
  readonly suppressed?: readonly Suppressed[];
}

/** A flag that does not count against the copy, and why not. */
interface Suppressed {
  readonly flag: Flag;
  readonly by: Suppressor;
  readonly reason: string | null;
}

/** The whole result of several inspections. The command line renders one document at a time instead. */
export function toReport(inspections: readonly Inspection[], version: string, options: ReportOptions): Report {
  const documents = inspections.map((inspection) => toDocument(inspection, options));
  return {
    version: 1,
    tool: { name: 'kanwu', version },
    documents,
    problems: [],
    summary: documents.reduce((all, document) => addDocument(all, document, tallyOf(document)), emptySummary),
  };
}

/** One inspection as data that can leave the process: places counted, numbers exact, sentences in one language. */
export function toDocument({ source, claims, relations, flags }: Inspection, options: ReportOptions): DocumentReport {
  const lines = new LineIndex(source.text);
  const { shows = () => true, suppressed = [] } = options;
  return {
    path: source.path,
    sha256: source.sha256,
    characters: source.text.length,
    claims: claims.map((claim) => toClaim(claim, lines)),
    relations: relations.map((relation) => toRelation(relation, source.text)),
    flags: flags.filter(({ level }) => shows(level)).map((flag) => toFlag(flag, lines, options)),
    suppressed: suppressed.map(({ flag, by, reason }) => ({
      ...toFlag(flag, lines, options),
      suppression: { by, reason },
    })),
  };
}

/** The totals of no documents. */
export const emptySummary: Summary = {
  documents: 0,
  claims: 0,
  relations: { holds: 0, fails: 0, open: 0 },
  flags: { error: 0, warning: 0, note: 0 },
  suppressed: 0,
};

/** How many claims, and how many relations by verdict. */
export type Tally = Pick<Summary, 'claims' | 'relations'>;

/** Counts the claims and relations of a document. */
export function tallyOf({ claims, relations }: DocumentReport): Tally {
  const counts = { ...emptySummary.relations };
  for (const { verdict } of relations) counts[verdict]++;
  return { claims: claims.length, relations: counts };
}

/** The totals with one document more, of which claims and relations are counted. */
export function addDocument(summary: Summary, document: DocumentReport, { claims, relations }: Tally): Summary {
  const flags = { ...summary.flags };
  for (const { level } of document.flags) flags[level]++;
  return {
    documents: summary.documents + 1,
    claims: summary.claims + claims,
    relations: {
      holds: summary.relations.holds + relations.holds,
      fails: summary.relations.fails + relations.fails,
      open: summary.relations.open + relations.open,
    },
    flags,
    suppressed: summary.suppressed + document.suppressed.length,
  };
}

function copySpans(spans: readonly Span[]): { start: number; end: number }[] {
  return spans.map(({ start, end }) => ({ start, end }));
}

function toClaim(claim: Claim, lines: LineIndex): ClaimReport {
  const { id, quote, spans, figure, measure, subject, period, qualifier } = claim;
  return {
    id,
    quote,
    spans: copySpans(spans),
    ...lines.at(spans[0]!.start),
    figure: toFigureRecord(figure),
    measure,
    subject,
    period,
    qualifier,
  };
}

function toRelation({ kind, basis, verdict, terms, working }: Relation, text: string): RelationReport {
  return {
    kind,
    basis,
    verdict,
    terms: terms.map(({ role, claim, passage, start, end }) => {
      const spans = passage.map.toSource(start, end);
      return { role, claim: claim?.id ?? null, quote: sliceSpans(text, spans), spans };
    }),
    working,
  };
}

function toFlag(flag: Flag, lines: LineIndex, { language }: ReportOptions): FlagReport {
  const { id, check, level, message, quote, spans, related, working, fix, fingerprint } = flag;
  return {
    id,
    check,
    level,
    message: message[language],
    quote,
    spans: copySpans(spans),
    ...lines.at(spans[0]!.start),
    related: related.map((place) => ({
      quote: place.quote,
      spans: copySpans(place.spans),
      note: place.note[language],
    })),
    ...(flag.elsewhere
      ? {
          elsewhere: flag.elsewhere.map((at) => ({ ...at, spans: copySpans(at.spans), note: at.note[language] })),
        }
      : {}),
    working,
    fix: fix && { edits: fix.edits.map(({ start, end, text }) => ({ start, end, text })) },
    fingerprint,
  };
}
