import type { OffsetMap } from '../text/offset-map.js';
import type { Span } from '../text/span.js';

/** What a passage is on its page. Only `paragraph`, `item` and `caption` are running prose. */
export type PassageKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'caption' | 'byline';

/** Where a table cell stands; row 0 is the header row. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A logical paragraph: what the author wrote, after layout breaks are mended. */
export interface Passage {
  /** Its place among the passages of the document. */
  readonly index: number;
  readonly kind: PassageKind;
  /** The printed text: slices of the source, joined; nothing is added. */
  readonly text: string;
  /** The same text folded (`text/fold.ts`), offset for offset: what recognisers read. */
  readonly folded: string;
  /** From offsets in `text` to spans of the source. */
  readonly map: OffsetMap;
  /** Index of the article that it belongs to. */
  readonly article: number;
  readonly cell: Cell | null;
  /** Whether the passage begins or ends in the middle of a sentence, and no continuation could be found. */
  readonly broken: { readonly start: boolean; readonly end: boolean };
}

/** Passages that belong together: the unit within which claims are related. */
export interface Article {
  readonly index: number;
  readonly title: string | null;
  readonly passages: readonly Passage[];
}

export type SourceFormat = 'markdown' | 'text';
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A document as received, decoded and read into passages. */
export interface Source {
  /** As the user names it, with forward slashes. */
  readonly path: string;
  readonly format: SourceFormat;
  readonly encoding: Encoding;
  /** Whether the file begins with a byte-order mark, which a writer has to put back. */
  readonly bom: boolean;
  /** The decoded text without its byte-order mark; every span of the result is an offset into it. */
  readonly text: string;
  /** Comments in the copy, marks included, in order of place; they are no copy. Only Markdown has any. */
  readonly comments: readonly Span[];
  /** Hex digest of the file's bytes. */
  readonly sha256: string;
  readonly passages: readonly Passage[];
  readonly articles: readonly Article[];
}
