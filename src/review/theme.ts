import type { TextProps } from 'ink';
import type { Tone } from './rows.js';

/** How each tone looks: by the terminal's own sixteen colours, which its user chose to read well on light or dark. */
const coloured: Readonly<Record<Tone, TextProps>> = {
  plain: {},
  dim: { dimColor: true },
  strong: { bold: true },
  error: { color: 'red', bold: true, underline: true },
  warning: { color: 'yellow', bold: true, underline: true },
  note: { color: 'cyan', bold: true, underline: true },
  good: { color: 'green' },
  related: { color: 'magenta', underline: true },
  added: { color: 'green', bold: true },
  removed: { color: 'red', strikethrough: true },
  cursor: { bold: true, inverse: true },
  chosen: { inverse: true },
};

/** The same without colour: what is marked stays marked. */
const plain: Readonly<Record<Tone, TextProps>> = {
  plain: {},
  dim: {},
  strong: { bold: true },
  error: { bold: true, underline: true },
  warning: { bold: true, underline: true },
  note: { underline: true },
  good: {},
  related: { underline: true },
  added: { bold: true, underline: true },
  removed: { strikethrough: true },
  cursor: { inverse: true },
  chosen: { inverse: true },
};

export type Theme = Readonly<Record<Tone, TextProps>>;

/** The look of the desk, with colour or without. */
export function themeOf(color: boolean): Theme {
  return color ? coloured : plain;
}
