import { expect, test } from 'vitest';
import { parseWordList, withoutAccepted, withoutWord, withWord } from '../../src/decisions/word-list.js';
import { inspect } from '../../src/pipeline.js';
import { readText } from '../../src/sources/read.js';

const list = '# 本报词表\r\n呼伦尔市 # 旧称\r\n\r\n西园街街道\r\n';

test('a word a line; comments and empty lines say nothing', () => {
  expect(parseWordList(list)).toEqual(['呼伦尔市', '西园街街道']);
  expect(parseWordList('\ufeff甲县')).toEqual(['甲县']);
});

test('words come and go, and all else stays as it was', () => {
  expect(withWord(list, '乙镇')).toBe(`${list}乙镇\r\n`);
  expect(withWord(list, '西园街街道')).toBe(list);
  expect(withWord('甲县', '乙镇')).toBe('甲县\n乙镇\n');
  expect(withoutWord(list, '西园街街道')).toBe('# 本报词表\r\n呼伦尔市 # 旧称\r\n\r\n');
});

test('an accepted word answers flags on it, and only such as question words', () => {
  const text = '呼伦尔市的的居民来到内蒙古呼伦贝尔市，新建场馆8座（体育馆3座、图书馆4座）。';
  const { flags } = inspect(readText('a.txt', text));
  const left = (words: string[]) => withoutAccepted(flags, text, words).map(({ quote }) => quote);
  expect(left([])).toEqual(['呼伦尔市', '的的', '8座']);
  expect(left(['呼伦尔市'])).toEqual(['的的', '8座']);
  expect(left(['新建场馆8座', '呼伦尔'])).toEqual(['呼伦尔市', '的的', '8座']);
});
