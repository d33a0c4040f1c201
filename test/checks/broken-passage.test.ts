import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brokenPassage } from '../../src/checks/broken-passage.js';
import { flagsOf } from './properties.js';

const cut = '合作社去年流转土地两千亩，统一购种、统一管理、统一销售，社员收入稳步提高。今年计划把种植面积扩大，并';

describe('broken-passage', () => {
  test('stays silent where a break could be mended', () => {
    expect(flagsOf(brokenPassage, `${cut}\n\n\n\n社员在分拣苹果。\n\n引进新品种，年底投产。`)).toEqual([]);
  });

  test.each([
    '社员收入稳步提高',
    '今年流转土地两千亩，统一购种',
    `${cut.slice(0, -13)}王大力 李小明`,
    '欢迎前来咨询，我们提供免费的技术指导和种苗供应服务，周末照常营业，联系电话：0000-1234567，联系人小李',
    '- 统一购种、统一管理、统一销售，社员收入稳步提高，今年计划把种植面积扩大到三千亩，并引进新品种',
    'The growers leased two thousand mu last year, and sold everything under one name',
  ])('takes no headline, signature, address or item for a cut: %s', (text) => {
    expect(flagsOf(brokenPassage, text)).toEqual([]);
  });

  test('flags the end of an article, and not of the page only', () => {
    const flags = flagsOf(brokenPassage, `${cut}\n\n书香飘进小山村\n\n□李小明\n\n图书室每周开放六天，读者越来越多。`);
    expect(flags.map((flag) => flag.quote)).toEqual(['今年计划把种植面积扩大，并']);
  });

  const corpus = join(import.meta.dirname, '../../../shared/corpus');
  test.skipIf(!existsSync(corpus))(
    `raises nothing on clean copy${existsSync(corpus) ? '' : ' (skipped: no ../shared)'}`,
    () => {
      const flagged = readdirSync(corpus)
        .filter((name) => name.endsWith('.txt'))
        .filter((name) => flagsOf(brokenPassage, readFileSync(join(corpus, name), 'utf8')).length > 0);
      expect(flagged).toEqual([]);
    },
  );
});
