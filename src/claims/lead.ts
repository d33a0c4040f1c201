import type { Figure } from '../figures/figure.js';
import { isCalendar } from './calendar.js';

/** Stands in a lead for a date or period. */
export const dated = '\ue000';
/** Stands in a lead for 比2023年 and the like: what a change is measured against. */
export const comparedWith = '\ue001';

/** The text that leads up to a figure. */
export interface Lead {
  /** Without quotation marks and blanks; dates are `dated`, dates that are compared with `comparedWith`. */
  readonly text: string;
  /** What `comparedWith` stands for, as printed; empty where nothing is compared. */
  readonly comparison: string;
}

const noise = /[“”"‘’《》\s]/g;
const partOfDate = /^[底末初]/;
/** How much of the text before a figure can name its measure. */
const reach = 64;

/** The text from `from` to `to`, a place where a clause or the text after a figure begins, to the next figure. */
export function leadBetween(folded: string, from: number, to: number, figures: readonly Figure[], next: number): Lead {
  let first = next;
  while (first > 0 && figures[first - 1]!.start >= from && isCalendar(figures[first - 1]!)) first--;
  if (first === next) return { text: clean(folded.slice(Math.max(from, to - reach), to)), comparison: '' };
  let text = '';
  let comparison = '';
  let at = from;
  for (let i = first; i < next; i++) {
    const figure = figures[i]!;
    const before = clean(folded.slice(Math.max(at, figure.start - reach), figure.start));
    at = figure.end;
    if (isComparison(folded, figure.start)) {
      comparison = folded.slice(figure.start - 1, figure.end);
      const ownFigure = folded.startsWith('的', figure.end);
      text += before.slice(0, -1) + (ownFigure ? dated : comparedWith);
      if (ownFigure) comparison = '';
    } else {
      text += before + dated;
      if (partOfDate.test(folded.slice(at, at + 1))) at++;
    }
  }
  return { text: text + clean(folded.slice(Math.max(at, to - reach), to)), comparison };
}

/** Whether what starts here is compared with: 比|2023年. */
export function isComparison(folded: string, start: number): boolean {
  return /[比较]/.test(folded[start - 1] ?? '') && !/[占相对]/.test(folded[start - 2] ?? '');
}

function clean(text: string): string {
  return text.replace(noise, '');
}
