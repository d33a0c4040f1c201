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
  /** How often the two characters before and after stand with it between them, and without. */
  readonly withIt: number;
  readonly withoutIt: number;
}

/**
 * Finds the places of a text where `ab?cd` stands elsewhere and `abcd` here, for any Chinese character that `ignore` does
 * not hold: one pass to note each `ab?cd`, one to look each `abcd` up. Linear in the text.
 */
export function findMissingOne(text: string, ignore: ReadonlySet<string>): MissingOne[] {
  const n = text.length;
  let capacity = 64;
  while (capacity < n * 2) capacity *= 2;
  const mask = capacity - 1;
  // place + 1 of the first run with this key; 0 is an empty slot.
  const places = new Int32Array(capacity);
  const ignored = new Uint8Array(0x10000);
  for (const character of ignore) ignored[character.charCodeAt(0)] = 1;

  const key = (a: number, b: number, c: number, d: number) => {
    const h = Math.imul(Math.imul(Math.imul(a, 0x85ebca6b) ^ b, 0xc2b2ae35) ^ c, 0x27d4eb2f) ^ d;
    return h ^ (h >>> 15);
  };
  const slotOf = (h: number, a: number, b: number, c: number, d: number) => {
    let slot = h & mask;
    for (let place = places[slot]!; place !== 0; place = places[slot]!) {
      const p = place - 1;
      if (
        text.charCodeAt(p) === a &&
        text.charCodeAt(p + 1) === b &&
        text.charCodeAt(p + 3) === c &&
        text.charCodeAt(p + 4) === d
      ) {
        break;
      }
      slot = (slot + 1) & mask;
    }
    return slot;
  };

  let han = 0;
  for (let i = 0; i < n; i++) {
    han = isHan(text.charCodeAt(i)) ? han + 1 : 0;
    if (han < 5 || ignored[text.charCodeAt(i - 2)] === 1) continue;
    const p = i - 4;
    const a = text.charCodeAt(p);
    const b = text.charCodeAt(p + 1);
    const c = text.charCodeAt(i - 1);
    const d = text.charCodeAt(i);
    const slot = slotOf(key(a, b, c, d), a, b, c, d);
    if (places[slot] === 0) places[slot] = p + 1;
  }

  const found: { at: number; model: number }[] = [];
  han = 0;
  for (let i = 0; i < n; i++) {
    han = isHan(text.charCodeAt(i)) ? han + 1 : 0;
    if (han < 4) continue;
    const a = text.charCodeAt(i - 3);
    const b = text.charCodeAt(i - 2);
    const c = text.charCodeAt(i - 1);
    const d = text.charCodeAt(i);
    const place = places[slotOf(key(a, b, c, d), a, b, c, d)]!;
    // 长江江 beside 长江江江: a character more or less of a run is another matter.
    if (place === 0 || text.charCodeAt(place + 1) === b || text.charCodeAt(place + 1) === c) continue;
    found.push({ at: i - 1, model: place + 1 });
  }
  return measure(text, found);
}

function measure(text: string, found: readonly { at: number; model: number }[]): MissingOne[] {
  const short = countRuns([text], new Set(found.map(({ at }) => text.slice(at - 2, at + 2))), 4);
  const long = countRuns([text], new Set(found.map(({ model }) => text.slice(model - 2, model + 3))), 5);
  return found.map(({ at, model }) => {
    let left = 2;
    while (same(text, at - left - 1, model - left - 1)) left++;
    let right = 2;
    while (same(text, at + right, model + 1 + right)) right++;
    return {
      at,
      model,
      character: text[model]!,
      left,
      right,
      withIt: long.get(text.slice(model - 2, model + 3))!,
      withoutIt: short.get(text.slice(at - 2, at + 2))!,
    };
  });
}

function same(text: string, a: number, b: number): boolean {
  return a >= 0 && b >= 0 && text.charCodeAt(a) === text.charCodeAt(b) && isHan(text.charCodeAt(a));
}
