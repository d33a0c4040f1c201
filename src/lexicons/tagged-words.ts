/** A word found at a place of a text, with its tag. */
export interface TaggedWord<Tag> {
  readonly word: string;
  readonly tag: Tag;
}

/**
 * Words of several kinds, found by one look at the two first or last characters of a place instead of one look a kind:
 * these are asked at nearly every character around a figure.
 */
export class TaggedWords<Tag> {
  readonly #begins = new Uint8Array(0x10000);
  readonly #ends = new Uint8Array(0x10000);
  readonly #single = new Map<number, TaggedWord<Tag>>();
  readonly #byFirst = new Map<number, TaggedWord<Tag>[]>();
  readonly #byLast = new Map<number, TaggedWord<Tag>[]>();

  /** A word listed under several tags keeps the first. */
  constructor(lists: readonly (readonly [tag: Tag, words: readonly string[]])[]) {
    const seen = new Set<string>();
    const all = lists.flatMap(([tag, words]) => words.map((word) => ({ word, tag })));
    for (const entry of all.sort((a, b) => b.word.length - a.word.length)) {
      const { word } = entry;
      if (seen.has(word)) continue;
      seen.add(word);
      this.#begins[word.charCodeAt(0)] = 1;
      this.#ends[word.charCodeAt(word.length - 1)] = 1;
      if (word.length === 1) this.#single.set(word.charCodeAt(0), entry);
      else {
        push(this.#byFirst, pair(word, 0), entry);
        push(this.#byLast, pair(word, word.length - 2), entry);
      }
    }
  }

  /** The longest word that starts at the offset. */
  startingAt(text: string, at: number): TaggedWord<Tag> | undefined {
    const code = text.charCodeAt(at);
    if (this.#begins[code] !== 1) return undefined;
    const entries = this.#byFirst.get(pair(text, at));
    if (entries) for (const entry of entries) if (text.startsWith(entry.word, at)) return entry;
    return this.#single.get(code);
  }

  /** The longest word that ends at the offset. */
  endingAt(text: string, end: number): TaggedWord<Tag> | undefined {
    const code = text.charCodeAt(end - 1);
    if (this.#ends[code] !== 1) return undefined;
    const entries = end >= 2 ? this.#byLast.get(pair(text, end - 2)) : undefined;
    if (entries) for (const entry of entries) if (text.endsWith(entry.word, end)) return entry;
    return this.#single.get(code);
  }
}

function pair(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

function push<Tag>(map: Map<number, TaggedWord<Tag>[]>, key: number, entry: TaggedWord<Tag>): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}
