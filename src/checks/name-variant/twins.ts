import { isHan } from '../../text/han.js';
import { commonStart, type Group } from './names.js';
import type { Near } from './near.js';

/** How much of a name has to agree before the edit. */
const least = 2;

/**
 * Pairs of places that print one name but for one character, or but for the order of two, though neither stands a second
 * time; each as a near miss of the other. Which of them is the slip, if one is, only their words can tell.
 */
export function* twins(text: string, groups: readonly Group[]): Iterable<Near> {
  for (const windows of groups) {
    for (let i = 1; i < windows.length; i++) {
      const [one, other] = [windows[i - 1]!, windows[i]!];
      const common = commonStart(one.reversed, other.reversed);
      yield* compare(text, one.end, other.end, common);
      yield* compare(text, other.end, one.end, common);
    }
  }
}

/** The place that ends at `end`, as a near miss of the one that ends at `right`. */
function* compare(text: string, end: number, right: number, common: number): Iterable<Near> {
  const odd = end - common - 1;
  const meant = right - common - 1;
  const exchanged = text[odd] === text[meant - 1] && text[odd - 1] === text[meant];
  const from = exchanged ? 2 : 1;
  let before = 0;
  while (before < 10 && isSame(text, odd - from - before, meant - from - before)) before++;
  if (before < least || !isHan(text.charCodeAt(odd)) || !isHan(text.charCodeAt(meant))) return;
  const start = meant - from - before + 1;
  yield {
    name: { text: text.slice(start, right), count: 1, at: start },
    start: odd - from - before + 1,
    end,
    edit: exchanged ? 'exchanged' : 'other',
    index: before,
  };
}

function isSame(text: string, one: number, other: number): boolean {
  return one >= 0 && other >= 0 && text[one] === text[other] && isHan(text.charCodeAt(one));
}
