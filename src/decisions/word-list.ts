import type { Flag } from '../checks/flag.js';

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

/** Whether a word would be read back from a list as it is: one line, and no comment in it. */
export function fitsWordList(word: string): boolean {
  const [only, ...more] = parseWordList(word);
  return only === word && more.length === 0;
}

/**
 * The list with a word put at its end; everything else stays as it is, comments and line ends too.
 * @throws {RangeError} where the word does not fit in a list.
 */
export function withWord(text: string, word: string): string {
  if (!fitsWordList(word)) throw new RangeError(`“${word}” is not one word on one line`);
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

/** The flags that no accepted word answers: one on words, whose place lies within such a word, is not raised. */
export function withoutAccepted(flags: readonly Flag[], text: string, words: WordList): readonly Flag[] {
  if (words.length === 0) return flags;
  return flags.filter((flag) => !flag.aboutWords || !words.some((word) => covers(word, flag, text)));
}

/**
 * Whether the word stands around the flagged place in the text. Where the end of a line cuts the flagged words in pieces,
 * they are taken together, as they are read.
 */
function covers(word: string, { quote, spans }: Flag, text: string): boolean {
  const room = word.length - quote.length;
  if (room < 0 || quote === '' || !word.includes(quote)) return false;
  const { start } = spans[0]!;
  const { end } = spans.at(-1)!;
  // There is room on each side for the rest of the word and no more: it cannot occur here beside the quote.
  return (text.slice(Math.max(0, start - room), start) + quote + text.slice(end, end + room)).includes(word);
}
