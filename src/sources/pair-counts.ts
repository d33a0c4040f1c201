/**
 * Counts the pairs of neighbouring characters of a text, to see whether two characters that a break parts belong
 * together elsewhere. Counts are by hash: on a page they are exact for all purposes, in a very long text they may be
 * too high, never too low, and they stop at 255.
 */
export class PairCounts {
  readonly #counts: Uint8Array;
  readonly #mask: number;

  constructor(text: string) {
    const bits = Math.min(20, Math.max(10, Math.ceil(Math.log2(text.length + 1)) + 4));
    this.#mask = (1 << bits) - 1;
    this.#counts = new Uint8Array(1 << bits);
    for (let i = 1; i < text.length; i++) {
      const at = this.#place(text.charCodeAt(i - 1), text.charCodeAt(i));
      if (this.#counts[at]! < 255) this.#counts[at]!++;
    }
  }

  /** How often the two characters stand side by side. */
  of(pair: string): number {
    return this.#counts[this.#place(pair.charCodeAt(0), pair.charCodeAt(1))]!;
  }

  #place(first: number, second: number): number {
    return ((Math.imul(first, 0x9e3b) ^ Math.imul(second, 0x85eb)) >>> 3) & this.#mask;
  }
}
