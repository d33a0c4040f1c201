import { checks } from '../checks/registry.js';
import { type CheckRules, underRules } from '../checks/rules.js';
import { type SuppressedFlag, type SuppressionFault, withoutSuppressed } from '../decisions/suppressions.js';
import type { WordList } from '../decisions/word-list.js';
import { type Gather, type Inspection, inspect } from '../pipeline.js';
import type { Source } from '../sources/source.js';
import type { Language } from '../text/words.js';
import type { Declaration } from './declaration.js';

/**
 * How a file is checked. Plain data, so that it can go to another thread; with the file's name and bytes it is all that
 * the outcome depends on. What depends on other files (decisions, the baseline, what git says has changed) and on what is
 * to be shown is no part of it: that is weighed afterwards.
 */
export interface CheckSettings {
  readonly language: Language;
  /** Words that the newsroom accepts. */
  readonly words: WordList;
  /** What the newsroom says of each check. */
  readonly checks: CheckRules;
  /** What the config says that drafts rely on. */
  readonly provenance: Declaration | null;
}

/** What a source holds, and what comments in it suppress: those flags are no longer among the flags. */
export interface SettledInspection extends Inspection {
  readonly suppressed: readonly SuppressedFlag[];
  readonly faults: readonly SuppressionFault[];
}

const known: ReadonlySet<string> = new Set(checks.map(({ id }) => id));

/**
 * What a source holds under the settings: the one way in which commands inspect it. `gather` holds a draft against the
 * sources that it declares; they too are files that the outcome depends on.
 */
export function inspectUnder(
  source: Source,
  { checks: rules, words }: CheckSettings,
  gather: Gather | null,
): SettledInspection {
  const run = underRules(checks, rules);
  const inspection = inspect(source, run, words, gather);
  const { kept, suppressed, faults } = withoutSuppressed(inspection.flags, source, {
    known,
    run: new Set(run.map(({ id }) => id)),
  });
  return { ...inspection, flags: kept, suppressed, faults };
}
