import type { Claim } from '../claims/claim.js';
import { isPlural } from '../lexicons/english-units.js';
import { everyMatch } from '../text/every-match.js';
import { formatExact } from '../text/exact.js';
import type { Span } from '../text/span.js';
import { englishList } from './english-list.js';
import { isCounted, nounOf } from './english-template.js';
import type { Listing } from './listing.js';
import type { Basis, Relation, Term } from './relation.js';
import { termOf, type View } from './view.js';

const announced = /^(?: [A-Za-z][A-Za-z'’-]*){0,4}?(?:: | [—–-] |—)/;
const bracketed = /^(?: [A-Za-z][A-Za-z'’-]*){0,3}? \(/;
/** , in Millbrook, Eastham and Low Ferry: names of places, one for each at the most. */
const placed = /^(?: [A-Za-z][A-Za-z'’-]*){0,3}?, (?:in|at) (?=[A-Z])/;
const place = "(?:St\\. )?[A-Z][A-Za-z'’-]*(?: [A-Z][A-Za-z'’-]*)*";
const places = new RegExp(`^${place}(?:(?:, and|,| and) ${place})+(?=[.!?;]|$)`);

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const onDays = new RegExp(`^(?: [a-z]+){0,5},? on ${weekday}\\b`);
const onDay = new RegExp(`\\bon ${weekday}`, 'g');

/**
 * `english-colon-list`: n things: A, B and C. Holds: three towns: Aldham, Birch and Colne. Fails: four towns: Aldham, Birch and Colne.
 * `english-bracket-list`: n things (A, B and C). Holds: two rivers (Ash and Teme). Fails: three rivers (Ash and Teme).
 * `english-placed`: n things, in A, B and C: each place has one at least. Fails: two stores, in Aldham, Birch and Colne.
 * `english-on-days`: n things, on one day, on another and on a third. Fails: two shows, on Monday, on Friday and on Sunday.
 */
export function* englishCounts(view: View): Iterable<Relation> {
  for (const claim of view.amounts) {
    if (!isSmallCount(view, claim)) continue;
    const found = lists(view, claim);
    if (found) yield found;
  }
}

function isSmallCount(view: View, { figure }: Claim): boolean {
  const { kind, value, approximation, unit } = figure;
  if (kind !== 'quantity' || value === null || approximation !== 'exact' || value.d !== 1n) return false;
  if (value.n < 2n || value.n > 12n || !(unit === '' || (isPlural(unit) && isCounted(unit)))) return false;
  return !/\b(?:more than one|first|last|next|other|top|these|those) $/i.test(
    view.text.slice(Math.max(0, figure.start - 12), figure.start),
  );
}

function lists(view: View, claim: Claim): Relation | null {
  const { text } = view;
  const at = claim.figure.end;
  const rest = text.slice(at, Math.min(claim.sentence.end, at + 400));
  const noun = nounOf(view, claim);
  if (noun === '' || !isCounted(noun)) return null;
  const bracket = bracketed.exec(rest);
  if (bracket) {
    const close = rest.indexOf(')', bracket[0].length);
    const list = close < 0 ? null : englishList(text, at + bracket[0].length, at + close);
    return list && compare('english-bracket-list', 'stated', view, claim, list);
  }
  if (onDays.test(rest)) {
    // A day for each, told to the end of the sentence: and stands before the last.
    const list = everyMatch(rest, onDay).map((m) => ({ start: at + m.index, end: at + m.index + m[0].length }));
    const { length } = list;
    if (length < 2 || !/\band $/.test(text.slice(0, list.at(-1)!.start)) || / to on | or on /.test(rest)) return null;
    return compare('english-on-days', 'implied', view, claim, {
      items: list,
      pieces: list,
      least: length,
      most: length,
    });
  }
  const lead = placed.exec(rest)?.[0];
  if (lead !== undefined) {
    const run = places.exec(rest.slice(lead.length))?.[0];
    const list = run === undefined ? null : englishList(text, at + lead.length, at + lead.length + run.length);
    const relation = list && compare('english-placed', 'implied', view, claim, list);
    // Three stores, in Leeds and York, are no contradiction.
    return relation && (relation.verdict === 'holds' || claim.figure.value!.n < BigInt(list.least)) ? relation : null;
  }
  const cue = announced.exec(rest);
  if (!cue) return null;
  const from = cue[0].length;
  const close = cue[0].endsWith(': ') ? -1 : rest.slice(from).search(/ [—–-] |—/);
  const stop = close >= 0 ? from + close : from + rest.slice(from).search(/[.!?]["”]?\s*$|$/);
  const list = englishList(text, at + from, at + stop);
  return list && compare('english-colon-list', 'stated', view, claim, list);
}

function text({ passage }: View, { start, end }: Span): string {
  return passage.text.slice(start, end);
}

/** Nouns that count kinds; nine vehicles: vans, buses and trams are no three vehicles. */
const kinds =
  /^(?:colou?rs|reasons|things|rules|types|kinds|categories|trades|subjects|areas|sectors|flavou?rs|courses|events|elements|languages|stages|steps|options|choices|factors|fields|groups|classes|crops|metals|sizes|qualities|principles|values|ingredients|seasons|senses|disciplines|sports|industries|themes|pillars|priorities|forms|parts|levels)$/;

function compare(construction: string, stated: Basis, view: View, claim: Claim, list: Listing): Relation | null {
  const n = Number(claim.figure.value!.n);
  const fails = n < list.least || n > list.most;
  const names = list.items.map((item) => text(view, item));
  const capitals = names.filter((name) => /^(?:the )?[A-Z]/.test(name)).length;
  if (fails && capitals > 0 && capitals < names.length) return null;
  if (fails && capitals === 0 && construction !== 'english-on-days' && !kinds.test(nounOf(view, claim))) return null;
  // Ann Lee, head of sales, and Bob Moss are two: a comma before and may close a gloss.
  const oxford = view.text[list.items.at(-2)!.end] === ',';
  if (fails && oxford && n < list.least && names.some((name) => name.includes(' '))) return null;
  const basis = capitals === 0 || (oxford && n < list.least) ? 'implied' : stated;
  const shown = names.map((name, i) => `(${i + 1}) ${name}`).join(' ');
  const size = fails ? (n < list.least ? list.least : list.most) : n;
  const items = list.items.map((item): Term => ({ role: 'item', claim: null, passage: view.passage, ...item }));
  return {
    kind: 'count',
    basis,
    construction,
    terms: [termOf('total', claim), ...items],
    verdict: fails ? 'fails' : 'holds',
    working: `${shown}: ${size} ${fails ? '≠' : '='} ${formatExact(claim.figure.value!)} ${fails ? '✗' : '✓'}`,
    doubt: null,
  };
}
