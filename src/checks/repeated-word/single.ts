import { isCommonWord } from '../../lexicons/everyday-words.js';
import { doublingCharacters, neverDoubled, nounsInZi, sounds } from '../../lexicons/reduplication.js';
import { isWordPair } from '../../lexicons/word-pairs.js';
import type { Passage } from '../../sources/source.js';
import { isHan } from '../../text/han.js';
import type { Finding } from '../check.js';
import { doubling } from './doubling.js';
import { elsewhere, type Open } from './elsewhere.js';
import { placeDoubled } from './place-name.js';

/** A character that stands twice. One alone proves nothing: it takes a name, a grammatical word, or the copy itself. */
export function single(passage: Passage, at: number, run: number, open: Open[]): Finding | null {
  const text = passage.folded;
  const a = text[at]!;
  if (run > 1) {
    if (!isHan(a.charCodeAt(0)) || sounds.has(a)) return null;
    if (run > 2) return doubling(passage, at, 1, 'warning', run);
    return isTrebled(text, at) ? doubling(passage, at + 1, 1, 'warning') : null;
  }
  if (!isHan(a.charCodeAt(0))) return mark(passage, at);
  const before = text[at - 1] ?? '';
  const after = text[at + 2] ?? '';
  // 两般般 plays on 一般般.
  if (a === '般' && /[一二两三]/.test(before)) return null;
  const word = neverDoubled[a];
  if (word) {
    if (word.after.includes(before || '-') || word.before.includes(after || '-') || isPaired(text, at)) return null;
    return doubling(passage, at, 1, 'warning');
  }
  if (after === '子' && nounsInZi[a] !== undefined) {
    return nounsInZi[a].includes(before || '-') ? null : doubling(passage, at, 1, 'warning');
  }
  if (countsTwice(text, at)) return doubling(passage, at, 1, 'warning');
  const place = placeDoubled(text, at);
  // The whole name tells why: 西园街街道 reads well to who does not know that the county has a 西园街道 only.
  if (place) return { ...doubling(passage, at, 1, 'warning'), args: place };
  if (doublesEdge(text, at)) return doubling(passage, at, 1, 'warning');
  const ways = elsewhere(text, at);
  if (ways.length > 0) open.push({ passage, at, ways, printed: text.slice(at - 1, at + 3) });
  return null;
}

/** A doubled mark of punctuation; three make an ellipsis of sorts, and two colons may be code. */
function mark(passage: Passage, at: number): Finding | null {
  if (!'、。,;:%'.includes(passage.folded[at]!)) return null;
  const near = passage.folded.charCodeAt(at - 1);
  // 9%%: in code it may be lawful, behind a figure of copy it is not.
  if (passage.folded[at] === '%') return near >= 48 && near <= 57 ? doubling(passage, at, 1, 'warning') : null;
  return isHan(near) || passage.text.charCodeAt(at) > 0xff00 ? doubling(passage, at, 1, 'warning') : null;
}

/** 正正当当, 堂堂正正, 和和平平: four of them are a word. */
function isPaired(text: string, at: number): boolean {
  const after = text.charAt(at + 2);
  const before = text.charAt(at - 1);
  return (
    (isHan(after.charCodeAt(0)) && after === text[at + 3]) || (isHan(before.charCodeAt(0)) && before === text[at - 2])
  );
}

/** Adverbs that are said twice and never three times: 纷纷, 渐渐. */
const twice = '纷渐常仅刚紧牢勃频悄缓匆连屡往足整默偷匀';

/** 纷纷纷表示, and no 缓缓|缓解. */
function isTrebled(text: string, at: number): boolean {
  return twice.includes(text.charAt(at)) && !isWordPair(text.charAt(at), text.charAt(at + 3));
}

const measures = '个件张座条名位家所项台辆户间栋块人亩吨元幅枚本册份只头棵株篇场届岁分秒瓶箱袋盒';

/** 127张张。: behind a number other than one a measure word stands once; 8项|项目 and 6年|年均 are two words. */
function countsTwice(text: string, at: number): boolean {
  const a = text.charAt(at);
  if (!measures.includes(a) || !/[\d二两三四五六七八九十百千万亿余]/.test(text.charAt(at - 1))) return false;
  const after = text.charAt(at + 2);
  if (after === '' || /[,。;:!?、)”]/.test(after)) return true;
  return !isWordPair(a, after) && !isCommonWord(a + after) && isWordPair(after, text.charAt(at + 3));
}

const edges = ',。;:!?';
/** What is done a little is said twice: 谈谈, 走走. */
const tried = '看说谈听想走试聊问讲学读写练玩逛尝歇坐笑帮找查算数跑跳唱念比';

/**
 * A word at the edge of its clause with its inner or outer character once more: 有所改善善。 and ，加加快进度; what may be doubled
 * by itself (看看, 好好) or belongs to four (平平安安) proves nothing.
 */
function doublesEdge(text: string, at: number): boolean {
  const a = text.charAt(at);
  if (doublingCharacters.has(a) || sounds.has(a) || tried.includes(a) || isPaired(text, at)) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 2);
  const opens = before === '' || edges.includes(before);
  const closes = after === '' || edges.includes(after);
  // 说说明天: the character behind has a word of its own.
  if (opens) return !closes && isCommonWord(a + after) && !isCommonWord(text.slice(at + 2, at + 4));
  return closes && isCommonWord(before + a) && !isCommonWord(text.slice(at - 2, at));
}
