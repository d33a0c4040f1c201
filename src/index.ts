export { type CheckTextOptions, check } from './check-text.js';
export {
  type Check,
  type CheckContext,
  defineCheck,
  type Finding,
  noOptions,
  type OptionsSchema,
  type Place,
} from './checks/check.js';
export { type Edit, type Fix, type Flag, type Level, levels, type RelatedPlace } from './checks/flag.js';
export { checks } from './checks/registry.js';
export type { CheckRules, RuleLevel } from './checks/rules.js';
export { type Anchoring, anchorClaims, type Fate } from './claims/anchor.js';
export type { Claim } from './claims/claim.js';
export {
  type ClaimFile,
  ClaimFileError,
  type ClaimRecord,
  claimFileSchema,
  formatClaimFile,
  parseClaimFile,
} from './claims/claim-file.js';
export { type ClaimUpdate, updateClaimFile } from './claims/update.js';
export { type ClaimProblem, verifyClaims } from './claims/verify.js';
export {
  type AnnotatedPlace,
  type Annotation,
  locateAnnotated,
  readAnnotations,
} from './evidence/annotation.js';
export type {
  Candidate,
  ClaimEvidence,
  Derivation,
  Disagreement,
  DocumentEvidence,
  SourceClaim,
  SourceClaims,
} from './evidence/evidence.js';
export { gatherEvidence } from './evidence/gather.js';
export { type Provenance, provenanceSchema } from './evidence/provenance-schema.js';
export type { Approximation, Figure, FigureKind } from './figures/figure.js';
export { type Gather, type Inspection, inspect } from './pipeline.js';
export type { Basis, Relation, RelationKind, Term, Verdict } from './relations/relation.js';
export { checkstyleFormat } from './reports/checkstyle.js';
export { csvFormat } from './reports/csv.js';
export { type TracedDocument, toDocumentEvidence, toEvidence } from './reports/evidence-report.js';
export { type EvidenceReport, evidenceReportSchema } from './reports/evidence-schema.js';
export type { DocumentContext, Format, Problem, Totals } from './reports/format.js';
export { githubFormat } from './reports/github.js';
export { jsonFormat } from './reports/json.js';
export { jsonlFormat } from './reports/jsonl.js';
export { type JunitOptions, junitFormat } from './reports/junit.js';
export { markdownFormat } from './reports/markdown.js';
export { rdjsonFormat } from './reports/rdjson.js';
export { type JsonlRecord, recordSchema } from './reports/record-schema.js';
export { type ReportOptions, toDocument, toReport } from './reports/report.js';
export { type DocumentReport, type Report, reportSchema } from './reports/report-schema.js';
export { type SarifOptions, type SarifRule, sarifFormat } from './reports/sarif.js';
export { type TextOptions, textFormat } from './reports/text.js';
export { readBytes, readSource, readText } from './sources/read.js';
export type { Article, Passage, Source, SourceFormat } from './sources/source.js';
export { SourceError, type SourceErrorCode } from './sources/source-error.js';
export { type Exact, formatExact } from './text/exact.js';
export type { Interval } from './text/interval.js';
export { LineIndex, type Position } from './text/line-index.js';
export { describeQuote, locateQuote, type Quote } from './text/quote.js';
export { type Span, sliceSpans } from './text/span.js';
export type { Language, Words } from './text/words.js';
