import { deskMessages } from '../messages/desk.js';
import type { DeskCode } from '../messages/desk-sentences.js';
import { bindingsIn } from './keymap.js';
import { currentFlag } from './lists.js';
import { commandWord, keyLabel } from './pages/help-page.js';
import { writeCounts } from './pages/write-page.js';
import { clip, type Piece, piece, type Row, rowWidth, wrap } from './rows.js';
import type { DeskState, Purpose } from './state.js';

/** The foot of the screen: the news or the field that is open, and the keys that mean something now. */
export function footerRows(state: DeskState, columns: number): Row[] {
  return [[piece('─'.repeat(columns), 'dim')], ...askRows(state, columns), keyRow(state, columns)];
}

function askRows(state: DeskState, columns: number): Row[] {
  const words = deskMessages[state.language];
  const { mode, notice } = state;
  if (mode.name === 'type') {
    const { text, cursor } = mode.line;
    const [at = ''] = text.slice(cursor);
    const label = piece(`${labelOf(state, mode.purpose)}: `, 'dim');
    const said = notice ? wrap([piece(noticeText(state), 'warning')], columns) : [];
    return [
      ...said,
      ...wrap(
        [label, piece(text.slice(0, cursor)), piece(at || ' ', 'cursor'), piece(text.slice(cursor + at.length))],
        columns,
        2,
      ),
    ];
  }
  if (mode.name === 'write') {
    const code = mode.leaving ? 'title-write-leaving' : 'title-write';
    return wrap([piece(words[code](writeCounts(state)), 'cursor')], columns);
  }
  return [notice ? clip([piece(noticeText(state), 'strong')], columns) : []];
}

function noticeText({ language, notice }: DeskState): string {
  if (!notice) return '';
  return (deskMessages[language][`notice-${notice.code}` as DeskCode] as (args: object) => string)(notice.args);
}

function labelOf(state: DeskState, purpose: Purpose): string {
  const words = deskMessages[state.language];
  switch (purpose.for) {
    case 'dismissal':
      return words['field-dismissal']({ reason: purpose.reason });
    case 'replacement':
      return words['field-replacement']({ quote: currentFlag(state)?.flag.quote ?? '' });
    case 'verification': {
      const ref = state.cursors.claims;
      return words['field-verification']({
        quote: (ref && state.documents[ref.document]?.claims[ref.item]?.claim.quote) ?? '',
      });
    }
    default:
      return words[`field-${purpose.for}`]({});
  }
}

/** The keys that apply, the weightiest kept where there is no room for all. */
function keyRow(state: DeskState, columns: number): Row {
  const words = deskMessages[state.language];
  const row = currentFlag(state);
  const offered = bindingsIn(state.mode.name, state.tab).filter(({ command, footer }) => {
    if (footer === undefined) return false;
    // What would do nothing here is not offered.
    if (command === 'fix') return row !== null && (row.flag.fix !== null || row.flag.candidates.length > 0);
    if (command === 'undo') return state.undo.length > 0;
    if (command === 'no') return state.mode.name === 'write' && state.mode.leaving;
    return true;
  });
  const shown = new Set<(typeof offered)[number]>();
  let room = columns;
  const pieces = (binding: (typeof offered)[number]): Piece[] => [
    piece(keyLabel(binding.keys[0]!, state.language), 'strong'),
    piece(` ${commandWord(binding, words)}  `, 'dim'),
  ];
  for (const binding of [...offered].sort((a, b) => b.footer! - a.footer!)) {
    const width = rowWidth(pieces(binding));
    if (width > room) continue;
    shown.add(binding);
    room -= width;
  }
  return offered.filter((binding) => shown.has(binding)).flatMap(pieces);
}
