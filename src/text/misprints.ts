import { isHan } from './han.js';

/** Two places of a text that agree but for one character, or but for the order of two. */
export interface Misprint {
  readonly kind: 'other' | 'exchanged';
  /** The odd character, or the first of two exchanged ones; and its counterpart. */
  readonly at: number;
  readonly model: number;
  /** How many Chinese characters agree to the left and to the right of it. */
  readonly left: number;
  readonly right: number;
}

/** Kept between calls: how often each slot was met, up to `again`, or that it is `wanted`; and the slot of each place. */
let slots = new Uint8Array(1 << 13);
let slotOf = new Int32Array(0);
const again = 2;
const wanted = 3;
/** More ways than this of filling one gap are a pattern of the language, and no misprint. */
const mostWays = 4;

/**
 * Every place whose characters between the same neighbours are others (`ab?de`) or in another order (`abcd`, `acbd`) than at
 * another place, and stand so once only; the way that stands oftener, or first, is the model. Only places that `mayBeOdd`
 * admits are looked at: it is given the offset of the odd character, or of the first of two. Linear in the text: one pass
 * counts by a hash of the neighbours, one asks about the few that stand among them twice, one collects these.
 */
export function findMisprints(
  text: string,
  kind: Misprint['kind'],
  mayBeOdd: (text: string, at: number) => boolean,
): Misprint[] {
  const length = kind === 'other' ? 5 : 4;
  const offset = kind === 'other' ? 2 : 1;
  let bits = 13;
  while (1 << bits < text.length * 4) bits++;
  if (slots.length < 1 << bits) slots = new Uint8Array(1 << bits);
  else slots.fill(0, 0, 1 << bits);
  if (slotOf.length < text.length) slotOf = new Int32Array(2 * text.length);
  // Local names: a variable of the module is looked up anew at each use.
  const counts = slots;
  const slotAt = slotOf;
  const shift = 32 - bits;
  const last = text.length - length;
  // The neighbours as one rolls along: looked up anew, each would be read five times.
  let run = 0;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  const five = length === 5;
  for (let i = 0; i < text.length; i++) {
    const e = text.charCodeAt(i);
    if (e < 0x3007 || !isHan(e)) {
      // No window that holds this character is looked at.
      const from = Math.max(0, i - length + 1);
      for (let k = from; k <= i && k <= last; k++) slotAt[k] = -1;
      run = 0;
    } else if (++run >= length) {
      const key = five
        ? Math.imul(Math.imul((a << 16) ^ b, 0x85ebca6b) ^ (d << 16) ^ e, 0xc2b2ae35)
        : Math.imul(Math.imul((b << 16) ^ e, 0x85ebca6b) ^ (c + d), 0xc2b2ae35);
      const slot = key >>> shift;
      slotAt[i - length + 1] = slot;
      const met = counts[slot]!;
      if (met < again) counts[slot] = met + 1;
    }
    a = b;
    b = c;
    c = d;
    d = e;
  }
  const odd = new Set<number>();
  for (let start = 0; start <= last; start++) {
    const slot = slotAt[start]!;
    if (slot < 0 || counts[slot]! < again || !mayBeOdd(text, start + offset)) continue;
    odd.add(start);
    counts[slot] = wanted;
  }
  if (odd.size === 0) return [];
  const groups = new Map<string, number[]>();
  for (let start = 0; start <= last; start++) {
    const slot = slotAt[start]!;
    if (slot < 0 || counts[slot] !== wanted) continue;
    const key = keyOf(text, start, kind);
    const places = groups.get(key);
    if (places) places.push(start);
    else groups.set(key, [start]);
  }
  const found: Misprint[] = [];
  for (const places of groups.values())
    if (places.length > 1 && places.some((place) => odd.has(place))) compare(text, kind, places, odd, found);
  return found;
}

function keyOf(text: string, at: number, kind: Misprint['kind']): string {
  if (kind === 'other') return text.slice(at, at + 2) + text.slice(at + 3, at + 5);
  const [b, c] = [text.charAt(at + 1), text.charAt(at + 2)];
  return text.charAt(at) + (b < c ? b + c : c + b) + text.charAt(at + 3);
}

function compare(
  text: string,
  kind: Misprint['kind'],
  places: readonly number[],
  odds: ReadonlySet<number>,
  found: Misprint[],
): void {
  const width = kind === 'other' ? 1 : 2;
  const offset = kind === 'other' ? 2 : 1;
  const ways = new Map<string, number[]>();
  for (const place of places) {
    const way = text.slice(place + offset, place + offset + width);
    const known = ways.get(way);
    if (known) known.push(place);
    else ways.set(way, [place]);
  }
  if (ways.size < 2 || ways.size > mostWays) return;
  for (const [way, [odd = 0, ...more]] of ways) {
    if (more.length > 0 || !odds.has(odd)) continue;
    for (const [other, [model = 0]] of ways)
      if (other !== way) found.push(measure(text, kind, odd + offset, model + offset, width));
  }
}

function measure(text: string, kind: Misprint['kind'], at: number, model: number, width: number): Misprint {
  let left = 0;
  while (isSame(text, at - left - 1, model - left - 1)) left++;
  let right = 0;
  while (isSame(text, at + width + right, model + width + right)) right++;
  return { kind, at, model, left, right };
}

function isSame(text: string, one: number, other: number): boolean {
  return one >= 0 && other >= 0 && text.charCodeAt(one) === text.charCodeAt(other) && isHan(text.charCodeAt(one));
}
