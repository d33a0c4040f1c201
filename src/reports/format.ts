import type { DocumentReport, Summary } from './report-schema.js';

/** What a format is given beside a document. */
export interface DocumentContext {
  /** Its place among the documents of the result. */
  readonly index: number;
  /** The decoded text of the document, into which its spans point. */
  readonly text: string;
}

/** Something that could not be done, in the language of the run: a file that could not be read, a pattern without matches. */
export interface Problem {
  /** The file as the result would call it; `null` where it is not about one file. */
  readonly path: string | null;
  readonly message: string;
}

/** Totals that a format may print last. */
export interface Totals {
  readonly summary: Summary;
  /** Whether flags were left out for being below the level asked for. */
  readonly hidden: boolean;
  /** Characters of all documents. */
  readonly characters: number;
  /** What could not be done; where there is any, the result does not speak for all of the copy. */
  readonly problems: readonly Problem[];
}

/**
 * How a result becomes text. Documents are rendered one at a time, so that memory is bounded by the largest of them;
 * what a format returns is written as it stands, in order. A format keeps no state and prints nothing.
 */
export interface Format {
  begin(): string;
  document(document: DocumentReport, context: DocumentContext): string;
  end(totals: Totals): string;
}
