import type { Nodes, Parent, PhrasingContent, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { bySpan, type Span } from '../text/span.js';
import { type Block, cut, type Printed } from './block.js';
import { kindOf } from './block-kind.js';
import { commentsIn } from './comments.js';
import { readInline } from './markdown-inline.js';
import type { Cell, PassageKind } from './source.js';

/**
 * Drops the rewriting of parsed trees (for bare e-mail addresses): it splits text nodes, and loses where they stand.
 */
function keepPositions(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map(({ transforms: _, ...extension }) => extension);
}

/**
 * Takes out of the grammar what the text cannot hold, for two of its constructs are dear where they are not used. Tables have
 * no mark to begin with: every line is read to its end as the head of one, and then once more as what it is. And bare
 * addresses may begin with any letter or digit, so that text is cut into pieces at each of them.
 */
function without(this: Processor, { tables, addresses }: { tables: boolean; addresses: boolean }): void {
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map(({ flow = {}, text = {}, ...others }) => ({
    ...others,
    flow: keep(flow, (mark) => !tables || mark !== 'null'),
    text: keep(text, (mark) => !addresses || !/[\w+.-]/.test(String.fromCharCode(Number(mark)))),
  }));
}

function keep<Constructs extends object>(constructs: Constructs, wanted: (mark: string) => boolean): Constructs {
  return Object.fromEntries(Object.entries(constructs).filter(([mark]) => wanted(mark))) as Constructs;
}

// One tilde is the range mark of Chinese copy (100~150), not a strike-through.
const grammar = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter)
  .use(keepPositions)
  .freeze();

/** Where the text has none of the marks of the extensions: these are put together anew for each document. */
const commonMark = unified().use(remarkParse).freeze();

const parsers = new Map<string, Processor<Root>>();
function parserFor(text: string): Processor<Root> {
  // A bracket may open a footnote or a task, and a tilde next to an asterisk tells where emphasis may end.
  if (!/[|~[@]|:\/\/|www\.|^\ufeff?---/i.test(text)) return commonMark;
  const tables = !text.includes('|');
  const addresses = !/@|:\/\/|www\./i.test(text);
  const key = `${tables} ${addresses}`;
  const parser = parsers.get(key) ?? grammar().use(without, { tables, addresses }).freeze();
  parsers.set(key, parser);
  return parser;
}

/** What Markdown holds: copy, and the comments in it. */
export interface ReadMarkdown {
  readonly blocks: readonly Block[];
  /** In order of place. */
  readonly comments: readonly Span[];
}

/** Reads Markdown into blocks: what is copy, without its mark-up. Code, HTML, addresses and front matter are none. */
export function readMarkdown(printed: Printed): ReadMarkdown {
  const blocks: Block[] = [];
  const comments: Span[] = [];
  let tables = 0;
  readAll(parserFor(printed.text).parse(printed.text), 'paragraph');
  return { blocks, comments: comments.sort(bySpan) };

  function readAll(parent: Parent, kind: PassageKind): void {
    for (const child of parent.children) read(child, kind);
  }

  function read(node: Nodes, kind: PassageKind): void {
    if (node.type === 'html') {
      const { start, end } = node.position!;
      comments.push(...commentsIn(printed.text, { start: start.offset!, end: end.offset! }));
    } else if (node.type === 'heading') push(node.children, 'heading', node.depth);
    else if (node.type === 'paragraph') push(node.children, kind);
    else if (node.type === 'listItem') readAll(node, 'item');
    else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'footnoteDefinition')
      readAll(node, kind);
    else if (node.type === 'table') {
      node.children.forEach((cells, row) => {
        cells.children.forEach((cell, column) => {
          push(cell.children, 'cell', 0, { table: tables, row, column });
        });
      });
      tables++;
    }
  }

  function push(nodes: readonly PhrasingContent[], kind: PassageKind, level = 0, cell: Cell | null = null): void {
    const { pieces, captions, comments: inside } = readInline(printed, nodes);
    comments.push(...inside);
    if (pieces.length > 0) {
      const slices = cut(printed, pieces);
      // An item, a cell or a heading is one by its mark-up; a paragraph may look like a headline or a byline.
      const looks = kind === 'paragraph' ? kindOf(slices.folded, 0) : kind;
      blocks.push({ ...slices, pieces, kind: looks, level, gap: 1, cell });
    }
    for (const piece of captions)
      blocks.push({ ...cut(printed, [piece]), pieces: [piece], kind: 'caption', level: 0, gap: 1, cell: null });
  }
}
