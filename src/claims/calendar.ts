import type { Figure } from '../figures/figure.js';

/** Dates and periods say when; they have no measure of their own. */
export function isCalendar(figure: Figure): boolean {
  return figure.kind === 'date' || figure.kind === 'year' || figure.kind === 'period' || figure.date !== null;
}
