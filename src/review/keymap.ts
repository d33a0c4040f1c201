import type { Mode, Tab } from './state.js';

export type Command =
  | 'down'
  | 'up'
  | 'next-open'
  | 'previous-open'
  | 'passage'
  | 'fix'
  | 'replace'
  | 'dismiss'
  | 'query'
  | 'later'
  | 'accept'
  | 'verify'
  | 'bulk'
  | 'undo'
  | 'redo'
  | 'search'
  | 'filter'
  | 'write'
  | 'open-editor'
  | 'first'
  | 'last'
  | 'page-down'
  | 'page-up'
  | 'next-tab'
  | 'previous-tab'
  | 'help'
  | 'leave'
  | 'back'
  | 'confirm'
  | 'toggle'
  | 'choose'
  | 'add-note'
  | 'bulk-fix'
  | 'bulk-dismiss'
  | 'bulk-later'
  | 'sure'
  | 'yes'
  | 'no';

/** A row of the table: which keys give a command, where they apply, and whether the footer has room for it. */
export interface Binding {
  readonly command: Command;
  /** The first one is shown. */
  readonly keys: readonly string[];
  readonly mode: Mode['name'];
  /** Tabs where it applies; all unless told. */
  readonly tabs?: readonly Tab[];
  /** Shown in the footer; the lower, the sooner it yields its room. */
  readonly footer?: number;
}

const flags: readonly Tab[] = ['flags'];

/**
 * Every key of the desk. The input, the footer, the help page and the README's table are all read off this table, so that
 * none can say what another does not do. A key that confirms is never the one that asked.
 */
export const keymap: readonly Binding[] = [
  { command: 'down', keys: ['j', 'down'], mode: 'browse', footer: 5 },
  { command: 'up', keys: ['k', 'up'], mode: 'browse', footer: 5 },
  { command: 'next-open', keys: ['n'], mode: 'browse', tabs: flags, footer: 4 },
  { command: 'previous-open', keys: ['p'], mode: 'browse', tabs: flags },
  { command: 'passage', keys: ['enter'], mode: 'browse', footer: 3 },
  { command: 'fix', keys: ['f'], mode: 'browse', tabs: flags, footer: 9 },
  { command: 'replace', keys: ['e'], mode: 'browse', tabs: flags, footer: 8 },
  { command: 'dismiss', keys: ['d'], mode: 'browse', tabs: flags, footer: 9 },
  { command: 'query', keys: ['y'], mode: 'browse', tabs: flags, footer: 8 },
  { command: 'later', keys: ['s'], mode: 'browse', tabs: flags, footer: 7 },
  { command: 'accept', keys: ['w'], mode: 'browse', tabs: flags, footer: 4 },
  { command: 'verify', keys: ['v'], mode: 'browse', tabs: ['claims'], footer: 9 },
  { command: 'bulk', keys: ['A'], mode: 'browse', tabs: flags },
  { command: 'undo', keys: ['u'], mode: 'browse', footer: 7 },
  { command: 'redo', keys: ['U', 'ctrl-r'], mode: 'browse' },
  { command: 'search', keys: ['/'], mode: 'browse', footer: 2 },
  { command: 'filter', keys: ['F'], mode: 'browse', tabs: flags, footer: 2 },
  { command: 'write', keys: ['x'], mode: 'browse', footer: 6 },
  { command: 'open-editor', keys: ['o'], mode: 'browse', footer: 2 },
  { command: 'first', keys: ['g', 'home'], mode: 'browse' },
  { command: 'last', keys: ['G', 'end'], mode: 'browse' },
  { command: 'page-down', keys: [' ', 'pagedown'], mode: 'browse' },
  { command: 'page-up', keys: ['b', 'pageup'], mode: 'browse' },
  { command: 'next-tab', keys: ['tab'], mode: 'browse', footer: 3 },
  { command: 'previous-tab', keys: ['shift-tab'], mode: 'browse' },
  { command: 'help', keys: ['?'], mode: 'browse', footer: 10 },
  { command: 'leave', keys: ['q', 'ctrl-c'], mode: 'browse', footer: 10 },
  { command: 'back', keys: ['escape'], mode: 'browse' },

  ...(['help', 'passage', 'write'] as const).flatMap((mode): Binding[] => [
    { command: 'down', keys: ['j', 'down'], mode, footer: 5 },
    { command: 'up', keys: ['k', 'up'], mode, footer: 5 },
    { command: 'page-down', keys: [' ', 'pagedown'], mode, footer: 4 },
    { command: 'page-up', keys: ['b', 'pageup'], mode },
    { command: 'first', keys: ['g', 'home'], mode },
    { command: 'last', keys: ['G', 'end'], mode },
    { command: 'back', keys: ['escape', 'q', ...(mode === 'write' ? [] : ['enter', '?']), 'ctrl-c'], mode, footer: 9 },
  ]),
  { command: 'yes', keys: ['y'], mode: 'write', footer: 10 },
  { command: 'no', keys: ['n'], mode: 'write', footer: 10 },

  ...(['fix', 'reason', 'filter'] as const).flatMap((mode): Binding[] => [
    { command: 'down', keys: ['j', 'down'], mode, footer: 4 },
    { command: 'up', keys: ['k', 'up'], mode, footer: 4 },
    {
      command: mode === 'filter' ? 'toggle' : 'confirm',
      keys: mode === 'filter' ? [' ', 'enter'] : ['enter'],
      mode,
      footer: 9,
    },
    { command: 'back', keys: ['escape', 'ctrl-c', ...(mode === 'filter' ? ['F', 'q'] : [])], mode, footer: 8 },
  ]),
  ...(['fix', 'reason'] as const).flatMap((mode): Binding[] => [
    { command: 'choose', keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], mode, footer: 8 },
  ]),
  { command: 'replace', keys: ['e'], mode: 'fix', footer: 7 },
  { command: 'add-note', keys: ['n'], mode: 'reason', footer: 7 },

  { command: 'confirm', keys: ['enter'], mode: 'type', footer: 9 },
  { command: 'back', keys: ['escape', 'ctrl-c'], mode: 'type', footer: 8 },

  { command: 'bulk-dismiss', keys: ['d'], mode: 'bulk', footer: 9 },
  { command: 'bulk-fix', keys: ['f'], mode: 'bulk', footer: 9 },
  { command: 'bulk-later', keys: ['s'], mode: 'bulk', footer: 9 },
  { command: 'back', keys: ['escape', 'ctrl-c', 'q'], mode: 'bulk', footer: 8 },
  { command: 'sure', keys: ['Y'], mode: 'bulk-sure', footer: 9 },
  { command: 'back', keys: ['escape', 'ctrl-c', 'n', 'q'], mode: 'bulk-sure', footer: 8 },
];

/** What a key means in a mode and tab; `null` where it means nothing. */
export function commandFor(key: string, mode: Mode['name'], tab: Tab): Command | null {
  return bindingsIn(mode, tab).find(({ keys }) => keys.includes(key))?.command ?? null;
}

/** The rows of the table that apply. */
export function bindingsIn(mode: Mode['name'], tab: Tab): readonly Binding[] {
  return keymap.filter((binding) => binding.mode === mode && (binding.tabs?.includes(tab) ?? true));
}
