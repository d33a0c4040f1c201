import type { HouseRules } from '../inspect-under.js';
import type { Language } from '../text/words.js';
import type { Declaration } from './declaration.js';

/**
 * How a file is checked. Plain data, so that it can go to another thread; with the file's name and bytes it is all that
 * the outcome depends on. What depends on other files (decisions, the baseline, what git says has changed) and on what is
 * to be shown is no part of it: that is weighed afterwards.
 */
export interface CheckSettings extends HouseRules {
  readonly language: Language;
  /** Whether what a grade is worked out from is wanted too. */
  readonly measured?: boolean;
  /** What the config says that drafts rely on. */
  readonly provenance: Declaration | null;
}
