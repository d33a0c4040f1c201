import { relative, resolve } from 'node:path';
import type { CheckRules, RuleLevel } from '../../checks/rules.js';
import type { WordList } from '../../decisions/word-list.js';
import type { Language } from '../../text/words.js';
import type { CheckSettings } from '../check-settings.js';
import type { Declaration } from '../declaration.js';
import type { FailLevel } from '../exit-code.js';
import type { Matcher } from './glob.js';

/** What holds besides for the files that one of the globs matches. */
export interface Override {
  readonly files: readonly Matcher[];
  readonly checks: CheckRules;
  readonly words: WordList;
}

/** What a newsroom has laid down in its config; `null` is what it has left open. */
export interface Policy {
  /** The config as messages call it; `null` where there is none. */
  readonly file: string | null;
  /** The folder to which its paths and globs are relative. */
  readonly root: string;
  readonly language: Language | null;
  /** What is read when nothing is named, relative to `root`. */
  readonly include: readonly string[] | null;
  readonly exclude: readonly Matcher[];
  readonly checks: CheckRules;
  readonly words: WordList;
  readonly overrides: readonly Override[];
  readonly failOn: FailLevel | null;
  readonly maxWarnings: number | null;
  readonly unusedSuppressions: RuleLevel | null;
  /** The file of known flags, as a whole path. */
  readonly baseline: string | null;
  /** What drafts rely on. */
  readonly provenance: Declaration | null;
}

/** A path of the working folder as the globs of the config see it. */
export function policyPath({ root }: Policy, path: string): string {
  return relative(root, resolve(path)).replaceAll('\\', '/');
}

/** The overrides that hold for a path. */
function overridesFor(policy: Policy, path: string): readonly Override[] {
  if (policy.overrides.length === 0) return [];
  const seen = policyPath(policy, path);
  return policy.overrides.filter(({ files }) => files.some((file) => file.matches(seen)));
}

/**
 * How each file is checked: by the rules and words of the config, those of the overrides that match, and the words of the
 * workspace. Files of which the same is said share their settings.
 */
export function settingsUnder(
  policy: Policy,
  language: Language,
  words: WordList,
  more: Pick<CheckSettings, 'measured'> = {},
): (path: string) => CheckSettings {
  const known = new Map<string, CheckSettings>();
  return (path) => {
    const overrides = overridesFor(policy, path);
    const key = overrides.map((override) => policy.overrides.indexOf(override)).join();
    const settings = known.get(key) ?? {
      ...more,
      language,
      provenance: policy.provenance,
      words: [words, policy.words, ...overrides.map((override) => override.words)].flat(),
      checks: [policy.checks, ...overrides.map(({ checks }) => checks)].reduce(over),
    };
    known.set(key, settings);
    return settings;
  };
}

/** Rules with later ones over them: what a later one leaves open stays as it was. */
function over(rules: CheckRules, later: CheckRules): CheckRules {
  const both = Object.entries(later).map(([id, rule]) => [id, { ...rules[id], ...rule }]);
  return { ...rules, ...Object.fromEntries(both) };
}
