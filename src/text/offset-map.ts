import type { Span } from './span.js';

/**
 * Maps a mended text back to the text it was cut from. The mended text is the concatenation of slices of the source,
 * in reading order (which need not be the order in which they stand on the page).
 */
export class OffsetMap {
  /** The slices, each non-empty. */
  readonly pieces: readonly Span[];
  /** Where each piece begins in the mended text. */
  readonly #starts: number[];
  /** Length of the mended text in UTF-16 code units. */
  readonly length: number;

  constructor(pieces: readonly Span[]) {
    const merged: Span[] = [];
    for (const piece of pieces) {
      if (piece.end <= piece.start) continue;
      const last = merged.at(-1);
      if (last && last.end === piece.start) merged[merged.length - 1] = { start: last.start, end: piece.end };
      else merged.push(piece);
    }
    this.pieces = merged;
    this.#starts = [];
    let at = 0;
    for (const piece of merged) {
      this.#starts.push(at);
      at += piece.end - piece.start;
    }
    this.length = at;
  }

  /** The source spans of a range of the mended text: one for each piece that it touches. */
  toSource(start: number, end: number): Span[] {
    const spans: Span[] = [];
    for (let i = this.#pieceAt(start); i < this.pieces.length; i++) {
      const from = this.#starts[i]!;
      if (from >= end) break;
      const piece = this.pieces[i]!;
      const a = Math.max(start - from, 0);
      const b = Math.min(end - from, piece.end - piece.start);
      if (b > a) spans.push({ start: piece.start + a, end: piece.start + b });
    }
    return spans;
  }

  /** The source offset of one place of the mended text. */
  offset(at: number): number {
    const i = this.#pieceAt(at);
    const piece = this.pieces[i];
    return piece ? piece.start + (at - this.#starts[i]!) : 0;
  }

  /** Places of the mended text at which two pieces meet. */
  get joints(): readonly number[] {
    return this.#starts.slice(1);
  }

  #pieceAt(at: number): number {
    let low = 0;
    let high = Math.max(this.#starts.length - 1, 0);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
