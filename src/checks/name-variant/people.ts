import { agents } from '../../lexicons/claim-nouns.js';
import { lookAlike } from '../../lexicons/look-alikes.js';
import { forms, isSurname, offices, titlesBefore, wordsAfter } from '../../lexicons/people.js';
import { soundAlike } from '../../lexicons/sound-alikes.js';
import { isHan } from '../../text/han.js';
import type { Finding } from '../check.js';
import type { CopyText } from './copy-text.js';
import { introduced } from './introduced.js';
import { areMarried, isKin } from './kin-beside.js';
import { sentenceStart } from './same-sentence.js';
import { misSurnamed } from './surname.js';
import { inCopy, variant } from './variant.js';

/** What a title ends with, and what a word behind a name begins with: one look saves a slice. */
const closesTitle = new Uint8Array(0x10000);
for (const title of titlesBefore) closesTitle[title.charCodeAt(title.length - 1)] = 1;
const opensWordAfter = new Uint8Array(0x10000);
for (const word of [...wordsAfter, '说']) opensWordAfter[word.charCodeAt(0)] = 1;

/** Characters of no given name, or hardly ever: what holds one is no name; 农村局|局长: nor what ends like an organ. */
const noName =
  /[的了在是和与及对把被将们这那有为不也都说就还到从向于等个之其今每各该此他她它你我]|[省市县区旗镇乡村局厅院部署处委所校]$/;

interface Person {
  readonly name: string;
  /** Where a title or a word for speaking stands beside the name. */
  readonly at: number;
  readonly count: number;
  /** The offices and trades that the copy gives the name. */
  readonly titles: ReadonlySet<string>;
  /** Whether a title stands right before it somewhere. */
  readonly titled: boolean;
}

/**
 * People of three characters, known by a title or by speaking, whose name the copy prints elsewhere with a character that
 * sounds or looks like the right one, or with two exchanged: what stands oftener is right, of two what stands first. Of kin,
 * and of two in one breath, nothing is said: brothers have like names.
 *
 * Holds: 刘思雨同学…，刘思雨和妹妹刘思语…
 * Fails: 刘思雨说…，刘思雨同学…，刘思语同学…
 */
