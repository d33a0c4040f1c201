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
  readonly shape: Shape;
}

/** Where to look: how much has to agree on the left of the gap, of four in all, in what the four have to end, and behind what to begin. */
export interface Shape {
  readonly left: 1 | 2 | 3;
  /** The last of the four is one of these; any, when not given. */
  readonly ends?: ReadonlySet<string>;
  /** Before the four that lack it stands one of these, or no Chinese character; anything, when not given. */
  readonly after?: ReadonlySet<string>;
}

/** Kept between calls: typed arrays are dear to make and cheap to keep, and most texts are short. */
const room = {
  /** Chinese characters; whatever parts them is 0. */
  codes: new Uint16Array(0),
  /** Starts and ends of the runs of at least four Chinese characters. */
  runs: new Int32Array(0),
  hashes: new Int32Array(0),
  models: new Int32Array(0),
  filter: new Int32Array(0),
  /** The first characters of the `abcd` of this turn: each holds the turn's number. */
  firsts: new Int32Array(0),
  turn: 0,
  table: tableFor(0),
};

function tableFor(capacity: number) {
  const make = () => new Int32Array(capacity);
  return { keys: make(), places: make(), withIt: make(), withoutIt: make() };
}

/**
 * Finds the places of a text where `ab?cd` stands elsewhere and `abcd` here, for any Chinese character that `ignore` does
 * not hold; shape by shape, in the order of places. Linear in the text.
 */
export function findMissingOne(
  text: string,
  ignore: ReadonlySet<string>,
  shapes: readonly Shape[] = [{ left: 2 }],
): MissingOne[] {
  const runs = readRuns(text);
  return shapes.flatMap((shape) => placesOf(text, runs, shape, setTable(ignore)));
}

/** Fills `codes` and `runs`, and returns the number of runs. */
function readRuns(text: string): number {
  const n = text.length;
  if (room.codes.length < n) {
    room.codes = new Uint16Array(2 * n);
    room.hashes = new Int32Array(2 * n);
    room.models = new Int32Array(2 * n);
    room.runs = new Int32Array(n + 2);
  }
  const { codes, runs } = room;
  let count = 0;
  let start = 0;
  for (let i = 0; i <= n; i++) {
    const code = i < n ? text.charCodeAt(i) : 0;
    if (isHan(code)) {
      codes[i] = code;
      continue;
    }
    if (i < n) codes[i] = 0;
    if (i - start >= 4) {
      runs[2 * count] = start;
      runs[2 * count + 1] = i;
      count++;
    }
    start = i + 1;
  }
  return count;
}

/**
 * Three passes, of which the first two sort out nearly all: note each `abcd` in a filter that may hold too much, but never
 * too little; keep each `ab?cd` that the filter knows; look each `abcd` up among those few.
 */
