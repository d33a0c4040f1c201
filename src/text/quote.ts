import { type Span, sliceSpans } from './span.js';

/**
 * A place described so that it can be found again after an edit: by what stands there, by what stands around it, and by
 * where it stood (the text-quote and text-position selectors of the W3C Web Annotation Data Model).
 */
export interface Quote {
  /** What the spans hold, one after the other. */
  readonly quote: string;
  /** Up to 16 code units before the first span. */
  readonly prefix: string;
  /** Up to 16 code units after the last span. */
  readonly suffix: string;
  readonly spans: readonly Span[];
}

/** Code units of context on each side. */
const contextLength = 16;
/** Context that must stand on its side for a quote to be found elsewhere. */
const enough = 6;

/** Describes the place of the spans, of which there must be at least one. */
export function describeQuote(text: string, spans: readonly Span[]): Quote {
  const { start } = spans[0]!;
  const { end } = spans.at(-1)!;
  return {
    quote: sliceSpans(text, spans),
    prefix: text.slice(wholeCharacter(text, Math.max(0, start - contextLength), start), start),
    suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + contextLength), end)),
    spans: spans.map((span) => ({ start: span.start, end: span.end })),
  };
}

/** Moves a cut towards `inside` if it would part the two halves of an astral character. */
function wholeCharacter(text: string, at: number, inside: number): number {
  const parts = at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return parts && at !== inside ? at + Math.sign(inside - at) : at;
}

/**
 * Finds the place again: where it stood, or else the one other place that holds the same characters in the best matching
 * context. The quote itself is never matched loosely. `null` when it is nowhere, or when two places are equally good.
 */
export function locateQuote(text: string, quote: Quote): readonly Span[] | null {
  if (sliceSpans(text, quote.spans) === quote.quote && sharedContext(quote, describeQuote(text, quote.spans)) > 0)
    return quote.spans;
  const first = quote.spans[0]!;
  const opening = quote.quote.slice(0, first.end - first.start);
  if (opening === '') return null;
  let best: readonly Span[] | null = null;
  let bestContext = enough - 1;
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
    const shift = at - first.start;
    const spans = quote.spans.map((span) => ({ start: span.start + shift, end: span.end + shift }));
    if (sliceSpans(text, spans) !== quote.quote) continue;
    const context = sharedContext(quote, describeQuote(text, spans));
    if (context === bestContext) best = null;
    else if (context > bestContext) [best, bestContext] = [spans, context];
  }
  return best;
}

/**
 * How many characters on both sides agree, counted outwards from the quote and stopping at the first that does not: a
 * digit changed nearby ends the count, it is not tolerated. Reaching the same end of the text counts a little more.
 */
export function sharedContext(a: Quote, b: Quote): number {
  let before = 0;
  while (before < a.prefix.length && before < b.prefix.length && a.prefix.at(-1 - before) === b.prefix.at(-1 - before))
    before++;
  let after = 0;
  while (after < a.suffix.length && after < b.suffix.length && a.suffix[after] === b.suffix[after]) after++;
  return before + after + atEdge(a.prefix, b.prefix) + atEdge(a.suffix, b.suffix);
}

function atEdge(a: string, b: string): number {
  return a === b && a.length < contextLength - 1 ? 2 : 0;
}
