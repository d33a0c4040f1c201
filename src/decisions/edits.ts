import type { Edit, Flag } from '../checks/flag.js';
import { bySpan } from '../text/span.js';
import type { RelativeEdit } from './decision.js';

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

/** Whether two edits would write over each other. Two insertions at one place would come out in an order nobody chose. */
function collide(a: Edit, b: Edit): boolean {
  return a.start < b.end && b.start < a.end ? true : a.start === b.start && (a.start === a.end || b.start === b.end);
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
  const edits: Edit[] = [];
  const made: Of[] = [];
  const left: Of[] = [];
  const isSaid = (edit: Edit) =>
    edits.some((e) => e.start === edit.start && e.end === edit.end && e.text === edit.text);
  for (const [of, wanted] of fixes) {
    const fresh = wanted.filter((edit) => !isSaid(edit));
    if (fresh.some((edit) => edits.some((other) => collide(edit, other)))) left.push(of);
    else {
      edits.push(...fresh);
      made.push(of);
    }
  }
  return { edits: edits.sort(bySpan), made, left };
}

/** The text with the edits made, which are in order of place and touch nothing of each other. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}
