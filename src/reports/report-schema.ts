import { z } from 'zod';
import { levels } from '../checks/flag.js';
import { assertionFields, figureSchema, spanSchema } from '../claims/claim-schema.js';
import { bases, relationKinds, verdicts } from '../relations/relation.js';

const count = z.int().nonnegative();

const spans = z.array(spanSchema).min(1);

const place = { line: z.int().positive(), column: z.int().positive() };

/** A claim as it leaves the process. */
const claimSchema = z.strictObject({
  id: z.string(),
  quote: z.string(),
  spans,
  ...place,
  figure: figureSchema,
  ...assertionFields,
});

/** A relation; a term's `claim` is the id of a claim of the same document, `null` for a term that is no figure. */
const relationSchema = z.strictObject({
  kind: z.enum(relationKinds),
  basis: z.enum(bases),
  verdict: z.enum(verdicts),
  terms: z.array(z.strictObject({ role: z.string(), claim: z.string().nullable(), quote: z.string(), spans })),
  working: z.string(),
});

/** A flag, in the language of the run. */
const flagSchema = z.strictObject({
  id: z.string(),
  check: z.string(),
  level: z.enum(levels),
  message: z.string(),
  quote: z.string(),
  spans,
  ...place,
  related: z.array(z.strictObject({ quote: z.string(), spans, note: z.string() })),
  /** Places in other documents; left out where there are none. */
  elsewhere: z
    .array(
      z.strictObject({ path: z.string(), quote: z.string(), spans, ...place, sentence: z.string(), note: z.string() }),
    )
    .optional(),
  working: z.string().nullable(),
  fix: z
    .strictObject({ edits: z.array(z.strictObject({ start: count, end: count, text: z.string() })).min(1) })
    .nullable(),
  fingerprint: z.string(),
});

/** Who spares a flag: a comment in the copy, a reviewer's decision, or the baseline of what was known. */
const suppressors = ['comment', 'decision', 'baseline'] as const;
export type Suppressor = (typeof suppressors)[number];

/** A flag that does not count against the copy, and why not. */
const suppressedSchema = z.strictObject({
  ...flagSchema.shape,
  suppression: z.strictObject({ by: z.enum(suppressors), reason: z.string().nullable() }),
});

/** All that is said of one document. `characters` counts UTF-16 code units, as spans do. */
const documentSchema = z.strictObject({
  path: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  characters: count,
  claims: z.array(claimSchema),
  relations: z.array(relationSchema),
  flags: z.array(flagSchema),
  suppressed: z.array(suppressedSchema),
});

/** Totals over the documents of the result. */
const summarySchema = z.strictObject({
  documents: count,
  claims: count,
  relations: z.strictObject({ holds: count, fails: count, open: count }),
  flags: z.strictObject({ error: count, warning: count, note: count }),
  suppressed: count,
});

/** What `kanwu check --format json` prints. */
export const reportSchema = z.strictObject({
  version: z.literal(1),
  tool: z.strictObject({ name: z.literal('kanwu'), version: z.string() }),
  documents: z.array(documentSchema),
  /**
   * What is to be said beside the flags, in the language of the run. `incomplete`: it could not be done, and the result lacks
   * it; the others are of comments that suppress nothing or make no sense.
   */
  problems: z.array(z.strictObject({ path: z.string().nullable(), incomplete: z.boolean(), message: z.string() })),
  summary: summarySchema,
});

export type ClaimReport = z.infer<typeof claimSchema>;
export type RelationReport = z.infer<typeof relationSchema>;
export type FlagReport = z.infer<typeof flagSchema>;
export type SuppressedReport = z.infer<typeof suppressedSchema>;
export type DocumentReport = z.infer<typeof documentSchema>;
export type Summary = z.infer<typeof summarySchema>;
export type Report = z.infer<typeof reportSchema>;
