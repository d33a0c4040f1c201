import { z } from 'zod';
import { assertionFields, figureSchema, spanSchema } from '../claims/claim-schema.js';
import { agreements, bearings, firmnesses, outcomes, statuses } from '../evidence/evidence.js';
import { sourceNoteSchema } from '../evidence/provenance-schema.js';
import { bases, relationKinds, verdicts } from '../relations/relation.js';

const count = z.int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const spans = z.array(spanSchema).min(1);
const stretch = z.strictObject({ quote: z.string(), spans });

/** A figure at its exact place in a document, with its sentence. */
const placedClaim = {
  claim: z.string(),
  quote: z.string(),
  spans,
  line: z.int().positive(),
  column: z.int().positive(),
  sentence: stretch,
  figure: figureSchema,
  ...assertionFields,
};

/** A figure of a source; `path` is that of the source. */
const sourceClaimSchema = z.strictObject({ path: z.string(), ...placedClaim });

/** A figure of a source that bears on the claim, and in what they agree. `why` is a sentence in the language of the run. */
const candidateSchema = z.strictObject({
  path: z.string(),
  ...placedClaim,
  bearing: z.enum(bearings),
  agreement: z.strictObject({
    measure: z.enum(agreements),
    subject: z.enum(agreements),
    period: z.enum(agreements),
    qualifier: z.enum(agreements),
  }),
  firmness: z.enum(firmnesses).nullable(),
  score: z.number(),
  why: z.string(),
});

/**
 * What a person recorded as bearing on the claim: a place of a source, or an address. `state` tells whether that place
 * still stands: `found` or `moved` (the spans are where it is now), `lost`; `address` for an address, `missing` for a
 * source that is not there.
 */
const linkSchema = z.strictObject({
  path: z.string().nullable(),
  url: z.string().nullable(),
  quote: z.string().nullable(),
  spans: z.array(spanSchema),
  line: z.int().positive().nullable(),
  column: z.int().positive().nullable(),
  stance: z.enum(['supports', 'contradicts']),
  by: z.string().nullable(),
  on: z.string().nullable(),
  note: z.string().nullable(),
  state: z.enum(['found', 'moved', 'lost', 'address', 'missing']),
});

const relationSchema = z.strictObject({
  kind: z.enum(relationKinds),
  basis: z.enum(bases),
  verdict: z.enum(verdicts),
  working: z.string(),
});

/** A claim of the draft: its status, what the sources say, how it is derived, what people recorded. */
const claimEvidenceSchema = z.strictObject({
  ...placedClaim,
  status: z.enum(statuses),
  /** `null` for a claim that is not traced: it says when or which, or its document relies on nothing. */
  outcome: z.enum(outcomes).nullable(),
  candidates: z.array(candidateSchema),
  derivation: z.strictObject({ kind: z.string(), working: z.string(), terms: z.array(sourceClaimSchema) }).nullable(),
  links: z.array(linkSchema),
  verified: z.strictObject({ by: z.string(), on: z.string() }).nullable(),
  note: z.string().nullable(),
  relations: z.array(relationSchema),
});

/** How many of the traced claims stand where; `percent` of them are borne out (supported, or verified by a person). */
const coverageSchema = z.strictObject({
  traced: count,
  verified: count,
  supported: count,
  contradicted: count,
  unverified: count,
  percent: z.number().min(0).max(100),
});

/** A source that the draft relies on. `changed`: it is not the file of which the draft's claim file speaks. */
const reliedSchema = z.strictObject({
  path: z.string(),
  sha256,
  state: z.enum(['same', 'changed', 'new']),
  ...sourceNoteSchema.shape,
});

const disagreementSchema = z.strictObject({
  first: sourceClaimSchema,
  second: sourceClaimSchema,
  firmness: z.enum(firmnesses),
});

/** A draft with the evidence for each of its claims, in order of place. */
const documentEvidenceSchema = z.strictObject({
  path: z.string(),
  sha256,
  sources: z.array(reliedSchema),
  claims: z.array(claimEvidenceSchema),
  disagreements: z.array(disagreementSchema),
  coverage: coverageSchema,
});

/** What `kanwu trace --format json` and `kanwu coverage --format json` print. */
export const evidenceReportSchema = z.strictObject({
  version: z.literal(1),
  tool: z.strictObject({ name: z.literal('kanwu'), version: z.string() }),
  documents: z.array(documentEvidenceSchema),
  coverage: coverageSchema,
});

export type PlacedClaim = z.infer<typeof sourceClaimSchema>;
export type CandidateReport = z.infer<typeof candidateSchema>;
export type LinkReport = z.infer<typeof linkSchema>;
export type ClaimEvidenceReport = z.infer<typeof claimEvidenceSchema>;
export type Coverage = z.infer<typeof coverageSchema>;
export type DocumentEvidenceReport = z.infer<typeof documentEvidenceSchema>;
export type EvidenceReport = z.infer<typeof evidenceReportSchema>;
