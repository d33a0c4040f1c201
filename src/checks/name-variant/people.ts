import { agents, surnames } from '../../lexicons/claim-nouns.js';
import { lookAlike } from '../../lexicons/look-alikes.js';
import { kin, offices, titlesBefore, wordsAfter } from '../../lexicons/people.js';
import { soundAlike } from '../../lexicons/sound-alikes.js';
import { isHan } from '../../text/han.js';
import type { Finding } from '../check.js';
import type { CopyText } from './copy-text.js';
import { misSurnamed } from './surname.js';
import { inCopy, variant } from './variant.js';

const isSurname = new Uint8Array(0x10000);
for (const surname of surnames) isSurname[surname.charCodeAt(0)] = 1;

/** Characters of no given name, or hardly ever: what holds one is no name. */
const noName = /[的了在是和与及对把被将们这那有为不也都说就还到从向于等个之其今每各该此他她它你我]/;

interface Person {
  readonly name: string;
  /** Where a title or a word for speaking stands beside the name. */
  readonly at: number;
  readonly count: number;
  /** The offices and trades that the copy gives the name. */
  readonly titles: ReadonlySet<string>;
}

/**
 * People of three characters, known by a title or by speaking, whose name the copy prints at least twice, and once with a
 * character that sounds or looks like the right one, or with two exchanged. Of kin, and of two in one breath, nothing is said: brothers have like names.
 *
 * Holds: 刘思雨同学…，刘思雨和妹妹刘思语…
 * Fails: 刘思雨说…，刘思雨同学…，刘思语同学…
 */
export function* people(copy: CopyText): Iterable<Finding> {
  const { text } = copy;
  const persons = personsIn(text);
  yield* unnamed(copy, persons);
  for (const { at, model } of misSurnamed(text, persons, isAlike)) {
    const place = copy.placeOf(at, 0, 3);
    const right = copy.placeOf(model.at, 0, 3);
    // A name that is printed twice is known to the rest of this check.
    if (model.count < 2 && place && right) yield variant(place, model.name, inCopy, 'warning', right);
  }
  const like = new Map<string, Person[]>();
  for (const person of persons) {
    for (const key of keysOf(person.name)) {
      const known = like.get(key);
      if (known) known.push(person);
      else like.set(key, [person]);
    }
  }
  for (const odd of persons) {
    if (odd.count !== 1) continue;
    const models = keysOf(odd.name).flatMap((key) => (like.get(key) ?? []).filter((other) => isSlip(odd, other)));
    const [model] = models;
    if (!model || models.some(({ name }) => name !== model.name) || areTwo(text, odd, model)) continue;
    const place = copy.placeOf(odd.at, 0, 3);
    const right = copy.placeOf(model.at, 0, 3);
    // A reporter and a stringer may bear like names.
    const apart =
      model.titles.size > 0 && odd.titles.size > 0 && ![...odd.titles].some((title) => model.titles.has(title));
    if (place && right) yield variant(place, model.name, inCopy, apart ? 'note' : 'warning', right);
  }
}

/**
 * The names of people that the copy knows, misprinted where neither title nor speaking stands by: three characters that
 * agree with a name but for one that sounds or looks like it, or for two exchanged.
 */
function* unnamed(copy: CopyText, persons: readonly Person[]): Iterable<Finding> {
  const { text } = copy;
  const known = persons.filter(({ count }) => count >= 2);
  if (known.length === 0) return;
  const named = new Set(persons.map(({ name }) => name));
  const used = new Uint8Array(0x10000);
  const like = new Map<string, Person[]>();
  for (const person of known) {
    for (const character of person.name) used[character.charCodeAt(0)] = 1;
    for (const key of keysOf(person.name)) like.set(key, [...(like.get(key) ?? []), person]);
  }
  for (let at = 0; at + 3 <= text.length; at++) {
    const hits = used[text.charCodeAt(at)]! + used[text.charCodeAt(at + 1)]! + used[text.charCodeAt(at + 2)]!;
    if (hits < 2) continue;
    const name = text.slice(at, at + 3);
    if (named.has(name) || noName.test(name)) continue;
    const odd: Person = { name, at, count: 1, titles: new Set() };
    const models = new Set(keysOf(name).flatMap((key) => (like.get(key) ?? []).filter((model) => isSlip(odd, model))));
    const [model] = models;
    if (!model || models.size > 1 || text.indexOf(name) !== text.lastIndexOf(name) || areTwo(text, odd, model))
      continue;
    const place = copy.placeOf(at, 0, 3);
    const right = copy.placeOf(model.at, 0, 3);
    if (place && right) yield variant(place, model.name, inCopy, 'warning', right);
  }
}

