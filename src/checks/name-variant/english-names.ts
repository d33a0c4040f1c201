import { everyMatch } from '../../text/every-match.js';
import type { Finding } from '../check.js';
import type { CopyText } from './copy-text.js';
import { inCopy, variant } from './variant.js';

/** Short names are near too many others. */
const name = /(?<![A-Za-z'-])[A-Z][a-z]{5,}(?![A-Za-z-])/g;
const sentenceStart = /(?:^|[.!?:]["')\]]*\s+|["“(]|\n)$/;
/** German and Germany, Reader and Readers are two words. */
const endings = /^(?:s|es|n|an|ian|y|d|r|er|ed|a|o|e|i)$/;

interface Known {
  readonly word: string;
  readonly at: number;
  count: number;
  /** Stands within a sentence, where only a name is written so. */
  isName: boolean;
  /** The capitalized word before it, at its first place. */
  readonly first: string;
}

/**
 * An English name of six letters and more that stands once, without a first name, and is one slip away from a name that
 * stands twice or was introduced: a letter exchanged with its neighbour, doubled, dropped or another. Whoever is new to the reader is
 * introduced by first name or title.
 *
 * Holds: Gail Prentiss …, Prentiss said. Kurt Prentis … Fails: Gail Prentiss …, Prentiss said. Prentis added …
 */
export function* englishNames(copy: CopyText): Iterable<Finding> {
  const { text } = copy;
  const known = new Map<string, Known>();
  for (const match of everyMatch(text, name)) {
    const [word] = match;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const within = !sentenceStart.test(before);
    const entry = known.get(word);
    if (entry) {
      entry.count++;
      entry.isName ||= within;
    } else {
      const first = /([A-Z][A-Za-z.]*) $/.exec(before)?.[1] ?? '';
      known.set(word, { word, at: match.index, count: 1, isName: within, first });
    }
  }
  const like = new Map<string, Known[]>();
  for (const entry of known.values()) {
    if (!entry.isName || (entry.count < 2 && !isFirstName(entry.first))) continue;
    for (const key of keysOf(entry.word)) like.set(key, [...(like.get(key) ?? []), entry]);
  }
  if (like.size === 0) return;
  for (const odd of known.values()) {
    if (odd.count !== 1 || odd.first !== '' || followedByName(text, odd)) continue;
    const models = new Set(keysOf(odd.word).flatMap((key) => like.get(key) ?? []));
    const [model] = models;
    // One who stands once was introduced before he is spoken of.
    if (
      !model ||
      models.size > 1 ||
      (model.count < 2 && model.at > odd.at) ||
      !(isSlip(odd, model) || isSpokenOf(text, odd, model)) ||
      isCommon(text, odd.word) ||
      isCommon(text, model.word)
    )
      continue;
    const place = copy.placeOf(odd.at, 0, odd.word.length);
    const right = copy.placeOf(model.at, 0, model.word.length);
    if (place && right) yield variant(place, model.word, inCopy, 'warning', right);
  }
}

/** Who speaks by a surname alone was introduced: as nobody else than the one of like name who is never spoken of again. */
function isSpokenOf(text: string, { at, word }: Known, model: Known): boolean {
  const speaks = /^,? (?:said|says|added|told|noted|recalled|explained)\b/.test(
    text.slice(at + word.length, at + word.length + 11),
  );
  return (
    speaks &&
    model.count === 1 &&
    model.first !== '' &&
    model.at < at &&
    word.length === model.word.length &&
    word[0] === model.word[0]
  );
}

/** In Germany, The Heralds: no first names. */
function isFirstName(word: string): boolean {
  return (
    /^[A-Z][a-z]{2,}$/.test(word) &&
    !/^(?:The|From|With|And|But|For|Its|His|Her|Our|After|Since|When|Under|Near|Over|Into|Through|That|This|New|North|South|East|West|Dear|Even|Only|Each|Every|All|Both|Other|Many|Most|Some|Last|Next|Until|While|During|Before)$/.test(
      word,
    )
  );
}

/** A word of two names is the first of them, and may be anybody's. */
function followedByName(text: string, { at, word }: Known): boolean {
  return /^ [A-Z]/.test(text.slice(at + word.length, at + word.length + 2));
}

function isCommon(text: string, word: string): boolean {
  return text.includes(word.toLowerCase());
}

/** The word, and what is left of it without one of its letters: words one slip apart share one of these. */
function keysOf(word: string): string[] {
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}

function isSlip(odd: Known, model: Known): boolean {
  const [a, b] = [odd.word, model.word];
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let behind = 0;
  while (behind < Math.min(a.length, b.length) - from && a.at(-1 - behind) === b.at(-1 - behind)) behind++;
  const [gone, come] = [a.slice(from, a.length - behind), b.slice(from, b.length - behind)];
  // Of the first letter, names rhyme.
  if (from === 0) return false;
  if (gone.length === 2 && come.length === 2) return gone[0] === come[1] && gone[1] === come[0];
  if (gone.length + come.length === 1) {
    const letter = gone + come;
    const doubles = a[from - 1] === letter;
    return doubles || (behind > 0 && !endings.test(letter + a.slice(a.length - behind)));
  }
  // Anderson and Andersen are two families, Dembski and Dembsky hardly: a vowel in mid-word is left alone.
  return (
    gone.length === 1 &&
    come.length === 1 &&
    odd.isName &&
    (behind === 0 ? /[iy]/.test(gone) && /[iy]/.test(come) : !/[aeiou]/.test(gone + come))
  );
}
