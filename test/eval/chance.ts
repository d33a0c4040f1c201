/** A number below 2^32 that depends on nothing but the words: the evaluation's only source of chance. */
export function chance(...words: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const c of words.join('\u0000')) hash = Math.imul(hash ^ c.codePointAt(0)!, 0x01000193);
  // FNV leaves the low bits of like words alike; this stirs them.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** One of them, by chance. */
export function pick<Item>(items: readonly Item[], ...words: readonly (string | number)[]): Item {
  return items[chance(...words) % items.length]!;
}

/** The items in an order that only their own words decide. */
export function shuffled<Item>(items: readonly Item[], wordOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, word: wordOf(item), at: chance(wordOf(item)) }))
    .sort((a, b) => a.at - b.at || (a.word < b.word ? -1 : a.word > b.word ? 1 : 0))
    .map(({ item }) => item);
}
