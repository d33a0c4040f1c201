import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineIndex, type Position } from '../../src/text/line-index.js';

const text = fc
  .array(fc.constantFrom('甲', 'a', '𠮷', '👩‍👧', '\n', '\r\n', '\r', '\u2028', ' '), { maxLength: 40 })
  .map((parts) => parts.join(''));

/** Counts from the start, one code unit after the other. */
function count(text: string, offset: number): Position {
  let [line, column] = [1, 1];
  for (let i = 0; i < offset; i++) {
    const ends = text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n');
    [line, column] = ends ? [line + 1, 1] : [line, column + 1];
  }
  return { line, column };
}

test('places agree with counting', () => {
  fc.assert(
    fc.property(text, (text) => {
      const index = new LineIndex(text);
      for (let offset = 0; offset <= text.length; offset++) expect(index.at(offset)).toEqual(count(text, offset));
    }),
  );
});

test('a place turns back into its offset', () => {
  fc.assert(
    fc.property(text, (text) => {
      const index = new LineIndex(text);
      const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((m) => m.index + m[0].length)];
      for (let offset = 0; offset <= text.length; offset++) {
        const { line, column } = index.at(offset);
        expect(starts[line - 1]! + column - 1).toBe(offset);
      }
    }),
  );
});

test('an astral character is two columns wide, a line end belongs to its line', () => {
  const index = new LineIndex('𠮷甲\r\n乙');
  expect(index.at(2)).toEqual({ line: 1, column: 3 });
  expect(index.at(3)).toEqual({ line: 1, column: 4 });
  expect(index.at(5)).toEqual({ line: 2, column: 1 });
});
