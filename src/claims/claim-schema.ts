import { z } from 'zod';
import { approximations, figureKinds } from '../figures/figure.js';

const count = z.int().nonnegative();

/** A half-open range of UTF-16 code units into the decoded text of the document. */
export const spanSchema = z.strictObject({ start: count, end: count });

/** A decimal in the base unit, 万 and 亿 expanded. A string, because binary floating point would round it. */
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);

/** A figure as it leaves the process. `low` and `high` are `null` where unbounded, `value` where there is no one value. */
export const figureSchema = z.strictObject({
  kind: z.enum(figureKinds),
  text: z.string(),
  value: decimal.nullable(),
  low: decimal.nullable(),
  high: decimal.nullable(),
  unit: z.string(),
  approximation: z.enum(approximations),
});

/** What the copy says of a figure, in its own words; `null` where it says nothing. */
export const assertionFields = {
  measure: z.string().nullable(),
  subject: z.string().nullable(),
  period: z.string().nullable(),
  qualifier: z.string().nullable(),
};

/** A figure, its numbers as decimal strings. */
export type FigureRecord = z.infer<typeof figureSchema>;
