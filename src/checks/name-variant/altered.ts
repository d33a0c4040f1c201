import { isCommonWord } from '../../lexicons/everyday-words.js';
import { lookAlike } from '../../lexicons/look-alikes.js';
import { mendsWord, standsAlone } from '../../lexicons/orphans.js';
import { soundAlike } from '../../lexicons/sound-alikes.js';
import { isWordPair } from '../../lexicons/word-pairs.js';
import { isHan } from '../../text/han.js';
import { overlaps } from '../../text/span.js';
import type { Finding } from '../check.js';
import type { CopyText } from './copy-text.js';
import { nameEnds, namesIn } from './names.js';
import { type Near, placesNear } from './near.js';
import { inRealName } from './real-name.js';
import { tellsApart } from './tells-apart.js';
import { twins } from './twins.js';
import { inCopy, variant } from './variant.js';

/**
 * Names that the copy prints twice or more, and once with a character changed, exchanged for its neighbour, doubled, or
 * missing at either end.
 *
 * Holds: 云岭镇卫生院启用, 云岭镇卫生院义诊, 江岭镇卫生院扩建: two places.
 * Fails: 云岭镇卫生院启用, 云岭镇卫生院义诊, 云领镇卫生院扩建.
 */
export function* altered(copy: CopyText): Iterable<Finding> {
  const { text } = copy;
  const ways = new Map<string, Near[]>();
  const groups = nameEnds(text);
  for (const near of [...placesNear(text, namesIn(text, groups)), ...twins(text, groups)]) {
    const meant = slipOf(text, near);
    if (!meant) continue;
    const printed = text.slice(meant.start, meant.end);
    const known = ways.get(printed);
    if (known) known.push(meant);
    else ways.set(printed, [meant]);
  }
  // What the copy prints twice it means; of several names that one place is near to, the longest tells most.
  const once = [...ways.values()].filter((places) => new Set(places.map(({ end }) => end)).size === 1);
  const longestFirst = once.map((places) => places[0]!).sort((a, b) => b.end - b.start - (a.end - a.start));
  const done: Near[] = [];
  for (const near of longestFirst) {
    if (done.some((other) => overlaps(other, near))) continue;
    done.push(near);
    const { name, start, end } = near;
    if (areToldApart(text, near)) continue;
    const place = copy.placeOf(start, 0, end - start);
    const model = copy.placeOf(name.at, 0, name.text.length);
    if (place && model) yield variant(place, name.text, inCopy, 'warning', model);
  }
}

/** 江洲水文站位于江州水文站下游, 江州博物馆与江洲博物馆: the copy names the two in one breath. */
function areToldApart(text: string, { name, start, end }: Near): boolean {
  const joined = /^(?:位于|在|与|和|及|同|不是|距|有别于|毗邻|紧邻)$/;
  const behind = text.indexOf(name.text, end);
  const before = text.lastIndexOf(name.text, start - name.text.length);
  return (
    (behind >= 0 && behind - end <= 4 && joined.test(text.slice(end, behind))) ||
    (before >= 0 && joined.test(text.slice(before + name.text.length, start)))
  );
}

/** The place as it is meant, where its surroundings prove a slip; else null. */
function slipOf(text: string, near: Near): Near | null {
  const { start, index, edit } = near;
  const at = start + index;
  if (edit === 'first') return isOther(text, near, start) ? near : isBeheaded(text, near);
  if (edit === 'other') return isOther(text, near, at) ? near : null;
  if (edit === 'last') return isOther(text, near, at) ? near : isCutShort(text, near);
  if (edit === 'missing') return null;
  if (edit === 'exchanged') return isExchanged(text, near, at) ? near : null;
  return isDoubled(text, near, at) ? near : null;
}

