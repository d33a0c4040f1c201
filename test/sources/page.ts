import { readText } from '../../src/sources/read.js';
import type { Passage, Source } from '../../src/sources/source.js';

/** A passage as tests show it: its kind, and its text with a bar where pieces of the source meet. */
function show({ kind, text, map, broken }: Passage): string {
  let shown = '';
  let at = 0;
  for (const joint of map.joints) {
    shown += `${text.slice(at, joint)}|`;
    at = joint;
  }
  shown += text.slice(at);
  return `${kind}: ${broken.start ? '…' : ''}${shown}${broken.end ? '…' : ''}`;
}

/** The passages of a plain text as tests show them. */
export function passagesOf(text: string): string[] {
  return readText('x.txt', text).passages.map(show);
}

/** The headlines of the articles, each with its number of passages. */
export function articlesOf(source: Source): string[] {
  return source.articles.map(({ title, passages }) => `${title ?? '—'} (${passages.length})`);
}
