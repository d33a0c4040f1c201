import { z } from 'zod';
import { assertionFields, figureSchema, spanSchema } from './claim-schema.js';

/** Text of a source, described so that it can be found again. */
const quoteFields = {
  quote: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
  spans: z.array(spanSchema).min(1),
};

/** Who recorded evidence, when, and why. Files from before that was kept do not say. */
const recordedFields = {
  stance: z.enum(['supports', 'contradicts']),
  by: z.string().optional(),
  on: z.iso.date().optional(),
  note: z.string().optional(),
};

/** A place of another source that supports or contradicts a claim; `sha256` is that of the source when it was recorded. */
const placeEvidenceSchema = z.strictObject({
  path: z.string(),
  sha256: z.string().optional(),
  ...quoteFields,
  ...recordedFields,
});

/** An address that supports or contradicts a claim. */
const addressEvidenceSchema = z.strictObject({ url: z.url(), ...recordedFields });

/** What supports or contradicts a claim. People record it. */
const evidenceSchema = z.union([placeEvidenceSchema, addressEvidenceSchema]);

/** A claim as it is kept. `evidence`, `verified` and `note` belong to people: kanwu carries them over and never writes them. */
const claimRecordSchema = z.strictObject({
  id: z.string().min(1),
  ...quoteFields,
  figure: figureSchema,
  ...assertionFields,
  evidence: z.array(evidenceSchema),
  verified: z.strictObject({ by: z.string(), on: z.iso.date() }).nullable(),
  note: z.string().nullable(),
});

/** The claims of one source, in order of place; `lost` keeps what people wrote on claims that no longer stand. */
export const claimFileSchema = z.strictObject({
  version: z.literal(1),
  path: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  characters: z.int().nonnegative(),
  /** For a draft: the sources it relied on when the file was written, so that a changed one is noticed. */
  sources: z.array(z.strictObject({ path: z.string(), sha256: z.string() })).optional(),
  claims: z.array(claimRecordSchema),
  lost: z.array(claimRecordSchema),
});

export type PlaceEvidence = z.infer<typeof placeEvidenceSchema>;
export type EvidenceRecord = z.infer<typeof evidenceSchema>;
export type ClaimRecord = z.infer<typeof claimRecordSchema>;
export type ClaimFile = z.infer<typeof claimFileSchema>;

/** A claim file that cannot be used; the message is the reason, on one line. */
export class ClaimFileError extends Error {
  override readonly name = 'ClaimFileError';
}

/** Reads a claim file; throws a ClaimFileError when it is not JSON, not of the schema, or names two claims alike. */
export function parseClaimFile(json: string): ClaimFile {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    throw new ClaimFileError((error as SyntaxError).message.replace(/\s+/g, ' '));
  }
  const result = claimFileSchema.safeParse(data);
  if (!result.success) {
    const issue = result.error.issues[0]!;
    throw new ClaimFileError(`${issue.path.map(String).join('.') || 'file'}: ${issue.message}`.replace(/\s+/g, ' '));
  }
  const ids = new Set<string>();
  for (const { id } of [...result.data.claims, ...result.data.lost]) {
    if (ids.has(id)) throw new ClaimFileError(`two claims have the id ${id}`);
    ids.add(id);
  }
  return result.data;
}

/**
 * Writes a claim file so that a diff reads well: keys in one order, each field of a claim on its own line, so that an
 * edit early in a source touches nothing but the `spans` lines of the claims after it.
 */
export function formatClaimFile(file: ClaimFile): string {
  const { version, path, sha256, characters, sources, claims, lost } = file;
  const head = { version, path, sha256, characters, ...(sources ? { sources } : {}) };
  const fields = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${inline(value)}`);
  return `{\n${[...fields, list('claims', claims), list('lost', lost)].join(',\n')}\n}\n`;
}

function list(key: string, records: readonly ClaimRecord[]): string {
  if (records.length === 0) return `  "${key}": []`;
  return `  "${key}": [\n${records.map(formatRecord).join(',\n')}\n  ]`;
}

const recordKeys = Object.keys(claimRecordSchema.shape) as (keyof ClaimRecord)[];

function formatRecord(record: ClaimRecord): string {
  return `    {\n${recordKeys.map((key) => `      "${key}": ${inline(record[key])}`).join(',\n')}\n    }`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, of]) => `${JSON.stringify(key)}: ${inline(of)}`)
    .join(', ')} }`;
}
