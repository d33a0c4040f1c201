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
