import { createHash } from 'node:crypto';
import { fold } from '../text/fold.js';
import { OffsetMap } from '../text/offset-map.js';
import type { Passage, Source, SourceFormat } from './source.js';

/** Reads decoded text into passages and articles. */
export function readText(path: string, text: string, format: SourceFormat = 'text'): Source {
  const passages: Passage[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    passages.push({
      index: passages.length,
      kind: 'paragraph',
      text: match[0],
      folded: fold(match[0]),
      map: new OffsetMap([{ start: match.index, end: match.index + match[0].length }]),
      article: 0,
      cell: null,
      broken: { start: false, end: false },
    });
  }
  return {
    path,
    format,
    encoding: 'utf-8',
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    passages,
    articles: [{ index: 0, title: null, passages }],
  };
}
