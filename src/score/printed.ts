import type { Source } from '../sources/source.js';
import type { Span } from '../text/span.js';
import { countCharacters } from './count-characters.js';

/** What of a document a grade is worked out from, besides its flags. */
export interface Printed {
  readonly headlines: readonly Span[];
  /** As a page would hold them. */
  readonly characters: number;
}

/** The headlines and characters of a source: what is a headline is known to its passages, which no result carries. */
export function printedOf({ passages }: Source): Printed {
  return {
    headlines: passages
      .filter(({ kind }) => kind === 'heading')
      .flatMap((heading) => heading.map.toSource(0, heading.text.length)),
    characters: countCharacters(passages),
  };
}
