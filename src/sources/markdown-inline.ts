import type { Link, PhrasingContent } from 'mdast';
import type { Span } from '../text/span.js';
import type { Printed } from './block.js';
import { commentsIn } from './comments.js';
import { joint } from './joint.js';

/** The copy in a run of inline Markdown. */
export interface Inline {
  /** The printed text without its mark-up, in reading order. */
  readonly pieces: readonly Span[];
  /** What images are said to show. */
  readonly captions: readonly Span[];
  readonly comments: readonly Span[];
}

/** Finds the copy in inline nodes: bold, links and the like do not cut a sentence; code, HTML and addresses are no copy. */
export function readInline(printed: Printed, nodes: readonly PhrasingContent[]): Inline {
  const { text } = printed;
  const pieces: Span[] = [];
  const captions: Span[] = [];
  const comments: Span[] = [];
  collect(nodes);
  trim(text, pieces);
  return { pieces, captions, comments };

  function collect(siblings: readonly PhrasingContent[]): void {
    for (const node of siblings) {
      const start = node.position!.start.offset!;
      const end = node.position!.end.offset!;
      if (node.type === 'image' || node.type === 'imageReference') {
        const alt = node.alt ?? '';
        const at = text.indexOf(alt, start);
        if (alt.trim() && at >= 0 && at < end) captions.push({ start: at, end: at + alt.length });
      } else if (node.type === 'html') {
        comments.push(...commentsIn(text, { start, end }));
      } else if (node.type === 'text') {
        slice(start, end);
      } else if (node.type === 'break') {
        const feed = text.indexOf('\n', start);
        if (feed >= 0 && feed < end) pieces.push({ start: feed, end: feed + 1 });
      } else if (node.type === 'link' && isBare(node)) {
        // The parser takes all that follows a bare address for its part, up to the next space.
        const after = text.slice(start, end).search(beyondUrl);
        if (after >= 0) slice(start + after, end);
      } else if ('children' in node && node.type !== 'delete') {
        collect(node.children);
      }
    }
  }

  /** Cuts the raw text of a text node at escapes, and at line ends with the marks of quotes that follow. */
  function slice(start: number, end: number): void {
    let from = start;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code === 92 && i + 1 < end && isPunctuation(text.charCodeAt(i + 1))) {
        if (i > from) pieces.push({ start: from, end: i });
        from = ++i;
      } else if (code === 10 || code === 13) {
        let last = i;
        while (last > from && isBlank(text.charCodeAt(last - 1))) last--;
        let next = i + 1;
        while (next < end && (isBlank(text.charCodeAt(next)) || text.charCodeAt(next) === 62)) next++;
        if (last > from) pieces.push({ start: from, end: last });
        const between = last > 0 && next < text.length ? joint(printed, last, next) : null;
        if (between) pieces.push(between);
        from = next;
        i = next - 1;
      }
    }
    if (end > from) pieces.push({ start: from, end });
  }
}

function trim(text: string, pieces: Span[]): void {
  while (pieces.length > 0) {
    const { start, end } = pieces[0]!;
    let at = start;
    while (at < end && isBlank(text.charCodeAt(at))) at++;
    if (at < end) {
      pieces[0] = { start: at, end };
      break;
    }
    pieces.shift();
  }
  while (pieces.length > 0) {
    const { start, end } = pieces.at(-1)!;
    let at = end;
    while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
    if (at > start) {
      pieces[pieces.length - 1] = { start, end: at };
      break;
    }
    pieces.pop();
  }
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0x3000 || code === 0xa0;
}

function isPunctuation(code: number): boolean {
  return code > 32 && code < 127 && !/[\da-z]/i.test(String.fromCharCode(code));
}

const beyondUrl = /[^\x21-\x7e]/;

/** A link whose text is its own target. */
function isBare({ children: [only], url }: Link): boolean {
  return only?.type === 'text' && url.endsWith(only.value);
}
