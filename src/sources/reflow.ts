import type { Span } from '../text/span.js';
import { type Block, cut, type Printed } from './block.js';
import { isOrphan, weigh } from './continuation.js';
import { joint } from './joint.js';
import { PairCounts } from './pair-counts.js';
import { endingOf } from './sentence-end.js';

/** A block whose breaks are mended, or marked where they could not be. */
export interface MendedBlock extends Block {
  readonly article: number;
  readonly broken: { readonly start: boolean; readonly end: boolean };
}

/** Blocks between a head and its tail: a set of captions, or the sections of a column. */
const reach = { near: 12, far: 60 };
/** With more open ends than this an article is no column-cut prose, but a list or a table. */
const mostOpenEnds = 8;

/**
 * Mends what columns, page ends and captions cut: a paragraph that breaks off takes up the block that goes on. Never
 * across articles, and what cannot be mended with confidence stays as printed.
 */
export function reflow(printed: Printed, blocks: readonly Block[], articles: readonly number[]): MendedBlock[] {
  let counts: PairCounts | null = null;
  const pairs = () => (counts ??= new PairCounts(printed.folded));
  const next = new Map<number, number>();
  const taken = new Set<number>();
  const open: number[] = [];
  blocks.forEach((block, i) => {
    if (!isOpen(block)) return;
    const tail = nearest(i);
    if (tail !== null) join(i, tail);
    else if (block.kind === 'paragraph') open.push(i);
  });
  mendFar();
  for (const i of open) if (!next.has(i) && couldGoOn(i)) join(i, i + 1);
  return blocks.flatMap((block, i) => (taken.has(i) ? [] : [whole(block, i)]));

  function join(head: number, tail: number): void {
    next.set(head, tail);
    taken.add(tail);
  }

  /** The rest of the sentence in the body that follows, past captions and the like but not past a heading. */
  function nearest(head: number): number | null {
    const block = blocks[head]!;
    for (let i = head + 1; i < Math.min(blocks.length, head + 1 + reach.near); i++) {
      const tail = blocks[i]!;
      if (articles[i] !== articles[head] || tail.kind === 'heading') return null;
      const evidence = weigh(block.folded, tail.folded, pairs);
      if (evidence === 'certain' && tail.kind !== 'cell' && tail.kind !== 'byline' && !taken.has(i)) return i;
      if (block.kind === 'heading') return null;
      if (tail.kind !== 'paragraph') continue;
      return evidence === 'likely' ? i : null;
    }
    return null;
  }

  /** Nothing fits better, and the next block may well be the rest. */
  function couldGoOn(head: number): boolean {
    const tail = blocks[head + 1];
    return (
      tail?.kind === 'paragraph' &&
      articles[head + 1] === articles[head] &&
      !taken.has(head + 1) &&
      weigh(blocks[head]!.folded, tail.folded, pairs) === 'possible'
    );
  }

  /** Columns set out of order: one head, several blocks on one tail, and no other pair in the article that fits. */
  function mendFar(): void {
    const byArticle = new Map<number, number[]>();
    for (const i of open) {
      const heads = byArticle.get(articles[i]!);
      if (heads) heads.push(i);
      else byArticle.set(articles[i]!, [i]);
    }
    for (const heads of byArticle.values()) {
      if (heads.length > mostOpenEnds) continue;
      const fits = heads.flatMap((head) => candidates(head).map((tail) => ({ head, tail })));
      for (const { head, tail } of fits)
        if (fits.filter((other) => other.head === head || other.tail === tail).length === 1) join(head, tail);
    }
  }

  function candidates(head: number): number[] {
    const found: number[] = [];
    for (let i = head + 1; i < Math.min(blocks.length, head + reach.far) && articles[i] === articles[head]; i++) {
      const { kind, folded } = blocks[i]!;
      if (kind !== 'paragraph' || taken.has(i)) continue;
      if (weigh(blocks[head]!.folded, folded, pairs) === 'certain') found.push(i);
    }
    return found;
  }

  function whole(block: Block, i: number): MendedBlock {
    let { kind, pieces, text, folded } = block;
    if (next.has(i)) {
      pieces = joined(i);
      ({ text, folded } = cut(printed, pieces));
      // A cut line without a full stop looks like a heading until its rest is found.
      if (kind === 'heading') kind = 'paragraph';
    }
    const isBody = kind === 'paragraph';
    const broken = {
      start: isBody && isOrphan(folded.slice(0, 4)) && !turnsPage.from.test(blocks[i - 1]?.folded ?? ''),
      end: isBody && breaksOff(folded) && !isTitle(folded, i) && !turnsPage.to.test(blocks[i + 1]?.folded ?? ''),
    };
    return {
      kind,
      pieces,
      text,
      folded,
      level: block.level,
      gap: block.gap,
      cell: block.cell,
      article: articles[i]!,
      broken,
    };
  }

  function joined(head: number): Span[] {
    const pieces = [...blocks[head]!.pieces];
    for (let tail = next.get(head); tail !== undefined; tail = next.get(tail)) {
      const between = joint(printed, pieces.at(-1)!.end, blocks[tail]!.pieces[0]!.start);
      if (between) pieces.push(between);
      pieces.push(...blocks[tail]!.pieces);
    }
    return pieces;
  }
}

/** What stands alone above the rest of an article that another page begins, and below what another page ends. */
const turnsPage = { from: /^\(?(?:上接|紧接|接上|接第)/, to: /^\(?(?:下转|转第)/ };

/** The first line of a source, when it holds no full stop and no half of a sentence shows in it: a title, however long. */
function isTitle(folded: string, at: number): boolean {
  return at === 0 && folded.length <= 80 && !/。|[,、(]$/.test(folded);
}

/** Whether a block may go on elsewhere. Short cut lines look like headings: they need a second look. */
function isOpen({ kind, level, folded }: Block): boolean {
  if (kind === 'heading') return level === 0 && folded.length >= 10 && folded.includes(',') && !folded.includes(' ');
  return kind === 'paragraph' && endingOf(folded) !== 'closed';
}

const dangles =
  /(?:[,、(]|\p{sc=Han})$|(?:,| (?:the|an?|of|and|or|to|in|for|with|by|from|that|its|their|is|are|was|were))$/u;

/** Whether a paragraph surely ends in mid-sentence: not a signature, an address, a line of a list. */
function breaksOff(folded: string): boolean {
  if (endingOf(folded) !== 'cut' || !dangles.test(folded)) return false;
  // 8时 环湖赛(全程108公里) 南门: columns that blanks set apart.
  if (!folded.includes('。') && (folded.match(/[^ -~] (?=[^ -~])/g)?.length ?? 0) >= 2) return false;
  if (/电话|邮编|邮箱|地址|https?:|\|/.test(folded)) return false;
  // 学生向老师献花。本报记者 某某 摄: who took the picture.
  if (/(?:记者|通讯员)[^,。;]{1,20}[摄文图]$/.test(folded)) return false;
  // “…” ——某局某科科长 某某: who said it.
  if (/(?:^|[。!?”] *)——[^,。;:]{2,40}$/.test(folded)) return false;
  const lastSentence = folded.length - 1 - Math.max(folded.lastIndexOf('。'), folded.lastIndexOf('. '));
  return folded.length >= 40 && lastSentence >= 8;
}
