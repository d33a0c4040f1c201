import type { Article, Passage } from '../sources/source.js';
import { languageOf } from '../text/language-of.js';
import { loneStraightQuote } from '../text/straight-quotes.js';
import { defineCheck, type Finding, noOptions } from './check.js';
import type { Level } from './flag.js';

const pairs: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['〈', '〉'],
  ['(', ')'],
  ['[', ']'],
  ['【', '】'],
  ['「', '」'],
  ['『', '』'],
  ['〔', '〕'],
];
const opens = new Map(pairs.map(([open], kind) => [open, kind]));
const closes = new Map(pairs.map(([, close], kind) => [close, kind]));
const anyMark = /[“”‘’《》〈〉()[\]【】「」『』〔〕"]/g;

/** How many passages a quotation may run over without each of them opening with its mark again. */
const reach = 3;

interface Lone {
  readonly passage: Passage;
  readonly at: number;
  readonly kind: number;
  readonly opens: boolean;
}

/** Quotation marks, brackets and title marks that have no partner within their article. */
export const unpairedMark = defineCheck({
  id: 'unpaired-mark',
  level: 'error',
  summary: {
    zh: '引号、书名号、括号在本文中没有配对',
    en: 'A quotation mark, title mark or bracket without its partner in the article',
  },
  why: {
    zh: '标号成对使用（GB/T 15834—2011）。少了一半，读者就不知道引语、书名到哪里为止。',
    en: 'Marks of this kind come in pairs (GB/T 15834—2011); without one half the reader cannot tell where a quotation ends.',
  },
  options: noOptions,
  message: {
    zh: '{mark} 没有与之配对的 {partner}。',
    en: '{mark} has no {partner} to pair with.',
  },
  examples: {
    clean: [
      '他说：“这叫‘送上门’的服务。”（记者 林方）',
      '她说：“今年的路修好了。\n“明年还要修桥。”',
      '1)登记；2)审核；a)备案。',
      '半角括号(可以与全角括号配对）。',
      'It’s the rock ’n’ roll of the ’90s :)',
      '取值范围为[0,1)。',
      '说起变化，王大爷十分激动，“以前出门一身泥。\n“现在水泥路修到了门口。”',
      '播种面积(亩﹚、产量﹙吨﹚见下表。',
      '‘I don’t know,’ said the boys’ coach. ‘The dogs’ home is shut,’ she said; ‘tis the ’25 season.',
      '"It is a 12" pipe," he said. "Take it."',
    ],
    flagged: [
      '“合作课堂”让我们学会了倾听，也学会了表达。⟦”⟧放学后，小林说。',
      '“一对一”“一帮一”⟦“⟧为主的结对办法见了成效。',
      '市里印发⟦《⟧老旧小区改造办法，分三年实施。',
      '全市有12所学校⟦（⟧含分校参加，共2人获奖。',
      '社区里的“便民⟦“⟧服务站开门了。',
      '他说，要在⟦“⟧实字上下功夫。\n“大家放心。”她说。',
      '⟦“⟧井水又清了。老支书笑着说。\n“明年种稻。”他的儿子说。',
      '⟦“⟧一共四百万。会计合上账本，底下有人喊：“对头！”\n“大家放心。”她说。',
      '⟦"⟧We won the match, he said, and left the room.',
    ],
  },
  *run({ articles }) {
    for (const article of articles) yield* inArticle(article);
  },
});

function* inArticle(article: Article): Iterable<Finding> {
  const waiting: Lone[] = [];
  const lone: Lone[] = [];
  for (const passage of article.passages) {
    while (waiting.length > 0 && passage.index - waiting[0]!.passage.index > reach) lone.push(waiting.shift()!);
    const found = inPassage(passage);
    const straight = found.straight;
    if (straight.length > 0 && languageOf(passage.folded) === 'en') yield* inEnglish(article, passage);
    else if (straight.length % 2 === 1) yield finding(passage, straight.at(-1)!, '"', '"', 'note');
    // Each paragraph of a long quotation opens with the mark again; only the last one closes it.
    const first = opens.get(passage.folded.trimStart()[0] ?? '');
    if (first !== undefined) close(waiting, first, passage, mayGoOn);
    for (const mark of found.lone) {
      if (mark.opens) waiting.push(mark);
      else if (!close(waiting, mark.kind, passage) && !passage.broken.start) lone.push(mark);
    }
  }
  for (const mark of waiting) lone.push(mark);
  yield* report(lone.filter((mark) => !mark.opens || !mark.passage.broken.end).sort(byPlace));
}

/** Straight marks open and close by the space beside them; a quotation goes on where the next paragraph opens with one. */
function* inEnglish(article: Article, passage: Passage): Iterable<Finding> {
  const at = loneStraightQuote(passage.folded);
  if (at < 0 || (passage.kind !== 'paragraph' && passage.kind !== 'item')) return;
  const next = article.passages.find((other) => other.index === passage.index + 1);
  if (passage.broken.start || passage.broken.end || next?.folded.trimStart().startsWith('"')) return;
  yield finding(passage, at, '"', '"', 'warning');
}

function byPlace(a: Lone, b: Lone): number {
  return a.passage.index - b.passage.index || a.at - b.at;
}

/** Takes the last mark of the kind that an earlier passage left open; false when there is none in reach. */
function close(waiting: Lone[], kind: number, passage: Passage, fits = (_: Lone) => true): boolean {
  const at = waiting.findLastIndex(
    (mark) =>
      mark.kind === kind && mark.passage !== passage && passage.index - mark.passage.index <= reach && fits(mark),
  );
  if (at >= 0) waiting.splice(at, 1);
  return at >= 0;
}

/**
 * Whether a quotation may run past the end of its paragraph: it begins as speech does, at the head or behind a mark, nobody is
 * named behind it as having said it, and nobody else begins to speak. 在“管字上见真章。 and “走吧。老王说。 have lost their second half.
 */
function mayGoOn({ passage: { folded, kind }, at }: Lone): boolean {
  if (kind === 'heading' || (at > 0 && /[\p{Script=Han}\w]/u.test(folded[at - 1]!))) return false;
  if (folded.includes(':“', at)) return false;
  return !/[。!?,][^。!?,“”]{1,24}(?:说|道|告诉记者|表示)。$/.test(folded.slice(at));
}

const none = { lone: [], straight: [] };

/** The marks of a passage that find no partner in it, each kind for itself: kinds may cross where copy is careless. */
function inPassage(passage: Passage): { readonly lone: readonly Lone[]; readonly straight: readonly number[] } {
  const text = passage.folded;
  anyMark.lastIndex = 0;
  let match = anyMark.exec(text);
  if (!match) return none;
  const stacks: number[][] = pairs.map(() => []);
  const lone: Lone[] = [];
  const straight: number[] = [];
  let possessives = 0;
  for (; match; match = anyMark.exec(text)) {
    const mark = match[0];
    const at = match.index;
    if (mark === '"') {
      if (!/\d/.test(text[at - 1] ?? '')) straight.push(at);
      continue;
    }
    if (mark === '’' && isApostrophe(text, at)) continue;
    const kind = opens.get(mark);
    if (kind !== undefined) {
      if (!isOrnament(text, at)) stacks[kind]!.push(at);
      continue;
    }
    const closing = closes.get(mark)!;
    if (stacks[closing]!.length > 0) {
      stacks[closing]!.pop();
      if (mark === '’' && text[at - 1] === 's' && text[at + 1] === ' ') possessives++;
    } else if (mark === '’' && possessives > 0) {
      // ‘The dogs’ home,’ he said: the first of the two was an apostrophe.
      possessives--;
    } else if (!closesRange(text, at, stacks) && !isOrnament(text, at)) {
      lone.push({ passage, at, kind: closing, opens: false });
    }
  }
  stacks.forEach((stack, kind) => {
    for (const at of stack) lone.push({ passage, at, kind, opens: true });
  });
  return { lone: lone.sort((a, b) => a.at - b.at), straight };
}

/** It’s, the ’90s: before a letter or a digit the mark closes nothing. */
function isApostrophe(text: string, at: number): boolean {
  return /[A-Za-z\d]/.test(text[at + 1] ?? '') && /[A-Za-z\d\s]/.test(text[at - 1] ?? ' ');
}

/** Marks that are no marks: an apostrophe, the bracket of a list marker `1)` `a)` `一)`, a smiley. */
function isOrnament(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === '’') return /[A-Za-z\d]/.test(text[at - 1] ?? '') || /[A-Za-z\d]/.test(text[at + 1] ?? '');
  if (mark === '‘')
    return /^(?:\d+(?![\d\u4e00-\u9fff])|(?:tis|twas|em|n|til|cause|round|bout)\b)/i.test(text.slice(at + 1, at + 8));
  if (mark === ')')
    return /(?:^|[\s、,。;；:：！？!?])(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4}|[一二三四五六七八九十]{1,3}|[①-⑳])$|[:;=]-?$/u.test(
      text.slice(Math.max(0, at - 5), at),
    );
  // 3.6×0.25=(  ): to be filled in.
  if (mark === '(')
    return (
      /[:;=]-?$/.test(text.slice(Math.max(0, at - 2), at)) &&
      !/[^\s]/.test(text[at + 1] ?? '') &&
      !/^\s*\)/.test(text.slice(at + 1, at + 12))
    );
  return false;
}

