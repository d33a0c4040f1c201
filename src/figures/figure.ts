import type { Exact } from '../text/exact.js';
import type { Interval } from '../text/interval.js';

/** What a figure is; `quantity` counts or measures something. */
export const figureKinds = [
  'quantity',
  'percent',
  'date',
  'year',
  'period',
  'ordinal',
  'fraction',
  'multiple',
  'range',
] as const;
export type FigureKind = (typeof figureKinds)[number];

/** How the copy hedges a figure. */
export const approximations = ['exact', 'rounded', 'about', 'above', 'below', 'at-least', 'at-most'] as const;
export type Approximation = (typeof approximations)[number];

/** The parts of a printed date that are known; a month is 1–12 only if the copy says so, impossible values are kept. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A number as printed with its unit and hedges. Offsets are into the text that was scanned. */
export interface Figure {
  readonly kind: FigureKind;
  readonly start: number;
  readonly end: number;
  /** As printed, approximators and unit included. */
  readonly text: string;
  /** Offsets of the bare numeral (its digits with 万, 亿), without approximators and unit. */
  readonly numeral: { readonly start: number; readonly end: number };
  /** In the base unit, 万 and 亿 expanded; `null` for ranges, dates and periods. */
  readonly value: Exact | null;
  readonly interval: Interval;
  /** Unit or measure word without 万 and 亿; empty where none is printed. */
  readonly unit: string;
  readonly approximation: Approximation;
  /** The weight of the last printed digit: 100 for 1.32万, 1/10 for 98.3. `null` when there is no value. */
  readonly step: Exact | null;
  /** Set for `date`, `year` and the ends of date ranges. */
  readonly date: DateParts | null;
  /** The end of a range of dates, of years or of other values. */
  readonly until: DateParts | null;
  /** The words that hedge it, in order of place: 约, 近, 余, 左右. */
  readonly hedges: readonly string[];
}
