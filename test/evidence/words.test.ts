import { describe, expect, test } from 'vitest';
import { pairsOf, wordsAround } from '../../src/evidence/words.js';
import { inspect } from '../../src/pipeline.js';
import { readText } from '../../src/sources/read.js';
import { evidenceAtMark, said } from './made-evidence.js';

/** The words around the first figure of the text. */
const around = (text: string) => [...wordsAround(inspect(readText('a.txt', text), []).claims[0]!)];

describe('the words around a figure', () => {
  test('are the pairs of characters of its clause', () => {
    expect(around('春旱缓解，羊绒产量2574吨供应纺织，农牧民增收。')).toEqual([
      '羊绒',
      '绒产',
      '产量',
      '供应',
      '应纺',
      '纺织',
    ]);
  });

  test.each([...'年月日上下半同期底末今去比较至为达'])(
    'hold no %s, which is told of a time or a level',
    (character) => {
      expect(around(`羊绒产${character}量2574吨。`)).toEqual(['羊绒', '绒产']);
    },
  );

  test('reach 28 characters before it and 20 behind it', () => {
    const long = '云杉岭草原牧民合作社组织会员冒雪转场入冬前修好棚圈备足饲草料并请兽医逐户查看畜群';
    const tail = '由收储公司统一送往南方多家纺织工厂并留足自用部分做种';
    expect(around(`${long}出栏肉羊2574只。`)).toHaveLength(27);
    expect(around(`肉羊2574只${tail}。`)).toHaveLength(1 + 19);
  });

  test('are words as such in other scripts, whatever their case', () => {
    expect([...pairsOf('GDP of Baiyun')]).toEqual(['gdp', 'baiyun']);
  });
});

const shared = '均由合作社统一收储外销直供厂家';
/** One thing told with that many characters in common behind the figure, and otherwise in other words. */
const told = (anchor: string, lead: string, value: string, length: number) =>
  `${anchor}养殖向好，${lead}⟦${value}⟧${shared.slice(0, length)}送往南方多家纺织工厂。`;
const retold = (anchor: string, lead: string, value: string, length: number) =>
  `${anchor}春旱缓解，${lead}${value}${shared.slice(0, length)}存进北边新修冷库备用。`;

/** With how many characters in common a draft begins to be borne out; `null`: never. */
function enough(anchor: string, [mine, theirs]: Leads, [value, other]: Leads): number | null {
  const borne = Array.from({ length: 14 }, (_, i) => i + 1).filter(
    (n) => said(told(anchor, mine, value, n), retold(anchor, theirs, other, n)) !== 'unsupported',
  );
  expect(borne).toEqual(Array.from({ length: borne.length }, (_, i) => 15 - borne.length + i));
  return borne[0] ?? null;
}
type Leads = readonly [draft: string, source: string];

const same: Leads = ['羊绒产量', '羊绒产量'];
const similar: Leads = ['羊绒加工产量', '羊绒产量'];
const unsaid: Leads = ['新收了', '羊绒产量'];
const other: Leads = ['牛肉', '羊绒'];

