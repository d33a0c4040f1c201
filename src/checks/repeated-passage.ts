import type { Article } from '../sources/source.js';
import { defineCheck, type Finding, noOptions } from './check.js';
import type { Level } from './flag.js';
import { type Clause, isQuoted, split, textOf } from './repeated-passage/clauses.js';
import { tailsAgain } from './repeated-passage/tails-again.js';

/** Complete sentences of fewer characters may be said twice on purpose; up to `short` it is worth asking. */
const shortest = 12;
const short = 14;
/** What stands twice side by side was pasted, if it is longer than a refrain: sentences, and shorter than those clauses. */
const besideSentence = 6;
const besideClause = 8;
/** A run that crosses the end of a sentence, but holds no complete one. */
const acrossSentences = 24;
/** Two articles of one page may share a short sentence, with a common source: shorter ones are not compared at all. */
const acrossArticles = 14;

/** A sentence or a longer run printed twice. */
export const repeatedPassage = defineCheck({
  id: 'repeated-passage',
  level: 'error',
  summary: { zh: '同一句或更长的一段话印了两遍', en: 'A sentence or a longer run printed twice' },
  why: {
    zh: '粘贴、改版留下的重文。口号、标题、书名可以重复出现；一字不差的整句，一般不会。',
    en: 'Left over from pasting and remaking a page. Slogans, headlines and titles recur; whole sentences, word for word, hardly ever do.',
  },
  options: noOptions,
  message: {
    zh: '这一段与前文重复（{length}字）：“{beginning}”。',
    en: 'Repeats {length} characters printed before: “{beginning}”.',
  },
  examples: {
    clean: [
      '坚持稳中求进工作总基调，推动高质量发展，这是去年的要求。\n坚持稳中求进工作总基调，推动高质量发展，也是今年的要求。',
      '他说：“路会通的，水会来的。路会通的，水会来的。”',
      '好！今天全县没有一处山火！\n原标题：好！今天全县没有一处山火！\n今天全县没有一处山火。',
      '六座新城，谁在领跑？谁在掉队？\n　　六座新城，谁在领跑？谁在掉队？\n　　统计局今天给出答案。',
      '种树就是种福。\n大家都说：种树就是种福。',
      '《关于进一步做好农村公路养护工作的若干意见》印发。《关于进一步做好农村公路养护工作的若干意见》要求分级负责。',
    ],
    flagged: [
      '这座桥建于1987年，是县里的第一座公路桥。桥头有两棵老槐树。⟦这座桥建于1987年，是县里的第一座公路桥。⟧如今它要退役了。',
      '他总是把孩子们的安全放在头一位，⟦把孩子们的安全放在头一位，⟧从不马虎。',
      '渠道全长32公里，灌溉农田1.3万亩，⟦灌溉农田1.3万亩，⟧今年再修9公里。',
      '全县拓宽山村道路的长度和宽度，着力改善老人和孩子的出行条件。加快修缮村里的老校舍，让孩子安心。\n坚持先急后缓，⟦着力改善老人和孩子的出行条件。加快修缮村里的老校舍，⟧再建操场。',
    ],
  },
  *run({ articles }) {
    const clauses: Clause[] = [];
    for (const article of articles) for (const passage of article.passages) split(passage, clauses);
    yield* runs(clauses, articles);
    yield* tailsAgain(clauses);
  },
});

/** Follows each clause that has stood before for as long as both places agree: linear in the number of clauses. */
function* runs(clauses: readonly Clause[], articles: readonly Article[]): Iterable<Finding> {
  const last = new Map<number, number>();
  // By a clause and the one after it, so that 会议指出, does not lead to the wrong place.
  const lastPair = new Map<number, number>();
  const pairAt = (at: number) => Math.imul(clauses[at]!.hash, 31) ^ (clauses[at + 1]?.hash ?? 0);
  let j = 0;
  for (const candidate of repeating(clauses)) {
    if (candidate < j) continue;
    j = candidate;
    const second = clauses[j]!;
    const i = lastPair.get(pairAt(j)) ?? (second.end - second.start >= 4 ? last.get(second.hash) : undefined);
    let n = 0;
    if (i !== undefined) {
      while (
        i + n < j &&
        clauses[j + n]?.passage === second.passage &&
        clauses[i + n]!.passage === clauses[i]!.passage &&
        clauses[i + n]!.hash === clauses[j + n]!.hash &&
        textOf(clauses[i + n]!) === textOf(clauses[j + n]!)
      ) {
        n++;
      }
      const found = n > 0 ? judge(clauses, articles, i, j, n) : null;
      if (found) yield found;
    }
    for (const end = j + Math.max(n, 1); j < end; j++) {
      last.set(clauses[j]!.hash, j);
      lastPair.set(pairAt(j), j);
    }
  }
}

/** Kept between calls, and cleared as far as it is used. */
let counts = new Uint8Array(0);

/** Which clauses share their hash with another, and a few more: it spares all others the maps. */
function repeating(clauses: readonly Clause[]): number[] {
  let size = 1024;
  while (size < clauses.length * 8) size *= 2;
  if (counts.length < size) counts = new Uint8Array(size);
  else counts.fill(0, 0, size);
  const slotOf = ({ hash }: Clause) => (hash ^ (hash >>> 15)) & (size - 1);
  for (const clause of clauses) {
    const slot = slotOf(clause);
    if (counts[slot]! < 2) counts[slot]!++;
  }
  const found: number[] = [];
  clauses.forEach((clause, i) => {
    if (counts[slotOf(clause)]! > 1) found.push(i);
  });
  return found;
}

