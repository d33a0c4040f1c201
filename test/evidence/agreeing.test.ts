import { describe, expect, test } from 'vitest';
import { significantDigits } from '../../src/evidence/value.js';
import { exact } from '../../src/text/exact.js';
import { evidenceAtMark, report, said } from './made-evidence.js';

describe('a figure that agrees', () => {
  test.each<[string, string, string, string]>([
    ['loose on both sides, of one number', '近2600吨', '近2600吨', 'supported'],
    ['loose on both sides, of two numbers of so many digits', '约2600吨', '约2500吨', 'unsupported'],
    ['more than each of two numbers of so many digits', '超2500吨', '超2600吨', 'unsupported'],
    ['less than each of two numbers of so many digits', '近2600吨', '近2500吨', 'unsupported'],
    ['loose here, near it', '近2600吨', '2574吨', 'supported'],
    ['loose here, far from it', '超1000吨', '2574吨', 'unsupported'],
    ['loose there, near it', '2574吨', '近2600吨', 'supported'],
    ['loose there, far from it', '2574吨', '近9000吨', 'unsupported'],
    ['loose on both sides, of more digits there', '约2600吨', '近2574吨', 'supported'],
    ['loose here alone, of as many digits', '近2600吨', '2500吨', 'supported'],
    ['loose there alone, of as many digits', '2500吨', '近2600吨', 'supported'],
    ['loose, within its last digit', '超100吨', '112吨', 'supported'],
    ['loose, one of its last digit away', '超100吨', '200吨', 'unsupported'],
    ['loose, a tenth of the source below it', '超1233吨', '1370吨', 'supported'],
    ['loose, more than a tenth below it', '超1233吨', '1371吨', 'unsupported'],
    ['loose there, a tenth of the draft below it', '1370吨', '超1233吨', 'supported'],
    ['a hedge with an end, and the value at that end', '1万多吨', '2万吨', 'unsupported'],
    ['the value at the end of a hedge', '200吨', '100多吨', 'unsupported'],
    ['a range, and a hedge of the same ends', '10—20吨', '10多吨', 'unsupported'],
    ['a hedge, and a range of the same ends', '10多吨', '10—20吨', 'unsupported'],
    ['with no end above', '2500多吨', '2574吨', 'supported'],
    ['rounded up', '2600吨', '2574吨', 'rounded'],
    ['cut off', '2500吨', '2574吨', 'rounded'],
    ['cut off, of what is weighed', '4610吨', '4617吨', 'rounded'],
    ['cut off, of what is counted', '4610人', '4617人', 'contradicted, firm'],
    ['cut off to hundreds, of what is counted', '2500人', '2574人', 'rounded'],
    ['rounded up to tens, of what is counted', '4620人', '4616人', 'rounded'],
    ['rounded down to tens, of what is counted', '4620人', '4624人', 'rounded'],
    ['cut off, with zeros inside', '2006吨', '2006.9吨', 'rounded'],
    ['with zeros inside', '2006人', '2050人', 'contradicted, firm'],
    ['loose there, far below it', '2574吨', '超1000吨', 'unsupported'],
    ['a third', '三分之一', '三分之一', 'supported'],
    ['with as many digits', '2580吨', '2574吨', 'contradicted, firm'],
    ['rounded to one digit', '3000吨', '2574吨', 'contradicted, likely'],
    ['of decimals, cut off behind the point', '257.4吨', '257.46吨', 'rounded'],
    ['of decimals, cut off', '12.9万吨', '12.98万吨', 'rounded'],
    ['of decimals, one of two digits a zero', '1.0万吨', '1.08万吨', 'rounded'],
    ['of decimals, to one digit', '0.9万吨', '0.98万吨', 'contradicted, likely'],
    ['printed to the tenth', '20.0吨', '20.4吨', 'contradicted, likely'],
    ['printed to the tenth, with three digits', '120.0吨', '124吨', 'contradicted, likely'],
    ['with more digits than the source', '2574吨', '2600吨', 'contradicted, likely'],
    ['a range, the same', '12—15吨', '12—15吨', 'supported'],
    ['a range, its upper end another', '12—15吨', '12—18吨', 'unsupported'],
    ['a range, its lower end another', '12—15吨', '11—15吨', 'unsupported'],
    ['a range of which the source has one value', '12—15吨', '13吨', 'unsupported'],
    ['a range, and a hedge without an end there', '12—15吨', '超10吨', 'unsupported'],
    ['a hedge without an end, and a range there', '超10吨', '12—15吨', 'unsupported'],
    ['one value of a range', '13吨', '12—15吨', 'unsupported'],
  ])('%s: %s, where the source has %s', (_, mine, theirs, expected) => {
    const told = (value: string) => `2025年，云杉岭县羊绒产量${value}。`;
    expect(said(told(`⟦${mine}⟧`), told(theirs))).toBe(expected);
  });

  test.each<[string, string, string, string]>([
    [
      'few digits need the measure, and the words',
      '全年羊绒产量⟦35吨⟧，创了新高。',
      '全年羊绒产量35吨，创了新高。',
      'supported',
    ],
    ['few digits of a like measure', '羊绒总产量⟦35吨⟧。', '羊绒产量35吨。', 'unsupported'],
    [
      'few digits of a like measure, with a place and a time',
      '2025年，云杉岭县羊绒总产量⟦35吨⟧。',
      '2025年，云杉岭县羊绒产量35吨。',
      'supported',
    ],
    ['few digits and no measure', '2025年，云杉岭县⟦35吨⟧。', '2025年，云杉岭县35吨。', 'unsupported'],
    [
      'few digits of another measure',
      '2025年，云杉岭县发放助学贷款⟦35万元⟧。',
      '2025年，云杉岭县发放创业贷款35万元。',
      'unsupported',
    ],
    [
      'few digits in quite other words',
      '2025年，云杉岭县着力推动草原畜牧业转型羊绒产量⟦35吨⟧。',
      '2025年，云杉岭县克服春旱和雨雪影响实现羊绒产量35吨。',
      'unsupported',
    ],
    [
      'three digits of the measure, in whatever words',
      '2025年，云杉岭县着力推动草原畜牧业转型羊绒产量⟦128.6吨⟧。',
      '2025年，云杉岭县克服春旱和雨雪影响实现羊绒产量128.6吨。',
      'supported',
    ],
    ['three digits of a like measure', '羊绒总产量⟦128吨⟧。', '羊绒产量128吨。', 'unsupported'],
    ['many digits of a like measure', '羊绒总产量⟦2574吨⟧。', '羊绒产量2574吨。', 'supported'],
    ['many digits of another measure', '发放助学贷款⟦2574万元⟧。', '发放创业贷款2574万元。', 'unsupported'],
    ['a rounded figure of a like measure', '羊绒总产量⟦2600吨⟧。', '羊绒产量2574吨。', 'unsupported'],
    [
      'a rounded figure in quite other words',
      '着力推动草原畜牧业转型羊绒产量⟦2600吨⟧。',
      '克服春旱和雨雪影响实现羊绒产量2574吨。',
      'unsupported',
    ],
    ['a rounded figure beside a decimal', '2025年，云杉岭县羊绒产量⟦2600吨⟧，增长3.5%。', report, 'rounded'],
    ['of another unit', '2025年，云杉岭县羊绒产量⟦2574公斤⟧。', report, 'unsupported'],
    [
      'people, whatever they are counted by',
      '2025年，云杉岭县参训学员⟦2574名⟧。',
      '2025年，云杉岭县参训学员2574人。',
      'supported',
    ],
    [
      'growth by two words for it',
      '2025年，云杉岭县羊绒产量增长⟦12.4%⟧。',
      '2025年，云杉岭县羊绒产量增加12.4%。',
      'supported',
    ],
    ['growth and fall', '2025年，云杉岭县羊绒产量增长⟦12.4%⟧。', '2025年，云杉岭县羊绒产量下降12.4%。', 'unsupported'],
    [
      'last year and last month',
      '2025年，云杉岭县羊绒产量同比增长⟦12.4%⟧。',
      '2025年，云杉岭县羊绒产量环比增长12.4%。',
      'unsupported',
    ],
    ['an amount and a growth by it', '2025年，云杉岭县羊绒产量增长⟦2574吨⟧。', report, 'unsupported'],
    ['a plan and what came of it', '2025年，云杉岭县羊绒产量⟦2574吨⟧的目标已经定下。', report, 'unsupported'],
    [
      'words for the place that name none: 我县',
      '2025年，我县羊绒产量⟦35吨⟧。',
      '2025年，云杉岭县羊绒产量35吨。',
      'supported',
    ],
    [
      'words for the place that name none: 本县',
      '2025年，本县羊绒产量⟦35吨⟧。',
      '2025年，云杉岭县羊绒产量35吨。',
      'supported',
    ],
    [
      'words for the place that name none: 该县',
      '2025年，该县羊绒产量⟦35吨⟧。',
      '2025年，云杉岭县羊绒产量35吨。',
      'supported',
    ],
    [
      'words for the place that name none: 全县',
      '2025年，全县羊绒产量⟦35吨⟧。',
      '2025年，云杉岭县羊绒产量35吨。',
      'supported',
    ],
    [
      '今年 of an undated page, and a year',
      '今年，云杉岭县羊绒产量⟦35吨⟧。',
      '2025年，云杉岭县羊绒产量35吨。',
      'supported',
    ],
    [
      'two stretches told in words alone',
      '上半年，云杉岭县羊绒产量⟦2574吨⟧。',
      '三季度，云杉岭县羊绒产量2574吨。',
      'unsupported',
    ],
    [
      'one stretch told in words alone',
      '上半年，云杉岭县羊绒产量⟦2574吨⟧。',
      '今年上半年，云杉岭县羊绒产量2574吨。',
      'supported',
    ],
    [
      'two months of one year',
      '2025年6月，云杉岭县羊绒产量⟦2574吨⟧。',
      '2025年7月，云杉岭县羊绒产量2574吨。',
      'unsupported',
    ],
    [
      'a month of a stretch',
      '2025年5月，云杉岭县羊绒产量⟦2574吨⟧。',
      '2025年上半年，云杉岭县羊绒产量2574吨。',
      'supported',
    ],
    [
      'a month outside of a stretch',
      '2025年7月，云杉岭县羊绒产量⟦2574吨⟧。',
      '2025年上半年，云杉岭县羊绒产量2574吨。',
      'unsupported',
    ],
  ])('%s: %s', (_, draft, source, expected) => {
    expect(said(draft, source)).toBe(expected);
  });
});

