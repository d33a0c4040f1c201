import type { Claim } from '../claims/claim.js';
import type { Source } from '../sources/source.js';
import { languageOf } from '../text/language-of.js';
import { basesElsewhere } from './base-elsewhere.js';
import { changesAnywhere } from './change-anywhere.js';
import { comingTo } from './come-to.js';
import { type Entry, finders } from './constructions.js';
import { editions } from './edition.js';
import { elapsed } from './elapsed.js';
import { englishFinders } from './english.js';
import { englishRestatements } from './english-same.js';
import { enumerations } from './enumeration.js';
import { foundingYears } from './founding-years.js';
import { gridsOf } from './grid.js';
import { headlines } from './headline.js';
import { heldFor } from './held.js';
import { impliedBases } from './implied-base.js';
import { agesThen } from './life-line.js';
import { Marks } from './marks.js';
import { namedRatios } from './named-ratio.js';
import { Neighbours } from './neighbours.js';
import { ordinalParts } from './ordinal-parts.js';
import type { Relation } from './relation.js';
import { restatements } from './same.js';
import { sharesAnywhere } from './share-anywhere.js';
import { sharedOut } from './shared-out.js';
import { stockOf } from './stock.js';
import { tableSums } from './table.js';
import { tableColumns } from './table-columns.js';
import { timesAnywhere } from './times-anywhere.js';
import { todayOf } from './today.js';
import { type View, viewsOf } from './view.js';
import { weekdays } from './weekday.js';

const concerned = new Marks(finders.map(([, , marks]) => marks));
const inEnglishAll = englishFinders.map((_, i) => i);
const inEnglish: readonly Entry[] = englishFinders.map((find) => [find, 0, '']);

/** What the copy asserts of its claims, worked out. */
export function relate(source: Source, claims: readonly Claim[]): Relation[] {
  const relations: Relation[] = [];
  const summed = new Set<Claim>();
  const related = new Set<Claim>();
  // What English copy measures is read off the noun alone, too little to tell one measure from another.
  const measured: Claim[] = [];
  const inEnglishCopy: Claim[] = [];
  const chinese: View[] = [];
  const today = todayOf(source, claims);
  for (const view of viewsOf(claims, today)) {
    const english = languageOf(view.text) === 'en';
    for (const claim of view.claims) (english ? inEnglishCopy : measured).push(claim);
    if (!english) chinese.push(view);
    const entries = english ? inEnglish : finders;
    const has = stockOf(view.claims);
    for (const at of english ? inEnglishAll : concerned.calledBy(view.text)) {
      // By index: taking an entry apart costs more than most constructions do.
      const entry = entries[at]!;
      const find = entry[0];
      const needed = entry[3];
      if (view.amounts.length < entry[1] || (needed !== undefined && (has & needed) !== needed)) continue;
      for (const relation of find(view)) {
        if (relation.kind === 'sum' && saidBefore(relation, summed, related)) continue;
        if (relation.terms.length > 2) for (const { claim } of relation.terms) if (claim) related.add(claim);
        relations.push(relation);
      }
    }
  }
  const neighbours = new Neighbours(chinese);
  const grids = gridsOf(source.passages, claims);
  const across = [
    restatements(measured),
    impliedBases(measured),
    basesElsewhere(measured),
    headlines(measured),
    editions(measured),
    heldFor(measured),
    foundingYears(measured, today),
    englishRestatements(inEnglishCopy),
    tableSums(grids),
    tableColumns(grids),
    enumerations(source.passages, claims),
    weekdays(chinese),
    agesThen(chinese, relations, today),
    elapsed(neighbours),
    namedRatios(neighbours),
    ordinalParts(neighbours, relations),
    comingTo(neighbours, relations),
    sharedOut(neighbours, relations),
    changesAnywhere(neighbours, relations),
    timesAnywhere(neighbours, relations),
    sharesAnywhere(neighbours, relations),
  ];
  // One by one: a spread of what a document of many megabytes yields overflows the stack.
  for (const found of across) for (const relation of found) relations.push(relation);
  return withoutCountedTwice(withoutLooser(relations));
}

/**
 * A doubt about a share gives way to what the words that bind its base make certain; and of shares that are told side by side
 * of one whole, which they agree on, another figure before them is not the whole.
 */
function withoutLooser(relations: Relation[]): Relation[] {
  const told = new Set<Claim | null>();
  const agreed = new Set<Claim | null>();
  for (const { construction, verdict, terms } of relations) {
    if (construction === 'share-of' && verdict === 'fails') told.add(terms[0]!.claim);
    if (construction === 'one-base' && verdict === 'holds')
      for (const { role, claim } of terms) if (role === 'rate') agreed.add(claim);
  }
  if (told.size === 0 && agreed.size === 0) return relations;
  return relations.filter(({ kind, construction, verdict, doubt, terms }) => {
    if (kind !== 'share' || verdict !== 'fails') return true;
    const rate = terms.find(({ role }) => role === 'rate')?.claim ?? null;
    if (construction === 'takes-up' && agreed.has(rate)) return false;
    return !(doubt === 'loose' && told.has(terms[0]!.claim));
  });
}

/** A number that one list bears out counts that list: another one further on is not what it means. */
function withoutCountedTwice(relations: Relation[]): Relation[] {
  const counted = new Set<Claim>();
  for (const { kind, verdict, terms } of relations)
    if (kind === 'count' && verdict === 'holds' && terms[0]?.claim) counted.add(terms[0].claim);
  if (counted.size === 0) return relations;
  return relations.filter(
    ({ kind, verdict, terms }) =>
      !(kind === 'count' && verdict === 'fails' && terms[0]?.claim && counted.has(terms[0].claim)),
  );
}

/** A total is worked out once; and figures that stand in an equation already need not be put in one by their values alone. */
function saidBefore({ construction, terms }: Relation, summed: Set<Claim>, related: ReadonlySet<Claim>): boolean {
  if (construction.endsWith('next-to') && terms.every(({ claim }) => claim && related.has(claim))) return true;
  const total = terms.find((t) => t.role === 'total')?.claim;
  if (!total) return false;
  if (summed.has(total)) return true;
  summed.add(total);
  return false;
}
