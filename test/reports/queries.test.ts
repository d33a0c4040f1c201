import { expect, test } from 'vitest';
import { type QueriedDocument, type Query, querySheet } from '../../src/reports/queries.js';
import { toDocument } from '../../src/reports/report.js';
import { flagged } from './made-inspection.js';

const working = '70 + 40 = 110 ≠ 120';
const made = flagged('全镇共有住户⟦120户⟧，其中甲村70户、乙村40户。', {
  working: `${working} ✗`,
  related: [{ quote: '70户', spans: [{ start: 15, end: 18 }], note: { zh: '分项', en: 'a part' } }],
});

function document(over: Partial<Query> = {}, title: string | null = null): QueriedDocument {
  const { flags } = toDocument(made, { language: 'en' });
  const query = { flag: flags[0]!, note: null, by: '王编辑', on: '2025-11-26', stale: false, ...over };
  return { path: 'sources/a_b.txt', title, text: made.source.text, queries: [query] };
}

test('a query has its place, its sentence, the question, what it was weighed against, and room for the answer', () => {
  expect(querySheet([document({ note: '几户？' }, '户数 *')], 'en')).toBe(
    [
      '# Queries to the author',
      '## 户数 \\*',
      'sources/a\\_b.txt · 1 query · 2025-11-26',
      '### 1. Line 1, column 7',
      '> 全镇共有住户**120户**，其中甲村70户、乙村40户。',
      '**Question:** the total “120户” is not the sum of its parts',
      '几户？',
      `working ${working} ✗`,
      '- Line 1, column 16 (a part) 全镇共有住户120户，其中甲村**70户**、乙村40户。',
      'Asked by 王编辑, 2025-11-26',
      '**Answer:** ＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿\n',
    ].join('\n\n'),
  );
});

test('arithmetic that the message gives is not given twice', () => {
  const { flag } = document().queries[0]!;
  const sheet = querySheet([document({ flag: { ...flag, message: `no sum: ${working}` } })], 'en');
  expect(sheet.split(working)).toHaveLength(2);
});

test('questions are numbered through, dated from the first to the last, and marked where the copy has changed', () => {
  const [one, two] = [document(), document({ on: '2025-12-01', stale: true })];
  const both = { ...one, queries: [...two.queries, ...one.queries] };
  const sheet = querySheet([both, { ...one, queries: [] }, two], 'zh');
  expect(sheet.match(/^## .*$/gm)).toEqual(['## sources/a\\_b.txt', '## sources/a\\_b.txt']);
  expect(sheet.match(/^### .*$/gm)).toEqual([
    '### 1. 第 1 行第 7 列 · 提问之后稿件改过',
    '### 2. 第 1 行第 7 列',
    '### 3. 第 1 行第 7 列 · 提问之后稿件改过',
  ]);
  expect(sheet).toContain('2 问 · 2025-11-26 – 2025-12-01\n');
});

test('where nothing is asked it says so', () => {
  expect(querySheet([{ ...document(), queries: [] }], 'en')).toBe(
    '# Queries to the author\n\nThere is nothing to ask.\n',
  );
});
