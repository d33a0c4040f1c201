import type { Check } from './check.js';

/** Every check, by id. */
export const checks: readonly Check[] = [];
