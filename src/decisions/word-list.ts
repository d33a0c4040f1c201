import type { Flag } from '../checks/flag.js';
import type { Span } from '../text/span.js';

/** The words and names that a newsroom has accepted, in the order of its list. */
export type WordList = readonly string[];

/** Reads a word list: a word or name a line; what follows a `#`, and empty lines, say nothing. */
export function parseWordList(text: string): WordList {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter((word) => word !== '');
}

/** The list with a word put at its end; everything else stays as it is, comments and line ends too. */
export function withWord(text: string, word: string): string {
  if (parseWordList(text).includes(word)) return text;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text}${text === '' || /[\r\n]$/.test(text) ? '' : end}${word}${end}`;
}

/** The list without a word. */
export function withoutWord(text: string, word: string): string {
  return text
    .split(/(?<=\r\n|\n|\r(?!\n))/)
    .filter((line) => parseWordList(line)[0] !== word)
    .join('');
}

/** The flags that no accepted word answers: one on words, each piece of whose place lies within such a word, is not raised. */
export function withoutAccepted(flags: readonly Flag[], text: string, words: WordList): readonly Flag[] {
  if (words.length === 0) return flags;
  return flags.filter(
    (flag) => !flag.aboutWords || !flag.spans.every((span) => words.some((w) => covers(text, w, span))),
  );
}

/** Whether the word stands around the place in the text. */
function covers(text: string, word: string, { start, end }: Span): boolean {
  for (let at = Math.max(0, end - word.length); at <= start; at++) if (text.startsWith(word, at)) return true;
  return false;
}
