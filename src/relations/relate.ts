import type { Claim } from '../claims/claim.js';
import type { Source } from '../sources/source.js';
import { languageOf } from '../text/language-of.js';
import { averages, meansOverTime, printedProducts } from './average.js';
import { bounds } from './bound.js';
import { ages, anniversaries, impossibleDates, ranges, weekdays } from './calendar.js';
import { fromTo, riseAndRate, thanBefore, times } from './change.js';
import { announcedLists, bracketLists, closedLists, openLists, yearRuns } from './count.js';
import { englishFinders } from './english.js';
import { headlines } from './headline.js';
import { impliedBases } from './implied-base.js';
import { amongParts } from './part.js';
import { structureRatios } from './ratio.js';
import type { Relation } from './relation.js';
import { restatements } from './same.js';
import { shares, sharesOfBase } from './share.js';
import { backwardSums, bracketSums, compositions, forwardSums } from './sum.js';
import { adjacentSums, rollCallSums, shareSums, statusSums } from './sum-implied.js';
import { tableSums } from './table.js';
import { type Finder, viewsOf } from './view.js';

/** A construction, and how many amounts a passage must have to state it. */
type Entry = readonly [find: Finder, amounts: number];

/** Every construction that one passage can state, in order of trust: what an earlier one has read, a later one leaves. */
const finders: readonly Entry[] = [
  [bracketSums, 3],
  [backwardSums, 3],
  [forwardSums, 3],
  [compositions, 3],
  [amongParts, 2],
  [rollCallSums, 3],
  [statusSums, 3],
  [shareSums, 2],
  [structureRatios, 0],
  [shares, 3],
  [sharesOfBase, 3],
  [fromTo, 2],
  [thanBefore, 3],
  [riseAndRate, 3],
  [times, 3],
  [averages, 3],
  [meansOverTime, 2],
  [printedProducts, 3],
  [openLists, 1],
  [closedLists, 1],
  [bracketLists, 1],
  [announcedLists, 1],
  [yearRuns, 1],
  [bounds, 1],
  [impossibleDates, 0],
  [weekdays, 0],
  [ranges, 0],
  [anniversaries, 1],
  [ages, 1],
  [adjacentSums, 3],
];

const inEnglish: readonly Entry[] = englishFinders.map((find) => [find, 0]);

/** What the copy asserts of its claims, worked out. */
export function relate(source: Source, claims: readonly Claim[]): Relation[] {
  const relations: Relation[] = [];
  const summed = new Set<Claim>();
  const related = new Set<Claim>();
  // What English copy measures is read off the noun alone, too little to tell one measure from another.
  const measured: Claim[] = [];
  for (const view of viewsOf(claims)) {
    const english = languageOf(view.text) === 'en';
    if (!english) for (const claim of view.claims) measured.push(claim);
    for (const [find, amounts] of english ? inEnglish : finders) {
      if (view.amounts.length < amounts) continue;
      for (const relation of find(view)) {
        if (relation.kind === 'sum' && saidBefore(relation, summed, related)) continue;
        if (relation.terms.length > 2) for (const { claim } of relation.terms) if (claim) related.add(claim);
        relations.push(relation);
      }
    }
  }
  const across = [
    restatements(measured),
    impliedBases(measured),
    headlines(measured),
    tableSums(source.passages, claims),
  ];
  // One by one: a spread of what a document of many megabytes yields overflows the stack.
  for (const found of across) for (const relation of found) relations.push(relation);
  return relations;
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
