import { describe, expect, test } from 'vitest';
import { type Profile, profileOf } from '../../src/evidence/profile.js';
import { inspect } from '../../src/pipeline.js';
import { readSource, readText } from '../../src/sources/read.js';

/** What the claim of that quote is told from others by. */
function profile(text: string, quote = '2574吨'): Profile {
  return profileOf(inspect(readText('a.txt', text), []).claims.find((claim) => claim.quote === quote)!);
}

test.each([
  ['羊绒产量', '羊绒产量', ''],
  ['羊绒新增产量', '羊绒产量', '新增'],
  ['新增羊绒产量', '羊绒产量', '新增'],
  ['日均新增羊绒产量', '羊绒产量', '新增 日均'],
  ['新增日均羊绒产量', '羊绒产量', '新增 日均'],
  ['累计羊绒产量', '羊绒产量', ''],
  ['羊绒产品总量', '羊绒产品', ''],
  ['羊绒总量', '羊绒', ''],
  ['GDP总量', 'gdp', ''],
  // What would be left of it names nothing.
  ['牛总数', '牛总数', ''],
])('%s is %s, and beside it %s', (words, measure, marks) => {
  expect(profile(`2025年，云杉岭县${words}2574吨。`)).toMatchObject({ measure, marks });
});

test('a part is told from the whole', () => {
  expect(profile('2025年，云杉岭县其中羊绒产量2574吨。')).toMatchObject({ part: true, marks: '' });
  expect(profile('2025年，云杉岭县累计羊绒产量2574吨。')).toMatchObject({ part: false, marks: '' });
});

test.each([
  ['全县', ''],
  ['该县', ''],
  ['本县', ''],
  ['我县', ''],
  ['全国', '全国'],
  ['全椒县', '全椒县'],
  ['万全区', '万全区'],
  ['日本', '日本'],
])('a row that is headed %s is of “%s”', async (heading, subject) => {
  const table = `2025年统计表\n\n| 地区 | 羊绒产量 |\n| --- | --- |\n| ${heading} | 2574吨 |\n`;
  const { claims } = inspect(await readSource('a.md', table, 'markdown'), []);
  expect(profileOf(claims.find(({ quote }) => quote === '2574吨')!).subject).toBe(subject);
});

describe('a plan', () => {
  test.each([
    ['计划产量', true],
    ['产量', false],
  ])('is told by the head of a column: %s', async (heading, planned) => {
    const table = `2025年统计表\n\n| 地区 | ${heading} |\n| --- | --- |\n| 云杉岭县 | 2574吨 |\n`;
    const { claims } = inspect(await readSource('a.md', table, 'markdown'), []);
    expect(profileOf(claims.find(({ quote }) => quote === '2574吨')!).planned).toBe(planned);
  });

  test.each('计划 目标 预计 力争 有望 拟 将达 确保 争取 预期 预算 规划'.split(' '))(
    'is told by %s before the figure',
    (word) => {
      expect(profile(`2025年，云杉岭县${word}羊绒产量2574吨。`).planned).toBe(true);
    },
  );

  test.each([
    ['的目标已经定下。', true],
    ['的任务已经下达。', true],
    ['的全年目标已定。', true],
    ['，任务完成。', false],
    ['。任务完成。', false],
    ['；任务完成。', false],
    ['的羊绒产量是目标。', false],
    ['。', false],
  ])('is told right behind it: %s %s', (tail, planned) => {
    expect(profile(`2025年，云杉岭县羊绒产量2574吨${tail}`).planned).toBe(planned);
  });

  test('is not told so far before the figure that it may be of something else', () => {
    const told = (length: number) => `2025年，云杉岭县按计划${'改良草场'.repeat(length)}使羊绒产量达2574吨。`;
    expect([profile(told(8)).planned, profile(told(9)).planned]).toEqual([true, false]);
  });

  test('is not what its measure is the fruit of', () => {
    expect(profile('2025年，云杉岭县印发2574张规划图。', '2574张')).toMatchObject({
      measure: '规划图',
      planned: false,
    });
  });

  test('is not what another clause speaks of', () => {
    expect(profile('2025年，云杉岭县完成计划，羊绒产量2574吨。').planned).toBe(false);
  });
});

test.each([
  ['截至2025年6月，', true],
  ['截止2025年6月30日，', true],
  ['2025年6月底，', true],
  ['2025年末，', true],
  ['比去年同期，', true],
  ['2025年6月，', false],
  ['截至2025年6月底进展顺利。2025年，', false],
])('%s tells of how things stand: %s', (time, standing) => {
  expect(profile(`${time}云杉岭县羊绒产量2574吨。`).standing).toBe(standing);
});

test('a time tells how things stand of what comes behind it, and not far behind it', () => {
  const far = (words: number) => `截至6月底，${'改良草场，'.repeat(words)}羊绒产量2574吨。`;
  expect([profile(far(38)).standing, profile(far(40)).standing]).toEqual([true, false]);
  expect(profile(`截至2025年6月底羊绒产量2574吨，${'改良草场，'.repeat(40)}继续增收。`).standing).toBe(true);
  expect(profile(`2025年羊绒产量2574吨，${'改良草场，'.repeat(40)}截至6月底入库。`).standing).toBe(false);
  expect(profile('2025年羊绒产量2574吨，截至6月底入库。').standing).toBe(false);
});
