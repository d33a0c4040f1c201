import { expect, test } from 'vitest';
import { compareText } from '../../src/text/compare-text.js';

test('texts are in the order of their code units', () => {
  expect(['乙', 'b', '', '甲', 'B', 'ab', 'a'].sort(compareText)).toEqual(['', 'B', 'a', 'ab', 'b', '乙', '甲']);
  expect([compareText('a', 'b'), compareText('b', 'a'), compareText('a', 'a')]).toEqual([-1, 1, 0]);
});
