import type { DateParts, Figure } from '../../src/figures/figure.js';
import { findFigures } from '../../src/figures/find-figures.js';
import { type Exact, formatExact } from '../../src/text/exact.js';

/** A figure in one line: kind, value, interval, unit, approximation, date; as the tables of marked prose write it. */
export function describeFigure(figure: Figure): string {
  const { kind, value, interval, unit, approximation, date, until } = figure;
  const [open, close] = [interval.lowOpen ? '(' : '[', interval.highOpen ? ')' : ']'];
  const words = [kind, number(value, '-'), `${open}${number(interval.low, '')},${number(interval.high, '')}${close}`];
  if (unit) words.push(unit);
  if (approximation !== 'exact') words.push(approximation);
  if (date) words.push(until ? `${day(date)}/${day(until)}` : day(date));
  return words.join(' ');
}

function number(value: Exact | null, none: string): string {
  return value === null ? none : formatExact(value, 6);
}

function day(date: DateParts): string {
  return [date.year ?? '', date.month ?? '', date.day ?? ''].join('-');
}

/** The text with ⟦…⟧ around every figure that is found in it. */
export function markFigures(text: string): string {
  let marked = '';
  let at = 0;
  for (const figure of findFigures(text)) {
    marked += `${text.slice(at, figure.start)}⟦${figure.text}⟧`;
    at = figure.end;
  }
  return marked + text.slice(at);
}
