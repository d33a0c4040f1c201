import { isHan } from '../text/han.js';
import { PairIndex } from '../text/pair-index.js';
import { lookAlike } from './look-alikes.js';
import { soundAlike } from './sound-alikes.js';
import { isWordPair } from './word-pairs.js';

/** A run of characters that is a listed phrase but for one slip. */
export interface PhraseSlip {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
}

/**
 * Long phrases that copy prints every day, and what one slip makes of them: a character dropped, doubled, another one in its place, two
 * neighbours or two words exchanged. The first two characters of a phrase or the last two stand whole.
 */
export class NearPhrases {
  readonly #phrases: readonly string[];
  readonly #known: ReadonlySet<string>;
  readonly #whole: number;
  /** By their first two characters, numbered from 1, and by their last two, numbered on from there. */
  readonly #index: PairIndex;

  /** Of phrases shorter than `whole` a form without one character may be another lawful one: 新能源车. */
  constructor(phrases: readonly string[], whole = 6) {
    this.#whole = whole;
    this.#phrases = [...new Set(phrases)];
    this.#known = new Set(this.#phrases);
    const size = this.#phrases.length;
    this.#index = new PairIndex(2 * size);
    this.#phrases.forEach((phrase, i) => {
      this.#index.add(phrase.charCodeAt(0), phrase.charCodeAt(1), i + 1);
      this.#index.add(phrase.charCodeAt(phrase.length - 2), phrase.charCodeAt(phrase.length - 1), size + i + 1);
    });
  }

  /** Every phrase of the text that has one slip in it, in order. */
  *slipsIn(text: string): Iterable<PhraseSlip> {
    let first = text.charCodeAt(0);
    for (let at = 0; at + 1 < text.length; at++) {
      const second = text.charCodeAt(at + 1);
      // Most places begin and end no phrase.
      const item = first >= 0x4e00 ? this.#index.first(first, second) : 0;
      const slip = item === 0 ? null : (this.#from(text, at, item) ?? this.#upTo(text, at + 2, item));
      if (slip) yield slip;
      first = second;
    }
  }

  #from(text: string, at: number, head: number): PhraseSlip | null {
    let found: PhraseSlip | null = null;
    let whole = 0;
    const first = text.charCodeAt(at);
    const second = text.charCodeAt(at + 1);
    for (let item = head; item !== 0; item = this.#index.next(item)) {
      const phrase = this.#phrases[item - 1];
      if (phrase === undefined || phrase.charCodeAt(0) !== first || phrase.charCodeAt(1) !== second) continue;
      let k = 2;
      while (k < phrase.length && phrase.charCodeAt(k) === text.charCodeAt(at + k)) k++;
      if (k === phrase.length) {
        whole = Math.max(whole, k);
        continue;
      }
      const length = slipLength(text, at, phrase, k, this.#whole);
      // 第一种学|习: the last character belongs to a word that goes on.
      if (length > 0 && isWordPair(text.charAt(at + length - 1), text.charAt(at + length))) continue;
      if (length > 0 && !this.#known.has(text.slice(at, at + length)) && length > (found ? found.end - found.start : 0))
        found = { start: at, end: at + length, phrase };
    }
    // What stands here whole is no slip of another phrase, unless of a longer one.
    return found && found.end - at > whole ? found : null;
  }

  /** The same where the slip is in the second character: 归于上市公司股东. */
  #upTo(text: string, end: number, head: number): PhraseSlip | null {
    const size = this.#phrases.length;
    for (let item = head; item !== 0; item = this.#index.next(item)) {
      if (item <= size) continue;
      const phrase = this.#phrases[item - size - 1]!;
      const rest = phrase.slice(2);
      if (!text.endsWith(rest, end)) continue;
      const before = end - rest.length;
      const [one, other] = [text.charAt(before - 2), text.charAt(before - 1)];
      // 加大|污染防治, 韩国|统计局, 残疾人|代表大会: what stands before may be the end of another word.
      // 县城|空质量优良天数: a word ends here, and none goes on.
      const afterWord =
        phrase.length >= long &&
        isWordPair(text.charAt(before - 3), one) &&
        !isWordPair(one, other) &&
        !isWordPair(other, text.charAt(before));
      const opens = phrase.length >= unmistakable || beginsWord.test(text.charAt(before - 2)) || afterWord;
      const begins = opens && breaksWord(phrase, 1);
      if (this.#known.has(text.slice(before - 1, end))) continue;
      if (other === phrase[0] && begins && phrase.length >= this.#whole) return { start: before - 1, end, phrase };
      if (one === phrase[0] && other !== phrase[1] && isOther(phrase, 1, other))
        return { start: before - 2, end, phrase };
    }
    return null;
  }
}

/** So long a phrase may begin right behind any word; 残疾人|代表大会. */
const long = 8;
/** What is left of so long a phrase is left of no other: 归于上市公司股东的净利润. */
const unmistakable = 10;
/** Marks, and words of one character: behind them a phrase may begin. */
const beginsWord = /^(?:[^\u4e00-\u9fff]?|[的了是和与及对向从把被将等])$/;
/** Characters that come and go lawfully: 总额, 大检查, 小组, 高技术企业, 乡村振兴局. */
const comesAndGoes = /[和总大小新老全等型性而能主副正的之分良]/;

/** Whether the phrase without its character at `k` is no phrase: what is left of a word stands alone. */
function breaksWord(phrase: string, k: number): boolean {
  const [c, a, b] = [phrase.charAt(k), phrase.charAt(k - 1), phrase.charAt(k + 1)];
  // 地表水水质: once or twice.
  if (c === a || c === b || comesAndGoes.test(c)) return false;
  if (phrase.length >= unmistakable) return true;
  if (!isWordPair(a, c) && !isWordPair(c, b)) return false;
  // 高速公路出口, 社会|学院: all that is left are words.
  const whole = isWordPair(phrase.charAt(k - 2), a) && isWordPair(b, phrase.charAt(k + 2));
  return !isWordPair(a, b) && !whole;
}

/** How many characters of the text from the offset are the phrase with a slip at `k`; 0 where they are not. */
function slipLength(text: string, at: number, phrase: string, k: number, whole: number): number {
  const size = phrase.length;
  const rest = (from: number, to: number) => text.startsWith(phrase.slice(from), at + to);
  if (k < size - 1 && rest(k + 1, k)) return size < whole || !breaksWord(phrase, k) ? 0 : size - 1;
  // 人民法法院: a character once more.
  if (text[at + k] === phrase[k - 1] && rest(k, k + 1)) return size + 1;
  if (k === size - 1) return 0;
  const [a, b] = [text.charAt(at + k), text.charAt(at + k + 1)];
  if (a === phrase[k + 1] && b === phrase[k] && rest(k + 2, k + 2)) return size;
  if (
    text.slice(at + k, at + k + 4) === phrase.slice(k + 2, k + 4) + phrase.slice(k, k + 2) &&
    rest(k + 4, k + 4) &&
    size > 6
  )
    return size;
  return rest(k + 1, k + 1) && isOther(phrase, k, a) ? size : 0;
}

/** Whether the character stands for that of the phrase at `k`. */
function isOther(phrase: string, k: number, odd: string): boolean {
  const right = phrase.charAt(k);
  // The auxiliaries stand for one another at will, and numerals for other numerals.
  if (
    !isHan(odd.charCodeAt(0)) ||
    /[的地得一二三四五六七八九十]/.test(odd) ||
    /[的地得一二三四五六七八九十]/.test(right)
  )
    return false;
  return soundAlike(right, odd) || lookAlike(right, odd);
}
