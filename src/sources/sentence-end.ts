/**
 * How a block ends: `closed` by a full stop or its like; `loose` by a mark that may or may not close a sentence (；：”》);
 * `cut` by a comma, a word or a numeral, which no sentence of a paragraph does.
 */
export type Ending = 'closed' | 'loose' | 'cut';

const enders = new Set('。!?…)】');
const closers = new Set('”"’\'」』)》');
const pauses = new Set(',、(“《%‰');
const letterOrDigitAtEnd = /[\p{L}\p{N}]$/u;

/** How a folded text ends. Read by characters from the end: patterns anchored there alone are tried at every place. */
export function endingOf(folded: string): Ending {
  const last = folded[folded.length - 1] ?? '';
  if (enders.has(last)) return 'closed';
  let at = folded.length - 1;
  while (at > 0 && closers.has(folded[at]!)) at--;
  const c = folded[at]!;
  if (c === '。' || c === '!' || c === '?' || c === '…') return 'closed';
  // Digits before a bare Latin full stop are a numeral that goes on, or the number of a section.
  if (c === '.' && at > 0 && !/[\d\s]/.test(folded[at - 1]!)) return 'closed';
  const code = last.charCodeAt(0);
  if ((code >= 0x4e00 && code <= 0x9fff) || pauses.has(last)) return 'cut';
  // The last character may be the second half of a pair.
  return letterOrDigitAtEnd.test(folded.slice(-2)) ? 'cut' : 'loose';
}

const numbered =
  /^(?:\(?[一二三四五六七八九十]{1,3}[)、.]|第?[一二三四五六七八九十][,、是]|\(?\d{1,2}[)、.](?!\d)|[①-⑳■●◆▲]|——)/;

/** Whether a folded text begins as a member of a numbered or dashed series does. */
export function startsSeries(folded: string): boolean {
  return numbered.test(folded);
}
