import { PairIndex } from '../text/pair-index.js';
import { accepted, acceptedGaps, idioms, pairs, sounds } from './data/idioms.js';

/**
 * A run of characters that is no idiom, and the idiom that it misses: four of which one is of the same or a near sound, or
 * three where an inner one was dropped.
 */
export interface IdiomSlip {
  readonly start: number;
  readonly end: number;
  readonly idiom: string;
}

/** Idioms, numbered from 1, by their first two characters; and by their last two: a slip leaves one of these pairs whole. */
let starting: PairIndex | undefined;
let ending: PairIndex | undefined;

/** Built at first need, in typed arrays: a cold start must not wait for it. */
function build(): [PairIndex, PairIndex] {
  const size = idioms.length / 4;
  starting = new PairIndex(size);
  ending = new PairIndex(size);
  for (let item = 1, at = 0; item <= size; item++, at += 4) {
    starting.add(idioms.charCodeAt(at), idioms.charCodeAt(at + 1), item);
    ending.add(idioms.charCodeAt(at + 2), idioms.charCodeAt(at + 3), item);
  }
  return [starting, ending];
}

/** Every idiom of the text that has one wrong character, in order. */
export function* idiomSlipsIn(text: string): Iterable<IdiomSlip> {
  const [byStart, byEnd] = starting && ending ? [starting, ending] : build();
  let first = text.charCodeAt(0);
  for (let at = 0; at + 1 < text.length; at++) {
    const second = text.charCodeAt(at + 1);
    if (first >= 0x4e00) {
      const whole = byStart.first(first, second);
      const half = byEnd.first(first, second);
      const slip =
        (whole !== 0 ? slipAmong(byStart, whole, text, at, 2) : null) ??
        (half !== 0 && at >= 2 ? slipAmong(byEnd, half, text, at - 2, 0) : null) ??
        (whole !== 0 ? gapAmong(byStart, whole, text, at, 2) : null) ??
        (half !== 0 && at >= 1 ? gapAmong(byEnd, half, text, at - 1, 1) : null);
      if (slip) yield slip;
    }
    first = second;
  }
}

/** The idiom of the chain that the run misses by one character; the half that begins at `half` may hold the slip. */
function slipAmong(chain: PairIndex, head: number, text: string, start: number, half: 0 | 2): IdiomSlip | null {
  const a = text.charCodeAt(start + half);
  const b = text.charCodeAt(start + half + 1);
  for (let item = head; item !== 0; item = chain.next(item)) {
    const from = (item - 1) * 4;
    const sameFirst = idioms.charCodeAt(from + half) === a;
    if (sameFirst === (idioms.charCodeAt(from + half + 1) === b)) continue;
    const idiom = idioms.slice(from, from + 4);
    const run = text.slice(start, start + 4);
    const at = sameFirst ? half + 1 : half;
    // The chain goes by a hash: the other half has still to be compared.
    if (run.slice(2 - half, 4 - half) !== idiom.slice(2 - half, 4 - half)) continue;
    if (isSlip(run, idiom, at) && !readsOtherwise(text, start, at)) return { start, end: start + 4, idiom };
  }
  return null;
}

/** The idiom of the chain that the run of three is but for the dropped character at `gap`. */
function gapAmong(chain: PairIndex, head: number, text: string, start: number, gap: 1 | 2): IdiomSlip | null {
  const outer = text.charCodeAt(start + (gap === 2 ? 2 : 0));
  for (let item = head; item !== 0; item = chain.next(item)) {
    const from = (item - 1) * 4;
    if (idioms.charCodeAt(from + (gap === 2 ? 3 : 0)) !== outer) continue;
    const idiom = idioms.slice(from, from + 4);
    const run = text.slice(start, start + 3);
    if (run !== idiom.slice(0, gap) + idiom.slice(gap + 1) || free.test(run) || isListed(acceptedGaps, run, 3))
      continue;
    if (!standsAlone(text, start)) return null;
    return { start, end: start + 3, idiom };
  }
  return null;
}

/** Whether no character of the run of three makes a word with its neighbour, or is one by itself at the run's edge. */
function standsAlone(text: string, start: number): boolean {
  if (loose.test(text.charAt(start)) || loose.test(text.charAt(start + 2))) return false;
  for (let at = start - 1; at < start + 3; at++) if (isWord(text.charAt(at), text.charAt(at + 1))) return false;
  return true;
}

/** Characters that stand for one another in lawful variants, or that writers choose freely: 作/做, 他/她, numerals. */
const exchanged =
  '作做 象像 分份 定订 彩采 帐账 辞词 他她它 惟唯维 的地得 那哪 复覆 粘黏 才材 型形 连联 磨摩 勿毋无 座坐 致至 飘漂 熏薰 扎札 博搏 度渡 决绝 划画 溶融熔 凋雕 急疾嫉 宏洪鸿弘 佳嘉 倚依 坚艰 消销 反返 混浑'.split(
    ' ',
  );
const free = /[一二三四五六七八九十百千万两几〇零]/;

function isSlip(run: string, idiom: string, at: number): boolean {
  const wrong = run[at]!;
  const right = idiom[at]!;
  if (free.test(wrong) || free.test(right) || exchanged.some((set) => set.includes(wrong) && set.includes(right)))
    return false;
  return soundAlike(wrong, right) && !isListed(accepted, run) && !isListed(idioms, run);
}

/** Words of one character that may stand before or behind anything: 他|在|进一步. */
const loose =
  /[在是的了和有为以与于对从到被把将就也都又这那其之而及或但则所还中上下时地得着过并且因如若使让向由给比等能会可要说人大小多少再更最已便只你我他她它谁不]/;

/** Whether the odd character belongs to a word of its own, so that the run is no whole: 大家|作用, 各有所|长期. */
function readsOtherwise(text: string, start: number, at: number): boolean {
  const odd = start + at;
  const word = (from: number) => isWord(text.charAt(from), text.charAt(from + 1));
  if (at % 3 === 0 && loose.test(text.charAt(odd))) return true;
  if (at === 0) return word(odd - 1) || (word(odd) && word(odd + 2));
  if (at === 3) return word(odd) || (word(odd - 1) && word(start));
  if (at === 1) return (word(start) && word(odd + 1)) || (word(odd) && word(start - 1) && !word(odd + 1));
  return (word(odd) && word(start)) || (word(start + 1) && word(start + 3) && !word(start));
}

/** Whether the run is one of the words, each of `size` characters, that the text strings together. */
function isListed(runs: string, run: string, size = 4): boolean {
  let at = runs.indexOf(run);
  while (at > 0 && at % size !== 0) at = runs.indexOf(run, at + 1);
  return at >= 0;
}

/** Whether the characters share a class of sounds. Searched, not indexed: few runs come so far. */
function soundAlike(one: string, other: string): boolean {
  for (let at = sounds.indexOf(one); at >= 0; at = sounds.indexOf(one, at + 1)) {
    const end = sounds.indexOf('|', at);
    if (sounds.slice(sounds.lastIndexOf('|', at) + 1, end < 0 ? sounds.length : end).includes(other)) return true;
  }
  return false;
}

/** Whether the two characters are a frequent word. */
function isWord(first: string, second: string): boolean {
  const at = first === '' || second === '' ? -1 : pairs.indexOf(`|${first}`);
  if (at < 0) return false;
  const end = pairs.indexOf('|', at + 1);
  return pairs.slice(at + 2, end < 0 ? pairs.length : end).includes(second);
}
