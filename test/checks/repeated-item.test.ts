import { expect, test } from 'vitest';
import { repeatedItem } from '../../src/checks/repeated-item.js';
import { flagsOf } from './properties.js';

test('offers the phrases that the closed set still lacks, then to drop either copy', () => {
  const [flag] = flagsOf(repeatedItem, '坚持创新、协调、绿色、开放、绿色的发展理念。');
  expect(flag).toMatchObject({ level: 'error', quote: '绿色', fix: null });
  expect(flag!.related.map((place) => place.quote)).toEqual(['绿色']);
  expect(flag!.candidates.map((fix) => fix.edits.map((edit) => edit.text))).toEqual([['共享'], [''], ['']]);
  expect(flag!.working).toContain('共享');
});

test('reads a list to its end in 和 and 等', () => {
  for (const copy of ['种有苹果、梨、枣和梨。', '种有苹果、梨、枣、梨等果树。', '种有苹果、梨、枣以及梨。']) {
    expect(flagsOf(repeatedItem, copy).map((flag) => flag.quote)).toEqual([]);
    const longer = copy.replaceAll('梨', '鸭梨');
    expect(flagsOf(repeatedItem, longer).map((flag) => flag.quote)).toEqual(['鸭梨']);
  }
});

test('takes two neighbours for a slip even where things are told off in turn', () => {
  expect(flagsOf(repeatedItem, '冠军分别来自甲县、乙县、乙县、丁县。').map((flag) => flag.quote)).toEqual(['乙县']);
  expect(flagsOf(repeatedItem, '冠军分别来自甲县、乙县、丁县、乙县。')).toEqual([]);
});

test('is only a warning in a list of two', () => {
  expect(flagsOf(repeatedItem, '宣讲了《种子法》《种子法》。').map((flag) => flag.level)).toEqual(['warning']);
});

test('keeps lists in brackets apart from the list around them', () => {
  expect(flagsOf(repeatedItem, '甲镇(东村、西村)、乙镇(东村、北村)、丙镇。')).toEqual([]);
});