/** Whether the character at the offset stands for the name’s own: it only sounds or looks like it, or leaves a stump of a word. */
function isOther(text: string, { name, index }: Near, at: number): boolean {
  const right = name.text.charAt(index);
  const odd = text.charAt(at);
  if (!isHan(odd.charCodeAt(0)) || (tellsApart.has(right) && tellsApart.has(odd))) return false;
  const alike = soundAlike(right, odd) || lookAlike(right, odd);
  const mends = mendsWord(text, at, at + 1, right);
  if (index === 0 || index === name.text.length - 1) {
    if (!alike) return false;
  } else if (!alike) {
    return mends && index > 1 && isEveryday(name.text, index) && !standsAlone(odd) && !inRealName(text, at);
  }
  if (name.count === 1 && !mends) return false;
  if (tellsApart.has(right) || tellsApart.has(odd) || standsAlone(odd)) return mends;
  return (mends || !isOfWord(text, at)) && !inRealName(text, at);
}

/** Whether the name’s character belongs to a word of every day, and not to what is this name’s own: 管理 of 管理局, not 黄河 of 黄河小学. */
function isEveryday(name: string, index: number): boolean {
  return isCommonWord(name.slice(index - 1, index + 1)) || isCommonWord(name.slice(index, index + 2));
}

/** Whether the character makes a word with a neighbour; a measure behind a numeral, 万台, is none that a name would hold. */
function isOfWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return (
    (!/[一二三四五六七八九十百千万]/.test(before) && isWordPair(before, text.charAt(at))) ||
    isWordPair(text.charAt(at), text.charAt(at + 1))
  );
}

/** Two characters in each other’s place leave stumps of words; where they do not, 海湾 and 湾海 are two names. */
function isExchanged(text: string, { name, index }: Near, at: number): boolean {
  const one = name.text.charAt(index);
  const other = name.text.charAt(index + 1);
  if (tellsApart.has(one) && tellsApart.has(other)) return false;
  if (mendsWord(text, at, at + 2, one + other)) return true;
  return name.count > 1 && isWordPair(one, other) && !isWordPair(other, one);
}

/** 市市 and 县县 are where a name meets what it lies in: 北京市|市民中心. */
const levels = /[省市县区旗州盟镇乡村街路]/;

/** Whether the extra character is its neighbour once more. */
function isDoubled(text: string, { name, index }: Near, at: number): boolean {
  const odd = text.charAt(at);
  return (odd === name.text[index] || odd === name.text[index - 1]) && !levels.test(odd);
}

/** Words behind which a name may begin. */
const leadsIn = /[的了和与及在是对由为向从到被把让给于]/;
/** What comes and goes before a name: its size, and what it lies in. */
const sizes = /[大小新老总副正第原全本该我各]/;
const places = /[省市县区旗州盟镇乡村街东西南北中上下前后内外左右一二三四五六七八九十]/;

/** Whether the name lacks its first character, whose word is cut: 家|疾控局 of 国家疾控局. */
function isBeheaded(text: string, { name, start, end, edit, index }: Near): Near | null {
  const [lost = '', first = '', second = ''] = name.text;
  const before = text.charAt(start);
  const bounded =
    leadsIn.test(before) || isWordPair(text.charAt(start - 1), before) || !/[\u4e00-\u9fff\dA-Za-z]/.test(before);
  if (!bounded || levels.test(first) || standsAlone(first)) return null;
  if (standsAlone(lost) || sizes.test(lost)) return null;
  if (isWordPair(first, second) || isWordPair(before, first)) return null;
  if (places.test(lost) && !isWordPair(lost, first)) return null;
  return mendsWord(text, start + 1, start + 1, lost) || !places.test(lost)
    ? { name, start: start + 1, end, edit, index }
    : null;
}

/** Whether the name lacks its last character, whose word is cut: 有限公|司. */
function isCutShort(text: string, { name, start, end, edit, index }: Near): Near | null {
  const last = name.text.at(-1)!;
  const stump = text.charAt(end - 2);
  const before = text.charAt(end - 3);
  const next = text.charAt(end - 1);
  if (name.text.length < 6 || !isWordPair(stump, last) || standsAlone(stump)) return null;
  if (isWordPair(before, stump) || isWordPair(stump, next) || /[一二三四五六七八九十]/.test(before)) return null;
  // What follows has to begin anew.
  if (isHan(next.charCodeAt(0)) && !standsAlone(next) && !isWordPair(next, text.charAt(end))) return null;
  return { name, start, end: end - 1, edit, index };
}
