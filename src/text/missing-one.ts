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

/** Where to look: how much has to agree on the left of the gap, of four in all, and before which last characters. */
export interface Shape {
  readonly left: 1 | 2 | 3;
  /** The four have to end no more than `within` characters before one of these; anywhere, when not given. */
  readonly ends?: { readonly characters: ReadonlySet<string>; readonly within: number };
}

/**
 * Finds the places of a text where `ab?cd` stands elsewhere and `abcd` here, for any Chinese character that `ignore` does
 * not hold: one pass to note each `ab?cd`, one to look each `abcd` up. Linear in the text.
 */
export function findMissingOne(text: string, ignore: ReadonlySet<string>, shape: Shape = { left: 2 }): MissingOne[] {
  const n = text.length;
  // Chinese characters only; whatever parts them is 0.
  const codes = new Uint16Array(n);
  const ignored = tableOf(ignore);
  for (let i = 0; i < n; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) codes[i] = code;
  }
  const eligible = eligiblePlaces(codes, shape);
  let kept = n;
  if (eligible) {
    kept = 0;
    for (let i = 0; i < n; i++) kept += eligible[i]!;
  }
  let capacity = 64;
  while (capacity < kept * 1.4) capacity *= 2;
  const mask = capacity - 1;
  const keys = new Int32Array(capacity);
  const places = new Int32Array(capacity);

  const { left } = shape;
  const second = left > 1 ? 1 : 2;
  const third = left > 2 ? 2 : 3;
  let han = 0;
  for (let i = 0; i < n; i++) {
    const d = codes[i]!;
    han = d !== 0 ? han + 1 : 0;
    if (han < 5 || (eligible && eligible[i] === 0)) continue;
    const p = i - 4;
    if (ignored[codes[p + left]!] === 1) continue;
    const key = hash(codes[p]!, codes[p + second]!, codes[p + third]!, d);
    let slot = key & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    if (keys[slot] !== 0) continue;
    keys[slot] = key;
    places[slot] = p;
  }

  const found: { at: number; model: number }[] = [];
  han = 0;
  for (let i = 0; i < n; i++) {
    const d = codes[i]!;
    han = d !== 0 ? han + 1 : 0;
    if (han < 4 || (eligible && eligible[i] === 0)) continue;
    const q = i - 3;
    const key = hash(codes[q]!, codes[q + 1]!, codes[q + 2]!, d);
    let slot = key & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    if (keys[slot] !== key) continue;
    const p = places[slot]!;
    // A key is no proof; and 长江江 beside 长江江江, a character more or less of a run, is another matter.
    const proven =
      codes[p] === codes[q] &&
      codes[p + second] === codes[q + 1] &&
      codes[p + third] === codes[q + 2] &&
      codes[p + 4] === d;
    const gap = codes[p + left];
    if (proven && gap !== codes[p + left - 1] && gap !== codes[p + left + 1]) {
      found.push({ at: q + left, model: p + left });
    }
  }
  return measure(text, found, left);
}

/** 1 at each place where a run of four may end; null when it may end anywhere. */
function eligiblePlaces(codes: Uint16Array, { ends }: Shape): Uint8Array | null {
  if (!ends) return null;
  const eligible = new Uint8Array(codes.length);
  const isEnd = tableOf(ends.characters);
  let ahead = -1;
  for (let i = codes.length - 1; i >= 0; i--) {
    const code = codes[i]!;
    if (code === 0) ahead = -1;
    else if (isEnd[code] === 1) ahead = i;
    if (ahead >= 0 && ahead - i <= ends.within) eligible[i] = 1;
  }
  return eligible;
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
