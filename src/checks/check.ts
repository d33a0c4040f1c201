import type { Claim } from '../claims/claim.js';
import type { DocumentEvidence } from '../evidence/evidence.js';
import type { Relation } from '../relations/relation.js';
import type { Article, Passage, Source } from '../sources/source.js';
import type { Words } from '../text/words.js';
import type { Elsewhere, Level } from './flag.js';

/** A place in a passage: offsets into `passage.text`. */
export interface Place {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** What a check may look at. All of it is read-only. */
export interface CheckContext {
  readonly source: Source;
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
  readonly claims: readonly Claim[];
  readonly relations: readonly Relation[];
  /** What the sources of the document say of it; absent or `null` where it relies on none. */
  readonly evidence?: DocumentEvidence | null;
}

/** What a check yields; the runner turns it into a flag. */
export interface Finding {
  /** Where the flag stands. */
  readonly at: Place;
  /** Lower than the check's own level when there is doubt; never higher. */
  readonly level?: Level;
  /** Named in the messages; each must appear in them. */
  readonly args: Readonly<Record<string, string>>;
  readonly related?: readonly (Place & { readonly note: Words })[];
  /** Places in other documents. */
  readonly elsewhere?: readonly Elsewhere[];
  readonly working?: string;
  /** Repairs to choose from: each a list of replacements. One means that the repair is certain. */
  readonly fixes?: readonly (readonly (Place & { readonly text: string })[])[];
}

/**
 * What a check's options are declared with: `z.strictObject({…})` is one. The type asks for no more than is used of it, so
 * that a check without options does not load zod, which costs as much as starting Node.
 */
export interface OptionsSchema<Options> {
  readonly shape: Readonly<Record<string, unknown>>;
  /** Fills in defaults; throws where the input does not fit. */
  parse(input: unknown): Options;
}

/** A named rule that turns text, claims or failed relations into flags. */
export interface Check<Options = unknown> {
  readonly id: string;
  /** The highest level it raises. */
  readonly level: Level;
  /** `words`: it questions words or names, which a newsroom may accept on its word list. */
  readonly about?: 'words';
  /** What it looks for, in one line. */
  readonly summary: Words;
  /** Why it matters, and the standard or evidence it rests on. */
  readonly why: Words;
  readonly options: OptionsSchema<Options>;
  /** One sentence to the reader; `{name}` stands for an argument. */
  readonly message: Words;
  /** Prose in which ⟦…⟧ marks each flagged place; clean prose must raise nothing. */
  readonly examples: {
    readonly clean: readonly string[];
    readonly flagged: readonly string[];
    /** What the prose relies on, for a check that holds it against a source. */
    readonly source?: string;
  };
  run(context: CheckContext, options: Options): Iterable<Finding>;
}

/** Options of a check that has none. */
export const noOptions: OptionsSchema<object> = {
  shape: {},
  parse(input) {
    if (typeof input !== 'object' || input === null || Object.keys(input).length > 0)
      throw new TypeError('a check that has no options was given some');
    return {};
  },
};

/** Declares a check; only its types are looked at. */
export function defineCheck<Options>(check: Check<Options>): Check<Options> {
  return check;
}
