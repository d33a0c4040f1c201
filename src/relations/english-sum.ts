import type { Claim } from '../claims/claim.js';
import { isPersons } from '../lexicons/english-units.js';
import { everyMatch } from '../text/every-match.js';
import { isPlain } from './commensurable.js';
import { A, claimAt, countAlike, isCounted, nounOf, nouns, Q, type Template, templatesOf } from './english-template.js';
import type { Relation } from './relation.js';
import { sumRelation } from './sum.js';
import { sumVerdict } from './sum-verdict.js';
import type { View } from './view.js';

const anyAmount = new RegExp(A);

/** Between two members of a list: their nouns, then a comma or and, then what leads up to the next. */
const joint = `${nouns(6)}(?:,|;| and|, and|; and|,? plus)(?: (?:another|a further|the other|about))?${nouns(3)} ?`;
const list = `${Q}(?:${joint}${Q})*${nouns(6)}(?:,|;)? (?:and|plus)${nouns(4)} ?${Q}`;
const closing = `${nouns(6)}(?=[.!?;—)]|,? — |$)`;
/** Words that compare, limit or go on: what stands with them is no part. */
const otherwise =
  /\b(?:from|than|compared|against|versus|last|previous|previously|earlier|per|each|every|average|including|whom|which|among|between|up|down|rose|fell|worth|aged?|another year|since|so far|season|career|to date|respectively|out of|minus|less|except|excluding|half|period|quarter|innings?|overtime|league|cups?)\b/;

/** Behind what is made up of them the sentence may go on. */
const ending = `${nouns(6)}(?=[.!?;—),]|,? — |$)`;

const forATotal = new RegExp(
  `(?<parts>${list})${nouns(8)},? (?:for|making|giving|which makes|or) (?:a |an? (?:combined|overall|grand) )?total of (?<total>${Q})(?<end>${closing})`,
);
const inAll = new RegExp(
  `(?<parts>${list})${nouns(8)}(?:, or|,| —|:) (?<total>${Q})${nouns(2)} (?:in all|in total|altogether)(?<end>(?=[.!?;,—)]|$))`,
);
const colon = new RegExp(
  `(?<total>${Q})(?<of>${nouns(5)})(?: in all| in total| altogether)?(?:: | — | – )(?<parts>${list})(?<end>${closing})`,
);
const bracket = new RegExp(`(?<total>${Q})(?<of>${nouns(3)}) \\((?<parts>${list})(?<end>${nouns(6)})\\)`);
const madeUp = new RegExp(
  `(?<total>${Q})(?<of>${nouns(4)}),? (?:made up of|consisting of|comprising|comprised of|composed of|consists of|comprises|is made up of|was made up of)(?: the)? (?<parts>${list})(?<end>${ending})`,
);
const team = new RegExp(
  `(?<total>${Q})(?<of>${nouns(1)}) (?:team|crew|panel|delegation|group|party|squad|jury|committee|council|board) of (?<parts>${list})(?<end>${ending})`,
);

const constructions: readonly (readonly [name: string, pattern: RegExp, hasCue: RegExp])[] = [
  ['english-for-a-total', forATotal, /total of/],
  ['english-in-all', inAll, /in all|in total|altogether/],
  ['english-colon', colon, /: | [—–] /],
  ['english-bracket', bracket, /\(/],
  ['english-made-up-of', madeUp, /made up|consist|compris|composed/],
  ['english-made-up-of', team, / of /],
];

/**
 * `english-for-a-total`: a and b, for a total of n. Holds: 12 homes and 9 barns, for a total of 21 buildings. Fails: … of 22 buildings.
 * `english-in-all`: a and b, n in all. Holds: 12 buses and 9 trams, 21 vehicles in all. Fails: … 22 vehicles in all.
 * `english-colon`: n: a and b. Holds: 21 people: 12 men and 9 women. Fails: 22 people: 12 men and 9 women.
 * `english-bracket`: n (a and b). Holds: 21 homes (12 in Eastham and 9 in Millbrook). Fails: 22 homes (12 in Eastham and 9 in Millbrook).
 * `english-made-up-of`: n made up of a and b. Holds: a 12-member team of 7 doctors and 5 nurses. Fails: … of 7 doctors and 6 nurses.
 */
export function* englishSums(view: View): Iterable<Relation> {
  for (const template of templatesOf(view)) {
    if (template.amounts.length < 3) continue;
    for (const [name, pattern, cue] of constructions) {
      if (!cue.test(template.text)) continue;
      const match = pattern.exec(template.text);
      if (!match) continue;
      const relation = sumOf(view, template, name, match);
      if (relation) {
        yield relation;
        break;
      }
    }
  }
}

function sumOf(view: View, template: Template, name: string, match: RegExpExecArray): Relation | null {
  const { parts: printed = '', total: character = '' } = match.groups!;
  const total = claimAt(template, character);
  const parts = everyMatch(printed, new RegExp(A, 'g')).map((m) => claimAt(template, m[0]));
  if (![total, ...parts].every((c) => isPlain(c) && c.figure.kind === 'quantity')) return null;
  const sum = sumVerdict(parts, total);
  if (sum.verdict === 'holds')
    return mayAdd(view, parts, total) ? sumRelation(name, 'stated', total, parts, sum) : null;
  if (sum.verdict === 'open' || otherwise.test(match[0].replace('made up of', ''))) return null;
  // Another amount before the list may belong to it.
  if (name !== 'english-bracket' && anyAmount.test(template.text.slice(0, match.index))) return null;
  const behind = template.text.slice(match.index + match[0].length);
  if (name !== 'english-bracket' && otherwise.test(/^[^,.;]*/.exec(behind)![0])) return null;
  if (name === 'english-made-up-of' && anyAmount.test(behind)) return null;
  return mustAdd(view, name, parts, total) ? sumRelation(name, 'stated', total, parts, sum) : null;
}

/** Money adds to money, a measure to the same measure, things to things. */
function mayAdd(view: View, parts: readonly Claim[], total: Claim): boolean {
  const whole = nounOf(view, total);
  return parts.every((p) => {
    const noun = nounOf(view, p);
    return countAlike(noun, whole) || (isCounted(noun) && isCounted(whole));
  });
}

/** Where the copy says that these are the parts: every part is one of the things that the total counts. */
function mustAdd(view: View, name: string, parts: readonly Claim[], total: Claim): boolean {
  const whole = nounOf(view, total);
  const own = parts.map((p) => nounOf(view, p));
  const bare = own.every((noun) => noun === '');
  const same = own.every((noun) => countAlike(noun, whole) && noun !== '');
  if (name === 'english-colon' || name === 'english-bracket') {
    // 3 schools (12 in Eastham …) may count other things; 21 homes (12 in Eastham and 9 in Millbrook) cannot.
    return same || (bare && isCounted(whole) && whole !== '' && namesPlaces(view, parts));
  }
  if (name === 'english-made-up-of') return same || (isPersons(whole) && own.every((noun) => isPersons(noun)));
  // The total may have a name of its own for all of them, but not the name of some.
  return same || (isCounted(whole) && own.every((noun) => noun !== '' && isCounted(noun) && !countAlike(noun, whole)));
}

/** 12 in Eastham and 9 at the coast. */
function namesPlaces(view: View, parts: readonly Claim[]): boolean {
  return parts.every((p) => /^ (?:in|at|on|from|for) /.test(view.text.slice(p.figure.end, p.figure.end + 6)));
}
