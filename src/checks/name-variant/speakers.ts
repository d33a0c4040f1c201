import { agents } from '../../lexicons/claim-nouns.js';
import { lookAlike } from '../../lexicons/look-alikes.js';
import { forms, kin, offices, titlesBefore } from '../../lexicons/people.js';
import { soundAlike } from '../../lexicons/sound-alikes.js';
import { everyMatch } from '../../text/every-match.js';
import { isHan } from '../../text/han.js';
import type { Finding } from '../check.js';
import type { CopyText } from './copy-text.js';
import { inCopy, variant } from './variant.js';

/** Whoever opens a clause and speaks: …。”杭立轩解释说. */
const speaker =
  /(?<=^|[。,!?;:\s(])([\u4e00-\u9fff·]{2,8}?)(?:[\u4e00-\u9fff]{2}地|[\u4e00-\u9fff]{1,2}着)?(?:(?:介绍|解释|告诉|回忆|坦言|感慨|补充|强调|接着|告诉记者|回忆道|对记者)?说(?=[,:。!?\s]|$)|(?:介绍|表示|坦言|回忆|告诉记者|解释|感慨)(?=[,:说道])|(?:同时|还|也)?(?:提醒|建议|呼吁|透露|认为|指出|强调)(?=[,:\u4e00-\u9fff]))/gm;
const noName =
  /[的了在是和与及对把被将们这那有为不也都就还到从向个之其今每各该此他她它你我谁家里上下中大小老]|.于|[二三四五六七八九十]|^一|证券|公司|集团|银行|机构|大学|学院|医院|中心|研究|基金|协会|科技|资本|部门|专家|报告|委员|政府|法院|检察|方面|人士/;

interface Speaker {
  readonly name: string;
  readonly at: number;
}

/**
 * Somebody speaks whose name the copy prints once, and whose like (one character that sounds or looks the same, two
 * exchanged, or in a long name any one) it prints elsewhere beside a title or speaking. Who is new to the reader is
 * introduced; who just speaks was so before.
 *
 * Holds: 队长闻人慧介绍…。闻人慧说… Fails: 队长闻人慧介绍…。闻人惠说…
 */
export function* speakers(copy: CopyText): Iterable<Finding> {
  const { text } = copy;
  if (!/[说绍示言忆醒议吁露为出调]/.test(text)) return;
  const all = everyMatch(text, speaker)
    .map((m): Speaker => ({ name: m[1]!, at: m.index }))
    .filter(({ name }) => !noName.test(name) && !isTitled(name));
  for (const { name, at } of all) {
    if (kin.test(text.slice(Math.max(0, at - 12), at + 15)) || countOf(text, name, 2) !== 1) continue;
    const model = modelOf(text, name, at);
    if (model === null) continue;
    const place = copy.placeOf(at, 0, name.length);
    const right = copy.placeOf(model, 0, name.length);
    if (place && right) yield variant(place, text.slice(model, model + name.length), inCopy, 'warning', right);
  }
}

/** 王局长, 李大爷: told apart by their surnames alone. */
function isTitled(name: string): boolean {
  const end = name.slice(-2);
  return offices.has(end) || forms.includes(end) || agents.endingAt(name, name.length) !== undefined;
}

function countOf(text: string, name: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf(name); at >= 0 && count < most; at = text.indexOf(name, at + 1)) count++;
  return count;
}

/** Where the copy has the like of the name; null where nowhere, or where it has two of them. */
function modelOf(text: string, name: string, own: number): number | null {
  const half = Math.ceil(name.length / 2);
  const found = new Map<string, number>();
  for (const [part, offset] of [
    [name.slice(0, half), 0],
    [name.slice(half), half],
  ] as const) {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      const start = at - offset;
      const other = text.slice(Math.max(0, start), start + name.length);
      if (start === own || start < 0 || !isLike(name, other) || noName.test(other)) continue;
      if (isKnown(text, start, other, isAlike(name, other))) found.set(other, found.get(other) ?? start);
    }
  }
  const [first] = found.values();
  return found.size === 1 ? first! : null;
}

function isLike(name: string, other: string): boolean {
  if (other.length !== name.length || other === name) return false;
  const differing = [...name].flatMap((c, i) => (c === other[i] ? [] : [i]));
  const [i = 0, k] = differing;
  if (differing.length === 2) return k === i + 1 && name[i] === other[k] && name[k] === other[i] && name.length > 2;
  if (differing.length !== 1 || !isHan(other.charCodeAt(i))) return false;
  if (isAlike(name, other)) return true;
  // Of a long name, or the end of a common one, any character may be wrong; a surname is another family.
  return name.length >= 4 || (name.length === 3 && i > 0);
}

/** Whether the names differ only in characters that sound or look the same. */
function isAlike(name: string, other: string): boolean {
  return [...name].every((c, i) => c === other[i] || soundAlike(c, other[i]!) || lookAlike(c, other[i]!));
}

/** Whether the other is a person of the copy: with a title before, or speaking, and printed twice if it is short. */
function isKnown(text: string, at: number, name: string, alike: boolean): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const titled = titlesBefore.has(before) || agents.endingAt(text, at) !== undefined;
  const behind = text.slice(at + name.length, at + name.length + 2);
  const speaks = /^(?:说|介绍|告诉|表示|解释|回忆|坦言)/.test(behind);
  return (titled || speaks) && (name.length >= 4 || titled || alike || countOf(text, name, 2) >= 2);
}
