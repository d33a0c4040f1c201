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
  const models = modelsIn(text);
  if (models.size === 0) return;
  const byGap = new Map<string, string[]>();
  for (const pair of models.keys())
    for (const key of keysOf(pair)) {
      const alike = byGap.get(key);
      if (alike) alike.push(pair);
      else byGap.set(key, [pair]);
    }
  for (const [odd, [at = 0, ...more]] of placesNear(text, models)) {
    if (more.length > 0) continue;
    const meantHere = keysOf(odd).flatMap((key, i) =>
      (byGap.get(key) ?? []).filter((model) => isSlip(text, at, odd, model, i)),
    );
    const [model] = meantHere;
    if (!model || meantHere.length > 1) continue;
    const found = models.get(model)!;
    // 云岚乡, 瑞泰科技: the whole name of another one.
    if (/^(?:[乡村镇县市区旗路街河山]|科技|公司|集团|股份|园区|学校|小学|公证|医院)/.test(text.slice(at + 2, at + 4)))
      continue;
    if (goesOnOtherwise(text, at, found) || besideEachOther(text, at, model)) continue;
    const place = copy.placeOf(at, 0, 2);
    const right = copy.placeOf(found[0]!, 0, 2);
    if (place && right) yield variant(place, model, inCopy, 'warning', right);
  }
}

/**
 * How often a pair has been met, by its hash; kept between calls, since to make it anew is dear for short copy. Of so many slots
 * that a book does not fill them.
 */
const met = new Uint8Array(1 << 17);

function slotOf(a: number, b: number): number {
  return (Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca6b)) >>> 15;
}

/** Whether the two characters at the offset are no word, nor belong to the words on either side: 经济|增长. */
function isIsland(text: string, at: number): boolean {
  const a = text.charCodeAt(at);
  const b = text.charCodeAt(at + 1);
  if (!isHan(a) || !isHan(b) || mayBeWordPair(a, b)) return false;
  return !mayBeWordPair(text.charCodeAt(at - 1), a) && !mayBeWordPair(b, text.charCodeAt(at + 2));
}

/** The islands that the copy prints so often that they are a name, and where. */
function modelsIn(text: string): Map<string, number[]> {
  const islands: number[] = [];
  // What `isIsland` asks of three pairs, rolled along: each pair is looked up once.
  let a = text.charCodeAt(0);
  let b = text.charCodeAt(1);
  let before = false;
  // Copy without Chinese asks of no pair, nor has the table of them built.
  let own = a >= 0x4e00 && b >= 0x4e00 && mayBeWordPair(a, b);
  for (let at = 0; at + 1 < text.length; at++) {
    const c = text.charCodeAt(at + 2);
    const behind = c >= 0x4e00 && b >= 0x4e00 && mayBeWordPair(b, c);
    if (!own && !before && !behind && isHan(a) && isHan(b)) {
      islands.push(at);
      const slot = slotOf(a, b);
      if (met[slot]! < meant) met[slot]!++;
    }
    before = own;
    own = behind;
    a = b;
    b = c;
  }
  const found = new Map<string, number[]>();
  for (const at of islands) {
    if (met[slotOf(text.charCodeAt(at), text.charCodeAt(at + 1))]! < meant) continue;
    const pair = text.slice(at, at + 2);
    const known = found.get(pair);
    if (known) known.push(at);
    else found.set(pair, [at]);
  }
  for (const at of islands) met[slotOf(text.charCodeAt(at), text.charCodeAt(at + 1))] = 0;
  for (const [pair, places] of found) if (places.length < meant) found.delete(pair);
  return found;
}

/** Characters that a name begins with (1), ends with (2), or both; cleared behind each text. */
const edges = new Uint8Array(0x10000);

/** Where each island stands that has one character in common with a name, and is none. */
function placesNear(text: string, models: ReadonlyMap<string, unknown>): Map<string, number[]> {
  for (const pair of models.keys()) {
    edges[pair.charCodeAt(0)]! |= 1;
    edges[pair.charCodeAt(1)]! |= 2;
  }
  const found = new Map<string, number[]>();
  for (let at = 0; at + 1 < text.length; at++) {
    if ((edges[text.charCodeAt(at)]! & 1) === 0 && (edges[text.charCodeAt(at + 1)]! & 2) === 0) continue;
    if (!isIsland(text, at)) continue;
    const pair = text.slice(at, at + 2);
    if (models.has(pair)) continue;
    const known = found.get(pair);
    if (known) known.push(at);
    else found.set(pair, [at]);
  }
  for (const pair of models.keys()) for (const c of pair) edges[c.charCodeAt(0)] = 0;
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
  if (one === other || (!soundAlike(one, other) && !lookAlike(one, other))) return false;
  if (tellsApart.has(one) || tellsApart.has(other) || areVariants(one, other)) return false;
  if (standsAlone(one) || standsAlone(other) || standsAlone(odd.charAt(1 - i))) return false;
  // 青石队|积7分, 青石队|继: what ends a name begins none.
  if (i === 1 && /[县镇乡村区市旗屯寨队组班厂店站路街]/.test(odd.charAt(0))) return false;
  return !inRealName(text, at + i);
}
