import type { Figure } from '../figures/figure.js';
import type { Passage } from '../sources/source.js';
import type { Span } from '../text/span.js';

/** A figure asserted of something, linked to the exact place where the copy says it. */
export interface Claim {
  /** Stable under edits elsewhere in the document. */
  readonly id: string;
  /** Its place among the claims of the document, in order of passages. */
  readonly index: number;
  readonly figure: Figure;
  readonly passage: Passage;
  /** Bounds of its sentence and of its clause (between commas), as offsets into the passage. */
  readonly sentence: Span;
  readonly clause: Span;
  /** The figure as printed: the source text of `spans`. */
  readonly quote: string;
  /** More than one when a layout break cuts the figure. */
  readonly spans: readonly Span[];
  /** What is counted, in the copy's words; `null` where the copy names nothing. */
  readonly measure: string | null;
  /** Who or where. */
  readonly subject: string | null;
  /** When, from the nearest date in sentence, paragraph, heading or article. */
  readonly period: string | null;
  /** 累计, 新增, 同比, 人均, 计划, 其中 …, joined by a space. */
  readonly qualifier: string | null;
}
