import { describe, expect, test } from 'vitest';
import { evidenceAtMark, report, said } from './made-evidence.js';

describe('the way of a change', () => {
  const told = (change: string, value: string) => `2025年，云杉岭县羊绒产量${change}${value}。`;

  test.each([
    ['同比增长', '同比增加', 'supported'],
    ['同比增长', '同比增长了', 'supported'],
    ['同比增长', '同比增长达', 'supported'],
    ['同比增长', '同比增长达到', 'supported'],
    ['同比增长', '同比增长为', 'supported'],
    ['同比增长', '同比', 'supported'],
    ['同比增长', '比上年增长', 'supported'],
    ['同比增长', '增长', 'supported'],
    ['环比增长', '比上月增长', 'supported'],
    ['同比下降', '同比下降幅度为', 'supported'],
    ['同比下降', '同比下降已达', 'supported'],
    ['同比下降', '同比下降已达到', 'supported'],
    ['同比下降', '同比下降共', 'supported'],
    ['同比增长', '同比下降', 'unsupported'],
    ['同比下降', '同比', 'unsupported'],
    ['比上年增长', '比上年下降', 'unsupported'],
    ['比2023年增长', '比2023年下降', 'unsupported'],
    ['较2023年增长', '较2023年下降', 'unsupported'],
    ['日均增长', '日均下降', 'unsupported'],
    ['同比增长', '环比增长', 'unsupported'],
    ['同比多增', '同比少增', 'unsupported'],
    ['同比增速加快', '同比增速放缓', 'unsupported'],
    ['同比降幅扩大', '同比降幅收窄', 'unsupported'],
  ])('%s, and a source that has %s: %s', (mine, theirs, expected) => {
    expect(said(told(mine, '⟦12.4%⟧'), told(theirs, '12.4%'))).toBe(expected);
    expect(said(told(theirs, '⟦12.4%⟧'), told(mine, '12.4%'))).toBe(expected);
  });

  test('is the same in 增长 and its other words, and another than in those of a fall', () => {
    const up = '增长 增加 上升 提高 提升 上涨 扩大 净增加 攀升 回升 走高 上浮 上调 调增 延长'.split(' ');
    const down = '下降 减少 降低 回落 下跌 缩小 净减少 下滑 走低 收窄 缩短 放缓 下调 调减 缩减 压减'.split(' ');
    for (const word of up)
      expect([word, said(told('同比增长', '⟦12.4%⟧'), told(`同比${word}`, '12.4%'))]).toEqual([word, 'supported']);
    for (const word of down)
      expect([word, said(told('同比下降', '⟦12.4%⟧'), told(`同比${word}`, '12.4%'))]).toEqual([word, 'supported']);
    for (const word of down)
      expect([word, said(told('同比增长', '⟦12.4%⟧'), told(`同比${word}`, '12.4%'))]).toEqual([word, 'unsupported']);
  });

  test('新增 is none, wherever it stands', () => {
    const [behind, before] = ['2025年，云杉岭县城镇就业新增2574人。', '2025年，云杉岭县新增城镇就业2574人。'];
    const mark = (text: string) => text.replace('2574人', '⟦2574人⟧');
    expect([said(mark(behind), before), said(mark(before), behind)]).toEqual(['supported', 'supported']);
  });

  test('a change told against last year and one told against nothing are not held against each other', () => {
    expect(said(told('同比增长', '⟦12.4%⟧'), told('增长', '14.2%'))).toBe('unsupported');
    expect(said(told('增长', '⟦12.4%⟧'), told('同比增长', '14.2%'))).toBe('unsupported');
    expect(said(told('同比增长', '⟦12.4%⟧'), told('同比增长', '14.2%'))).toBe('contradicted, firm');
  });
});

