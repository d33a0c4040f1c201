import { countRuns } from './count-runs.js';
import { isHan } from './han.js';

/** A place where the text lacks one character that it has elsewhere between the same neighbours. */
export interface MissingOne {
  /** Where the character is missing: it would stand before this offset. */
  readonly at: number;
  /** Where it stands. */
  readonly model: number;
  readonly character: string;
  /** How many Chinese characters agree to the left and to the right of it. */
  readonly left: number;
  readonly right: number;
  /** How often the four characters around it stand with it between them, and without. */
  readonly withIt: number;
  readonly withoutIt: number;
}

/** Where to look: how much has to agree on the left of the gap, of four in all, and in what the four have to end. */
export interface Shape {
  readonly left: 1 | 2 | 3;
  /** The last of the four is one of these; any, when not given. */
  readonly ends?: ReadonlySet<string>;
}

/** Kept between calls: typed arrays are dear to make and cheap to keep, and most texts are short. */
interface Room {
  codes: Uint16Array;
  hashes: Int32Array;
  models: Int32Array;
  filter: Int32Array;
  keys: Int32Array;
  places: Int32Array;
}
const room: Room = {
  codes: new Uint16Array(0),
  hashes: new Int32Array(0),
  models: new Int32Array(0),
  filter: new Int32Array(0),
  keys: new Int32Array(0),
  places: new Int32Array(0),
};

/**
 * Finds the places of a text where `ab?cd` stands elsewhere and `abcd` here, for any Chinese character that `ignore` does
 * not hold; shape by shape, in the order of places. Linear in the text.
 */
export function findMissingOne(
  text: string,
  ignore: ReadonlySet<string>,
  shapes: readonly Shape[] = [{ left: 2 }],
): (MissingOne & { readonly shape: Shape })[] {
  const n = text.length;
  if (room.codes.length < n) {
    room.codes = new Uint16Array(2 * n);
    room.hashes = new Int32Array(2 * n);
    room.models = new Int32Array(2 * n);
  }
  const { codes } = room;
  // Chinese characters only; whatever parts them is 0.
  for (let i = 0; i < n; i++) {
    const code = text.charCodeAt(i);
    codes[i] = isHan(code) ? code : 0;
  }
  const ignored = tableOf(ignore);
  return shapes.flatMap((shape) => {
    const found = placesOf(shape, n, ignored);
    return measure(text, found, shape.left).map((each) => ({ ...each, shape }));
  });
}

/**
 * Three passes over the codes, of which the first sorts out nearly all: note each `abcd` in a filter that may hold too
 * much, but never too little; keep each `ab?cd` that the filter knows; look each `abcd` up among those few.
 */
function placesOf({ left, ends }: Shape, n: number, ignored: Uint8Array): { at: number; model: number }[] {
  const isEnd = ends ? tableOf(ends) : null;
  let bits = 10;
  while (1 << bits < n * 16) bits++;
  const words = 1 << (bits - 5);
  if (room.filter.length < words) room.filter = new Int32Array(words);
  else room.filter.fill(0, 0, words);
  const { codes, hashes, models, filter } = room;
  const shift = 32 - bits;
  let han = 0;
  for (let i = 0; i < n; i++) {
    const d = codes[i]!;
    han = d === 0 ? 0 : han + 1;
    if (han < 4 || (isEnd !== null && isEnd[d] === 0)) {
      hashes[i] = 0;
      continue;
    }
    const key = hash(codes[i - 3]!, codes[i - 2]!, codes[i - 1]!, d);
    hashes[i] = key;
    const at = key >>> shift;
    filter[at >>> 5]! |= 1 << (at & 31);
  }

  const second = left > 1 ? 1 : 2;
  const third = left > 2 ? 2 : 3;
  let kept = 0;
  han = 0;
  for (let i = 0; i < n; i++) {
    const d = codes[i]!;
    han = d === 0 ? 0 : han + 1;
    if (han < 5 || (isEnd !== null && isEnd[d] === 0)) continue;
    const p = i - 4;
    const at = hash(codes[p]!, codes[p + second]!, codes[p + third]!, d) >>> shift;
    if ((filter[at >>> 5]! & (1 << (at & 31))) !== 0 && ignored[codes[p + left]!] === 0) models[kept++] = p;
  }
  if (kept === 0) return [];

  let capacity = 64;
  while (capacity < kept * 8) capacity *= 2;
  const mask = capacity - 1;
  if (room.keys.length < capacity) {
    room.keys = new Int32Array(capacity);
    room.places = new Int32Array(capacity);
  } else room.keys.fill(0, 0, capacity);
  const { keys, places } = room;
  for (let k = 0; k < kept; k++) {
    const p = models[k]!;
    const key = hash(codes[p]!, codes[p + second]!, codes[p + third]!, codes[p + 4]!);
    let slot = key & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    if (keys[slot] !== 0) continue;
    keys[slot] = key;
    places[slot] = p;
  }

  const found: { at: number; model: number }[] = [];
  for (let i = 0; i < n; i++) {
    const key = hashes[i]!;
    let slot = key & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    if (keys[slot] === 0) continue;
    const q = i - 3;
    const p = places[slot]!;
    // A key is no proof; and 长江江 beside 长江江江, a character more or less of a run, is another matter.
    const proven =
      codes[p] === codes[q] &&
      codes[p + second] === codes[q + 1] &&
      codes[p + third] === codes[q + 2] &&
      codes[p + 4] === codes[i];
    const gap = codes[p + left];
    if (proven && gap !== codes[p + left - 1] && gap !== codes[p + left + 1]) {
      found.push({ at: q + left, model: p + left });
    }
  }
  return found;
}

const tables = new WeakMap<ReadonlySet<string>, Uint8Array>();
function tableOf(characters: ReadonlySet<string>): Uint8Array {
  let table = tables.get(characters);
  if (!table) {
    table = new Uint8Array(0x10000);
    for (const character of characters) table[character.charCodeAt(0)] = 1;
    tables.set(characters, table);
  }
  return table;
}

function hash(a: number, b: number, c: number, d: number): number {
  const h = Math.imul(Math.imul((a << 16) ^ b, 0x85ebca6b) ^ (c << 16) ^ d, 0xc2b2ae35);
  // 0 marks an empty slot.
  return h ^ (h >>> 15) || 1;
}

function measure(text: string, found: readonly { at: number; model: number }[], least: number): MissingOne[] {
  if (found.length === 0) return [];
  const before = least;
  const after = 4 - least;
  const short = countRuns([text], new Set(found.map(({ at }) => text.slice(at - before, at + after))), 4);
  const long = countRuns([text], new Set(found.map(({ model }) => text.slice(model - before, model + 1 + after))), 5);
  return found.map(({ at, model }) => {
    let left = before;
    while (same(text, at - left - 1, model - left - 1)) left++;
    let right = after;
    while (same(text, at + right, model + 1 + right)) right++;
    return {
      at,
      model,
      character: text[model]!,
      left,
      right,
      withIt: long.get(text.slice(model - before, model + 1 + after))!,
      withoutIt: short.get(text.slice(at - before, at + after))!,
    };
  });
}

function same(text: string, a: number, b: number): boolean {
  return a >= 0 && b >= 0 && text.charCodeAt(a) === text.charCodeAt(b) && isHan(text.charCodeAt(a));
}
