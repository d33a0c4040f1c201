/**
 * Which of a few characters a text holds, found in one pass over it: asked of dozens of constructions for each passage,
 * `includes` would read the passage dozens of times.
 */
export class Marks {
  readonly #bit = new Int16Array(0x10000).fill(-1);
  #count = 0;
  readonly #present: Int32Array;

  /** All marks that will be asked for, as strings of single characters. */
  constructor(all: Iterable<string>) {
    for (const marks of all)
      for (let i = 0; i < marks.length; i++) {
        const code = marks.charCodeAt(i);
        if (this.#bit[code]! < 0) this.#bit[code] = this.#count++;
      }
    this.#present = new Int32Array((this.#count >> 5) + 1);
  }

  /** Reads a text; what is asked next is asked of it. */
  read(text: string): void {
    const [bit, present] = [this.#bit, this.#present];
    present.fill(0);
    for (let i = 0; i < text.length; i++) {
      const at = bit[text.charCodeAt(i)]!;
      if (at >= 0) present[at >> 5]! |= 1 << (at & 31);
    }
  }

  /** Whether the text holds one of the marks; of no marks, always. */
  has(marks: string): boolean {
    for (let i = 0; i < marks.length; i++) {
      const at = this.#bit[marks.charCodeAt(i)]!;
      if ((this.#present[at >> 5]! & (1 << (at & 31))) !== 0) return true;
    }
    return marks === '';
  }
}
