/**
 * Which of many askers a text concerns, each of them told by a few characters of which such a text holds one. Found in one
 * pass over the text: asked one by one, they would read each passage of a page a hundred times.
 */
export class Marks {
  /** For each character that is a mark, which askers it calls, as bits; an index into `#calls`, or -1. */
  readonly #mark = new Int16Array(0x10000).fill(-1);
  readonly #calls: Int32Array[] = [];
  readonly #always: Int32Array;
  readonly #called: Int32Array;
  readonly #seen: Uint8Array;

  /** The marks of each asker, in order; one without marks is always concerned. */
  constructor(all: readonly string[]) {
    const words = (all.length >> 5) + 1;
    this.#always = new Int32Array(words);
    this.#called = new Int32Array(words);
    for (const [asker, marks] of all.entries()) {
      const bit = 1 << (asker & 31);
      if (marks === '') this.#always[asker >> 5]! |= bit;
      for (let i = 0; i < marks.length; i++) {
        const code = marks.charCodeAt(i);
        if (this.#mark[code]! < 0) this.#mark[code] = this.#calls.push(new Int32Array(words)) - 1;
        this.#calls[this.#mark[code]!]![asker >> 5]! |= bit;
      }
    }
    this.#seen = new Uint8Array(this.#calls.length);
  }

  /** The askers that the text concerns, in order. */
  calledBy(text: string): number[] {
    const [mark, called, seen] = [this.#mark, this.#called, this.#seen];
    called.set(this.#always);
    seen.fill(0);
    for (let i = 0; i < text.length; i++) {
      const at = mark[text.charCodeAt(i)]!;
      if (at < 0 || seen[at] === 1) continue;
      seen[at] = 1;
      const calls = this.#calls[at]!;
      for (let w = 0; w < calls.length; w++) called[w]! |= calls[w]!;
    }
    const askers: number[] = [];
    for (let w = 0; w < called.length; w++)
      for (let bits = called[w]!; bits !== 0; bits &= bits - 1) askers.push(w * 32 + 31 - Math.clz32(bits & -bits));
    return askers;
  }
}
