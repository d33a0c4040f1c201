import type { Check } from './check.js';
import { unpairedMark } from './unpaired-mark.js';

/** Every check, by id. */
export const checks: readonly Check[] = [unpairedMark];
