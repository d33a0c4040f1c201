import { isDivision, isShortForm, isTownship } from '../../lexicons/gazetteer.js';
import { lookAlike } from '../../lexicons/look-alikes.js';
import { soundAlike } from '../../lexicons/sound-alikes.js';
import { isWordPair } from '../../lexicons/word-pairs.js';
import { isHan } from '../../text/han.js';
import type { Finding } from '../check.js';
import type { CopyText } from './copy-text.js';
import { besideEachOther } from './same-sentence.js';
import { tellsApart } from './tells-apart.js';
import { inCopy, variant } from './variant.js';

/** What ends the name of a place of three or four characters, or of its team. */
const endsPlace = new Uint8Array(0x10000);
for (const c of '县镇乡村区市旗屯寨队') endsPlace[c.charCodeAt(0)] = 1;
/** Characters that hardly any such name holds: what has one is no name. */
const noName =
  /[的了在是和与及对把被将们这那有为不也都说就还到从向于等个之其今每各该此他她它你我两几全某本以等前后以所由]/;
/** The name stands so often that the copy means it. */
const meant = 2;

interface Printed {
  readonly name: string;
  readonly at: number;
  count: number;
}

/**
 * Places of three or four characters that no list needs to have: what the copy prints twice or more, and once with a
 * character that sounds or looks like the right one. Where both stand in one sentence, the copy tells them apart.
 *
 * Holds: 青垭村修路, 青垭村种茶, 清水村修桥.
 * Fails: 青垭村修路, 青垭村种茶, 青娅村修桥.
 */
export function* shortPlaces(copy: CopyText): Iterable<Finding> {
  const { text } = copy;
  const printed = placesIn(text);
  const like = new Map<string, Printed[]>();
  for (const place of printed.values()) {
    if (place.count < meant) continue;
    for (const key of keysOf(place.name)) {
      const known = like.get(key);
      if (known) known.push(place);
      else like.set(key, [place]);
    }
  }
  if (like.size === 0) return;
  let last = -1;
  // Longer names first: what they explain is not told again of a part of them.
  const once = [...printed.values()].filter(({ count }) => count === 1);
  for (const odd of once.sort((a, b) => a.at + a.name.length - (b.at + b.name.length) || a.at - b.at)) {
    const end = odd.at + odd.name.length;
    if (end === last) continue;
    const models = keysOf(odd.name).flatMap((key, i) =>
      (like.get(key) ?? []).filter((model) => isSlip(text, odd, model, i)),
    );
    const [model] = models;
    if (!model || models.length > 1) continue;
    const place = copy.placeOf(odd.at, 0, odd.name.length);
    const right = copy.placeOf(model.at, 0, model.name.length);
    if (!place || !right) continue;
    last = end;
    yield variant(place, model.name, inCopy, 'warning', right);
  }
}

function placesIn(text: string): Map<string, Printed> {
  const found = new Map<string, Printed>();
  for (let i = 2; i < text.length; i++) {
    if (endsPlace[text.charCodeAt(i)] === 0) continue;
    if (!isHan(text.charCodeAt(i - 1)) || !isHan(text.charCodeAt(i - 2))) continue;
    // 某某地区, 某某社区: what ends so is a name by more than its last character.
    if (isWord(text.charAt(i - 1), text.charAt(i))) continue;
    for (const length of [4, 3]) {
      const at = i + 1 - length;
      if (at < 0 || !isHan(text.charCodeAt(at))) continue;
      const name = text.slice(at, i + 1);
      const known = found.get(name);
      if (known) known.count++;
      else if (!noName.test(name)) found.set(name, { name, at, count: 1 });
    }
  }
  return found;
}

/** The name with each character of its stem left open. */
function keysOf(name: string): readonly string[] {
  return Array.from({ length: name.length - 1 }, (_, i) => `${name.slice(0, i)}?${name.slice(i + 1)}`);
}

function isSlip(text: string, odd: Printed, model: Printed, i: number): boolean {
  const [one, other] = [odd.name.charAt(i), model.name.charAt(i)];
  if (one === other || tellsApart.has(one) || tellsApart.has(other)) return false;
  if (!soundAlike(one, other) && !lookAlike(one, other)) return false;
  if (makesWord(odd.name, i)) return false;
  return !isReal(odd.name) && !besideEachOther(text, odd.at, model.name);
}

/** The character belongs to a word, and the word to no name that is meant. */
function makesWord(name: string, i: number): boolean {
  return isWord(name.charAt(i - 1), name.charAt(i)) || isWord(name.charAt(i), name.charAt(i + 1));
}

/** 地区, 社区; 陵县 and 安县 are counties, and as such no words that a name could end with. */
function isWord(first: string, second: string): boolean {
  return isWordPair(first, second) && (second !== '县' || /[邻外知郡府市州区旗]/.test(first));
}

/** Whether there is such a place, with or without what it is. */
function isReal(name: string): boolean {
  return isDivision(name) || isTownship(name) || isShortForm(name.slice(0, -1));
}
