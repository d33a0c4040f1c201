import type { Passage } from '../../sources/source.js';
import { isHan } from '../../text/han.js';
import type { Place } from '../check.js';

const quotes = /[“”‘’]/g;

/** A place of a name, and the offset in it where a character is to be put in. */
export interface Cut extends Place {
  readonly joint: number;
}

/**
 * The whole copy as one text, a line a passage, without quotation marks: these come and go around a name. Offsets of it can
 * be turned back into places of a passage.
 */
export class CopyText {
  readonly text: string;
  readonly #passages: readonly Passage[];
  readonly #starts: readonly number[];
  /** Worked out for the few passages in which something is found, once for each. */
  readonly #offsets = new Map<Passage, readonly number[]>();

  constructor(passages: readonly Passage[]) {
    const starts: number[] = [];
    let length = 0;
    const texts = passages.map(({ folded }) => {
      const text = folded.replace(quotes, '');
      starts.push(length);
      length += text.length + 1;
      return text;
    });
    this.text = texts.join('\n');
    this.#passages = passages;
    this.#starts = starts;
  }

  /** The place of `left` characters before the offset and `right` after it. */
  placeOf(at: number, left: number, right: number): Cut | null {
    const starts = this.#starts;
    let low = 0;
    for (let high = starts.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    const passage = this.#passages[low];
    if (!passage) return null;
    const text = passage.folded;
    const offsets = this.#offsetsOf(passage);
    const local = at - starts[low]!;
    const joint = offsets[local] ?? text.length;
    const last = right > 0 ? offsets[local + right - 1] : (offsets[local - 1] ?? -1);
    if (last === undefined) return null;
    // A quotation mark at the joint parts the name from what only leads up to it.
    const parted = joint > 0 && right > 0 && '“‘'.includes(text[joint - 1]!);
    const start = parted ? joint : offsets[local - left]!;
    return { passage, start, end: last + 1, joint };
  }

  /** For each character of the passage that is no quotation mark, where it stands. */
  #offsetsOf(passage: Passage): readonly number[] {
    const known = this.#offsets.get(passage);
    if (known) return known;
    const offsets: number[] = [];
    const { folded } = passage;
    for (let i = 0; i < folded.length; i++) if (!'“”‘’'.includes(folded[i]!)) offsets.push(i);
    this.#offsets.set(passage, offsets);
    return offsets;
  }

  /** The Chinese characters right before the offset, at most `most`. */
  before(at: number, most: number): string {
    let start = at;
    while (start > at - most && start > 0 && isHan(this.text.charCodeAt(start - 1))) start--;
    return this.text.slice(start, at);
  }

  /** The Chinese characters from the offset on, at most `most`. */
  after(at: number, most: number): string {
    let end = at;
    while (end < at + most && isHan(this.text.charCodeAt(end))) end++;
    return this.text.slice(at, end);
  }
}
