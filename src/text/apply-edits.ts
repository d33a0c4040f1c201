import type { Span } from './span.js';

/** The text with replacements made, which are in order of place and touch nothing of each other. */
export function applyEdits(text: string, edits: readonly (Span & { readonly text: string })[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}
