import { PairIndex } from '../text/pair-index.js';
import { type Confusable, conditional } from './confusable-conditions.js';
import { setAside, wrongCompany, wrongPhrases, wrongWords } from './data/confusable-words.js';

/** A wrong word where it stands in a text. */
export interface WrongWord {
  readonly start: number;
  readonly end: number;
  readonly right: string;
  /** `sure` in any copy, `likely` by what stands around it, `variant` a lawful form that the standard sets aside. */
  readonly certainty: Confusable['certainty'];
}

/** The entries, numbered from 1 in the index; those of the lists stay as printed until one of them is asked for. */
const list: (Confusable | string)[] = [];
let index: PairIndex | undefined;

/**
 * What is added last is found first: phrases before words, and of one list, which is sorted, a longer entry before the
 * shorter one that it begins with.
 */
function build(): PairIndex {
  for (const words of [setAside, wrongWords, wrongCompany, wrongPhrases]) list.push(...words.trim().split(/\s/));
  list.push(...conditional);
  const built = new PairIndex(list.length);
  list.forEach((entry, i) => {
    const wrong = typeof entry === 'string' ? entry : entry.wrong;
    built.add(wrong.charCodeAt(0), wrong.charCodeAt(1), i + 1);
  });
  return built;
}

function entryOf(item: number): Confusable {
  const entry = list[item - 1]!;
  if (typeof entry !== 'string') return entry;
  const slash = entry.indexOf('/');
  const read: Confusable = {
    wrong: entry.slice(0, slash),
    right: entry.slice(slash + 1),
    certainty: setAside.includes(entry) ? 'variant' : wrongCompany.includes(entry) ? 'likely' : 'sure',
  };
  list[item - 1] = read;
  return read;
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
      const entry = entryOf(item);
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
