import { z } from 'zod';
import type { Check } from '../../checks/check.js';
import { levels } from '../../checks/flag.js';
import { checks } from '../../checks/registry.js';
import { ruleLevels } from '../../checks/rules.js';
import { fitsWordList } from '../../decisions/word-list.js';
import { provenanceSchema } from '../../evidence/provenance-schema.js';
import { languages } from '../../text/words.js';

const ruleLevel = z.enum(ruleLevels);

/** Below the folder of the config, with forward slashes; what leads elsewhere, or negates, would match nothing in silence. */
const glob = z.string().regex(/^(?![/!]|\.\.?(?:\/|$))[^\\]+$/);

const words = z.array(z.string().refine(fitsWordList));

/** A level, or a level and the options of a check that has some. */
function ruleOf({ summary, options }: Check) {
  // A check declares its options with zod, or has none.
  const own = options instanceof z.ZodType ? { options: options.optional() } : {};
  return z.union([ruleLevel, z.strictObject({ level: ruleLevel.optional(), ...own })]).describe(summary.en);
}

const rules = z
  .strictObject(Object.fromEntries(checks.map((check) => [check.id, ruleOf(check).optional()])))
  .describe('Checks by id: off, or the level of what a check is sure of (what it doubts stays below that)');

/** What a newsroom lays down in `kanwu.config.json`, `.yaml`, `.yml`, `.js` or `.mjs`. */
export const configSchema = z.strictObject({
  $schema: z.string().optional().describe('Where editors find this schema'),
  language: z.enum(languages).optional().describe('Language of messages, unless --lang says otherwise'),
  paths: z
    .strictObject({
      include: z
        .array(z.string().min(1))
        .min(1)
        .optional()
        .describe('Files, folders or globs that are read when none are named (sources unless given)'),
      exclude: z.array(glob).optional().describe('Globs of files that are never read'),
    })
    .optional(),
  checks: rules.optional(),
  words: words.optional().describe('Words and names that the newsroom accepts, beside those of kanwu.words.txt'),
  wordLists: z.array(z.string().min(1)).optional().describe('Files of more such words, one a line'),
  overrides: z
    .array(z.strictObject({ files: z.array(glob).min(1), checks: rules.optional(), words: words.optional() }))
    .optional()
    .describe('What holds besides for some files; of several that match, the later one has the last word'),
  failOn: z
    .enum([...levels, 'never'])
    .optional()
    .describe('The lowest level that fails kanwu check (error unless given)'),
  maxWarnings: z.int().nonnegative().optional().describe('More warnings than this fail kanwu check too'),
  unusedSuppressions: ruleLevel
    .optional()
    .describe('What a comment that suppresses nothing counts as (note unless given)'),
  baseline: z.string().min(1).optional().describe('The file of known flags, which do not fail kanwu check'),
  provenance: provenanceSchema
    .optional()
    .describe('What drafts rely on, beside what their front matter and kanwu.sources.json say'),
});

/** The config as it stands in its file; paths and globs are relative to the folder of that file. */
export type Config = z.infer<typeof configSchema>;
