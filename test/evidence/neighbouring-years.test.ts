import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gatherEvidence } from '../../src/evidence/gather.js';
import { inspect } from '../../src/pipeline.js';
import { readText } from '../../src/sources/read.js';
import { evidenceAtMark } from './made-evidence.js';

const folder = join(import.meta.dirname, 'fixtures/two-years');
const read = (name: string) => inspect(readText(name, readFileSync(join(folder, name), 'utf8')), []);
const [last, now, draft] = ['2024年公报.txt', '2025年公报.txt', '年终稿.md'].map(read) as [Read, Read, Read];
type Read = ReturnType<typeof read>;
const told = (one: Read, ...sources: readonly Read[]) =>
  gatherEvidence(one, sources).claims.map(
    ({ claim, outcome, candidates }) => `${claim.quote} ${outcome} ${candidates[0]?.source.path.slice(0, 4) ?? ''}`,
  );

describe('the bulletins of one place in two years', () => {
  test('neither supports the other, and neither contradicts it', () => {
    for (const lines of [told(last, now), told(now, last)])
      expect(lines.filter((line) => !line.endsWith(' unsupported '))).toEqual([]);
    expect(gatherEvidence(draft, [last, now]).disagreements).toEqual([]);
  });

  test('each is borne out by itself', () => {
    for (const one of [last, now]) expect(told(one, one).filter((line) => !line.includes(' supported '))).toEqual([]);
  });

  test('a draft that tells of 今年 and 去年 is held against the bulletin of that year, whichever comes first', () => {
    const expected = [
      '19.06万吨 supported 2025',
      '18.63万吨 supported 2024',
      '3145亩 supported 2025',
      // That is last year's.
      '3.46万亩 contradicted 2025',
      '2574亩 supported 2024',
      '66.71万人次 supported 2025',
    ];
    expect(told(draft, last, now)).toEqual(expected);
    expect(told(draft, now, last)).toEqual(expected);
  });
});

/** Times, each with what it stands for; the same time in two ways has one name. */
const dated = (day: string) => `本报${day}讯 `;
const [in2024, in2025] = [dated('2024年12月28日'), dated('2025年12月28日')];
const times: readonly (readonly [time: string, written: string])[] = [
  ['2023', '2023年，'],
  ['2023', `${in2024}去年，`],
  ['2024', '2024年，'],
  ['2024', `${in2024}今年，`],
  ['2024', `${in2025}去年，`],
  ['2024', `${in2025}上年，`],
  ['2025', '2025年，'],
  ['2025', `${in2025}今年，`],
  ['2025', `${in2025}全年，`],
  ['2026', `${in2025}明年，`],
  ['first half of 2024', '2024年上半年，'],
  ['first half of 2024', `${in2024}上半年，`],
  ['first half of 2024', `${in2025}去年上半年，`],
  ['first half of 2025', '2025年上半年，'],
  ['first half of 2025', `${in2025}今年上半年，`],
  ['first quarter of 2025', '2025年一季度，'],
  ['three quarters of 2025', `${in2025}前三季度，`],
  ['2021 to 2025', '2021年至2025年，'],
];
const standing: typeof times = [
  ['June 2024', '截至2024年6月底，'],
  ['June 2024', `${in2024}截至6月底，`],
  ['June 2025', '截至2025年6月末，'],
  ['September 2025', `${in2025}截至9月底，`],
  ['end of 2023', `${in2024}上年末，`],
  ['end of 2024', '2024年末，'],
  ['end of 2024', `${in2025}去年底，`],
  ['end of 2025', '截至2025年底，'],
  ['end of 2025', '2025年末，'],
];
const things = ['旅游接待游客', '粮食总产量', '新建高标准农田', '养老机构床位', '外贸进出口总额', '城镇新增就业'];
const thing = fc.constantFrom(...things);
const values = fc.constantFrom(['2574', '2547'], ['128.6', '126.8'], ['3180', '3180'], ['35', '53'], ['21.4', '21.37']);
const unit = fc.constantFrom('万人次', '亩', '张', '亿元');
const rest = fc.constantFrom('', '全县经济平稳运行，', '各项事业稳步发展，');

