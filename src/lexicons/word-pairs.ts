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
