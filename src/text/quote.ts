import { fold } from './fold.js';
import { sharedEnd, sharedStart } from './shared-ends.js';
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
    suffix: text.slice(end, wholeCharacter(text, end + contextLength, end)),
    spans: spans.map((span) => ({ start: span.start, end: span.end })),
  };
}

/** Moves a cut towards `inside` if it would part the two halves of an astral character. */
function wholeCharacter(text: string, at: number, inside: number): number {
  const parts = text.codePointAt(at - 1)! > 0xffff;
  return parts ? at + Math.sign(inside - at) : at;
}

/**
 * Finds the place again: where it stood if its context stands there too, or else the one place that holds the same
 * characters in the best matching context; of equals the one where it stood. The quote itself is never matched loosely.
 * `null` when it is nowhere, or when two other places are equally good.
 */
export function locateQuote(text: string, quote: Quote): readonly Span[] | null {
  if (isSame(quote, describeQuote(text, quote.spans))) return quote.spans;
  const first = quote.spans[0]!;
  const opening = quote.quote.slice(0, first.end - first.start);
  if (opening === '') return null;
  let best: readonly Span[] | null = null;
  let bestRank = 2 * enough - 1;
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
    const shift = at - first.start;
    const spans = quote.spans.map((span) => ({ start: span.start + shift, end: span.end + shift }));
    const there = describeQuote(text, spans);
    if (there.quote !== quote.quote || !haveOneLead(quote, there)) continue;
    // Of equals the one where it stood.
    const rank = 2 * sharedContext(quote, there) + (shift === 0 ? 1 : 0);
    if (rank > bestRank) [best, bestRank] = [spans, rank];
    else if (rank === bestRank) best = null;
  }
  return best;
}

function isSame(a: Quote, b: Quote): boolean {
  return a.quote === b.quote && a.prefix === b.prefix && a.suffix === b.suffix;
}

/** Marks that end a clause; an empty line does too. */
const clauseEnd = /[,;:.。!?、]|\n\s*\n/;

/**
 * Whether the words between the quote and the start of its clause are the same, or, where there are none, those up to its
 * end. A lookalike in another clause (青川镇新建120座, where 石桥镇新建120座 stood) is no match, whatever follows it.
 */
export function haveOneLead(a: Quote, b: Quote): boolean {
  const [lead, other] = [leadOf(a), leadOf(b)];
  if (lead.text === '' && other.text === '') return tailOf(a) === tailOf(b);
  if (lead.text === other.text) return true;
  if (lead.whole && other.whole) return false;
  // One of them reaches beyond what was kept of it, or begins where the text did.
  const length = Math.min(lead.text.length, other.text.length);
  return length >= enough && lead.text.slice(-length) === other.text.slice(-length);
}

function leadOf({ prefix }: Quote): { text: string; whole: boolean } {
  const pieces = narrow(prefix).split(clauseEnd);
  return { text: plain(pieces.at(-1)!), whole: pieces.length > 1 };
}

function tailOf({ suffix }: Quote): string {
  return plain(narrow(suffix).split(clauseEnd)[0]!);
}

/** Marks of one width; line breaks stay, for an empty line parts paragraphs. */
function narrow(side: string): string {
  return side.replace(/[\uff01-\uff5e]/g, (c) => fold(c));
}

/** Context as it is compared: marks of one width, without the line breaks and blanks that setting the copy anew moves. */
function plain(side: string): string {
  return fold(side).replace(/\s+/g, '');
}

/**
 * How many characters on both sides agree, counted outwards from the quote and stopping at the first that does not: a
 * digit changed nearby ends the count, it is not tolerated. Reaching the same end of the text counts a little more.
 */
export function sharedContext(a: Quote, b: Quote): number {
  const [leadA, leadB, tailA, tailB] = [a.prefix, b.prefix, a.suffix, b.suffix].map(plain) as [
    string,
    string,
    string,
    string,
  ];
  return sharedEnd(leadA, leadB) + sharedStart(tailA, tailB) + atEdge(a.prefix, b.prefix) + atEdge(a.suffix, b.suffix);
}

function atEdge(a: string, b: string): number {
  return a === b && a.length < contextLength - 1 ? 2 : 0;
}