describe('the measure', () => {
  test.each([
    ['a name of two characters within a longer one', '羊绒⟦35吨⟧', '羊绒产量35吨', 'supported'],
    ['a longer name that holds one of two characters', '羊绒产量⟦35吨⟧', '羊绒35吨', 'supported'],
    ['a name of one character within a longer one', '通电⟦35个⟧村', '通电35个行政村', 'unsupported'],
  ])('%s', (_, mine, theirs, expected) => {
    expect(said(`2025年，云杉岭县${mine}。`, `2025年，云杉岭县${theirs}。`)).toBe(expected);
  });

  test('of one character is another than the name that holds it', () => {
    const [short, long] = ['2025年，云杉岭县通电358个村。', '2025年，云杉岭县通电358个行政村。'];
    for (const [draft, source] of [
      [short, long],
      [long, short],
    ] as const) {
      const { candidates } = evidenceAtMark(draft.replace('358个', '⟦358个⟧'), source);
      expect(candidates.map(({ measure }) => measure)).toEqual(['differs']);
    }
  });

  test('that one of the two does not name is told by the words around', () => {
    const [named, unnamed] = ['牧民合作社今冬新建了368座暖棚。', '牧民合作社今冬新建了368座。'];
    const mark = (text: string) => text.replace('368座', '⟦368座⟧');
    expect(said(mark(unnamed), named)).toBe('supported');
    expect(said(mark(named), unnamed)).toBe('supported');
    expect(said(mark(named), named.replace('暖棚', '圈舍'))).toBe('unsupported');
  });
});

describe('the place', () => {
  test.each([
    ['河源省', '云杉岭县'],
    ['河源市', '云杉岭县'],
    ['河源市', '石坪县'],
    ['河源盟', '云杉岭旗'],
    ['河源州', '云杉岭县'],
    ['河源区', '云杉岭镇'],
    ['河源县', '云杉岭镇'],
    ['河源旗', '云杉岭镇'],
    ['河源镇', '云杉岭村'],
    ['河源乡', '云杉岭村'],
    ['河源国', '云杉岭省'],
  ])('is the same with what it lies in before it, and without: %s%s', (whole, place) => {
    const [full, short] = [`2025年，${whole}${place}羊绒产量`, `2025年，${place}羊绒产量`];
    expect(said(`${full}⟦3186吨⟧。`, `${short}2574吨。`)).toBe('contradicted, likely');
    expect(said(`${short}⟦3186吨⟧。`, `${full}2574吨。`)).toBe('contradicted, likely');
  });

  test.each([
    ['no division stands before the name', '市级云杉岭县', '云杉岭县'],
    ['one is a part of the other', '云杉县河源镇', '云杉县'],
  ])('is another where %s', (_, a, b) => {
    expect(said(`2025年，${a}羊绒产量⟦3186吨⟧。`, `2025年，${b}羊绒产量2574吨。`)).toBe('unsupported');
    expect(said(`2025年，${b}羊绒产量⟦3186吨⟧。`, `2025年，${a}羊绒产量2574吨。`)).toBe('unsupported');
    expect(said(`2025年，${a}羊绒产量⟦2574吨⟧。`, `2025年，${b}羊绒产量2574吨。`)).toBe('unsupported');
    expect(said(`2025年，${b}羊绒产量⟦2574吨⟧。`, `2025年，${a}羊绒产量2574吨。`)).toBe('unsupported');
  });

  test.each([
    ['nothing', '羊绒加工产量⟦35吨⟧。', '羊绒产量35吨。', 'unsupported'],
    ['the place', '云杉岭县羊绒加工产量⟦35吨⟧。', '云杉岭县羊绒产量35吨。', 'supported'],
    ['a like place', '河源市云杉岭县羊绒加工产量⟦35吨⟧。', '云杉岭县羊绒产量35吨。', 'supported'],
    [
      'the time',
      '2025年，克服春旱和雨雪影响实现羊绒加工产量⟦35吨⟧。',
      '2025年，克服春旱和雨雪影响实现羊绒产量35吨。',
      'supported',
    ],
  ])('or the time anchors few digits of a like measure; both name %s', (_, mine, theirs, expected) => {
    expect(said(mine, theirs)).toBe(expected);
  });
});