function personsIn(text: string): Person[] {
  const places = new Map<string, { readonly at: number; readonly titles: Set<string> }>();
  for (let at = 0; at + 3 <= text.length; at++) {
    if (isSurname[text.charCodeAt(at)] === 0 || !isHan(text.charCodeAt(at + 1)) || !isHan(text.charCodeAt(at + 2)))
      continue;
    const before = titleBefore(text, at);
    const after = text.slice(at + 3, at + 5);
    if (before === '' && after[0] !== '说' && !wordsAfter.has(after)) continue;
    const name = text.slice(at, at + 3);
    if (noName.test(name)) continue;
    const place = places.get(name) ?? { at, titles: new Set() };
    places.set(name, place);
    for (const title of [before, after]) if (offices.has(title)) place.titles.add(title);
  }
  const counts = countNames(text, places);
  return Array.from(places, ([name, place]) => ({ name, ...place, count: counts.get(name)! }));
}

/** The end of a title that stands right before the name: 记者 陈立军, 志愿者贾桂芳. */
function titleBefore(text: string, at: number): string {
  const end = text[at - 1] === ' ' ? at - 1 : at;
  const last = text.slice(Math.max(0, end - 2), end);
  return titlesBefore.has(last) || agents.endingAt(text, end) !== undefined ? last : '';
}

/** How often each stands anywhere. */
function countNames(text: string, names: ReadonlyMap<string, unknown>): Map<string, number> {
  const counts = new Map(Array.from(names.keys(), (name) => [name, 0]));
  for (let at = 0; at + 3 <= text.length; at++) {
    if (isSurname[text.charCodeAt(at)] === 0) continue;
    const name = text.slice(at, at + 3);
    const count = counts.get(name);
    if (count !== undefined) counts.set(name, count + 1);
  }
  return counts;
}

/** Two names that differ in one character, or in the order of two, share one of these. */
function keysOf(name: string): readonly string[] {
  const [a = '', b = '', c = ''] = name;
  return [`${a}${b}?`, `${a}?${c}`, `?${b}${c}`, `${a}${[b, c].sort().join('')}`];
}

function isSlip(odd: Person, model: Person): boolean {
  if (model.count < 2 || model.name === odd.name) return false;
  const i = [...odd.name].findIndex((character, at) => character !== model.name[at]);
  const one = odd.name.charAt(i);
  const other = model.name.charAt(i);
  const exchanged = i === 1 && odd.name[1] === model.name[2] && odd.name[2] === model.name[1];
  return exchanged || isAlike(one, other);
}

function isAlike(one: string, other: string): boolean {
  return soundAlike(one, other) || lookAlike(one, other);
}

/** Whether the copy tells the two apart: names them side by side, or speaks of kin. */
function areTwo(text: string, odd: Person, model: Person): boolean {
  const near = ({ at }: Person) => text.slice(Math.max(0, at - 12), at + 15);
  if (kin.test(near(odd)) || kin.test(near(model))) return true;
  const beside = (one: string, other: string) => /[、和与及跟同]/.test(joint(near(odd), one, other));
  return beside(odd.name, model.name) || beside(model.name, odd.name);
}

/** What stands between the two names, where nothing else does: a title at most. */
function joint(text: string, one: string, other: string): string {
  const from = text.indexOf(one) + one.length;
  const to = text.indexOf(other, from);
  return to > from && to - from < 6 ? text.slice(from, to) : '';
}
