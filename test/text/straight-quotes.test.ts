import { expect, test } from 'vitest';
import { loneStraightQuote } from '../../src/text/straight-quotes.js';

test.each([
  'She said: "No." He said, "Yes"; both meant it.',
  'A 6\'2" man with a 12" pipe said "hello".',
  'He called it "a 12" pipe", no less.',
  'The ("so-called") plan and "its"—"their"—costs.',
  'No marks at all.',
])('pairs: %s', (text) => {
  expect(loneStraightQuote(text)).toBe(-1);
});

test.each([
  ['"We won, he said.', 0],
  ['We won," he said.', 7],
  ['"One," he said. "Two, he said. "Three."', 16],
])('does not: %s', (text, at) => {
  expect(loneStraightQuote(text)).toBe(at);
});
