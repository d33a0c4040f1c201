import { describeQuote, type Quote } from '../../src/text/quote.js';

/** The numerals of a text as places, the simplest thing that can be anchored. */
export function numerals(text: string): Quote[] {
  return [...text.matchAll(/\d+(?:\.\d+)?%?/g)].map(({ index, 0: { length } }) =>
    describeQuote(text, [{ start: index, end: index + length }]),
  );
}
