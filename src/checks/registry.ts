import { brokenPassage } from './broken-passage.js';
import type { Check } from './check.js';
import { repeatedItem } from './repeated-item.js';
import { repeatedPassage } from './repeated-passage.js';
import { repeatedWord } from './repeated-word.js';
import { unpairedMark } from './unpaired-mark.js';

/** Every check, by id. */
export const checks: readonly Check[] = [brokenPassage, repeatedItem, repeatedPassage, repeatedWord, unpairedMark];
