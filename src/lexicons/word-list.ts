/** Words to be found at a place of a text: by their first or last character, longest first, without a pattern's search. */
export class WordList {
  readonly #byFirst = new Map<string, string[]>();
  readonly #byLast = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of [...new Set(words)].sort((a, b) => b.length - a.length)) {
      push(this.#byFirst, word[0]!, word);
      push(this.#byLast, word.at(-1)!, word);
    }
  }

  /** The longest word that starts at the offset, or the empty string. */
  startingAt(text: string, at: number): string {
    return this.#byFirst.get(text.charAt(at))?.find((word) => text.startsWith(word, at)) ?? '';
  }

  /** The longest word that ends at the offset, or the empty string. */
  endingAt(text: string, end: number): string {
    return this.#byLast.get(text.charAt(end - 1))?.find((word) => text.endsWith(word, end)) ?? '';
  }
}

function push(map: Map<string, string[]>, key: string, word: string): void {
  const list = map.get(key);
  if (list) list.push(word);
  else map.set(key, [word]);
}
