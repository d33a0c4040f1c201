import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract.js';
import { stock, stockOf } from '../../src/relations/stock.js';
import { readText } from '../../src/sources/read.js';

const of = (copy: string) => stockOf(extractClaims(readText('copy.txt', copy)));

test.each([
  ['全县有学校12所。', 0],
  ['合格率98.3%。', stock.percent],
  ['男生占51%，女生占49%。', stock.percent | stock.percents],
  ['展期从3月2日起。', stock.date | stock.days],
  ['工期6个月。', stock.months],
  ['会议开了3天。', stock.days],
  ['他教了12年书。', stock.years],
  ['气温在10～15℃之间。', stock.range],
])('%s', (copy, bits) => {
  expect(of(copy)).toBe(bits);
});
