/** A half-open range of UTF-16 code units into a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the spans hold, one after the other: the quote of a claim or flag. */
export function sliceSpans(text: string, spans: readonly Span[]): string {
  if (spans.length === 1) return text.slice(spans[0]!.start, spans[0]!.end);
  return spans.map((s) => text.slice(s.start, s.end)).join('');
}

/** Whether two ranges share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Document order: by start, then by end. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
