import { reasons } from '../../decisions/decision.js';
import { deskMessages } from '../../messages/desk.js';
import { bulkFlags, type FilterChoice, filterChoices } from '../choices.js';
import { currentFlag, waitingOf } from '../lists.js';
import { piece, type Row, wrap } from '../rows.js';
import type { DeskState } from '../state.js';
import { candidateRows } from './flag-page.js';

/** The question that is open below the flag, with its answers; no rows where none is. */
export function menuPage(state: DeskState, columns: number): Row[] {
  const words = deskMessages[state.language];
  const { mode } = state;
  const row = currentFlag(state);
  const title = (text: string) => wrap([piece(text, 'cursor')], columns);
  switch (mode.name) {
    case 'fix':
      return row ? [...title(words['title-fix']({})), ...candidateRows(row, state, columns, mode.choice)] : [];
    case 'reason':
      return [
        ...title(words['title-reason']({})),
        ...reasons.flatMap((reason, i) =>
          choiceRow(`${i + 1} ${words.reason({ reason })}`, i === mode.choice, columns),
        ),
      ];
    case 'bulk': {
      if (!row) return [];
      const { check } = row.flag;
      const count = waitingOf(row.document, check).length;
      return title(words['title-bulk']({ check, count, path: row.document.path }));
    }
    case 'bulk-sure': {
      if (!row) return [];
      const count = bulkFlags(row, mode.verb).length;
      return title(words['title-sure']({ said: mode.verb, check: row.flag.check, count, path: row.document.path }));
    }
    default:
      return [];
  }
}

function choiceRow(text: string, chosen: boolean, columns: number): Row[] {
  return wrap([piece(chosen ? '▸ ' : '  ', 'cursor'), piece(text, chosen ? 'chosen' : 'plain')], columns, 4);
}

/** The filter's menu. */
export function filterPage(state: DeskState, columns: number, height: number): Row[] {
  const words = deskMessages[state.language];
  const { filter, mode } = state;
  const at = mode.name === 'filter' ? mode.choice : 0;
  const said = (choice: FilterChoice): [boolean, string] => {
    switch (choice.kind) {
      case 'level':
        return [filter.levels.has(choice.level), words.level({ level: choice.level })];
      case 'state':
        return [filter.state === choice.state, words[`state-${choice.state}`]({})];
      case 'check':
        return [!filter.without.has(choice.check), choice.check];
    }
  };
  const rows = filterChoices(state).flatMap((choice, i) => {
    const [on, name] = said(choice);
    const box = choice.kind === 'state' ? (on ? '(•)' : '( )') : on ? '[x]' : '[ ]';
    return choiceRow(`${box} ${name}`, i === at, columns);
  });
  const room = Math.max(1, height - 1);
  const from = Math.min(Math.max(0, at - Math.floor(room / 2)), Math.max(0, rows.length - room));
  return [[piece(words['title-filter']({}), 'strong')], ...rows.slice(from, from + room)];
}
