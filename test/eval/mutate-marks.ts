import type { Span } from '../../src/text/span.js';
import { pick } from './chance.js';
import type { Document } from './document.js';
import type { Mutation } from './mutation.js';

const pairs: Readonly<Record<string, string>> = { '“': '”', '《': '》', '（': '）' };

/** One of a pair of marks deleted. */
export function* mutateMarks(document: Document): Iterable<Mutation> {
  const { text, name } = document;
  for (const [open, close] of pairsOf(text)) {
    const gone = pick([open, close], name, open, close);
    // A quotation that the next paragraph takes up again may lawfully end without its mark.
    if (gone === close && /^[^\S\n]*\n\s*“/.test(text.slice(close + 1)) && text[close] === '”') continue;
    // （二） at the head of a line numbers a section, and 二） may do the same.
    if (/^（.{1,3}）/.test(text.slice(open, close + 1)) && (open === 0 || /[\n\s]/.test(text[open - 1]!))) continue;
    const place = (at: number): Span => ({ start: at, end: at + 1 });
    yield {
      document,
      class: 'one of a pair of marks deleted',
      label: text[open]! + text[close]!,
      how: gone === open ? 'opening mark' : 'closing mark',
      at: place(gone),
      text: '',
      places: [place(open), place(close)],
    };
  }
}

/** Pairs within one line whose marks all match. */
function* pairsOf(text: string): Iterable<readonly [number, number]> {
  for (const line of text.matchAll(/[^\n]+/g)) {
    const waiting: number[] = [];
    const found: [number, number][] = [];
    let sound = true;
    for (const { index } of line[0].matchAll(/[“”《》（）]/g)) {
      const at = line.index + index;
      if (pairs[text[at]!]) waiting.push(at);
      else {
        const open = waiting.pop();
        if (open === undefined || pairs[text[open]!] !== text[at]) {
          sound = false;
          break;
        }
        found.push([open, at]);
      }
    }
    if (sound && waiting.length === 0) yield* found;
  }
}
