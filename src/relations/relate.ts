import type { Claim } from '../claims/claim.js';
import type { Source } from '../sources/source.js';
import { languageOf } from '../text/language-of.js';
import { averages, printedProducts } from './average.js';
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
import { shares } from './share.js';
import { backwardSums, bracketSums, compositions, forwardSums } from './sum.js';
import { adjacentSums, rollCallSums, shareSums, statusSums } from './sum-implied.js';
import { tableSums } from './table.js';
import { type Finder, viewsOf } from './view.js';

/** Every construction that one passage can state, in order of trust: what an earlier one has read, a later one leaves. */
const finders: readonly Finder[] = [
  bracketSums,
  backwardSums,
  forwardSums,
  compositions,
  amongParts,
  rollCallSums,
  statusSums,
  shareSums,
  structureRatios,
  adjacentSums,
  shares,
  fromTo,
  thanBefore,
  riseAndRate,
  times,
  averages,
  printedProducts,
  openLists,
  closedLists,
  bracketLists,
  announcedLists,
  yearRuns,
  bounds,
  impossibleDates,
  weekdays,
  ranges,
  anniversaries,
  ages,
];

/** What the copy asserts of its claims, worked out. */
export function relate(source: Source, claims: readonly Claim[]): Relation[] {
  const relations: Relation[] = [];
  const summed = new Set<Claim>();
  for (const view of viewsOf(claims)) {
    for (const find of languageOf(view.text) === 'en' ? englishFinders : finders) {
      for (const relation of find(view)) {
        if (relation.kind === 'sum') {
          const total = relation.terms.find((t) => t.role === 'total')?.claim;
          if (total && summed.has(total)) continue;
          if (total) summed.add(total);
        }
        relations.push(relation);
      }
    }
  }
  relations.push(
    ...restatements(claims),
    ...impliedBases(claims),
    ...headlines(claims),
    ...tableSums(source.passages, claims),
  );
  return relations;
}
