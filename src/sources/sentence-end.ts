/**
 * How a block ends: `closed` by a full stop or its like; `loose` by a mark that may or may not close a sentence (；：”》);
 * `cut` by a comma, a word or a numeral, which no sentence of a paragraph does.
 */
export type Ending = 'closed' | 'loose' | 'cut';

// Digits before a bare Latin full stop are a numeral that goes on, or a section number.
const closed = /(?:[。!?…][”"’'」』)》]*|[)】]|[^\d\s]\.["')”’]*)$/;
const cut = /[\p{L}\p{N}%‰,、(“《]$/u;

/** How a folded text ends. */
export function endingOf(folded: string): Ending {
  const end = folded.slice(-6);
  return closed.test(end) ? 'closed' : cut.test(end) ? 'cut' : 'loose';
}

const numbered =
  /^(?:\(?[一二三四五六七八九十]{1,3}[)、.]|第?[一二三四五六七八九十][,、是]|\(?\d{1,2}[)、.](?!\d)|[①-⑳■●◆▲]|——)/;

/** Whether a folded text begins as a member of a numbered or dashed series does. */
export function startsSeries(folded: string): boolean {
  return numbered.test(folded);
}
