/**
 * Items of a list by two neighbouring characters of each, in typed arrays: built in a millisecond for ten thousand items,
 * and asked at every place of a text. Pairs of one hash share a chain, so what is found has still to be compared.
 */
export class PairIndex {
  readonly #heads: Uint16Array;
  readonly #rest: Uint16Array;
  readonly #shift: number;

  /**
   * At most 65,535 items. Four heads an item: with one an item, every other place of a text follows the chain of a stranger;
   * and a short list keeps a table that stays in the nearest cache.
   */
  constructor(size: number) {
    let bits = 8;
    while (1 << bits < 4 * size) bits++;
    this.#heads = new Uint16Array(1 << bits);
    this.#rest = new Uint16Array(size + 1);
    this.#shift = 32 - bits;
  }

  /** Adds the item (from 1 on, each once) under two UTF-16 code units. */
  add(first: number, second: number, item: number): void {
    const at = this.#slot(first, second);
    this.#rest[item] = this.#heads[at]!;
    this.#heads[at] = item;
  }

  /** The item last added under the pair, or 0. */
  first(first: number, second: number): number {
    return this.#heads[this.#slot(first, second)]!;
  }

  /** The item added before this one under the same pair, or 0. */
  next(item: number): number {
    return this.#rest[item]!;
  }

  #slot(first: number, second: number): number {
    return (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> this.#shift;
  }
}
