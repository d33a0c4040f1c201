import { expect, test } from 'vitest';
import { PairIndex } from '../../src/text/pair-index.js';

test('finds the items of a pair, the last one added first', () => {
  const index = new PairIndex(3);
  index.add(0x4e00, 0x4e01, 1);
  index.add(0x4e00, 0x4e01, 2);
  index.add(0x4e01, 0x4e00, 3);
  const first = index.first(0x4e00, 0x4e01);
  expect([first, index.next(first), index.next(index.next(first))]).toEqual([2, 1, 0]);
  expect(index.first(0x4e01, 0x4e00)).toBe(3);
  expect(index.first(0x4e02, 0x4e02)).toBe(0);
});
