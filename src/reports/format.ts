import type { DocumentReport, Summary } from './report-schema.js';

/** What a format is given beside a document. */
export interface DocumentContext {
  /** Its place among the documents of the result. */
  readonly index: number;
  /** The decoded text of the document, into which its spans point. */
  readonly text: string;
}

/**
 * Something to be said beside the flags, in the language of the run: a file that could not be read, a pattern without
 * matches, a comment that suppresses nothing.
 */
export interface Problem {
  /** The file as the result would call it; `null` where it is not about one file. */
  readonly path: string | null;
  /** Whether the result lacks something for it. */
  readonly incomplete: boolean;
  readonly message: string;
}

/** Totals that a format may print last. */
export interface Totals {
  readonly summary: Summary;
  /** Whether flags were left out for being below the level asked for. */
  readonly hidden: boolean;
  /** Characters of all documents. */
  readonly characters: number;
  /** What is to be said beside the flags; where something is incomplete, the result does not speak for all of the copy. */
  readonly problems: readonly Problem[];
}

/**
 * How a result becomes text. Documents are rendered one at a time, so that memory is bounded by the largest of them;
 * what a format returns is written as it stands, in order. A format prints nothing, and keeps nothing but counts, which
 * `begin` sets back.
 */
export interface Format {
  begin(): string;
  document(document: DocumentReport, context: DocumentContext): string;
  end(totals: Totals): string;
}
