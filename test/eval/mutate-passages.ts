import { pick } from './chance.js';
import type { Document } from './document.js';
import type { Mutation } from './mutation.js';

/** A sentence of the copy printed a second time, behind another sentence of its page. */
export function* mutatePassages(document: Document): Iterable<Mutation> {
  const { text, name } = document;
  // A line may begin in the middle of a sentence: what stands before must have ended one.
  const sentences = [...text.matchAll(/(?<=[。！？]|^)[^。！？\n“”|#>]{15,160}[。！？](?![”’）])/gm)]
    .filter((m) => /(?:[。！？][”’）]?|^)\s*$/.test(text.slice(Math.max(0, m.index - 6), m.index)))
    .map((m) => ({ start: m.index, end: m.index + m[0].length }));
  for (const [i, sentence] of sentences.entries()) {
    const others = sentences.filter((_, k) => k !== i);
    if (others.length === 0) return;
    const next = sentences[i + 1];
    const printed = text.slice(sentence.start, sentence.end);
    const run = next && next.start === sentence.end ? { start: sentence.start, end: next.end } : null;
    for (const [label, what] of [
      ['a sentence', sentence],
      ['two sentences', run],
    ] as const) {
      if (!what) continue;
      const after = pick(others, name, sentence.start, label).end;
      if (after > what.start && after < what.end) continue;
      if (text.indexOf(printed) !== text.lastIndexOf(printed)) continue;
      yield {
        document,
        class: 'passage printed twice',
        label,
        how: 'repeated',
        at: { start: after, end: after },
        text: text.slice(what.start, what.end),
        places: [what],
      };
    }
  }
}
