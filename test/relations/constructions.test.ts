import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/pipeline.js';
import type { Relation } from '../../src/relations/relation.js';
import { readSource, readText } from '../../src/sources/read.js';
import { constructions } from './constructions.table.js';

function relationsOf(prose: string, construction: string): readonly Relation[] {
  return inspect(readText('x.txt', prose)).relations.filter((r) => r.construction === construction);
}

describe.each(constructions)('$name', ({ name, holds, fails, silent }) => {
  test.each(holds)('proves %s', (prose, working) => {
    expect(relationsOf(prose, name).map((r) => [r.verdict, r.working])).toContainEqual(['holds', working]);
  });

  test.each(fails)('refutes %s', (prose, working) => {
    expect(relationsOf(prose, name).map((r) => [r.verdict, r.working])).toContainEqual(['fails', working]);
  });

  test.each(silent)('leaves alone %s', (prose) => {
    expect(relationsOf(prose, name).filter((r) => r.verdict === 'fails')).toEqual([]);
  });
});

describe('tables', () => {
  const table = (total: string) =>
    `| 乡镇 | 户数 | 人口（人） |\n| --- | --- | --- |\n| 东沟镇 | 120 | 431 |\n| 西沟镇 | 80 | 269 |\n| 合计 | ${total} | 700 |\n`;
  const sums = async (text: string) => {
    const { relations } = inspect(await readSource('x.md', text, 'markdown'));
    return relations.filter((r) => r.construction === 'table').map((r) => r.working);
  };

  test('a row headed 合计 is the sum of the rows above it', async () => {
    expect(await sums(table('200'))).toEqual(['120 + 80 = 200 ✓', '431 + 269 = 700 ✓']);
    expect(await sums(table('210'))).toEqual(['120 + 80 = 200 ≠ 210 ✗', '431 + 269 = 700 ✓']);
  });

  test('小计 sums since the last 小计, 合计 sums every row that is none', async () => {
    const rows = [
      '| 甲 | 1 |',
      '| 乙 | 2 |',
      '| 小计 | 3 |',
      '| 丙 | 4 |',
      '| 丁 | 5 |',
      '| 小计 | 9 |',
      '| 合计 | 12 |',
    ];
    expect(await sums(`| 组 | 户 |\n| --- | --- |\n${rows.join('\n')}\n`)).toEqual([
      '1 + 2 = 3 ✓',
      '4 + 5 = 9 ✓',
      '1 + 2 + 4 + 5 = 12 ✓',
    ]);
  });

  test('a column headed 合计 is the sum of the columns before it', async () => {
    expect(await sums('| 组 | 男 | 女 | 合计 |\n| --- | --- | --- | --- |\n| 甲 | 3 | 4 | 8 |\n')).toEqual([
      '3 + 4 = 7 ≠ 8 ✗',
    ]);
  });

  test('a cell in words leaves its column open', async () => {
    expect(await sums('| 组 | 户 |\n| --- | --- |\n| 甲 | 3 |\n| 乙 | 未报 |\n| 丙 | 4 |\n| 合计 | 9 |\n')).toEqual([]);
  });
});

describe('columns of tables', () => {
  const markdown = (...rows: readonly (readonly string[])[]) =>
    rows.map((r, i) => `| ${r.join(' | ')} |${i === 0 ? `\n|${' --- |'.repeat(r.length)}` : ''}`).join('\n');
  const found = async (name: string, ...rows: readonly (readonly string[])[]) => {
    const { relations } = inspect(await readSource('x.md', markdown(...rows), 'markdown'));
    return relations.filter((r) => r.construction === name).map((r) => [r.working, r.doubt]);
  };

  test('a column of rates follows from the columns of now and before', async () => {
    const rows = (rate: string) => [
      ['指标', '2025年', '2024年', '同比'],
      ['游客（万人次）', '120', '100', '20%'],
      ['收入（万元）', '330', '300', rate],
      ['车次', '36', '40', '-10%'],
    ];
    expect(await found('table-growth', ...rows('10%'))).toEqual([
      ['(120 - 100) ÷ 100 = 20% ≈ 20% ✓', null],
      ['(330 - 300) ÷ 300 = 10% ≈ 10% ✓', null],
      ['(36 - 40) ÷ 40 = -10% ≈ -10% ✓', null],
    ]);
    expect(await found('table-growth', ...rows('12%'))).toContainEqual(['(330 - 300) ÷ 300 = 10% ≠ 12% ✗', null]);
  });

  test('a rate that no other row bears out is asked about; one at constant prices, or over other years, is left alone', async () => {
    const head = ['指标', '今年', '去年', '增长（%）'];
    expect(await found('table-growth', head, ['游客', '120', '100', '25'])).toEqual([
      ['(120 - 100) ÷ 100 = 20% ≠ 25 ✗', 'loose'],
    ]);
    expect(await found('table-growth', head, ['地区生产总值', '1200', '1100', '5.2'])).toEqual([]);
    const years = ['指标', '2025年', '2020年', '增长（%）'];
    expect(await found('table-growth', years, ['游客', '120', '100', '3'])).toEqual([]);
  });

  test('a column of shares follows from the values and the row of the whole, and makes 100', async () => {
    const rows = (share: string) => [
      ['镇', '面积（亩）', '占比'],
      ['东镇', '300', '30%'],
      ['西镇', '500', '50%'],
      ['南镇', '200', share],
      ['合计', '1000', '100%'],
    ];
    expect((await found('table-share', ...rows('20%'))).map(([w]) => w)).toEqual([
      '300 ÷ 1000 = 30% ≈ 30% ✓',
      '500 ÷ 1000 = 50% ≈ 50% ✓',
      '200 ÷ 1000 = 20% ≈ 20% ✓',
      '30% + 50% + 20% = 100% ✓',
    ]);
    expect((await found('table-share', ...rows('25%'))).slice(-2)).toEqual([
      ['200 ÷ 1000 = 20% ≠ 25% ✗', null],
      ['30% + 50% + 25% = 105% ≠ 100% ✗', null],
    ]);
  });

  test('a 合计 that stands first sums what follows, once a column bears it out', async () => {
    const head = ['镇', '户', '人'];
    expect(await found('table-head', head, ['合计', '12', '40'], ['东镇', '5', '20'], ['西镇', '7', '21'])).toEqual([
      ['5 + 7 = 12 ✓', null],
      ['20 + 21 = 41 ≠ 40 ✗', null],
    ]);
    expect(await found('table-head', head, ['合计', '12', '40'], ['男', '5', '20'], ['党员', '3', '9'])).toEqual([]);
  });

  test('a row headed 其中 is part of the row above it', async () => {
    const rows = [
      ['工业', '50'],
      ['其中：制造业', '30'],
      ['农业', '20'],
      ['合计', '70'],
    ];
    expect(await found('table', ['业', '产值'], ...rows)).toEqual([['50 + 20 = 70 ✓', null]]);
    expect(await found('table', ['业', '产值'], ...rows.toSpliced(2, 0, ['采矿业', '10']))).toEqual([]);
  });
});

test('cost grows with the length of a paragraph, not with its square', () => {
  const sentence = '共有甲3个、乙4个，合计7个，其中丙2个，占28.6%，';
  const time = (times: number) => {
    const source = readText('x.txt', `${sentence.repeat(times)}。`);
    inspect(source);
    const start = process.cpuUsage();
    inspect(source);
    return process.cpuUsage(start).user;
  };
  time(50);
  expect(time(2000) / Math.max(time(100), 1000)).toBeLessThan(100);
});
