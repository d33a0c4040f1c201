import { isCommonWord } from '../../lexicons/everyday-words.js';
import { kin } from '../../lexicons/people.js';
import { isWordPair } from '../../lexicons/word-pairs.js';

/** Where a name begins that has no title: at the head of a clause, or behind a word for dealing with somebody. */
const beginsHere = /(?:^|[。,!?;:\s(“”给对向由请让跟叫找和与])$/;

/** Words of one character that may stand before a given name. */
const isFree = /[和与及对把被给让叫跟同向由请找到在是有说并将就都也还只不没又再最更当看等为以从连]/;

/** First characters of the given names looked for. Cleared behind each text: to make it anew costs more than to read a page. */
const opens = new Uint8Array(0x10000);

interface Named {
  readonly name: string;
  readonly at: number;
}

/** A name misprinted in its surname, and the person meant. */
export interface MisSurnamed<Person> {
  readonly at: number;
  readonly model: Person;
}

/**
 * A given name of two characters that the copy prints only as one person's, and once behind another surname that sounds or
 * looks like it: nobody has a namesake of so near a family in one piece of news. Brothers share the surname, not the name.
 *
 * Holds: 支书覃正华…。覃正华说… Fails: 支书覃正华…。谭正华的嗓子哑了.
 */
export function* misSurnamed<Person extends Named>(
  text: string,
  persons: readonly Person[],
  isAlike: (one: string, other: string) => boolean,
): Iterable<MisSurnamed<Person>> {
  const byGiven = new Map<string, Person | null>();
  const names = new Set(persons.map(({ name }) => name));
  for (const person of persons) {
    const given = person.name.slice(1);
    // Two persons of one given name: any third may be meant as well.
    byGiven.set(given, byGiven.has(given) || isCommonWord(given) ? null : person);
  }
  const odd = placesOf(text, byGiven);
  for (const [given, places] of odd) {
    const [at = 0] = places;
    const model = byGiven.get(given)!;
    const surname = text.charAt(at);
    if (places.length > 1 || names.has(surname + given) || kin.test(text.slice(Math.max(0, at - 12), at + 15)))
      continue;
    if (!isAlike(surname, model.name.charAt(0))) continue;
    // 并|美珍: a word of one character may stand before a given name, 第二名|苟美珍 is a name.
    if (
      !beginsHere.test(text.slice(Math.max(0, at - 1), at)) &&
      (isFree.test(surname) || isWordPair(text.charAt(at - 1), surname))
    )
      continue;
    yield { at, model };
  }
}

/** Where each given name of one person stands behind another character than that person's surname. */
function placesOf(text: string, byGiven: ReadonlyMap<string, Named | null>): Map<string, number[]> {
  const odd = new Map<string, number[]>();
  const sought = [...byGiven].filter(([, person]) => person !== null);
  if (sought.length === 0) return odd;
  for (const [given] of sought) opens[given.charCodeAt(0)] = 1;
  for (let at = 1; at + 2 <= text.length; at++) {
    if (opens[text.charCodeAt(at)] === 0) continue;
    const given = text.slice(at, at + 2);
    const person = byGiven.get(given);
    if (!person || text[at - 1] === person.name[0]) continue;
    const known = odd.get(given);
    if (known) known.push(at - 1);
    else odd.set(given, [at - 1]);
  }
  for (const [given] of sought) opens[given.charCodeAt(0)] = 0;
  return odd;
}
