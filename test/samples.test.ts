import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checks } from '../src/checks/registry.js';
import { gatherEvidence } from '../src/evidence/gather.js';
import { type Gather, inspect } from '../src/pipeline.js';
import { reliesOn } from '../src/sources/front-matter.js';
import { readSource, readText } from '../src/sources/read.js';
import type { Source } from '../src/sources/source.js';
import { sliceSpans } from '../src/text/span.js';

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
  '岁末综述.md': [['source-conflict', '84.6亿元']],
  '农牧简报.txt': [],
  '统计公报.txt': [],
};

/** Holds a page against the sample pages that its front matter names. */
function gatherer(source: Source): Gather | null {
  const relied = reliesOn(source.text);
  if (relied === null || 'fault' in relied) return null;
  const sources = relied.paths.map((path) =>
    inspect(readText(path, readFileSync(join(folder, '..', path), 'utf8')), []),
  );
  return (draft) => gatherEvidence(draft, sources);
}

test('the draft shows every outcome, each at its exact place', async () => {
  const name = '岁末综述.md';
  const source = await readSource(name, readFileSync(join(folder, name), 'utf8'));
  const { evidence } = inspect(source, [], [], gatherer(source));
  expect(evidence!.claims.map(({ outcome, claim }) => [outcome, claim.quote])).toEqual([
    ['contradicted', '84.6亿元'],
    ['supported', '4860人'],
    ['supported', '3.1%'],
    ['supported', '3.4万吨'],
    ['rounded', '18700元'],
    ['derived', '3万亩'],
    ['unsupported', '128公里'],
  ]);
  for (const { claim, candidates, derivation } of evidence!.claims) {
    expect(sliceSpans(source.text, claim.spans)).toBe(claim.quote);
    for (const one of [...candidates, ...(derivation?.terms ?? [])])
      expect(sliceSpans(one.source.text, one.claim.spans)).toBe(one.claim.quote);
  }
  expect(evidence!.disagreements.map(({ first, second }) => [first.claim.quote, second.claim.quote])).toEqual([
    ['21.37万人', '21.73万人'],
  ]);
});

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
  expect(inspect(source, undefined, [], gatherer(source)).flags.map((flag) => [flag.check, flag.quote])).toEqual(flags);
});