/** Two tellings of one thing, at times of the two lists. */
const pairOf = (a: typeof times, b: typeof times) =>
  fc.tuple(fc.constantFrom(...a), fc.constantFrom(...b), thing, values, unit, rest);

function outcomeOf(
  [, one]: readonly [string, string],
  [, other]: readonly [string, string],
  what: string,
  [v, w]: readonly string[],
  u: string,
  before: string,
) {
  const text = `${before}青石坪县${what}`;
  return evidenceAtMark(`${one}${text}⟦${v}${u}⟧。`, `${other}${text}${w}${u}。`).outcome;
}

describe('one thing at two times', () => {
  test.each([
    ['years, and stretches of months', times, times],
    ['how things stood at one time and another', standing, standing],
  ])('bears nothing out and contradicts nothing: %s', (_, a, b) => {
    fc.assert(
      fc.property(pairOf(a, b), ([one, other, ...of]) => {
        fc.pre(one[0] !== other[0]);
        expect(outcomeOf(one, other, ...of)).toBe('unsupported');
      }),
      { numRuns: 400 },
    );
  });

  test('and at one time, however it is written, the same value bears it out', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(times, standing).chain((list) => pairOf(list, list)),
        ([one, other, what, [v], ...of]) => {
          fc.pre(one[0] === other[0]);
          expect(outcomeOf(one, other, what, [v!, v!], ...of)).toBe('supported');
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('what came about within a time, and what there was at its end', () => {
  const at = (one: string, other: string) => evidenceAtMark(one, other).outcome;

  test('are two things, though the year is one', () => {
    const stock = '截至2025年底，青石坪县建成高标准农田12.86万亩。';
    expect(at('2025年，青石坪县建成高标准农田⟦1.28万亩⟧。', stock)).toBe('unsupported');
    expect(at('2025年，青石坪县各乡镇抢抓农时，建成高标准农田⟦1.28万亩⟧。', stock)).toBe('unsupported');
  });

  test('but a year has the inhabitants that it has at its end', () => {
    expect(at('2025年，青石坪县常住人口⟦21.73万人⟧。', '2025年末，青石坪县常住人口21.37万人。')).toBe('contradicted');
  });

  test('截至6月底 is as far as the first half goes, and no farther', () => {
    const june = '截至2025年6月底，青石坪县城镇新增就业⟦1286人⟧。';
    expect(at(june, '2025年上半年，青石坪县城镇新增就业1286人。')).toBe('supported');
    expect(at(june, '2025年前三季度，青石坪县城镇新增就业1286人。')).toBe('unsupported');
    expect(at(june, '2025年，青石坪县城镇新增就业1286人。')).toBe('unsupported');
    expect(at('2025年6月12日，青石坪县城镇新增就业⟦1286人⟧。', '2025年，青石坪县城镇新增就业1286人。')).toBe(
      'supported',
    );
  });

  test.each([
    ['2025年，青石坪县新建高标准农田⟦2574亩⟧。', '2025年，青石坪县计划新建高标准农田2574亩。'],
    ['2025年，青石坪县新建高标准农田⟦2574亩⟧。', '2025年，青石坪县计划新建高标准农田3100亩。'],
    ['青石坪县到2025年底力争新建高标准农田⟦2574亩⟧。', '2025年，青石坪县新建高标准农田2574亩。'],
    ['2025年，青石坪县新建高标准农田⟦2574亩⟧。', '2025年，青石坪县新建高标准农田3100亩的任务已经下达。'],
    ['2025年，青石坪县预计新建高标准农田⟦2574亩⟧。', '2025年，青石坪县新建高标准农田2547亩。'],
  ])('what was planned is not what was done: %s', (one, other) => {
    expect(at(one, other)).toBe('unsupported');
  });
});
