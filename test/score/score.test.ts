import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/registry.js';
import type { FlagReport } from '../../src/reports/report-schema.js';
import { countCharacters } from '../../src/score/count-characters.js';
import { Scoring } from '../../src/score/score.js';
import { wrongCharacters } from '../../src/score/wrong-characters.js';
import { categoryOf, type ScoreKind, tenthsOf } from '../../src/score/yardstick.js';
import { readSource, readText } from '../../src/sources/read.js';

function flag(check: string, quote = '甲', more: Partial<FlagReport> = {}): FlagReport {
  return {
    id: 'f-1',
    check,
    level: 'error',
    message: '',
    quote,
    spans: [{ start: 0, end: quote.length }],
    line: 1,
    column: 1,
    related: [],
    working: null,
    fix: null,
    fingerprint: '',
    ...more,
  };
}

interface Issue {
  readonly kind?: ScoreKind;
  readonly headlines?: readonly { start: number; end: number }[];
  readonly characters?: number;
  readonly text?: string;
}

function scored(
  flags: readonly FlagReport[],
  { kind = 'newspaper', headlines = [], characters = 10_000, text = '' }: Issue = {},
) {
  const scoring = new Scoring(kind);
  // Two documents of one issue: what is counted once an issue must not be counted once a document.
  const half = Math.ceil(flags.length / 2);
  scoring.add({ path: 'a.txt', text, flags: flags.slice(0, half), headlines, characters });
  scoring.add({ path: 'b.txt', text, flags: flags.slice(half), headlines, characters: 0 });
  return scoring.end();
}

const times = (count: number, one: FlagReport): FlagReport[] => Array(count).fill(one);
const headline = [{ start: 0, end: 1 }];

describe('faults', () => {
  test.each<[string, readonly FlagReport[], Issue, number]>([
    ['a fault of fact counts 1', [flag('weekday-mismatch')], {}, 1],
    ['a wrong figure counts 1, however many digits', [flag('total-mismatch', '123456人')], {}, 1],
    ['a wrong character counts 1', [flag('confusable-word')], {}, 1],
    ['punctuation counts 0.1', [flag('unpaired-mark')], {}, 0.1],
    ['numeral style counts 0.1', [flag('numeral-style')], {}, 0.1],
    ['and 1 an issue at most', Array.from({ length: 30 }, (_, i) => flag('numeral-style', `${i}`)), {}, 1],
    ['ten tenths are one', Array.from({ length: 10 }, (_, i) => flag('unpaired-mark', `${i}`)), {}, 1],
    ['one fault counts three times at most', times(5, flag('confusable-word')), {}, 3],
    [
      'a like one of other words counts by itself',
      [...times(4, flag('confusable-word')), flag('confusable-word', '乙')],
      {},
      4,
    ],
    ['a repeated mark is no fault of the text', times(5, flag('unpaired-mark')), {}, 0.5],
    ['a headline counts double', [flag('total-mismatch')], { headlines: headline }, 2],
    ['its numeral style too', [flag('numeral-style')], { headlines: headline }, 0.2],
    ['its punctuation does not', [flag('unpaired-mark')], { headlines: headline }, 0.1],
    ['nor does the headline of a periodical', [flag('total-mismatch')], { headlines: headline, kind: 'periodical' }, 1],
    ['a run printed twice counts 4', [flag('repeated-passage', '这座桥建于那一年。')], {}, 4],
    ['an item of four characters twice counts 2', [flag('repeated-item', '学有所教')], {}, 2],
  ])('%s', (_, flags, issue, faults) => {
    expect(scored(flags, issue).faults).toBe(faults);
  });

  test('say why they count less', () => {
    expect(scored(times(4, flag('confusable-word'))).slips.map(({ counts, less }) => [counts, less])).toEqual([
      [1, null],
      [1, null],
      [1, null],
      [0, 'repeated'],
    ]);
    const style = Array.from({ length: 11 }, (_, i) => flag('numeral-style', `${i}`));
    expect(scored(style).slips.at(-1)).toMatchObject({ counts: 0, less: 'numeral-style' });
  });
});

describe('the verdict', () => {
  const tens = (count: number) => Array.from({ length: count }, (_, i) => flag('unpaired-mark', `${i}`));

  test.each<[ScoreKind, number, number, boolean]>([
    ['newspaper', 30, 10_000, true],
    ['newspaper', 31, 10_000, false],
    ['newspaper', 30, 9999, false],
    ['periodical', 20, 10_000, true],
    ['periodical', 21, 10_000, false],
    ['newspaper', 0, 0, true],
  ])('%s: %i tenths in %i characters', (kind, tenths, characters, passed) => {
    expect(scored(tens(tenths), { kind, characters }).passed).toBe(passed);
  });

  test('is over the whole issue', () => {
    expect(scored([flag('total-mismatch')], { characters: 5000 })).toMatchObject({
      documents: 2,
      faults: 1,
      rate: 2,
      limit: 3,
    });
  });
});

test.each([
  [1, 10],
  [2, 20],
  [5, 20],
  [6, 40],
])('%i wrong characters count %i tenths', (characters, tenths) => {
  expect(tenthsOf('character', characters)).toBe(tenths);
});

test.each<[string, string, readonly { start: number; end: number; text: string }[], number]>([
  ['one of four', '一愁莫展', [{ start: 0, end: 4, text: '一筹莫展' }], 1],
  ['one missing', '达特旗', [{ start: 0, end: 3, text: '达拉特旗' }], 1],
  ['two too many', '救助救助', [{ start: 2, end: 4, text: '' }], 2],
  [
    'two apart',
    '甲乙丙',
    [
      { start: 0, end: 1, text: '丁' },
      { start: 2, end: 3, text: '戊' },
    ],
    2,
  ],
  ['a foreign word is one', 'of the the', [{ start: 6, end: 10, text: '' }], 1],
  ['an astral one is one', '𠮷𠮷', [{ start: 2, end: 4, text: '' }], 1],
])('wrong characters: %s', (_, text, edits, count) => {
  expect(wrongCharacters(flag('repeated-word', text, { fix: { edits: [...edits] } }), text)).toBe(count);
});

test.each([
  ['河湾镇新建大棚十二座。', 11],
  ['河湾镇\n 新建　大棚', 7],
  ['2025年', 3],
  ['a', 1],
  ['𠮷野家', 3],
  ['', 0],
])('%j has %i characters', (text, count) => {
  expect(countCharacters(readText('a.txt', text).passages)).toBe(count);
});

test('the marks of Markdown are no characters', async () => {
  expect(countCharacters((await readSource('a.md', '## 河湾镇\n\n**新建**大棚\n')).passages)).toBe(7);
});

test('every check has its kind of fault', () => {
  const of = (category: string) => checks.map(({ id }) => id).filter((id) => categoryOf(id) === category);
  expect(of('numeral-style')).toEqual(['numeral-style']);
  // A check that the table forgets would be a fault of fact: these are meant.
  expect(of('fact')).toEqual([
    'broken-passage',
    'date-impossible',
    'double-approximation',
    'range-reversed',
    'weekday-mismatch',
  ]);
});
