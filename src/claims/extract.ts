import type { Figure } from '../figures/figure.js';
import { findFigures } from '../figures/find-figures.js';
import type { Passage, Source } from '../sources/source.js';
import { shortHash } from '../text/short-hash.js';
import { type Span, sliceSpans } from '../text/span.js';
import type { Claim } from './claim.js';
import { ContextReader } from './context.js';

export { isCalendar } from './calendar.js';

/** Every figure of the source as a claim, in order of passages. */
export function extractClaims(source: Source): Claim[] {
  const found = source.passages.map((passage) =>
    findFigures(passage.text, passage.folded).filter((f) => stands(f, passage)),
  );
  const claims: Claim[] = [];
  const seen = new Map<string, number>();
  const contexts = new ContextReader(source, found);
  for (const [i, passage] of source.passages.entries()) {
    const figures = found[i]!;
    contexts.passage(passage, figures);
    for (const [n, figure] of figures.entries()) {
      const { sentence, clause, measure, subject, period, qualifier } = contexts.figure(n);
      const spans = passage.map.toSource(figure.start, figure.end);
      const quote = sliceSpans(source.text, spans);
      claims.push({
        id: idOf(quote, passage.text, figure, seen),
        index: claims.length,
        figure,
        passage,
        sentence,
        clause,
        quote,
        spans,
        measure,
        subject,
        period,
        qualifier,
      });
    }
  }
  return claims;
}

/** A passage that is a bare number (a page number) asserts nothing. */
function stands(figure: Figure, passage: Passage): boolean {
  return passage.cell !== null || figure.unit !== '' || passage.text.trim() !== figure.text;
}

/** Made of the figure and its neighbourhood, so that edits elsewhere do not move it; equal ones are numbered. */
function idOf(quote: string, text: string, { start, end }: Span, seen: Map<string, number>): string {
  const id = shortHash(quote, '\n', text.slice(Math.max(0, start - 12), start), '|', text.slice(end, end + 6));
  const nth = (seen.get(id) ?? 0) + 1;
  seen.set(id, nth);
  return nth === 1 ? `c-${id}` : `c-${id}-${nth}`;
}
