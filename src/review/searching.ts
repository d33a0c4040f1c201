import { type FilterChoice, filterChoices, moveChoice } from './choices.js';
import type { Command } from './keymap.js';
import type { DeskState, Filter, Step } from './state.js';
import { browse, inMode, still } from './steps.js';

/** The state with a search for the words; no words end it. */
export function searched(state: DeskState, words: string): DeskState {
  return { ...state, filter: { ...state.filter, words }, touched: true };
}

/** The keys of the filter's menu. */
export function filtering(state: DeskState, choice: number, command: Command): Step {
  if (command === 'back') return still(inMode(state, browse));
  const choices = filterChoices(state);
  const moved = moveChoice(choice, choices.length, command);
  if (moved !== null) return still({ ...state, mode: { name: 'filter', choice: moved } });
  const chosen = choices[choice];
  return still(chosen ? { ...state, touched: true, filter: toggled(state.filter, chosen) } : state);
}

function toggled(filter: Filter, choice: FilterChoice): Filter {
  switch (choice.kind) {
    case 'level':
      return { ...filter, levels: flipped(filter.levels, choice.level) };
    case 'state':
      return { ...filter, state: choice.state };
    case 'check':
      return { ...filter, without: flipped(filter.without, choice.check) };
  }
}

function flipped<Item>(set: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}
