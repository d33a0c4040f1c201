import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitsWordList, parseWordList, withoutAccepted, withoutWord, withWord } from '../../src/decisions/word-list.js';
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

test('an accepted word answers a flag on a piece of it, also where a line ends in mid-word', () => {
  const text = '我们在康康巴什开会，住在康\n康巴什。';
  const at = (...spans: [number, number][]) => {
    const places = spans.map(([start, end]) => ({ start, end }));
    const quote = places.map(({ start, end }) => text.slice(start, end)).join('');
    return { ...inspect(readText('a.txt', '他的的书。')).flags[0]!, quote, spans: places };
  };
  const [whole, cut] = [at([3, 5]), at([12, 13], [14, 15])];
  expect([whole.quote, cut.quote]).toEqual(['康康', '康康']);
  expect(withoutAccepted([whole, cut], text, ['康康巴什'])).toEqual([]);
  for (const word of ['康巴什', '康', '在康', '巴什康康'])
    expect(withoutAccepted([whole, cut], text, [word])).toEqual([whole, cut]);
  // The word stands right beside these places, not around them.
  expect(withoutAccepted([at([4, 5])], text, ['在康'])).toHaveLength(1);
  expect(withoutAccepted([at([3, 4])], text, ['康巴什'])).toHaveLength(1);
});

test('only what would be read back goes on the list', () => {
  expect(['呼伦尔市', 'C#', 'A B'].map(fitsWordList)).toEqual([true, true, true]);
  const unfit = ['', ' ', '甲\n乙', '#甲', '甲 # 乙', ' 甲', '甲\r'];
  expect(unfit.map(fitsWordList)).toEqual(unfit.map(() => false));
  for (const word of unfit) expect(() => withWord(list, word)).toThrow(RangeError);
});

test('comments, blanks and line ends survive any coming and going of a word', () => {
  const line = fc.constantFrom('# 注', '', '  ', '甲县', '乙镇 # 旧称', '\t丙村', 'C#');
  fc.assert(
    fc.property(fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r'))), line, (lines, last) => {
      const text = lines.flat().join('') + last;
      const grown = withWord(text, '丁乡');
      expect(grown.startsWith(text)).toBe(true);
      expect(parseWordList(grown)).toEqual([...parseWordList(text), '丁乡']);
      expect(text.startsWith(withoutWord(grown, '丁乡').slice(0, text.length))).toBe(true);
      expect(parseWordList(withoutWord(grown, '丁乡'))).toEqual(parseWordList(text));
    }),
  );
});
