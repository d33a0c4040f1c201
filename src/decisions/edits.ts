import type { Edit, Flag } from '../checks/flag.js';
import type { RelativeEdit } from './decision.js';

export { applyEdits } from '../text/apply-edits.js';

/** Edits of a fix as a decision keeps them: counted from the start of the flag. */
export function relativeTo({ spans }: Flag, edits: readonly Edit[], text: string): RelativeEdit[] {
  const from = spans[0]!.start;
  return edits.map((edit) => ({ at: edit.start - from, was: text.slice(edit.start, edit.end), text: edit.text }));
}

/** The edits of a decision at the flag's place in the text; `null` where the text no longer holds what they replace. */
export function editsAt({ spans }: Flag, edits: readonly RelativeEdit[], text: string): Edit[] | null {
  const from = spans[0]!.start;
  const placed = edits.map(({ at, was, text: put }) => ({ start: from + at, end: from + at + was.length, text: put }));
  return edits.every(({ was }, i) => placed[i]!.start >= 0 && text.slice(placed[i]!.start, placed[i]!.end) === was)
    ? placed
    : null;
}

/** A reviewer's own words in the flagged place. Where a layout break cuts it, they go to the first piece. */
export function replacing({ spans }: Flag, text: string): Edit[] {
  return spans.map((span, i) => ({ start: span.start, end: span.end, text: i === 0 ? text : '' }));
}

/** Fixes that can be made together, in order of coming, and those that would write over an earlier one. */
export interface EditPlan<Of> {
  /** All edits to make, in order of place, none touching another. */
  readonly edits: readonly Edit[];
  readonly made: readonly Of[];
  readonly left: readonly Of[];
}

/** Puts fixes together. One that says the same as an earlier one is made with it. */
export function planEdits<Of>(fixes: readonly (readonly [of: Of, edits: readonly Edit[]])[]): EditPlan<Of> {
  const taken = new TakenPlaces();
  const made: Of[] = [];
  const left: Of[] = [];
  for (const [of, wanted] of fixes) {
    const fresh: Edit[] = [];
    const fits = wanted.every((edit) => {
      if (taken.has(edit)) return true;
      if (!taken.isFree(edit)) return false;
      taken.add(edit);
      fresh.push(edit);
      return true;
    });
    if (!fits) for (const edit of fresh) taken.remove(edit);
    (fits ? made : left).push(of);
  }
  return { edits: taken.edits, made, left };
}

/** Edits in order of place, found by halving: a document may have thousands. */
class TakenPlaces {
  readonly edits: Edit[] = [];

  has(edit: Edit): boolean {
    const known = this.edits[this.#from(edit.start)];
    return known !== undefined && known.start === edit.start && known.end === edit.end && known.text === edit.text;
  }

  /** Whether nothing is written over. Two insertions at one place would come out in an order that nobody chose. */
  isFree(edit: Edit): boolean {
    const at = this.#from(edit.start);
    const [before, behind] = [this.edits[at - 1], this.edits[at]];
    if (before && before.end > edit.start) return false;
    return !behind || (behind.start >= edit.end && behind.start > edit.start);
  }

  add(edit: Edit): void {
    this.edits.splice(this.#from(edit.start), 0, edit);
  }

  remove(edit: Edit): void {
    this.edits.splice(this.#from(edit.start), 1);
  }

  /** The place of the first edit that starts at the offset or behind it. */
  #from(offset: number): number {
    let low = 0;
    let high = this.edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.edits[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