describe('the same value of something else is shown', () => {
  const shown = (draft: string, source: string) =>
    evidenceAtMark(draft, source).candidates.map(({ bearing }) => bearing);

  test('where it has three digits, and the measure or the words are like', () => {
    expect(shown('2025年，白桦沟县羊绒产量⟦128吨⟧。', '2025年，云杉岭县羊绒产量128吨。')).toEqual(['resembles']);
    expect(shown('2025年，白桦沟县羊绒总产量⟦128吨⟧。', '2025年，云杉岭县羊绒产量128吨。')).toEqual(['resembles']);
    expect(shown('2025年，白桦沟县羊绒产量⟦12吨⟧。', '2025年，云杉岭县羊绒产量12吨。')).toEqual([]);
    expect(shown('2025年，白桦沟县奶牛存栏⟦128吨⟧。', '2024年，云杉岭县发放化肥128吨。')).toEqual([]);
  });

  test('but no more than eight of them, in the order of the source', () => {
    const towns = [...'甲乙丙丁戊己庚辛壬癸'].map((name) => `2025年，${name}山镇羊绒产量2574吨。`);
    const { candidates } = evidenceAtMark('2025年，云杉岭县羊绒产量⟦2574吨⟧。', towns.join(''));
    expect(candidates.map(({ claim }) => claim.index)).toEqual(
      candidates.map(({ claim }) => claim.index).sort((a, b) => a - b),
    );
    expect(candidates).toHaveLength(8);
  });
});

test.each([
  [exact(2500), 2],
  [exact(-2500), 2],
  [exact(2006), 4],
  [exact(197, 100), 3],
  [exact(1, 3), 12],
])('of a value the digits say something up to the last that is not zero: %o', (value, digits) => {
  expect(significantDigits(value)).toBe(digits);
});
