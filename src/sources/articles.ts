import type { Block } from './block.js';

/** Which article each block belongs to, and the headline of each article. */
export interface Division {
  readonly articles: readonly number[];
  readonly titles: readonly (string | null)[];
}

const signature = /^(?:□|[^。]{0,10}(?:记者|通讯员|评论员)|文[ /:]|作者|\((?:上接|转自|紧接))/;
const dateline = /^[^,。;!?“”"(]{1,14}[讯电](?: |\(|:)/;
const columnTitle = /^[\u4e00-\u9fff“”]{2,10}(?:动态|快讯|简讯|短讯|要闻|短波|速览|速递|一览|专栏|简报|广角)$/;
const bulletin = /(?:快讯|简讯|短讯|速览|速递|简报)$/;
const numberedHeading = /^(?:\(?[一二三四五六七八九十]{1,3}[)、]|第[一二三四五六七八九十]+[章节部]|\d+[.、])/;

/**
 * Divides a page into articles: at a headline that a byline or a dateline follows, at the title of a column, and at
 * every headline of a bulletin. A heading by itself divides nothing: it opens a section.
 */
export function dividePage(blocks: readonly Block[]): Division {
  let inBulletin = false;
  let body = false;
  return divide(blocks, (block, i) => {
    body ||= isBody(block);
    if (block.kind !== 'heading') return false;
    const isColumn = columnTitle.test(block.folded);
    const parts = body && (startsArticle(blocks, i) || (inBulletin && !numberedHeading.test(block.folded)));
    if (parts) {
      body = false;
      inBulletin &&= !isColumn;
    }
    if (isColumn && bulletin.test(block.folded) && !body) inBulletin = true;
    return parts;
  });
}

/** Divides a Markdown document: it is one article, unless it has several headings of the first level. */
export function divideDocument(blocks: readonly Block[]): Division {
  const several = blocks.filter((block) => block.level === 1).length > 1;
  let begun = false;
  return divide(blocks, (block) => {
    const parts = several && begun && block.level === 1;
    begun ||= block.level === 1 || block.kind === 'paragraph';
    return parts;
  });
}

/** Short lines above the first paragraph are the page's furniture: the name of a column, a caption. */
function isBody({ kind, folded }: Block): boolean {
  return (kind === 'paragraph' || kind === 'item') && folded.length >= 20;
}

function startsArticle(blocks: readonly Block[], at: number): boolean {
  if (columnTitle.test(blocks[at]!.folded) && blocks[at + 1]?.kind === 'heading') return true;
  for (let i = at + 1; i < Math.min(blocks.length, at + 6); i++) {
    const { kind, folded } = blocks[i]!;
    if (kind === 'heading' || kind === 'caption') continue;
    return kind === 'byline' ? signature.test(folded) : dateline.test(folded.slice(0, 18));
  }
  return false;
}

function divide(blocks: readonly Block[], parts: (block: Block, index: number) => boolean): Division {
  const articles: number[] = [];
  const heads: Block[][] = [[]];
  let body = false;
  blocks.forEach((block, i) => {
    if (parts(block, i)) {
      heads.push([]);
      body = false;
    }
    if (block.kind === 'heading' && !body) heads.at(-1)!.push(block);
    body ||= isBody(block);
    articles.push(heads.length - 1);
  });
  return { articles, titles: heads.map(titleOf) };
}

/** Of the headings above an article: the one that is marked up highest, else the first that is no column's title. */
function titleOf(headings: readonly Block[]): string | null {
  const marked = headings.filter((h) => h.level > 0).sort((a, b) => a.level - b.level)[0];
  const own = headings.find((h) => h.folded.length >= 4 && !columnTitle.test(h.folded) && !/^\d+年/.test(h.folded));
  return (marked ?? own ?? headings[0])?.text ?? null;
}
