import type { Name } from './names.js';

/** A place that prints a name but for one edit. */
export interface Near {
  readonly name: Name;
  readonly start: number;
  readonly end: number;
  /** `first`, `last`: another character stands in place of the first or last one, which may as well be missing. */
  readonly edit: 'other' | 'exchanged' | 'missing' | 'extra' | 'first' | 'last';
  /** Where in the name: the odd, missing or first exchanged character; an extra one stands before it. */
  readonly index: number;
}

/** Which pairs of characters are an anchor, by hash; cleared after each use, since to make it anew is dear for short copy. */
const anchors = new Uint8Array(0x10000);

/**
 * Every place that prints one of the names but for one character: another, a missing or an extra one, or two exchanged. One
 * edit leaves the first or the last two characters of a name whole, and these it is looked up by.
 */
export function placesNear(text: string, names: readonly Name[]): Near[] {
  if (names.length === 0) return [];
  const heads = new Map<string, Name[]>();
  const tails = new Map<string, Name[]>();
  for (const name of names) {
    put(heads, name.text.slice(0, 2), name);
    put(tails, name.text.slice(-2), name);
    for (const at of [0, name.text.length - 2]) anchors[slotAt(name.text, at)] = 1;
  }
  const found: Near[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    if (anchors[slotAt(text, at)] === 0) continue;
    const pair = text.slice(at, at + 2);
    for (const name of few(heads.get(pair))) {
      const near = fromHead(text, at, name);
      if (near) found.push(near);
    }
    for (const name of few(tails.get(pair))) {
      const near = fromTail(text, at + 2, name);
      if (near) found.push(near);
    }
  }
  for (const { text: name } of names) for (const at of [0, name.length - 2]) anchors[slotAt(name, at)] = 0;
  return found;
}

/** More names than this that begin or end alike (中国…, …公司) are no near miss of each other, and each place would be held against all. */
const crowd = 24;

function few(names: readonly Name[] | undefined): readonly Name[] {
  return names && names.length <= crowd ? names : [];
}

function slotAt(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at), 0x9e35) ^ text.charCodeAt(at + 1)) & 0xffff;
}

function put(map: Map<string, Name[]>, key: string, name: Name): void {
  const known = map.get(key);
  if (known) known.push(name);
  else map.set(key, [name]);
}

/** The first two characters stand at the offset; the edit is somewhere behind them. */
function fromHead(text: string, start: number, name: Name): Near | null {
  const right = name.text;
  let n = 2;
  while (n < right.length && text[start + n] === right[n]) n++;
  if (n === right.length) return null;
  const at = start + n;
  const rest = right.length - n - 1;
  const follows = (from: number, offset: number) => text.startsWith(right.slice(from), offset);
  const place = (edit: Near['edit'], length: number): Near => ({
    name,
    start,
    end: start + right.length + length,
    edit,
    index: n,
  });
  if (rest === 0) return text[at + 1] === right[n] ? place('extra', 1) : place('last', 0);
  if (text[at] === right[n + 1] && text[at + 1] === right[n] && follows(n + 2, at + 2)) return place('exchanged', 0);
  if (follows(n + 1, at)) return place('missing', -1);
  if (follows(n + 1, at + 1)) return place('other', 0);
  return follows(n, at + 1) ? place('extra', 1) : null;
}

/** The last two stand before the offset; the edit is at the name’s first two characters, or exchanges the second and the third. */
function fromTail(text: string, end: number, name: Name): Near | null {
  const right = name.text;
  let n = 2;
  while (n < right.length && text[end - 1 - n] === right[right.length - 1 - n]) n++;
  const left = right.length - n;
  if (left === 0 || left > 3) return null;
  const at = end - n;
  const place = (edit: Near['edit'], start: number, index: number): Near => ({ name, start, end, edit, index });
  const near = text[at - 1];
  if (left === 3) {
    const exchanged = near === right[1] && text[at - 2] === right[2] && text[at - 3] === right[0];
    return exchanged ? place('exchanged', at - 3, 1) : null;
  }
  if (left === 1) return text[at - 2] === right[0] ? place('extra', at - 2, 1) : place('first', at - 1, 0);
  if (near === right[0]) return text[at - 2] === right[1] ? place('exchanged', at - 2, 0) : place('missing', at - 1, 1);
  return text[at - 2] === right[0] ? place('other', at - 2, 1) : null;
}
