import type { Document } from './document.js';
import type { Mutation } from './mutation.js';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** A word of two characters doubled, as the runtime's own dictionary cuts words; kanwu's lists have no say. */
export function* mutateWords(document: Document): Iterable<Mutation> {
  const { text } = document;
  for (const { segment, index, isWordLike } of words.segment(text)) {
    if (!isWordLike || !/^[\u4e00-\u9fff]{2}$/.test(segment) || segment[0] === segment[1]) continue;
    if (/[〇零一二两三四五六七八九十百千万亿]/.test(segment)) continue;
    const end = index + 2;
    // Beside its like it would be the third of a row.
    if (text.slice(end, end + 2) === segment || text.slice(index - 2, index) === segment) continue;
    yield {
      document,
      class: 'word of two characters doubled',
      label: 'word',
      how: 'doubled',
      at: { start: end, end },
      text: segment,
      places: [{ start: index, end }],
    };
  }
}
