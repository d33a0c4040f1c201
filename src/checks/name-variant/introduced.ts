import { isCommonWord } from '../../lexicons/everyday-words.js';
import { isSurname } from '../../lexicons/people.js';
import { isWordPair } from '../../lexicons/word-pairs.js';
import { isHan } from '../../text/han.js';
import type { Finding } from '../check.js';
import type { CopyText } from './copy-text.js';
import { areMarried, isKin } from './kin-beside.js';
import { besideEachOther } from './same-sentence.js';
import { inCopy, variant } from './variant.js';

/** What a clause begins behind. */
const edge = /[。,;:!?\s“”]/;
/** Characters that end no given name, or that make a place or a thing of it: 张家口, 高文中. */
const noGiven =
  /[先均再共全现则却仍又的了在是和与及同跟对向从把被将也都就还又说称等们着过到为因于以之其这那有不没未省市县区旗镇乡村街路桥河江湖海口山岭沟湾港园院校厂店局部站场队班组团会社家里上下中前后内外大小老新]/;

/** Somebody with a title, once. */
interface Titled {
  readonly name: string;
  readonly at: number;
  readonly titled: boolean;
  readonly count: number;
}

/**
 * Somebody is introduced with a title and never spoken of again; and somebody whom nobody introduced, with the same surname
 * and the same first character of the given name, does what the other would. Kin are introduced as such.
 *
 * Holds: 民警单雪松接警…。单雪松和同事… Fails: 民警单雪峰接警…。单雪松和同事…
 */
export function* introduced(
  copy: CopyText,
  persons: readonly Titled[],
  isAlike: (one: string, other: string) => boolean,
): Iterable<Finding> {
  const { text } = copy;
  const known = new Set(persons.map(({ name }) => name));
  const once = persons.filter(({ name, titled, count }) => titled && count === 1 && !noGiven.test(name.charAt(2)));
  const places = placesOf(text, new Set(once.map(({ name }) => name.slice(0, 2))));
  for (const { name, at } of once) {
    const others = bareLikes(text, name, places.get(name.slice(0, 2)) ?? [], isAlike).filter(
      ({ name: other }) => !known.has(other),
    );
    const [first] = others;
    if (!first || others.some((other) => other.name !== first.name)) continue;
    if ([{ name, at }, ...others].some((each) => isKin(text, each))) continue;
    // 船长傅志国返港,傅志果在岸上等他: one sentence tells of two.
    if (others.some((each) => areMarried(text, { name, at }, each) || besideEachOther(text, each.at, name))) continue;
    // What the copy says oftener is right; of two, what it says first.
    const [odd, model] = others.length > 1 ? [{ name, at }, first] : [first, { name, at }];
    const place = copy.placeOf(odd.at, 0, odd.name.length);
    const right = copy.placeOf(model.at, 0, model.name.length);
    if (place && right) yield variant(place, model.name, inCopy, 'warning', right);
  }
}

/** Where each surname with the first character of a given name stands. One pass, however many there are. */
function placesOf(text: string, starts: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; starts.size > 0 && at + 2 < text.length; at++) {
    if (isSurname[text.charCodeAt(at)] === 0) continue;
    const start = text.slice(at, at + 2);
    if (!starts.has(start)) continue;
    const known = places.get(start);
    if (known) known.push(at);
    else places.set(start, [at]);
  }
  return places;
}

/**
 * Behind the start of a clause, the surname and the first character of the given name, with another last one; none where the
 * two characters have a third company: then they are a name by themselves, 李强|抵达.
 */
function bareLikes(
  text: string,
  name: string,
  places: readonly number[],
  isAlike: (one: string, other: string) => boolean,
): { readonly name: string; readonly at: number }[] {
  const found: { name: string; at: number }[] = [];
  const start = name.slice(0, 2);
  // 李强|乘船 where what follows makes a word with the last character, and nothing says that the two names are alike.
  let verb = false;
  let all = true;
  for (const at of places) {
    const last = text.charAt(at + 2);
    const next = text.charAt(at + 3);
    const opens = isWordPair(last, next) || isCommonWord(last + next);
    verb ||= opens;
    if (last === name[2]) continue;
    if (opens || !isHan(last.charCodeAt(0)) || noGiven.test(last) || !isHan(next.charCodeAt(0))) return [];
    const alike = isAlike(last, name.charAt(2));
    all &&= alike;
    if (at > 0 && !edge.test(text.charAt(at - 1)) && !alike) return [];
    found.push({ name: start + last, at });
  }
  return verb && !all ? [] : found;
}
