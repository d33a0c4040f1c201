import type { Span } from '../text/span.js';
import type { Words } from '../text/words.js';

/** SARIF's levels: `error` contradicts itself, `warning` is very likely wrong, `note` is worth asking the author. */
export const levels = ['error', 'warning', 'note'] as const;
export type Level = (typeof levels)[number];

/** Replaces the source text of a range. */
export interface Edit extends Span {
  readonly text: string;
}

/** Edits that together would mend a flag. */
export interface Fix {
  readonly edits: readonly Edit[];
}

/** Another place that the flag speaks of. */
export interface RelatedPlace {
  readonly quote: string;
  readonly spans: readonly Span[];
  readonly note: Words;
}

/** A place in another document that the flag speaks of. */
export interface Elsewhere {
  readonly path: string;
  readonly quote: string;
  readonly spans: readonly Span[];
  readonly line: number;
  readonly column: number;
  /** The sentence around it. */
  readonly sentence: string;
  readonly note: Words;
}

/** One finding, with its place, its reason worked out, and where possible a fix. */
export interface Flag {
  readonly id: string;
  readonly check: string;
  readonly level: Level;
  /** Whether it questions a word or name, which a newsroom may accept. */
  readonly aboutWords: boolean;
  readonly message: Words;
  readonly args: Readonly<Record<string, string>>;
  readonly quote: string;
  readonly spans: readonly Span[];
  readonly related: readonly RelatedPlace[];
  /** Left out where it speaks of no other document. */
  readonly elsewhere?: readonly Elsewhere[];
  readonly working: string | null;
  /** The one repair, when there is only one. */
  readonly fix: Fix | null;
  /** Possible repairs, when there are several. */
  readonly candidates: readonly Fix[];
  /** Survives edits elsewhere in the document. */
  readonly fingerprint: string;
}
