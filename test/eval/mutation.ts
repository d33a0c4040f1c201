import type { Span } from '../../src/text/span.js';
import type { Document } from './document.js';

/** One change to one document that makes it contradict itself. */
export interface Mutation {
  readonly document: Document;
  /** What kind of error it is; recall is given by class. */
  readonly class: string;
  /** A finer name within the class: the construction, the kind of mark. */
  readonly label: string;
  /** How it was done: a digit changed, a character dropped. */
  readonly how: string;
  /** What is replaced, and by what; an empty span inserts. */
  readonly at: Span;
  readonly text: string;
  /** The places that a flag may stand at or speak of, as they were: what was changed, and what it then contradicts. */
  readonly places: readonly Span[];
}

/** The text after the mutation. */
export function mutatedText({ document: { text }, at, text: put }: Mutation): string {
  return text.slice(0, at.start) + put + text.slice(at.end);
}

/** Where a span of the text stands after the mutation; a place that lost all its characters keeps its neighbours. */
export function movedBy({ at, text }: Mutation, { start, end }: Span): Span {
  const by = text.length - (at.end - at.start);
  const from = start <= at.start ? start : Math.max(at.start, start + by);
  const to = end < at.end ? Math.max(from, Math.min(end, at.start + text.length)) : end + by;
  return to > from ? { start: from, end: to } : { start: Math.max(0, from - 1), end: from + 1 };
}

/** A word for the mutation that no other one has. */
export function wordOf({ document, class: name, label, how, at, text }: Mutation): string {
  return [document.name, name, label, how, at.start, at.end, text].join(' ');
}

/** The line or sentence around a place, for people. */
export function sentenceAround(text: string, { start, end }: Span): string {
  const before = Math.max(...['。', '！', '？', '\n', '；'].map((mark) => text.lastIndexOf(mark, start - 1)));
  const after = text.slice(end).search(/[。！？\n；]/);
  const from = Math.max(before + 1, start - 120);
  const to = Math.min(after < 0 ? text.length : end + after + 1, end + 120);
  return text.slice(from, to).replace(/\s+/g, ' ').trim();
}
