import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract.js';
import { readText } from '../../src/sources/read.js';

const page = `清河县2024年民生账单

本报记者 田野

2024年，全县城镇新增就业3120人，其中高校毕业生840人、返乡务工人员1210人。县人社局举办招聘会32场，提供岗位5600个。

# 云杉县筑路记

本报记者 沈舟

全县新修公路46公里。`;

const said = (text: string) =>
  extractClaims(readText('x.txt', text))
    .filter(({ figure }) => figure.kind === 'quantity')
    .map(({ quote, measure, subject, period, qualifier }) => [quote, measure, subject, period, qualifier]);

test('claims say what, who, when and how, article by article', () => {
  expect(said(page)).toEqual([
    ['3120人', '城镇新增就业', '清河县', '2024', null],
    ['840人', '高校毕业生', '清河县', '2024', '其中'],
    ['1210人', '返乡务工人员', '清河县', '2024', '其中'],
    ['32场', '招聘会', '县人社局', '2024', null],
    ['5600个', '岗位', '县人社局', '2024', null],
    ['46公里', '公路', '云杉县', null, null],
  ]);
});

test('the same thing said in other words of order has the same measure', () => {
  const measures = ['建成幼儿园11所。', '建成11所幼儿园。', '幼儿园达11所。', '幼儿园增至11所。', '共有幼儿园11所。'];
  expect(measures.map((text) => said(text)[0]![1])).toEqual(measures.map(() => '幼儿园'));
});

test('full-width and half-width marks make no difference', () => {
  const text = '全县常住人口28万人（户籍人口31万人），其中：女性14万人。';
  const half = text.replace('（', '(').replace('）', ')').replace('，', ',').replace('：', ':');
  expect(said(half)).toEqual(said(text));
});
