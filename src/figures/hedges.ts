import type { Approximation } from './figure.js';

/** Words directly before a numeral that say how exact it is; longest first. */
const before: readonly (readonly [string, Approximation])[] = [
  ['不超过', 'at-most'],
  ['不高于', 'at-most'],
  ['不多于', 'at-most'],
  ['最多', 'at-most'],
  ['至多', 'at-most'],
  ['不少于', 'at-least'],
  ['不低于', 'at-least'],
  ['不小于', 'at-least'],
  ['至少', 'at-least'],
  ['最少', 'at-least'],
  ['超过', 'above'],
  ['突破', 'above'],
  ['高于', 'above'],
  ['多于', 'above'],
  ['大于', 'above'],
  ['超出', 'above'],
  ['不足', 'below'],
  ['不到', 'below'],
  ['低于', 'below'],
  ['少于', 'below'],
  ['小于', 'below'],
  ['接近', 'below'],
  ['将近', 'below'],
  ['大约', 'about'],
  ['约为', 'about'],
  ['约占', 'about'],
  ['约有', 'about'],
  ['约合', 'about'],
  ['大概', 'about'],
  ['约', 'about'],
  ['近', 'below'],
  ['超', 'above'],
  ['逾', 'above'],
  ['上', 'above'],
  ['≥', 'at-least'],
  ['≤', 'at-most'],
  ['>', 'above'],
  ['<', 'below'],
  ['≈', 'about'],
];

/** The same by their last characters: a place has a handful to try, or none. */
const beforeByLast = new Map<string, (readonly [string, Approximation])[]>();
for (const entry of before) {
  const last = entry[0].at(-1)!;
  const known = beforeByLast.get(last);
  if (known) known.push(entry);
  else beforeByLast.set(last, [entry]);
}

/** Characters before 近, 约, 超 that make another word of them. */
const otherWord: Readonly<Record<string, string>> = {
  近: '最附邻临靠亲贴走相远凑就',
  约: '节预签条违制公契集简邀合特盟履守毁婚',
  超: '反高赶',
  上: '以晚早网线加海之',
};

/** Words directly after the unit. */
const after: readonly (readonly [RegExp, Approximation])[] = [
  [/(?:及)?以上(?!各|所述|几)/y, 'at-least'],
  [/(?:及)?以下(?!简称|几|措施|方面|问题)/y, 'at-most'],
  [/以内|之内/y, 'at-most'],
  [/左右(?!岸|手|两)/y, 'about'],
  [/上下(?!游|级|班|楼|联|两|五)/y, 'about'],
  [/有余|开外/y, 'above'],
];

export interface Hedge {
  readonly approximation: Approximation;
  /** For a hedge before: where it starts; for one after: where it ends. */
  readonly at: number;
  /** The word itself. */
  readonly word: string;
}

/** The hedge that ends where the numeral starts. */
export function hedgeBefore(text: string, start: number): Hedge | null {
  const last = text.charAt(start - 1) === ' ' ? start - 1 : start;
  const words = beforeByLast.get(text.charAt(last - 1));
  if (!words) return null;
  for (const [word, approximation] of words) {
    if (!text.startsWith(word, last - word.length)) continue;
    // 上百, 上千, 上万: only before a bare scale.
    if (word === '上' && !/[百千万亿]/.test(text.charAt(start))) continue;
    const previous = text.charAt(last - word.length - 1);
    if (previous && otherWord[word]?.includes(previous)) return null;
    return { approximation, at: last - word.length, word };
  }
  return null;
}

/** 多 and 余 behind the unit speak of a fraction of it (8公里多, 3年余): only of units that can be divided. */
const divisible = /(?:年|月|天|日|周|岁|里|米|亩|吨|斤|克|元|倍|成|时|钟|顷)$/;
const moreBehind = /[多余](?![次种样元地方家部数名人项层头点少党边媒震热额款粮])/y;

/** The hedge that begins where the unit ends. */
export function hedgeAfter(text: string, end: number): Hedge | null {
  const first = text.charAt(end);
  if (first === '' || !'多余及以之左上有开'.includes(first)) return null;
  moreBehind.lastIndex = end;
  const more = divisible.test(text.slice(Math.max(0, end - 2), end)) ? moreBehind.exec(text) : null;
  if (more) return { approximation: 'above', at: end + 1, word: more[0] };
  for (const [pattern, approximation] of after) {
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    if (match) return { approximation, at: end + match[0].length, word: match[0] };
  }
  return null;
}
