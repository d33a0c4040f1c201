import type { Flag } from '../checks/flag.js';
import type { Command } from './keymap.js';
import { checksOnDesk, type FlagRow, waitingOf } from './lists.js';
import { type BulkVerb, type DeskState, type Filter, wantedStates } from './state.js';

/** A row of the filter's menu. */
export type FilterChoice =
  | { readonly kind: 'level'; readonly level: 'error' | 'warning' | 'note' }
  | { readonly kind: 'state'; readonly state: Filter['state'] }
  | { readonly kind: 'check'; readonly check: string };

/** The rows of the filter's menu. */
export function filterChoices(state: DeskState): FilterChoice[] {
  return [
    ...(['error', 'warning', 'note'] as const).map((level) => ({ kind: 'level', level }) as const),
    ...wantedStates.map((wanted) => ({ kind: 'state', state: wanted }) as const),
    ...checksOnDesk(state).map((check) => ({ kind: 'check', check }) as const),
  ];
}

/** The flags that a bulk verdict would be on: for a fix, those that have one and only one. */
export function bulkFlags({ document, flag }: FlagRow, verb: BulkVerb): Flag[] {
  return waitingOf(document, flag.check).filter(({ fix }) => verb !== 'fixed' || fix !== null);
}

/** Where a menu's choice goes by a command, around its ends; `null` for commands that do not move it. */
export function moveChoice(choice: number, count: number, command: Command): number | null {
  if (command !== 'down' && command !== 'up') return null;
  return (choice + (command === 'down' ? 1 : count - 1)) % count;
}
