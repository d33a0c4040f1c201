/**
 * Counts a text in code points, as the W3C Web Annotation Data Model does, where our spans count UTF-16 code units: an
 * astral character (𠮷) is one of the former and two of the latter.
 */
export class CodePoints {
  /** Offsets, in code units, of the second halves of astral characters. */
  readonly #halves: number[] = [];

  constructor(text: string) {
    for (let i = 1; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code < 0xdc00 || code > 0xdfff) continue;
      const lead = text.charCodeAt(i - 1);
      if (lead >= 0xd800 && lead <= 0xdbff) this.#halves.push(i);
    }
  }

  /** How many code points stand before an offset in code units. */
  fromUnits(offset: number): number {
    return offset - this.#before(offset);
  }

  /** The offset in code units of a place counted in code points. */
  toUnits(codePoints: number): number {
    let low = 0;
    let high = this.#halves.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#halves[middle]! - middle <= codePoints) low = middle + 1;
      else high = middle;
    }
    return codePoints + low;
  }

  #before(offset: number): number {
    let low = 0;
    let high = this.#halves.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#halves[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