function placesOf(text: string, runCount: number, shape: Shape, ignored: Uint8Array): MissingOne[] {
  const { left } = shape;
  const isEnd = shape.ends ? setTable(shape.ends) : anyCharacter;
  const isBefore = shape.after ? setTable(shape.after) : anyCharacter;
  let bits = 10;
  while (1 << bits < text.length * 16) bits++;
  const words = 1 << (bits - 5);
  if (room.filter.length < words) room.filter = new Int32Array(words);
  else room.filter.fill(0, 0, words);
  const shift = 32 - bits;
  if (shape.after && room.firsts.length === 0) room.firsts = new Int32Array(0x10000);
  const { codes, runs, hashes, models, filter, firsts } = room;
  const turn = shape.after ? ++room.turn : 0;
  for (let r = 0; r < runCount; r++) {
    const first = runs[2 * r]! + 3;
    const end = runs[2 * r + 1]!;
    for (let i = first; i < end; i++) {
      const d = codes[i]!;
      if (isEnd[d] === 0 || (i > first && isBefore[codes[i - 4]!] === 0)) continue;
      const key = hash(codes[i - 3]!, codes[i - 2]!, codes[i - 1]!, d);
      hashes[i] = key;
      if (turn > 0) firsts[codes[i - 3]!] = turn;
      const at = key >>> shift;
      filter[at >>> 5]! |= 1 << (at & 31);
    }
  }

  const second = left > 1 ? 1 : 2;
  const third = left > 2 ? 2 : 3;
  let kept = 0;
  for (let r = 0; r < runCount; r++) {
    const end = runs[2 * r + 1]! - 4;
    for (let p = runs[2 * r]!; p < end; p++) {
      const d = codes[p + 4]!;
      if (isEnd[d] === 0 || (turn > 0 && firsts[codes[p]!] !== turn)) continue;
      const at = hash(codes[p]!, codes[p + second]!, codes[p + third]!, d) >>> shift;
      if ((filter[at >>> 5]! & (1 << (at & 31))) !== 0 && ignored[codes[p + left]!] === 0) models[kept++] = p;
    }
  }
  if (kept === 0) return [];

  let capacity = 64;
  while (capacity < kept * 8) capacity *= 2;
  const mask = capacity - 1;
  if (room.table.keys.length < capacity) room.table = tableFor(capacity);
  const { keys, places, withIt, withoutIt } = room.table;
  keys.fill(0, 0, capacity);
  for (let k = 0; k < kept; k++) {
    const p = models[k]!;
    const key = hash(codes[p]!, codes[p + second]!, codes[p + third]!, codes[p + 4]!);
    let slot = key & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    if (keys[slot] === 0) {
      keys[slot] = key;
      places[slot] = p;
      withIt[slot] = 1;
      withoutIt[slot] = 0;
    } else if (agree(places[slot]!, p, 5)) withIt[slot]!++;
  }

  const found: { readonly at: number; readonly slot: number }[] = [];
  for (let r = 0; r < runCount; r++) {
    const first = runs[2 * r]! + 3;
    const end = runs[2 * r + 1]!;
    for (let i = first; i < end; i++) {
      if (isEnd[codes[i]!] === 0 || (i > first && isBefore[codes[i - 4]!] === 0)) continue;
      const key = hashes[i]!;
      let slot = key & mask;
      while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
      if (keys[slot] === 0) continue;
      const q = i - 3;
      const p = places[slot]!;
      // A key is no proof; and 长江江 beside 长江江江, a character more or less of a run, is another matter.
      const proven = agree(p, q, left) && agree(p + left + 1, q + left, 4 - left);
      const gap = codes[p + left];
      if (!proven || gap === codes[p + left - 1] || gap === codes[p + left + 1]) continue;
      withoutIt[slot]!++;
      found.push({ at: q + left, slot });
    }
  }
  return found.map(({ at, slot }) => {
    const model = places[slot]! + left;
    let agreeLeft = left as number;
    while (same(text, at - agreeLeft - 1, model - agreeLeft - 1)) agreeLeft++;
    let agreeRight = 4 - left;
    while (same(text, at + agreeRight, model + 1 + agreeRight)) agreeRight++;
    return {
      at,
      model,
      character: text[model]!,
      left: agreeLeft,
      right: agreeRight,
      withIt: withIt[slot]!,
      withoutIt: withoutIt[slot]!,
      shape,
    };
  });
}

function agree(a: number, b: number, length: number): boolean {
  const { codes } = room;
  for (let i = 0; i < length; i++) if (codes[a + i] !== codes[b + i]) return false;
  return true;
}

const anyCharacter = new Uint8Array(0x10000).fill(1);
const tables = new WeakMap<ReadonlySet<string>, Uint8Array>();
function setTable(characters: ReadonlySet<string>): Uint8Array {
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

function same(text: string, a: number, b: number): boolean {
  return a >= 0 && b >= 0 && text.charCodeAt(a) === text.charCodeAt(b) && isHan(text.charCodeAt(a));
}
