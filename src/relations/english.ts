import { impossibleDates, ranges } from './calendar.js';
import { englishChanges } from './english-change.js';
import { englishCounts } from './english-count.js';
import { englishOf } from './english-of.js';
import { englishParts } from './english-part.js';
import { englishRests } from './english-rest.js';
import { englishShares } from './english-share.js';
import { englishSums } from './english-sum.js';
import { englishWeekdaysOf } from './english-weekday.js';
import { adjacentSums } from './sum-implied.js';
import type { Finder } from './view.js';

/** The constructions of English copy, and those that need no words. */
export const englishFinders: readonly Finder[] = [
  englishSums,
  englishParts,
  englishOf,
  englishRests,
  englishShares,
  englishChanges,
  englishCounts,
  adjacentSums,
  impossibleDates,
  englishWeekdaysOf,
  ranges,
];
