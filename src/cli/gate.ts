import { type Level, levels } from '../checks/flag.js';
import type { CheckOptions } from './commands/check-options.js';
import type { Policy } from './config/policy.js';
import type { Gate } from './exit-code.js';

/** What copy has to pass: as the command line says, else the config, else no error. */
export function gateOf({ failOn, maxWarnings, reportUnusedSuppressions }: CheckOptions, policy: Policy): Gate {
  return {
    failOn: failOn ?? policy.failOn ?? 'error',
    maxWarnings: maxWarnings ?? policy.maxWarnings,
    unusedSuppressions: reportUnusedSuppressions ?? policy.unusedSuppressions ?? 'note',
  };
}

/** The levels that are shown: all, those from `--level` up, or for `--quiet` those that can fail the gate. */
export function shownLevels({ level, quiet }: CheckOptions, { failOn, maxWarnings }: Gate): readonly Level[] {
  const least = level ?? (quiet ? leastFailing(failOn, maxWarnings) : 'note');
  return levels.slice(0, levels.indexOf(least) + 1);
}

function leastFailing(failOn: Gate['failOn'], maxWarnings: number | null): Level {
  if (failOn === 'never') return 'error';
  return failOn === 'error' && maxWarnings !== null ? 'warning' : failOn;
}
