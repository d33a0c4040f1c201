import { everyMatch } from './every-match.js';

/** A place in one of several texts. */
interface TermPlace {
  readonly text: number;
  readonly start: number;
  readonly end: number;
}

/** A term printed in two ways: the same characters in another order, or 和, 与 and 及 exchanged. */
export interface TermVariant {
  /** The way that stands less often, or else later; where it stands first. */
  readonly odd: TermPlace;
  /** Where the other way stands first. */
  readonly model: TermPlace;
  /** Whether the other way stands more often, so that it can be taken for the right one. */
  readonly outnumbered: boolean;
}

const quoted = /[“《]([\u4e00-\u9fff]{6,24})[”》]/g;
const organ =
  /[\u4e00-\u9fff]{3}[和与及][\u4e00-\u9fff]{2,10}?(?:委员会|办公室|研究院|研究所|学院|协会|学会|集团|公司|中心|大会|论坛|局|厅|部(?!分|门|署|队))/g;

const joints = /[与及]/g;
/** How much of either end the two ways must share: terms that only hold the same words are no variants. */
const ends = 2;
/** More terms than this is a list of names, and no more than this is looked for. */
const most = 2000;

interface Term {
  readonly printed: string;
  readonly key: string;
}

/** Every term of at least six characters, quoted or an organ's, that the texts print in two ways. */
export function findTermVariants(texts: readonly string[]): TermVariant[] {
  const terms = termsOf(texts);
  if (terms.length === 0) return [];
  const starting = new Map<string, Term[]>();
  for (const term of terms) {
    begins[term.printed.charCodeAt(0)] = 1;
    const pair = term.printed.slice(0, ends);
    starting.set(pair, [...(starting.get(pair) ?? []), term]);
  }
  const ways = new Map<string, Map<string, TermPlace[]>>();
  texts.forEach((text, number) => {
    for (let at = 0; at + 1 < text.length; at++) {
      if (begins[text.charCodeAt(at)] === 0) continue;
      for (const { printed, key } of starting.get(text.slice(at, at + ends)) ?? []) {
        const end = at + printed.length;
        if (!text.startsWith(printed.slice(-ends), end - ends)) continue;
        const way = text.slice(at, end);
        if (way !== printed && keyOf(way) !== key) continue;
        note(ways, key, way, { text: number, start: at, end });
      }
    }
  });
  for (const { printed } of terms) begins[printed.charCodeAt(0)] = 0;
  return [...ways.values()].flatMap((each) => judge(each));
}

/** Which characters begin a term that is looked for; cleared after each use, since to make it anew is dear for short copy. */
const begins = new Uint8Array(0x10000);

function termsOf(texts: readonly string[]): Term[] {
  const printed = new Set<string>();
  for (const text of texts) {
    for (const match of everyMatch(text, quoted)) printed.add(match[1]!);
    for (const match of everyMatch(text, organ)) if (match[0].length >= 6) printed.add(match[0]);
    if (printed.size > most) return [];
  }
  return Array.from(printed, (term) => ({ printed: term, key: keyOf(term) }));
}

/** What all ways of printing a term share. */
function keyOf(term: string): string {
  return [...term.replace(joints, '和')].sort().join('');
}

function note(ways: Map<string, Map<string, TermPlace[]>>, key: string, way: string, place: TermPlace): void {
  const known = ways.get(key) ?? new Map<string, TermPlace[]>();
  ways.set(key, known);
  const places = known.get(way) ?? [];
  known.set(way, places);
  // Several terms may lead to one place.
  const last = places.at(-1);
  if (last?.text !== place.text || last.start !== place.start) places.push(place);
}

function judge(ways: ReadonlyMap<string, readonly TermPlace[]>): TermVariant[] {
  // Three ways and more are no slip; two ways that both stand again and again are two names.
  if (ways.size !== 2) return [];
  const [one, other] = [...ways.values()] as [readonly TermPlace[], readonly TermPlace[]];
  const [odd, model] = one.length < other.length ? [one, other] : [other, one];
  if (odd.length > 1) return [];
  return [{ odd: odd[0]!, model: model[0]!, outnumbered: model.length > odd.length }];
}
