import { checks } from './checks/registry.js';
import { type CheckRules, underRules } from './checks/rules.js';
import { type SuppressedFlag, type SuppressionFault, withoutSuppressed } from './decisions/suppressions.js';
import type { WordList } from './decisions/word-list.js';
import { type Gather, type Inspection, inspect } from './pipeline.js';
import type { Source } from './sources/source.js';

/** What a newsroom has laid down of how its copy is inspected. */
export interface HouseRules {
  /** What it says of each check. */
  readonly checks: CheckRules;
  /** Words that it accepts. */
  readonly words: WordList;
}

/** What a source holds, and what comments in it suppress: those flags are no longer among the flags. */
export interface SettledInspection extends Inspection {
  readonly suppressed: readonly SuppressedFlag[];
  readonly faults: readonly SuppressionFault[];
}

const known: ReadonlySet<string> = new Set(checks.map(({ id }) => id));

/**
 * What a source holds under the rules of a newsroom: the one way in which commands and the library inspect it. `gather`
 * holds a draft against the sources that it declares; they too are files that the outcome depends on.
 * @throws what a check's schema throws where its options are not what it takes.
 */
export function inspectUnder(
  source: Source,
  { checks: rules, words }: HouseRules,
  gather: Gather | null = null,
): SettledInspection {
  const run = underRules(checks, rules);
  const inspection = inspect(source, run, words, gather);
  const { kept, suppressed, faults } = withoutSuppressed(inspection.flags, source, {
    known,
    run: new Set(run.map(({ id }) => id)),
  });
  return { ...inspection, flags: kept, suppressed, faults };
}
