import { type Level, levels } from './checks/flag.js';
import { checks } from './checks/registry.js';
import type { CheckRules } from './checks/rules.js';
import { inspectUnder } from './inspect-under.js';
import { toDocument } from './reports/report.js';
import type { DocumentReport } from './reports/report-schema.js';
import { formatOf, readSource } from './sources/read.js';
import type { SourceFormat } from './sources/source.js';
import type { Language } from './text/words.js';

/** How a text is checked; all of it may be left out. */
export interface CheckTextOptions {
  /** What the result calls the text; its extension tells the format. `copy.txt` unless given. */
  readonly path?: string;
  /** What the text is, whatever its path says. */
  readonly format?: SourceFormat;
  /** The language of messages, not of the copy; Chinese unless given. */
  readonly language?: Language;
  /** The lowest level of the flags that are wanted; all unless given. */
  readonly level?: Level;
  /** Words and names that the newsroom accepts. */
  readonly words?: readonly string[];
  /** The level and options of checks by their id, as `checks` in a config: `{ 'numeral-style': { level: 'off' } }`. */
  readonly checks?: CheckRules;
}

const known: ReadonlySet<string> = new Set(checks.map(({ id }) => id));

/**
 * Checks a text in one call, as a content management system would: what comes back is one of the `documents` of
 * `kanwu check --format json`, with flags that comments in the text suppress under `suppressed`. It touches no files and
 * keeps nothing.
 * @throws {RangeError} where the options name a check that does not exist; what a check's schema throws where its options
 * are not what it takes.
 */
export async function check(text: string, options: CheckTextOptions = {}): Promise<DocumentReport> {
  const {
    path = 'copy.txt',
    format = formatOf(path),
    language = 'zh',
    level = 'note',
    words = [],
    checks: rules = {},
  } = options;
  for (const id of Object.keys(rules)) if (!known.has(id)) throw new RangeError(`there is no check ${id}`);
  const inspection = inspectUnder(await readSource(path, text, format), { checks: rules, words });
  return toDocument(inspection, {
    language,
    shows: (one) => levels.indexOf(one) <= levels.indexOf(level),
    suppressed: inspection.suppressed.map((one) => ({ ...one, by: 'comment' })),
  });
}
