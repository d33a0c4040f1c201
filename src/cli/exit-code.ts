import { type Level, levels } from '../checks/flag.js';

/** What a command has found, as far as the exit code goes. */
export interface Outcome {
  /** Some part of the job could not be done. */
  readonly incomplete: boolean;
  /** The copy does not pass. */
  readonly rejected: boolean;
}

/** From which level up flags reject the copy. */
export const failLevels = [...levels, 'never'] as const;
export type FailLevel = (typeof failLevels)[number];

/** What copy has to pass. */
export interface Gate {
  readonly failOn: FailLevel;
  /** How many warnings pass; `null` where they are not counted. */
  readonly maxWarnings: number | null;
  /** What a comment that suppresses nothing counts as. */
  readonly unusedSuppressions: Level | 'off';
}

/** Whether flags reject the copy: all that were raised count, whether shown or not. `never` has the last word. */
export function rejects(
  flags: Readonly<Record<Level, number>>,
  { failOn, maxWarnings }: Pick<Gate, 'failOn' | 'maxWarnings'>,
): boolean {
  if (failOn === 'never') return false;
  return (
    levels.slice(0, levels.indexOf(failOn) + 1).some((level) => flags[level] > 0) ||
    (maxWarnings !== null && flags.warning > maxWarnings)
  );
}

/**
 * The one place that decides the exit code: 2 when something could not be done (whatever else was found), 1 when the copy
 * does not pass, 0 otherwise. Formats and output files have no say.
 */
export function exitCode({ incomplete, rejected }: Outcome): 0 | 1 | 2 {
  return incomplete ? 2 : rejected ? 1 : 0;
}
