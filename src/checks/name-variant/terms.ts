import type { Passage } from '../../sources/source.js';
import { findTermVariants } from '../../text/term-variants.js';
import type { Finding, Place } from '../check.js';
import { inCopy, variant } from './variant.js';

/** Terms printed in two ways. Where each stands once, the copy does not say which is right: both are shown, none is mended. */
export function terms(passages: readonly Passage[]): Finding[] {
  return findTermVariants(passages.map(({ folded }) => folded)).map(({ odd, model, outnumbered }) => {
    const place = ({ text, start, end }: typeof odd): Place => ({ passage: passages[text]!, start, end });
    const other = place(model);
    const { fixes, ...found } = variant(
      place(odd),
      other.passage.text.slice(other.start, other.end),
      inCopy,
      'warning',
      other,
    );
    return outnumbered && fixes ? { ...found, fixes } : found;
  });
}
