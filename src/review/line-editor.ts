import { charactersOf } from '../text/width.js';

/** A line of text being typed, with the cursor as an offset into it. */
export interface Line {
  readonly text: string;
  readonly cursor: number;
}

/** A line to begin with, the cursor behind it. */
export function lineOf(text: string): Line {
  return { text, cursor: text.length };
}

/** Puts typed or pasted text in at the cursor. A field has one line: line ends become spaces, other controls go. */
export function insert({ text, cursor }: Line, typed: string): Line {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out.
  const clean = typed.replace(/[\r\n\t]+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '');
  return { text: text.slice(0, cursor) + clean + text.slice(cursor), cursor: cursor + clean.length };
}

/** What an editing key does to the line; `null` for keys that edit nothing. */
export function edit(line: Line, key: string): Line | null {
  const { text, cursor } = line;
  switch (key) {
    case 'left':
      return { text, cursor: before(line) };
    case 'right':
      return { text, cursor: after(line) };
    case 'home':
    case 'ctrl-a':
      return { text, cursor: 0 };
    case 'end':
    case 'ctrl-e':
      return { text, cursor: text.length };
    // Terminals send the same for the key that deletes backwards, by whichever of the two names.
    case 'backspace':
    case 'delete':
      return { text: text.slice(0, before(line)) + text.slice(cursor), cursor: before(line) };
    case 'ctrl-d':
      return { text: text.slice(0, cursor) + text.slice(after(line)), cursor };
    case 'ctrl-u':
      return { text: text.slice(cursor), cursor: 0 };
    case 'ctrl-k':
      return { text: text.slice(0, cursor), cursor };
    default:
      return null;
  }
}

/** The start of the character before the cursor, as people count characters. */
function before({ text, cursor }: Line): number {
  let at = 0;
  for (const { index } of charactersOf(text.slice(0, cursor))) at = index;
  return at;
}

function after({ text, cursor }: Line): number {
  for (const { segment } of charactersOf(text.slice(cursor))) return cursor + segment.length;
  return cursor;
}
