import { pairs } from './data/idioms.js';

/** The characters that make a frequent word behind each first one; taken apart at first need. */
let seconds: Map<string, string> | undefined;

/** Whether the two characters are a frequent word. */
export function isWordPair(first: string, second: string): boolean {
  seconds ??= new Map(
    pairs
      .slice(1)
      .split('|')
      .map((entry) => [entry.charAt(0), entry.slice(1)]),
  );
  return second !== '' && (seconds.get(first)?.includes(second) ?? false);
}

/** One bit a pair, by hash: some bits are set by chance. Built at first need. */
let bits: Uint32Array | undefined;

/** Whether two UTF-16 code units may be a frequent word: a yes is to be asked of `isWordPair`, a no is sure. For loops over whole texts. */
export function mayBeWordPair(first: number, second: number): boolean {
  bits ??= build();
  const at = place(first, second);
  return (bits[at >>> 5]! & (1 << (at & 31))) !== 0;
}

function build(): Uint32Array {
  const built = new Uint32Array(1 << 16);
  let first = 0;
  for (let i = 0; i < pairs.length; i++) {
    const code = pairs.charCodeAt(i);
    if (code === 0x7c) first = pairs.charCodeAt(++i);
    else {
      const at = place(first, code);
      built[at >>> 5]! |= 1 << (at & 31);
    }
  }
  return built;
}

function place(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> 11;
}