export function* people(copy: CopyText): Iterable<Finding> {
  const { text } = copy;
  const persons = personsIn(text);
  yield* unnamed(copy, persons);
  yield* introduced(copy, persons, isAlike);
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
    const models = keysOf(odd.name).flatMap((key) =>
      (like.get(key) ?? []).filter((other) => (other.count > 1 || other.at < odd.at) && isSlip(odd, other)),
    );
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
function* unnamed(copy: CopyText, known: readonly Person[]): Iterable<Finding> {
  const { text } = copy;
  if (known.length === 0) return;
  const named = new Set(known.map(({ name }) => name));
  const like = new Map<string, Person[]>();
  for (const person of known) {
    for (const slot of slotsAt(person.name, 0)) near[slot] = 1;
    for (const key of keysOf(person.name)) like.set(key, [...(like.get(key) ?? []), person]);
  }
  for (let at = 0; at + 3 <= text.length; at++) {
    if (!mayBeNear(text, at)) continue;
    const name = text.slice(at, at + 3);
    if (named.has(name) || noName.test(name)) continue;
    const odd: Person = { name, at, count: 1, titles: new Set(), titled: false };
    const models = new Set(keysOf(name).flatMap((key) => (like.get(key) ?? []).filter((model) => isSlip(odd, model))));
    const [model] = models;
    if (!model || models.size > 1 || text.indexOf(name) !== text.lastIndexOf(name) || areTwo(text, odd, model))
      continue;
    // 船长傅志国登船,傅志果在岸上等他: one sentence tells of two.
    const from = sentenceStart(text, at);
    const beside = text.slice(from, at).lastIndexOf(model.name);
    if (beside >= 0 && titleBefore(text, from + beside) !== '') continue;
    const place = copy.placeOf(at, 0, 3);
    const right = copy.placeOf(model.at, 0, 3);
    if (place && right) yield variant(place, model.name, inCopy, 'warning', right);
  }
  for (const { name } of known) for (const slot of slotsAt(name, 0)) near[slot] = 0;
}

/** The keys of the names that are looked for, by hash: some are set by chance. Cleared behind each text. */
const near = new Uint8Array(1 << 15);

/** The hash of each of `keysOf` a name at the offset. */
function slotsAt(text: string, at: number): readonly [number, number, number, number] {
  const a = text.charCodeAt(at);
  const b = text.charCodeAt(at + 1);
  const c = text.charCodeAt(at + 2);
  return [slot(a, b, 1), slot(a, c, 2), slot(b, c, 3), slot(a, b + c, 4)];
}

function slot(x: number, y: number, kind: number): number {
  return Math.imul(Math.imul(x, 0x9e3779b1) ^ y, 0x85ebca6b + 2 * kind) >>> 17;
}

/** Whether the three characters may be one of the names but for one, or for two exchanged. */
function mayBeNear(text: string, at: number): boolean {
  const a = text.charCodeAt(at);
  const b = text.charCodeAt(at + 1);
  const c = text.charCodeAt(at + 2);
  return near[slot(a, b, 1)]! + near[slot(a, c, 2)]! + near[slot(b, c, 3)]! + near[slot(a, b + c, 4)]! > 0;
}

function personsIn(text: string): Person[] {
  const places = new Map<string, { readonly at: number; readonly titles: Set<string>; titled: boolean }>();
  for (let at = 0; at + 3 <= text.length; at++) {
    if (isSurname[text.charCodeAt(at)] === 0 || !isHan(text.charCodeAt(at + 1)) || !isHan(text.charCodeAt(at + 2)))
      continue;
    const spoken = opensWordAfter[text.charCodeAt(at + 3)] === 1;
    const after = spoken ? text.slice(at + 3, at + 5) : '';
    const before = titleBefore(text, at);
    if (before === '' && after[0] !== '说' && !wordsAfter.has(after)) continue;
    const name = text.slice(at, at + 3);
    if (noName.test(name)) continue;
    const place = places.get(name) ?? { at, titles: new Set(), titled: false };
    place.titled ||= before !== '';
    places.set(name, place);
    for (const title of [before, after]) if (offices.has(title)) place.titles.add(title);
    if (before !== '' && !forms.includes(before) && !/[的叫]$/.test(before)) place.titles.add(before);
  }
  const counts = countNames(text, places);
  return Array.from(places, ([name, place]) => ({ name, ...place, count: counts.get(name)! }));
}

/** The end of a title that stands right before the name: 记者 陈立军, 志愿者贾桂芳. */
function titleBefore(text: string, at: number): string {
  const end = text[at - 1] === ' ' ? at - 1 : at;
  if (closesTitle[text.charCodeAt(end - 1)] !== 1)
    return agents.endingAt(text, end) === undefined ? '' : text.slice(end - 2, end);
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
  if (model.name === odd.name) return false;
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
  if (isKin(text, odd) || isKin(text, model) || isShorter(text, odd, model)) return true;
  // 李雪松的妻子李雪梅: whom somebody is married to is another one.
  if (areMarried(text, odd, model) || /(?:妻子|丈夫|爱人|夫人|老伴)$/.test(text.slice(Math.max(0, odd.at - 2), odd.at)))
    return true;
  const beside = (one: string, other: string) => /[、和与及跟同]/.test(joint(near(odd), one, other));
  return beside(odd.name, model.name) || beside(model.name, odd.name);
}

/** 苏晴先失一盘, 苏晴相继: a name of two characters, which the copy goes on from in three ways at least. */
function isShorter(text: string, { name }: Person, model: Person): boolean {
  const short = name.slice(0, 2);
  if (model.name.slice(0, 2) !== short) return false;
  const behind = new Set<string>();
  for (let at = text.indexOf(short); at >= 0 && behind.size < 4; at = text.indexOf(short, at + 1))
    behind.add(text.charAt(at + 2));
  return behind.size >= 4;
}

/** What stands between the two names, where nothing else does: a title at most. */
function joint(text: string, one: string, other: string): string {
  const from = text.indexOf(one) + one.length;
  const to = text.indexOf(other, from);
  return to > from && to - from < 6 ? text.slice(from, to) : '';
}
