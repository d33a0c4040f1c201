import { findFigures } from '../../src/figures/find-figures.js';
import { describeFigure } from '../figures/describe-figure.js';
import { figureCases } from '../figures/figures.table.js';

/** Right, found and true ones. */
export interface Score {
  readonly right: number;
  readonly found: number;
  readonly true: number;
}

/** Precision, recall and their harmonic mean, in per cent with one decimal. */
export function rates({ right, found, true: all }: Score): { precision: string; recall: string; f1: string } {
  const percent = (a: number, b: number) => (b === 0 ? '–' : `${((100 * a) / b).toFixed(1)} %`);
  return { precision: percent(right, found), recall: percent(right, all), f1: percent(2 * right, found + all) };
}

/** Scores the extraction of figures on the table of marked prose: places alone, and places with what stands there. */
export function scoreExtraction(): { readonly cases: number; readonly spans: Score; readonly values: Score } {
  let [found, all, spans, values] = [0, 0, 0, 0];
  for (const { prose, figures } of figureCases) {
    const marked = unmark(prose);
    const read = findFigures(marked.text);
    found += read.length;
    all += marked.places.length;
    for (const figure of read) {
      const i = marked.places.findIndex((p) => p.start === figure.start && p.end === figure.end);
      if (i < 0) continue;
      spans++;
      if (describeFigure(figure) === figures[i]) values++;
    }
  }
  return {
    cases: figureCases.length,
    spans: { right: spans, found, true: all },
    values: { right: values, found, true: all },
  };
}

function unmark(prose: string): { text: string; places: { start: number; end: number }[] } {
  const places: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of prose.split(/(?=⟦)|(?<=⟧)/)) {
    if (!piece.startsWith('⟦')) {
      text += piece;
      continue;
    }
    const start = text.length;
    text += piece.slice(1, -1);
    places.push({ start, end: text.length });
  }
  return { text, places };
}