/** A half-open range: `[0, 1)`, `(0, 1]`. */
function closesRange(text: string, at: number, stacks: number[][]): boolean {
  const partner = opens.get(text[at] === ')' ? '[' : '(')!;
  if (text[at] !== ')' && text[at] !== ']') return false;
  const open = stacks[partner]!.at(-1);
  if (open === undefined || !/^[\d.,\s+∞%-]+$/.test(text.slice(open + 1, at))) return false;
  stacks[partner]!.pop();
  return true;
}

function* report(lone: readonly Lone[]): Iterable<Finding> {
  for (let i = 0; i < lone.length; i++) {
    const mark = lone[i]!;
    const next = lone[i + 1];
    const [open, close] = pairs[mark.kind]!;
    const turned = next && next.passage === mark.passage && next.kind === mark.kind && next.opens === mark.opens;
    if (turned && next.at - mark.at <= 16 && !/[。！？]/.test(mark.passage.folded.slice(mark.at, next.at))) {
      // Two that look the same way around a few words: one of them was turned round.
      const wrong = mark.opens ? next : mark;
      yield {
        ...finding(wrong.passage, wrong.at, mark.opens ? open : close, mark.opens ? close : open, 'error'),
        fixes: [[{ passage: wrong.passage, start: wrong.at, end: wrong.at + 1, text: mark.opens ? close : open }]],
      };
      i++;
      continue;
    }
    const prose = mark.passage.kind === 'paragraph' || mark.passage.kind === 'item' || mark.passage.kind === 'caption';
    yield finding(
      mark.passage,
      mark.at,
      mark.opens ? open : close,
      mark.opens ? close : open,
      prose ? 'error' : 'warning',
    );
  }
}

function finding(passage: Passage, at: number, mark: string, partner: string, level: Level): Finding {
  const printed = passage.text[at] ?? mark;
  const wide = printed !== mark && printed.charCodeAt(0) >= 0xff01;
  return {
    at: { passage, start: at, end: at + 1 },
    level,
    args: { mark: printed, partner: wide ? String.fromCharCode(partner.charCodeAt(0) + 0xfee0) : partner },
  };
}