function judge(
  clauses: readonly Clause[],
  articles: readonly Article[],
  i: number,
  j: number,
  n: number,
): Finding | null {
  const run = clauses.slice(j, j + n);
  const from = run[0]!;
  const to = run.at(-1)!;
  const earlier = clauses[i]!;
  const length = characters(from.passage.folded.slice(from.start, to.end));
  let sentence = 0;
  for (let a = 0; a < n; a++) {
    if (!run[a]!.opensSentence || !clauses[i + a]!.opensSentence) continue;
    const b = run.findLastIndex((clause) => clause.endsSentence);
    if (b >= a) sentence = characters(from.passage.folded.slice(run[a]!.start, run[b]!.end));
    break;
  }
  const crosses = run.slice(0, -1).some((clause) => clause.endsSentence);
  const beside = i + n === j && isPastedBeside(earlier, from, to, length);
  if (from.passage.article !== earlier.passage.article) {
    if (sentence < acrossArticles) return null;
  } else if (beside) {
    // Said twice in one breath, as nobody writes it on purpose.
  } else if (sentence < shortest && !(crosses && length >= acrossSentences)) return null;
  const end = to.end + tail(clauses, i + n, j + n);
  const firstEnd = clauses[i + n - 1]!.end + (end - to.end);
  if (isTitleAgain(earlier, firstEnd, from, to)) return null;
  const whole = from.opensSentence && to.endsSentence && end === to.end;
  const spoken = /^[“‘]/.test(textOf(from)) && /[”’]$/.test(textOf(to));
  const level = (): Level => {
    if (beside) return length < short ? 'warning' : 'error';
    if (isInCaption(earlier, from)) return 'note';
    if (saysTheLeadAgain(articles, earlier, firstEnd, from)) return 'note';
    // A short line of its own may open two sections; pasted into the middle of a paragraph it does not.
    if (length < short) return isLine(earlier) && isLine(from) ? 'note' : 'warning';
    return length < 20 || spoken || from.passage.article !== earlier.passage.article ? 'warning' : 'error';
  };
  return {
    at: { passage: from.passage, start: from.start, end },
    level: level(),
    args: { length: String(end - from.start), beginning: `${from.passage.text.slice(from.start, from.start + 12)}…` },
    related: [
      { passage: earlier.passage, start: earlier.start, end: firstEnd, note: { zh: '前文', en: 'printed before' } },
    ],
    ...(whole ? { fixes: [[{ passage: from.passage, start: from.start, end, text: '' }]] } : {}),
  };
}

/**
 * Two copies side by side in one paragraph. Speech and verse repeat themselves (走啊走啊, 冲！冲！), so quoted words, calls and
 * questions are none.
 */
function isPastedBeside(earlier: Clause, from: Clause, to: Clause, length: number): boolean {
  const { folded } = from.passage;
  if (earlier.passage !== from.passage) return false;
  const run = folded.slice(from.start, to.end);
  if (/[!?“”‘’…]/.test(run)) return false;
  if (isQuoted(folded, from.start)) return false;
  return length >= (from.opensSentence && to.endsSentence ? besideSentence : besideClause);
}

/** A caption may say in a sentence of the body what its picture shows; but 图为 stands in no body. */
function isInCaption(earlier: Clause, from: Clause): boolean {
  const captions = [earlier, from].filter(({ passage }) => passage.kind === 'caption').length;
  return captions === 1 && !/^图/.test(textOf(from));
}

/** Whether the clause is all of its paragraph. */
function isLine({ passage, start, end }: Clause): boolean {
  return start === 0 && end === passage.folded.length;
}

/** No headline is longer. */
const headline = 40;

/** A page saved from the web gives its headline twice, line below line: 谁在领跑？谁在掉队？ ends in no full stop, and has none. */
function isTitleAgain(earlier: Clause, earlierEnd: number, from: Clause, to: Clause): boolean {
  const [title, again] = [earlier.passage.folded, from.passage.folded];
  const whole = earlier.start === 0 && earlierEnd >= title.trimEnd().length && to.end >= again.trimEnd().length;
  const below = from.passage.index - earlier.passage.index === 1;
  return whole && below && again.trim() === title.trim() && title.length <= headline && !title.includes('。');
}

/** Paragraphs at the head of an article that may be its summary. */
const lead = 5;
/** So many paragraphs further on, the body says what the summary took from it. */
const apart = 3;

/**
 * A summary is cut out of the body: a line that stands alone at the head of an article may open a paragraph well below, and
 * what somebody said (某某表示,) may be given there in full. A pasted sentence lands anywhere.
 */
function saysTheLeadAgain(articles: readonly Article[], earlier: Clause, earlierEnd: number, later: Clause): boolean {
  const head = articles[earlier.passage.article]!.passages[0]!.index;
  if (earlier.passage.article !== later.passage.article || earlier.passage.index - head >= lead) return false;
  if (later.passage.index - earlier.passage.index < apart) return false;
  const alone = earlier.start === 0 && earlierEnd === earlier.passage.folded.length && later.start === 0;
  return alone || (!earlier.opensSentence && !later.opensSentence);
}

/** The rest of the second place, when its passage breaks off in words that the first place goes on with. */
function tail(clauses: readonly Clause[], i: number, j: number): number {
  const first = clauses[i];
  const second = clauses[j];
  if (!first || !second || second.passage !== clauses[j - 1]!.passage || first.passage !== clauses[i - 1]!.passage)
    return 0;
  const whole = second.end === second.passage.folded.length && textOf(first).startsWith(textOf(second));
  return whole ? second.end - second.start : 0;
}

function characters(text: string): number {
  return text.match(/[\p{Script=Han}\w]/gu)?.length ?? 0;
}
