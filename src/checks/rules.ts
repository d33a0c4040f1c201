import type { Check, Finding } from './check.js';
import { type Level, levels } from './flag.js';

/** What a newsroom can say of a check: the level of what it is sure of, or that it is not run. */
export const ruleLevels = ['off', 'note', 'warning', 'error'] as const;
export type RuleLevel = (typeof ruleLevels)[number];

/** What a newsroom says of one check; of what it does not say, the check's own word holds. Plain data. */
interface CheckRule {
  readonly level?: RuleLevel;
  /** As they were written; the check's own schema reads them. */
  readonly options?: unknown;
}

/** Rules by the id of their check. Checks that are not named run as they are. */
export type CheckRules = Readonly<Record<string, CheckRule>>;

/**
 * The checks as the rules have them: without those that are off, and the others at their level and with their options. The
 * level is that of what a check is sure of, raised or lowered; where it doubts, a flag stays as many steps below that as it
 * was below the check's own, so that no newsroom can turn a doubt into a certainty.
 * @throws where the options of a check are not what it takes.
 */
export function underRules(checks: readonly Check[], rules: CheckRules): readonly Check[] {
  return checks.flatMap((check) => {
    const rule = rules[check.id];
    if (!rule) return [check];
    return rule.level === 'off' ? [] : [ruled(check, rule.level ?? check.level, rule.options)];
  });
}

function ruled(check: Check, level: Level, given: unknown): Check {
  const options = given === undefined ? check.options : { ...check.options, parse: () => check.options.parse(given) };
  if (level === check.level) return { ...check, options };
  const step = levels.indexOf(level) - levels.indexOf(check.level);
  return {
    ...check,
    level,
    options,
    *run(context, chosen): Iterable<Finding> {
      for (const finding of check.run(context, chosen)) yield shifted(finding, check.level, step);
    },
  };
}

function shifted({ level, ...finding }: Finding, own: Level, step: number): Finding {
  if (!level || levels.indexOf(level) <= levels.indexOf(own)) return finding;
  return { ...finding, level: levels[Math.min(levels.indexOf(level) + step, levels.length - 1)]! };
}
