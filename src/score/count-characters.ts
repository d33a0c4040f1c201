import type { Passage } from '../sources/source.js';
import { textWidth } from '../text/width.js';

/**
 * The characters of copy (字数) as a page would hold them: what is printed, marks included, without spaces, line ends and
 * the marks of Markdown. A half-width letter or digit is half a character, for a page is counted in squares. The rules count
 * the squares of the printed page instead, its empty ones and pictures too, so they come to more.
 */
export function countCharacters(passages: readonly Passage[]): number {
  let halves = 0;
  for (const { text } of passages) halves += textWidth(text.replace(/\s+/gu, ''));
  return Math.ceil(halves / 2);
}
