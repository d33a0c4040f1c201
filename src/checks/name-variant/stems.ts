import { lookAlike } from '../../lexicons/look-alikes.js';
import { standsAlone } from '../../lexicons/orphans.js';
import { areVariants, soundAlike } from '../../lexicons/sound-alikes.js';
import { mayBeWordPair } from '../../lexicons/word-pairs.js';
import { isHan } from '../../text/han.js';
import type { Finding } from '../check.js';
import type { CopyText } from './copy-text.js';
import { inRealName } from './real-name.js';
import { besideEachOther } from './same-sentence.js';
import { tellsApart } from './tells-apart.js';
import { inCopy, variant } from './variant.js';

/** The copy prints two characters that are no word so often that they are a name, or belong to one. */
const meant = 3;

/**
 * Two characters that are no word, of which the copy makes a name: 云澜县, 云澜河. Once one of them is another that sounds or
 * looks like it, and makes a word with neither of its neighbours.
 *
 * Holds: 云澜县修路, 云澜河清淤, 云澜人种茶, 石澜村修桥.
 * Fails: 云澜县修路, 云澜河清淤, 云澜人种茶, 云斓调查队.
 */
export function* stems(copy: CopyText): Iterable<Finding> {
  const { text } = copy;
  const places = pairsOf(text);
  const byGap = new Map<string, string[]>();
  for (const [pair, found] of places) {
    if (found.length < meant) continue;
    for (const key of keysOf(pair)) byGap.set(key, [...(byGap.get(key) ?? []), pair]);
  }
  if (byGap.size === 0) return;
  for (const [odd, [at = 0, ...more]] of places) {
    if (more.length > 0) continue;
    const models = keysOf(odd).flatMap((key, i) =>
      (byGap.get(key) ?? []).filter((model) => isSlip(text, at, odd, model, i)),
    );
    const [model] = models;
    if (!model || models.length > 1) continue;
    const found = places.get(model)!;
    if (goesOnOtherwise(text, at, found) || besideEachOther(text, at, model)) continue;
    const first = found[0]!;
    const place = copy.placeOf(at, 0, 2);
    const right = copy.placeOf(first, 0, 2);
    if (place && right) yield variant(place, model, inCopy, 'warning', right);
  }
}

/** Where each pair of characters stands that is no word. */
function pairsOf(text: string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (let i = 0; i + 1 < text.length; i++) {
    const a = text.charCodeAt(i);
    const b = text.charCodeAt(i + 1);
    if (!isHan(a) || !isHan(b) || mayBeWordPair(a, b)) continue;
    // 经济|增长: what belongs to the words on either side is no pair.
    if (mayBeWordPair(text.charCodeAt(i - 1), a) || mayBeWordPair(b, text.charCodeAt(i + 2))) continue;
    const pair = text.slice(i, i + 2);
    const known = found.get(pair);
    if (known) known.push(i);
    else found.set(pair, [i]);
  }
  return found;
}

function keysOf(pair: string): readonly [string, string] {
  return [`?${pair[1]}`, `${pair[0]}?`];
}

/** 雷景行 wherever the copy has 雷景, and once 雷静航: of two people each has a name of three characters. */
function goesOnOtherwise(text: string, at: number, model: readonly number[]): boolean {
  const next = new Set(model.map((place) => text.charAt(place + 2)));
  const [only = ''] = next;
  const own = text.charAt(at + 2);
  return (
    next.size === 1 && own !== only && isHan(only.charCodeAt(0)) && isHan(own.charCodeAt(0)) && !levels.includes(only)
  );
}

const levels = '省市县区旗镇乡村街路';

function isSlip(text: string, at: number, odd: string, model: string, i: number): boolean {
  const [one, other] = [odd.charAt(i), model.charAt(i)];
  if (one === other || tellsApart.has(one) || tellsApart.has(other) || areVariants(one, other)) return false;
  if (standsAlone(one) || standsAlone(other) || standsAlone(odd.charAt(1 - i))) return false;
  // 青石队|积7分, 青石队|继: what ends a name begins none.
  if (i === 1 && /[县镇乡村区市旗屯寨队组班厂店站路街]/.test(odd.charAt(0))) return false;
  if (!soundAlike(one, other) && !lookAlike(one, other)) return false;
  return !inRealName(text, at + i);
}