describe('how many words in common bear a figure out', () => {
  test.each<[string, Leads, Leads, number | null, number | null]>([
    ['two digits, the same measure', ['35吨', '35吨'], same, 7, 1],
    ['two digits, a like measure', ['35吨', '35吨'], similar, null, 7],
    ['two digits, one measure unsaid', ['35吨', '35吨'], unsaid, null, null],
    ['two digits, another measure', ['35吨', '35吨'], other, null, null],
    ['three digits, the same measure', ['368吨', '368吨'], same, 2, 1],
    ['three digits, a like measure', ['368吨', '368吨'], similar, 9, 3],
    ['three digits, one measure unsaid', ['368吨', '368吨'], unsaid, 11, 6],
    ['three digits, another measure', ['368吨', '368吨'], other, null, 9],
    ['four digits, the same measure', ['2574吨', '2574吨'], same, 1, 1],
    ['four digits, a like measure', ['2574吨', '2574吨'], similar, 4, 1],
    ['four digits, zeros among them, a like measure', ['2006吨', '2006吨'], similar, 4, 1],
    ['four digits, one measure unsaid', ['2574吨', '2574吨'], unsaid, 6, 5],
    ['four digits, another measure', ['2574吨', '2574吨'], other, 9, 6],
    ['a rounded figure, the same measure', ['2600吨', '2574吨'], same, 4, 1],
    ['a rounded figure, a like measure', ['2600吨', '2574吨'], similar, null, 5],
    ['a rounded figure, one measure unsaid', ['2600吨', '2574吨'], unsaid, null, null],
    ['a rounded figure, another measure', ['2600吨', '2574吨'], other, null, null],
    // A hedge has as few digits as it prints, on either side.
    ['a hedge here, a like measure', ['近2600吨', '2574吨'], similar, null, 7],
    ['a hedge there, a like measure', ['2574吨', '近2600吨'], similar, null, 7],
    ['a range, a like measure', ['12—15吨', '12—15吨'], similar, null, 7],
    ['a range, another measure', ['12—15吨', '12—15吨'], other, null, null],
  ])('%s: alone, and where both name the place and the time', (_, values, leads, alone, anchored) => {
    expect([enough('', leads, values), enough('2025年，云杉岭县', leads, values)]).toEqual([alone, anchored]);
  });

  const far = (anchor: string, mine: string, theirs: string) =>
    said(`${anchor}养殖向好，牧民顶风冒雪出售⟦${mine}⟧羊绒。`, `${anchor}春旱缓解，赶在雨季之前收购${theirs}羊绒。`);

  test('even of the same measure one in five is too few, unless place and time are the same', () => {
    expect(far('', '2574吨', '2574吨')).toBe('unsupported');
    expect(far('2025年，云杉岭县', '2574吨', '2574吨')).toBe('supported');
    expect(far('2025年，云杉岭县', '2600吨', '2574吨')).toBe('unsupported');
    expect(far('2025年，云杉岭县', '368吨', '368吨')).toBe('supported');
  });

  test('of a like measure one in six is too few, though place and time are the same', () => {
    const [mine, theirs] = similar;
    const anchor = '2025年，云杉岭县';
    expect(said(told(anchor, mine, '2574吨', 0), retold(anchor, theirs, '2574吨', 0))).toBe('unsupported');
  });

  test('where neither names a measure, all of them do', () => {
    expect(said('2025年，云杉岭县合作社收来⟦35吨⟧。', '2025年，云杉岭县合作社收来35吨。')).toBe('supported');
    expect(said('2025年，云杉岭县新建了⟦35座⟧。', '2025年，云杉岭县新建了35座。')).toBe('supported');
  });
});

describe('the same value of something else is shown', () => {
  const bearings = (draft: string, source: string) => evidenceAtMark(draft, source).candidates.map((c) => c.bearing);
  const [here, there] = ['2025年，白桦沟县', '2025年，云杉岭县'];

  test.each<[string, Leads, number, string[]]>([
    ['a like measure, in other words', similar, 0, ['resembles']],
    ['another measure, in few of the words', other, 4, []],
    ['another measure, in a third of the words', other, 5, ['resembles']],
  ])('%s', (_, [mine, theirs], length, expected) => {
    expect(bearings(told(here, mine, '128吨', length), retold(there, theirs, '128吨', length))).toEqual(expected);
  });

  test('another measure, in three words of ten', () => {
    expect(
      bearings(
        `${here}养殖向好，后牛肉⟦128吨⟧送往南方多家纺织工厂。`,
        `${there}春旱缓解，收储公的羊绒128吨送往南方备用。`,
      ),
    ).toEqual(['resembles']);
  });

  test('of the same measure, in whatever words', () => {
    expect(
      bearings(`${here}养殖向好，牧民顶风冒雪出售⟦128吨⟧羊绒。`, `${there}春旱缓解，赶在雨季之前收购128吨羊绒。`),
    ).toEqual(['resembles']);
  });

  test('but neither two digits nor a range of another month', () => {
    const of = (month: string, value: string) => `2025年${month}，云杉岭县羊绒产量${value}。`;
    expect(bearings(of('6月', '⟦128吨⟧'), of('7月', '128吨'))).toEqual(['resembles']);
    expect(bearings(of('6月', '⟦12吨⟧'), of('7月', '12吨'))).toEqual([]);
    expect(bearings(of('6月', '⟦12—15吨⟧'), of('7月', '12—15吨'))).toEqual([]);
  });
});
