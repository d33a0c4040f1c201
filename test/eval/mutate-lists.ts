import { chance } from './chance.js';
import type { Document } from './document.js';
import type { Mutation } from './mutation.js';

/** Two or more items between 、 marks, and a last one that a mark or 等 ends: only these have both their bounds printed. */
const inner =
  /(?<=、)([^\s、，。；：！？“”‘’《》（）()、\d]{2,14}(?:、[^\s、，。；：！？“”‘’《》（）()\d]{2,14})+)(?=[，。；：！？、）]|$)/gm;

/** An item of a parallel list replaced by its neighbour. */
export function* mutateLists(document: Document): Iterable<Mutation> {
  for (const match of document.text.matchAll(inner)) {
    let at = match.index;
    const items = match[1]!.split('、').map((text) => {
      const start = at;
      at += text.length + 1;
      return { start, end: start + text.length, text };
    });
    const last = items.at(-1)!;
    const follows = document.text[last.end] ?? '';
    const bounded =
      follows === '、' || (/[，。；！？）]/.test(follows) && last.text.length === items.at(-2)?.text.length);
    // The last item may carry the rest of its clause.
    if (!bounded || /[和及与等的]/.test(last.text)) items.pop();
    // 等 and 的 tell of clauses that the 、 divides unevenly.
    if (items.length < 2 || items.some((i) => /[等的]/.test(i.text))) continue;
    if (new Set(items.map((i) => i.text)).size < items.length) continue;
    for (const [i, item] of items.entries()) {
      const neighbour =
        chance(item.text, i) % 2 === 0 ? (items[i + 1] ?? items[i - 1]!) : (items[i - 1] ?? items[i + 1]!);
      yield {
        document,
        class: 'list item replaced by its neighbour',
        label: item.text.length === 2 ? 'items of two characters' : 'longer items',
        how: 'replaced',
        at: item,
        text: neighbour.text,
        places: [item, neighbour],
      };
    }
  }
}
