import { anything } from '../text/interval.js';
import type { Figure } from './figure.js';

/** A score or a ratio (3:1, 3-1): it is printed as a figure, but has no value of its own. */
export function valueless(text: string, start: number, end: number, unit: string): Figure {
  return {
    kind: 'quantity',
    start,
    end,
    text: text.slice(start, end),
    numeral: { start, end },
    value: null,
    interval: anything,
    unit,
    approximation: 'exact',
    step: null,
    date: null,
    until: null,
    hedges: [],
  };
}
