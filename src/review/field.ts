import { replacing } from '../decisions/edits.js';
import { dismissed } from './answering.js';
import { acceptWord, verify } from './deciding.js';
import type { Command } from './keymap.js';
import { currentFlag, type FlagRow } from './lists.js';
import { moveBy, settleCursors } from './moving.js';
import { searched } from './searching.js';
import type { Desk, DeskState, Mode, Step } from './state.js';
import { browse, inMode, still, told } from './steps.js';
import { decideOn, fixWith } from './verdicts.js';

/** The keys of an open field that are not typed into it. */
export function field(state: DeskState, mode: Extract<Mode, { name: 'type' }>, command: Command, desk: Desk): Step {
  if (command !== 'confirm') return still(inMode(state, browse));
  const { purpose } = mode;
  const text = mode.line.text.trim();
  const note = text === '' ? null : text;
  const row = currentFlag(state);
  switch (purpose.for) {
    case 'search': {
      const found = settleCursors(searched(inMode(state, browse), text));
      return found.cursors[state.tab] === null
        ? told(inMode(state, browse), 'none-found', { words: text })
        : still(found);
    }
    case 'dismissal':
      if (purpose.reason === 'other' && note === null) return told(state, 'note-needed');
      return dismissed(state, purpose.reason, note, purpose.bulk, desk);
    case 'query':
      return row
        ? decideOn(state, row, { decision: 'queried', reason: null, note, edits: null }, desk)
        : still(inMode(state, browse));
    case 'replacement':
      return row ? replaced(state, row, mode.line.text, desk) : still(inMode(state, browse));
    case 'word': {
      if (note === null || !row) return still(inMode(state, browse));
      // A word that does not hold what was flagged would accept nothing.
      if (!row.document.text.includes(note)) return told(state, 'not-in-copy', { word: note });
      return acceptWord(inMode(state, browse), note);
    }
    case 'verification': {
      const ref = state.cursors.claims;
      const document = ref && state.documents[ref.document];
      const kept = document?.claims[ref!.item];
      if (!document || !kept) return still(inMode(state, browse));
      const step = verify(inMode(state, browse), document.path, kept.id, note, true, desk);
      return { ...step, state: { ...moveBy(step.state, 1), notice: step.state.notice } };
    }
  }
}

/** Puts the typed text for the flagged text. */
function replaced(state: DeskState, row: FlagRow, text: string, desk: Desk): Step {
  if (text === row.flag.quote) return still(inMode(state, browse));
  return fixWith(state, row, replacing(row.flag, text), desk);
}
