import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checks } from '../src/checks/registry.js';
import { inspect } from '../src/pipeline.js';
import { readSource } from '../src/sources/read.js';

const folder = join(import.meta.dirname, '../sources');

/** What kanwu says of each page of the sample workspace: check and quoted text, in the order of the document. */
const expected: Readonly<Record<string, readonly (readonly [check: string, quote: string])[]>> = {
  'harvest-report.txt': [
    ['repeated-word', 'the the'],
    ['total-mismatch', '8,800 boxes'],
    ['weekday-mismatch', 'Monday, November 18, 2025'],
  ],
  '县报第三版.txt': [
    ['broken-passage', '好让每一块地都'],
    ['name-variant', '呼伦尔市'],
    [
      'repeated-passage',
      '为了不惊扰它们，水库管理处把观鸟平台后移了五十米，并在岸边栽下一排芦苇作屏障。志愿者每天清晨和傍晚各巡一次，捡走渔线和塑料袋，劝离想靠近拍照的游客。',
    ],
  ],
  '就业年报.txt': [],
  '文化副刊.txt': [
    ['numeral-style', '二零二六'],
    ['confusable-word', '截止目前'],
    ['mixed-width', ','],
    ['confusable-word', '一愁莫展'],
    ['confusable-word', '风雨无组'],
  ],
  '民生专版.txt': [
    ['value-conflict', '1.68亿元'],
    ['repeated-item', '学有所教'],
    ['weekday-mismatch', '2025年9月6日（星期三）'],
    ['repeated-word', '食堂食堂'],
    ['unpaired-mark', '“'],
    ['double-approximation', '约900人左右'],
    ['total-mismatch', '46个'],
    ['part-exceeds-whole', '53座'],
    ['count-mismatch', '三项'],
    ['date-impossible', '6月31日'],
    ['range-reversed', '9月20日至9月10日'],
    ['rate-over-100', '104.6%'],
    ['share-mismatch', '45%'],
    ['name-variant', '白桦沟生态民新村'],
  ],
  '经济专版.txt': [
    ['growth-mismatch', '28家'],
    ['growth-mismatch', '5.8万头'],
    ['average-mismatch', '4000元'],
    ['magnitude-slip', '1830.55元'],
    ['count-mismatch', '三个'],
    ['growth-mismatch', '35.2%'],
    ['date-impossible', '30周年'],
  ],
  '财政月报.md': [['total-mismatch', '63.0']],
};

test('the table speaks of every sample page', () => {
  expect(
    readdirSync(folder)
      .filter((name) => /\.(txt|md)$/.test(name))
      .sort(),
  ).toEqual(Object.keys(expected).sort());
});

test('the pages show every check at work', () => {
  const shown = new Set(Object.values(expected).flatMap((flags) => flags.map(([check]) => check)));
  expect(checks.map((check) => check.id).filter((id) => !shown.has(id))).toEqual([]);
});

test.each(Object.entries(expected))('sources/%s', async (name, flags) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const source = await readSource(name, text);
  expect(inspect(source).flags.map((flag) => [flag.check, flag.quote])).toEqual(flags);
});
