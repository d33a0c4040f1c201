import type { Figure } from '../figures/figure.js';
import { findFigures } from '../figures/find-figures.js';
import type { Passage, Source } from '../sources/source.js';
import { shortHash } from '../text/short-hash.js';
import { type Span, sliceSpans } from '../text/span.js';
import type { Claim } from './claim.js';
import { type Measured, measureOf } from './measure.js';
import { PeriodReader, pageYearOf } from './period.js';
import { clausesOf, sentencesOf, spanAt } from './sentences.js';

/** Every figure of the source as a claim, in order of passages. */
export function extractClaims(source: Source): Claim[] {
  const found = source.passages.map((passage) =>
    findFigures(passage.text, passage.folded).filter((f) => stands(f, passage)),
  );
  const claims: Claim[] = [];
  const seen = new Map<string, number>();
  const periods = new PeriodReader(pageYearOf(found.flat()));
  let article = -1;
  for (const [i, passage] of source.passages.entries()) {
    if (passage.article !== article) {
      periods.article();
      article = passage.article;
    }
    periods.paragraph();
    const figures = found[i]!;
    if (figures.length === 0) {
      periods.seeWords(passage.folded);
      continue;
    }
    const sentences = sentencesOf(passage.folded);
    const clauses = clausesOf(passage.folded);
    let sentence = 0;
    let clause = 0;
    let from = 0;
    for (const [n, figure] of figures.entries()) {
      periods.seeWords(passage.folded.slice(from, figure.start));
      if (isCalendar(figure)) periods.see(figure);
      sentence = spanAt(sentences, figure.start, sentence);
      clause = spanAt(clauses, figure.start, clause);
      const lead = passage.folded.slice(Math.max(from, clauses[clause]!.start), figure.start);
      const tail = passage.folded.slice(
        figure.end,
        Math.min(figures[n + 1]?.start ?? Number.POSITIVE_INFINITY, clauses[clause]!.end),
      );
      const spans = passage.map.toSource(figure.start, figure.end);
      const quote = sliceSpans(source.text, spans);
      const said = isCalendar(figure) ? nothing : measureOf(figure, lead, tail);
      claims.push({
        id: idOf(quote, passage.text, figure, seen),
        index: claims.length,
        figure,
        passage,
        sentence: sentences[sentence]!,
        clause: clauses[clause]!,
        quote,
        spans,
        measure: said.measure,
        subject: said.subject,
        qualifier: said.qualifier,
        period: periods.current,
      });
      from = figure.end;
    }
    periods.seeWords(passage.folded.slice(from));
  }
  return claims;
}

const nothing: Measured = { measure: null, subject: null, qualifier: null };

/** Dates and periods say when; they have no measure of their own. */
export function isCalendar(figure: Figure): boolean {
  return figure.kind === 'date' || figure.kind === 'year' || figure.kind === 'period' || figure.date !== null;
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
