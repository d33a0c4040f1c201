/**
 * From a 32-bit hash to the numbers filed under it, in typed arrays: ten million entries take some hundred megabytes, where
 * as many small lists would take ten times that. Hashes may collide, so what is found has still to be compared.
 */
export class HashIndex {
  #slots = 1 << 12;
  #keys = new Int32Array(this.#slots);
  /** First entry of a slot, plus one; 0 is an empty slot. */
  #heads = new Int32Array(this.#slots);
  #counts = new Int32Array(this.#slots);
  #used = 0;
  #items = new Int32Array(1 << 12);
  #next = new Int32Array(1 << 12);
  #entries = 0;

  /** Files a number under a hash. */
  add(hash: number, item: number): void {
    if (this.#used * 2 >= this.#slots) this.#growSlots();
    if (this.#entries === this.#items.length) {
      this.#items = grown(this.#items);
      this.#next = grown(this.#next);
    }
    const key = hash | 0;
    const slot = this.#slotOf(key);
    if (this.#heads[slot] === 0) {
      this.#keys[slot] = key;
      this.#used++;
    }
    this.#items[this.#entries] = item;
    this.#next[this.#entries] = this.#heads[slot]!;
    this.#entries++;
    this.#heads[slot] = this.#entries;
    this.#counts[slot]!++;
  }

  /** How many numbers are filed under the hash. */
  count(hash: number): number {
    return this.#counts[this.#slotOf(hash | 0)]!;
  }

  /** Of the last `looked` numbers filed under the hash adds those that fit to `found`, `kept` of them at most. */
  collect(hash: number, looked: number, kept: number, fits: (item: number) => boolean, found: Set<number>): void {
    let entry = this.#heads[this.#slotOf(hash | 0)]!;
    for (let n = 0, fit = 0; entry !== 0 && n < looked && fit < kept; n++) {
      const item = this.#items[entry - 1]!;
      if (fits(item)) {
        found.add(item);
        fit++;
      }
      entry = this.#next[entry - 1]!;
    }
  }

  #slotOf(key: number): number {
    const mask = this.#slots - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 0) & mask;
    while (this.#heads[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #growSlots(): void {
    const [keys, heads, counts] = [this.#keys, this.#heads, this.#counts];
    this.#slots *= 2;
    this.#keys = new Int32Array(this.#slots);
    this.#heads = new Int32Array(this.#slots);
    this.#counts = new Int32Array(this.#slots);
    for (const [i, head] of heads.entries()) {
      if (head === 0) continue;
      const slot = this.#slotOf(keys[i]!);
      this.#keys[slot] = keys[i]!;
      this.#heads[slot] = head;
      this.#counts[slot] = counts[i]!;
    }
  }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
