import type { Span } from '../text/span.js';

/** The comments in a piece of HTML that stands in Markdown, marks included. */
export function commentsIn(text: string, { start, end }: Span): Span[] {
  return Array.from(text.slice(start, end).matchAll(/<!--[\s\S]*?-->/g), ({ 0: comment, index }) => ({
    start: start + index,
    end: start + index + comment.length,
  }));
}
