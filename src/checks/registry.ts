import { averageMismatch } from './average-mismatch.js';
import { brokenPassage } from './broken-passage.js';
import type { Check } from './check.js';
import { confusableWord } from './confusable-word.js';
import { countMismatch } from './count-mismatch.js';
import { dateImpossible } from './date-impossible.js';
import { doubleApproximation } from './double-approximation.js';
import { growthMismatch } from './growth-mismatch.js';
import { magnitudeSlip } from './magnitude-slip.js';
import { mixedWidth } from './mixed-width.js';
import { nameVariant } from './name-variant.js';
import { numeralStyle } from './numeral-style.js';
import { partExceedsWhole } from './part-exceeds-whole.js';
import { rangeReversed } from './range-reversed.js';
import { rateOver100 } from './rate-over-100.js';
import { repeatedItem } from './repeated-item.js';
import { repeatedPassage } from './repeated-passage.js';
import { repeatedWord } from './repeated-word.js';
import { shareMismatch } from './share-mismatch.js';
import { sourceConflict } from './source-conflict.js';
import { totalMismatch } from './total-mismatch.js';
import { unpairedMark } from './unpaired-mark.js';
import { valueConflict } from './value-conflict.js';
import { weekdayMismatch } from './weekday-mismatch.js';

/** Every check, by id. */
export const checks: readonly Check[] = [
  averageMismatch,
  brokenPassage,
  confusableWord,
  countMismatch,
  dateImpossible,
  doubleApproximation,
  growthMismatch,
  magnitudeSlip,
  mixedWidth,
  nameVariant,
  numeralStyle,
  partExceedsWhole,
  rangeReversed,
  rateOver100,
  repeatedItem,
  repeatedPassage,
  repeatedWord,
  shareMismatch,
  sourceConflict,
  totalMismatch,
  unpairedMark,
  valueConflict,
  weekdayMismatch,
];
