import { z } from 'zod';
import { reportSchema } from './report-schema.js';

const { documents, problems, summary, tool, version } = reportSchema.shape;
const document = documents.element.shape;
const { path, sha256, characters } = document;

/**
 * One line of `kanwu check --format jsonl`. First comes `run`, last `summary`; what belongs to a document follows its
 * `document` line and carries its path, so that a line can be read alone.
 */
export const recordSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('run'), version, tool }),
  z.strictObject({ type: z.literal('document'), path, sha256, characters }),
  z.strictObject({ type: z.literal('claim'), path, ...document.claims.element.shape }),
  z.strictObject({ type: z.literal('relation'), path, ...document.relations.element.shape }),
  z.strictObject({ type: z.literal('flag'), path, ...document.flags.element.shape }),
  z.strictObject({ type: z.literal('suppressed'), path, ...document.suppressed.element.shape }),
  z.strictObject({ type: z.literal('problem'), ...problems.element.shape }),
  z.strictObject({ type: z.literal('summary'), ...summary.shape }),
]);

export type JsonlRecord = z.infer<typeof recordSchema>;