describe('the time', () => {
  test.each([
    ['a year and a month of it', '2025年，', '2025年6月，', 'supported'],
    ['a year and a day of it', '2025年，', '2025年6月12日，', 'supported'],
    ['the first month of a stretch', '2025年1月，', '2025年上半年，', 'supported'],
    ['the last month of a stretch', '2025年6月，', '2025年上半年，', 'supported'],
    ['as of the last day of a stretch', '截至2025年6月30日，', '2025年上半年，', 'supported'],
    ['as of a day within the last month of a stretch', '截至2025年6月12日，', '2025年上半年，', 'unsupported'],
    ['as of the last day of a month, in two ways', '截至2025年6月30日，', '截至2025年6月底，', 'supported'],
    ['as of the last day of February', '截至2024年2月29日，', '截至2024年2月末，', 'supported'],
    ['as of the day before it', '截至2024年2月28日，', '截至2024年2月末，', 'unsupported'],
    ['as of the last day of a year, in two ways', '截至2025年12月31日，', '2025年末，', 'supported'],
    ['in December, and as of its end', '2025年12月，', '2025年末，', 'unsupported'],
    ['as of two days of one month', '截至2025年6月12日，', '截至2025年6月底，', 'unsupported'],
    ['a day, and as of the end of its month', '2025年6月12日，', '截至2025年6月底，', 'unsupported'],
    ['none, and a stretch in words alone', '', '一季度，', 'supported'],
    ['a stretch of years, and a day of its last', '2024至2025年，', '2025年6月12日，', 'supported'],
    ['a stretch of years, and one of them', '2024至2025年，', '2025年，', 'unsupported'],
    ...['今年', '去年', '上年', '前年', '本年', '明年'].map((year): [string, string, string, string] => [
      `of undated pages, ${year}`,
      '上半年，',
      `${year}上半年，`,
      'supported',
    ]),
  ])('%s: %s and %s', (_, mine, theirs, expected) => {
    const told = (time: string, value: string) => `${time}云杉岭县羊绒产量${value}。`;
    expect(said(told(mine, '⟦2574吨⟧'), told(theirs, '2574吨'))).toBe(expected);
    expect(said(told(theirs, '⟦2574吨⟧'), told(mine, '2574吨'))).toBe(expected);
  });
});

test('what there was by a month is not contradicted by what came about in it', () => {
  const told = (time: string, value: string) => `${time}，云杉岭县羊绒产量${value}。`;
  expect(said(told('截至2025年6月', '⟦2547吨⟧'), told('2025年6月', '2574吨'))).toBe('unsupported');
  expect(said(told('2025年6月', '⟦2547吨⟧'), told('截至2025年6月30日', '2574吨'))).toBe('unsupported');
  expect(said(told('截至2025年6月', '⟦2547吨⟧'), told('截至2025年6月', '2574吨'))).toBe('contradicted, firm');
});

describe('what else is said of a figure', () => {
  const qualifier = (draft: string, source: string) => evidenceAtMark(draft, source).candidates[0]?.qualifier;

  test('is told where it is of one alone', () => {
    expect(qualifier('2025年，云杉岭县羊绒产量⟦2574吨⟧。', report)).toBe('same');
    expect(qualifier('2025年，云杉岭县其中羊绒产量⟦2574吨⟧。', report)).toBe('similar');
    expect(qualifier('2025年，云杉岭县日均羊绒产量⟦2574吨⟧。', report)).toBe('similar');
    expect(said('2025年，云杉岭县日均羊绒产量⟦2547吨⟧。', report)).toBe('unsupported');
  });
});

test.each([
  ['nine characters', '项目审批办理时限', 'unsupported'],
  ['ten', '项目的审批办理时限', 'contradicted, open'],
])('of words that many things share, %s around both are copied: %s', (_, words, expected) => {
  const told = (value: string) => `2025年进展顺利。${words}${value}。下一步继续优化办理流程。`;
  expect(said(told('⟦9天⟧'), told('8天'))).toBe(expected);
});
