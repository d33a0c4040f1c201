/** A word found at a place of a text, with its tag. */
export interface TaggedWord<Tag> {
  readonly word: string;
  readonly tag: Tag;
}

/** Words of several kinds, found by one look at the first or last character of a place instead of one look a kind. */
export class TaggedWords<Tag> {
  readonly #byFirst = new Map<number, TaggedWord<Tag>[]>();
  readonly #byLast = new Map<number, TaggedWord<Tag>[]>();

  /** A word listed under several tags keeps the first. */
  constructor(lists: readonly (readonly [tag: Tag, words: readonly string[]])[]) {
    const seen = new Set<string>();
    const all = lists.flatMap(([tag, words]) => words.map((word) => ({ word, tag })));
    for (const entry of all.sort((a, b) => b.word.length - a.word.length)) {
      if (seen.has(entry.word)) continue;
      seen.add(entry.word);
      push(this.#byFirst, entry.word.charCodeAt(0), entry);
      push(this.#byLast, entry.word.charCodeAt(entry.word.length - 1), entry);
    }
  }

  /** The longest word that starts at the offset. */
  startingAt(text: string, at: number): TaggedWord<Tag> | undefined {
    const entries = this.#byFirst.get(text.charCodeAt(at));
    if (entries) for (const entry of entries) if (text.startsWith(entry.word, at)) return entry;
    return undefined;
  }

  /** The longest word that ends at the offset. */
  endingAt(text: string, end: number): TaggedWord<Tag> | undefined {
    const entries = this.#byLast.get(text.charCodeAt(end - 1));
    if (entries) for (const entry of entries) if (text.endsWith(entry.word, end)) return entry;
    return undefined;
  }
}

function push<Tag>(map: Map<number, TaggedWord<Tag>[]>, key: number, entry: TaggedWord<Tag>): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}
