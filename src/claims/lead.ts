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
  /** Whether a quotation ends right before the figure: “两横三纵”5个集团. */
  readonly quoted: boolean;
  /** Where the lead begins in brackets: what stands before them. */
  readonly outside: string;
  /** Whether another figure of the clause stands right before: 三个|园区共用工1800人. */
  readonly afterFigure: boolean;
}

/** Quotation marks and blanks are 1, what parts a figure from the one before it 2. */
const kindOf = new Uint8Array(0x10000);
for (const c of '“”"‘’《》 \u3000\u00a0\n\r\t') kindOf[c.charCodeAt(0)] = 1;
for (const c of '、(),;:。!?和及与') kindOf[c.charCodeAt(0)] = 2;
const aside = /\([^()]{0,12}\)/g;
/** The most characters of an aside, which does not begin anew what is said: 中心(站)26处. */
const asideLength = 12;
/** How much of the text before a figure can name its measure. */
const reach = 64;

/**
 * The lead of what starts at `to`, the figure of number `next`: from `from`, where a clause begins or another figure ends.
 * What stands in brackets starts anew: 常住人口28万人(户籍人口31万人).
 */
export function leadBetween(folded: string, from: number, to: number, figures: readonly Figure[], next: number): Lead {
  const start = Math.max(from, lastBracket(folded, to, from));
  const outside =
    start > from && folded[start - 1] === '(' ? clean(folded.slice(Math.max(from, start - reach), start - 1)) : '';
  const afterFigure =
    start === from &&
    from > 0 &&
    kindOf[folded.charCodeAt(from - 1)] !== 2 &&
    kindOf[folded.charCodeAt(from)] !== 2 &&
    folded[from] !== '由';
  const said = textBetween(folded, start, to, figures, next);
  const quoted = folded[to - 1] === '”' || folded[to - 1] === '"';
  return { text: said.text, comparison: said.comparison, quoted, outside, afterFigure };
}

/** The offset behind the last bracket before `to`, short asides like (站) left alone; -1 where there is none. */
function lastBracket(folded: string, to: number, from: number): number {
  for (let i = to - 1; i >= from; i--) {
    const code = folded.charCodeAt(i);
    if (code === 0x28) return i + 1;
    if (code !== 0x29) continue;
    const open = folded.slice(Math.max(from, i - asideLength - 1), i).indexOf('(');
    if (open < 0) return i + 1;
    i = Math.max(from, i - asideLength - 1) + open;
  }
  return -1;
}

function textBetween(folded: string, from: number, to: number, figures: readonly Figure[], next: number) {
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
      if ('底末初'.includes(folded.charAt(at) || '|')) at++;
    }
  }
  return { text: text + clean(folded.slice(Math.max(at, to - reach), to)), comparison };
}

/** Whether what starts here is compared with: 比|2023年. */
export function isComparison(folded: string, start: number): boolean {
  const c = folded[start - 1];
  return (c === '比' || c === '较') && !/[占相对]/.test(folded[start - 2] ?? '');
}

function clean(text: string): string {
  let kept = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (kindOf[text.charCodeAt(i)] !== 1) continue;
    kept += text.slice(from, i);
    from = i + 1;
  }
  const whole = from === 0 ? text : kept + text.slice(from);
  return whole.includes('(') ? whole.replace(aside, '') : whole;
}
