import { expect, test } from 'vitest';
import { smallNumber } from '../../src/text/small-number.js';

test.each([
  ['7', 7],
  ['15', 15],
  ['两', 2],
  ['八', 8],
  ['十', 10],
  ['十五', 15],
  ['五十', 50],
  ['六十一', 61],
])('%s is %d', (text, value) => {
  expect(smallNumber(text)).toBe(value);
});
