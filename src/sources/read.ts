import { fold } from '../text/fold.js';
import { OffsetMap } from '../text/offset-map.js';
import type { Span } from '../text/span.js';
import { type Division, divideDocument, dividePage } from './articles.js';
import type { Block, Printed } from './block.js';
import { decode } from './decode.js';
import { digestOf } from './digest.js';
import { readPlainText } from './plain-text.js';
import { reflow } from './reflow.js';
import type { Article, Encoding, Passage, Source, SourceFormat } from './source.js';

/** What is known of a text from its file; without a file it is UTF-8. */
export interface Origin {
  readonly encoding: Encoding;
  readonly bom: boolean;
  /** Hex digest of the file's bytes. */
  readonly sha256: string;
}

/** Reads decoded plain text into passages and articles. */
export function readText(path: string, text: string, origin: Origin = madeOf(text)): Source {
  const printed = { text, folded: fold(text) };
  const blocks = readPlainText(printed);
  return assemble(path, 'text', printed, { blocks, comments: [] }, dividePage(blocks), origin);
}

/** Reads decoded text of either format. The Markdown parser is loaded only when it is needed. */
export async function readSource(
  path: string,
  text: string,
  format: SourceFormat = formatOf(path),
  origin: Origin = madeOf(text),
): Promise<Source> {
  if (format === 'text') return readText(path, text, origin);
  const { readMarkdown } = await import('./markdown.js');
  const printed = { text, folded: fold(text) };
  const read = readMarkdown(printed);
  return assemble(path, 'markdown', printed, read, divideDocument(read.blocks), origin);
}

/**
 * Reads the bytes of a file, or of standard input.
 * @throws {SourceError} where they are no text.
 */
export async function readBytes(
  path: string,
  bytes: Uint8Array,
  format: SourceFormat = formatOf(path),
): Promise<Source> {
  const { text, encoding, bom } = decode(bytes, path);
  return readSource(path, text, format, { encoding, bom, sha256: digestOf(bytes) });
}

/** The format that a file's name promises. */
export function formatOf(path: string): SourceFormat {
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'text';
}

function madeOf(text: string): Origin {
  return { encoding: 'utf-8', bom: false, sha256: digestOf(text) };
}

function assemble(
  path: string,
  format: SourceFormat,
  printed: Printed,
  { blocks, comments }: { readonly blocks: readonly Block[]; readonly comments: readonly Span[] },
  { articles, titles }: Division,
  origin: Origin,
): Source {
  const passages = reflow(printed, blocks, articles).map(
    ({ kind, pieces, text, folded, article, cell, broken }, index): Passage => ({
      index,
      kind,
      text,
      folded,
      map: new OffsetMap(pieces),
      article,
      cell,
      broken,
    }),
  );
  const byArticle = titles.map((title, index): Article & { passages: Passage[] } => ({ index, title, passages: [] }));
  for (const passage of passages) byArticle[passage.article]!.passages.push(passage);
  return { path, format, ...origin, text: printed.text, comments, passages, articles: byArticle };
}
