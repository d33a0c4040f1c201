import type { FlagReport } from '../reports/report-schema.js';

/** Checks that find text which should not be there at all: all of the quote is too much. */
const extra = new Set(['repeated-item', 'repeated-passage']);

/**
 * How many characters a flag says are wrong, extra or missing: those that its fix changes. Where it has no one fix, one. A
 * foreign word is one, whatever is wrong with it.
 */
export function wrongCharacters({ check, quote, fix }: FlagReport, text: string): number {
  if (!fix) return extra.has(check) ? Math.max(1, size(quote)) : 1;
  const changed = fix.edits.reduce((sum, edit) => sum + changedSize(text.slice(edit.start, edit.end), edit.text), 0);
  return Math.max(1, changed);
}

function changedSize(before: string, after: string): number {
  const [old, fresh] = [unitsOf(before), unitsOf(after)];
  while (old.length > 0 && fresh.length > 0 && old[0] === fresh[0]) {
    old.shift();
    fresh.shift();
  }
  while (old.length > 0 && fresh.length > 0 && old.at(-1) === fresh.at(-1)) {
    old.pop();
    fresh.pop();
  }
  return Math.max(old.length, fresh.length);
}

function size(text: string): number {
  return unitsOf(text).length;
}

/** Foreign words, and characters of all else; no spaces. */
function unitsOf(text: string): string[] {
  return text.match(/\p{Script=Latin}[\p{Script=Latin}'’-]*|\S/gu) ?? [];
}
