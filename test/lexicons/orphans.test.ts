import { describe, expect, test } from 'vitest';
import { mendsWord } from '../../src/lexicons/orphans.js';
import { isWordPair } from '../../src/lexicons/word-pairs.js';

/** Whether the character between the bars mends the text around it. */
function mends(barred: string): boolean {
  const [left = '', character = '', right = ''] = barred.split('|');
  return mendsWord(left + right, left.length, left.length, character);
}

describe('a character put back', () => {
  test.each(['能源有限|公|司', '大河国家|公|园迎客', '县公|立|医院', '国|家|医保局', '长乐国|际|机场'])(
    'mends a word in %s',
    (barred) => {
      expect(mends(barred)).toBe(true);
    },
  );
  test.each(['临江市|民|中心', '农|牧|民专业合作社', '青石高速|公|路', '老|年|人'])('mends none in %s', (barred) => {
    expect(mends(barred)).toBe(false);
  });
});

test('words of two characters are known, other pairs are not', () => {
  expect(isWordPair('公', '司')).toBe(true);
  expect(isWordPair('限', '司')).toBe(false);
  expect(isWordPair('公', '')).toBe(false);
  expect(isWordPair('', '司')).toBe(false);
});
