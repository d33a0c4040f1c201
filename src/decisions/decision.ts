import { z } from 'zod';

/** What a reviewer can say of a flag; `withdrawn` takes back what was said before. */
const verbs = ['fixed', 'dismissed', 'queried', 'deferred', 'withdrawn'] as const;
export type Verb = (typeof verbs)[number];

/** Why a flag is dismissed: it is no error; the source bears the copy out; the house writes it so; something else. */
export const reasons = ['not-an-error', 'confirmed', 'house-style', 'other'] as const;
export type Reason = (typeof reasons)[number];

/**
 * One replacement of a chosen fix. `at` is counted in UTF-16 code units from the start of the flag, so that an edit
 * elsewhere does not move it; `was` is what must stand there for it to be made.
 */
const editSchema = z.strictObject({ at: z.int(), was: z.string(), text: z.string() });
export type RelativeEdit = Readonly<z.infer<typeof editSchema>>;

/**
 * One line of a decision log. What the flag said then is kept beside the verdict: when the copy no longer says it, the
 * decision is stale.
 */
export const decisionSchema = z.strictObject({
  /** Fingerprint of the flag. */
  flag: z.string().min(1),
  check: z.string().min(1),
  decision: z.enum(verbs),
  reason: z.enum(reasons).nullable(),
  note: z.string().nullable(),
  /** For `fixed`: the edits that were chosen; they may be written later. */
  edits: z.array(editSchema).nullable(),
  by: z.string(),
  at: z.iso.datetime({ offset: true }),
  /** The flagged text, what stood on both sides of it, and the other places that the flag spoke of. */
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  related: z.array(z.string()),
});
export type Decision = z.infer<typeof decisionSchema>;
