import { z } from 'zod';
import { levels } from '../checks/flag.js';
import { reportSchema } from '../reports/report-schema.js';
import { categories, scoreKinds } from './yardstick.js';

const amount = z.number().nonnegative();
const place = z.int().positive();

/** A flag as a fault of the issue: what it would count by itself, and what it does count. */
const slipSchema = z.strictObject({
  path: z.string(),
  line: place,
  column: place,
  flag: z.string(),
  check: z.string(),
  level: z.enum(levels),
  message: z.string(),
  quote: z.string(),
  category: z.enum(categories),
  headline: z.boolean(),
  counts: amount,
  /** Why it counts less than by itself: the fault is repeated, or numeral style has reached its most. */
  less: z.enum(['repeated', 'numeral-style']).nullable(),
});

/** What `kanwu score --format json` prints: all copy that was named is one issue. */
export const scoreSchema = z.strictObject({
  version: z.literal(1),
  tool: z.strictObject({ name: z.literal('kanwu'), version: z.string() }),
  kind: z.enum(scoreKinds),
  documents: z.int().nonnegative(),
  /** As a page would hold them (字数), not UTF-16 code units. */
  characters: z.int().nonnegative(),
  faults: amount,
  /** Faults in 10,000 characters, unrounded. */
  rate: amount,
  limit: amount,
  passed: z.boolean(),
  slips: z.array(slipSchema),
  /** What could not be done, in the language of the run. */
  problems: reportSchema.shape.problems,
});

export type SlipReport = z.infer<typeof slipSchema>;
export type ScoreReport = z.infer<typeof scoreSchema>;
