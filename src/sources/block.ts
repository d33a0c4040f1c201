import type { Span } from '../text/span.js';
import type { Cell, PassageKind } from './source.js';

/** What a reader of one format finds, before layout breaks are mended: a passage to be. */
export interface Block {
  readonly kind: PassageKind;
  /** Slices of the source in reading order, none empty. */
  readonly pieces: readonly Span[];
  readonly text: string;
  /** `text` folded, offset for offset. */
  readonly folded: string;
  /** Depth of a heading that is marked up as one (`##` is 2); 0 where only the looks say so. */
  readonly level: number;
  /** Blank lines before it, as printed. Pictures and columns leave more than one. */
  readonly gap: number;
  readonly cell: Cell | null;
}

/** A text and its folded form, to cut blocks from. */
export interface Printed {
  readonly text: string;
  readonly folded: string;
}

/** What the spans hold in both forms of the text. */
export function cut(printed: Printed, pieces: readonly Span[]): Printed {
  if (pieces.length === 1) {
    const { start, end } = pieces[0]!;
    return { text: printed.text.slice(start, end), folded: printed.folded.slice(start, end) };
  }
  let text = '';
  let folded = '';
  for (const { start, end } of pieces) {
    text += printed.text.slice(start, end);
    folded += printed.folded.slice(start, end);
  }
  return { text, folded };
}
