import { deskMessages } from '../../messages/desk.js';
import type { DeskCode, DeskSentences } from '../../messages/desk-sentences.js';
import type { Language } from '../../text/words.js';
import { type Binding, bindingsIn, keymap } from '../keymap.js';
import { fill, piece, type Row, wrap } from '../rows.js';
import type { Tab } from '../state.js';

/** A key as people name it. */
export function keyLabel(key: string, language: Language): string {
  const named: Readonly<Record<string, string>> = {
    enter: 'Enter',
    escape: 'Esc',
    tab: 'Tab',
    'shift-tab': 'Shift-Tab',
    up: '↑',
    down: '↓',
    pageup: 'PgUp',
    pagedown: 'PgDn',
    home: 'Home',
    end: 'End',
    'ctrl-c': 'Ctrl-C',
    'ctrl-r': 'Ctrl-R',
    ' ': language === 'zh' ? '空格' : 'Space',
  };
  return named[key] ?? key;
}

/** What a command does, in a word, as the footer has it. */
export function commandWord({ command }: Binding, words: DeskSentences): string {
  return (words[`key-${command}`] as (args: object) => string)({});
}

/** What a command does, in a sentence where there is more to say than a word. */
export function commandSentence(binding: Binding, words: DeskSentences): string {
  const code = `help-${binding.command}`;
  return code in words ? (words[code as DeskCode] as (args: object) => string)({}) : commandWord(binding, words);
}

/** All keys of the desk, those of the tab first. */
export function helpPage(tab: Tab, language: Language, columns: number): Row[] {
  const words = deskMessages[language];
  const own = bindingsIn('browse', tab);
  const others = keymap.filter((binding) => binding.mode === 'browse' && !own.includes(binding));
  const line = (binding: Binding): Row[] => {
    const keys = binding.keys.map((key) => keyLabel(key, language)).join(' ');
    const where =
      binding.tabs && !own.includes(binding) ? ` (${binding.tabs.map((t) => tabWord(t, words)).join(' ')})` : '';
    const said = wrap([piece(commandSentence(binding, words)), piece(where, 'dim')], Math.max(8, columns - 14));
    return said.map((row, i) => [...fill([piece(i === 0 ? `  ${keys}` : '', 'strong')], 14), ...row]);
  };
  return [
    [piece(words['title-help']({}), 'strong')],
    ...wrap([piece(words['help-intro']({}), 'dim')], columns),
    ...wrap([piece(words['help-signs']({}), 'dim')], columns),
    [],
    ...[...own, ...others].flatMap(line),
  ];
}

function tabWord(tab: Tab, words: DeskSentences): string {
  return words[`tab-${tab}`]({ count: 0 }).replace(/\s*\d+/, '');
}
