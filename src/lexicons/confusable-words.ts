import { PairIndex } from '../text/pair-index.js';
import { type Confusable, conditional } from './confusable-conditions.js';
import { setAside, wrongPhrases, wrongWords } from './data/confusable-words.js';

/** A wrong word where it stands in a text. */
export interface WrongWord {
  readonly start: number;
  readonly end: number;
  readonly right: string;
  /** `sure` in any copy, `likely` by what stands around it, `variant` a lawful form that the standard sets aside. */
  readonly certainty: Confusable['certainty'];
}

/** The entries, shortest first, so that of a pair's entries the longest is found first. */
let list: readonly Confusable[] = [];
let index: PairIndex | undefined;

function* entries(): Iterable<Confusable> {
  for (const [words, certainty] of [
    [wrongPhrases, 'sure'],
    [wrongWords, 'sure'],
    [setAside, 'variant'],
  ] as const)
    for (const entry of words.match(/\S+/g) ?? []) {
      const slash = entry.indexOf('/');
      yield { wrong: entry.slice(0, slash), right: entry.slice(slash + 1), certainty };
    }
  yield* conditional;
}

function build(): PairIndex {
  list = [...entries()].sort((a, b) => a.wrong.length - b.wrong.length);
  const built = new PairIndex(list.length);
  for (const [i, { wrong }] of list.entries()) built.add(wrong.charCodeAt(0), wrong.charCodeAt(1), i + 1);
  return built;
}

/** How much of the text on either side a condition may look at. */
const reach = 40;

/** Every wrong word of the text, in order, none within another. */
export function* wrongWordsIn(text: string): Iterable<WrongWord> {
  index ??= build();
  let first = text.charCodeAt(0);
  for (let at = 0; at + 1 < text.length; at++) {
    const second = text.charCodeAt(at + 1);
    for (let item = index.first(first, second); item !== 0; item = index.next(item)) {
      const entry = list[item - 1]!;
      if (!stands(entry, text, at)) continue;
      yield { start: at, end: at + entry.wrong.length, right: entry.right, certainty: entry.certainty };
      at += entry.wrong.length - 1;
      break;
    }
    first = text.charCodeAt(at + 1);
  }
}

function stands({ wrong, before, after }: Confusable, text: string, at: number): boolean {
  if (!text.startsWith(wrong, at)) return false;
  const end = at + wrong.length;
  return (
    (!before || before.test(text.slice(Math.max(0, at - reach), at))) &&
    (!after || after.test(text.slice(end, end + reach)))
  );
}
