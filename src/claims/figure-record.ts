import type { Figure } from '../figures/figure.js';
import { type Exact, formatExact } from '../text/exact.js';
import type { FigureRecord } from './claim-schema.js';

/** A figure as it goes to a file or leaves the process. */
export function toFigureRecord(figure: Figure): FigureRecord {
  const { kind, text, value, interval, unit, approximation } = figure;
  return {
    kind,
    text,
    value: decimal(value),
    low: decimal(interval.low),
    high: decimal(interval.high),
    unit,
    approximation,
  };
}

function decimal(value: Exact | null): string | null {
  return value && formatExact(value);
}
