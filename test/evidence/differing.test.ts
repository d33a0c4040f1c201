import { describe, expect, test } from 'vitest';
import { report, said } from './made-evidence.js';

describe('a figure that differs', () => {
  test.each(['由', '从', '原来的', '占', '分别为', '分别'])(
    'says nothing where %s stands before it, of another time or thing',
    (word) => {
      expect(said(`2025年，云杉岭县羊绒产量${word}⟦2547吨⟧。`, report)).toBe('unsupported');
      expect(said('2025年，云杉岭县羊绒产量⟦2547吨⟧。', report.replace('2574', `${word}2574`))).toBe('unsupported');
    },
  );

  test.each(['比', '较', '原', '此前', '曾', '每', '平均', '最高', '最低', '达标准'])(
    'is no error where %s stands before both: which of several is meant, is not said',
    (word) => {
      const told = (value: string) => `2025年，云杉岭县羊绒产量${word}${value}吨。`;
      expect(said(told('⟦3186').replace('吨。', '吨⟧。'), told('2574'))).toBe('contradicted, open');
    },
  );

  test.each([
    ['上月', '已在上月入库'],
    ['上年', '超过上年'],
    ['同期', '好于同期'],
    ['当月', '均在当月入库'],
    ['当年', '均在当年售出'],
    ['本月', '均在本月入库'],
    ['截至', '为截至岁末的数'],
    ['上半年', '大都是上半年的'],
    ['下半年', '大都是下半年的'],
    ['季度', '大都是四季度的'],
    ['本次', '供本次展销'],
    ['此次', '供此次展销'],
    ['本轮', '供本轮展销'],
    ['现有', '含现有库存'],
    ['此前', '含此前库存'],
    ['曾', '曾获头名'],
    ['以来', '为建场以来之最'],
    ['首批', '供应首批订单'],
    ['过去', '好于过去'],
    ['五年', '创五年新高'],
    ['年均', '高于年均'],
    ['增量', '含增量部分'],
    ['新增', '含新增部分'],
    ...[...'一二三四五六七八九十', '12'].flatMap((number) => [
      [`第${number}批`, `供应第${number}批订单`],
      [`近${number}年`, `为近${number}年之最`],
    ]),
  ])('says nothing where only one of the clauses tells of %s', (_, tail) => {
    const plain = '2025年，云杉岭县羊绒产量2547吨均已入库。';
    expect(said(plain.replace('2547吨', '⟦2547吨⟧'), report)).toBe('contradicted, firm');
    expect(said(`2025年，云杉岭县羊绒产量⟦2547吨⟧${tail}。`, report)).toBe('unsupported');
    expect(said('2025年，云杉岭县羊绒产量⟦2547吨⟧。', `2025年，云杉岭县羊绒产量2574吨${tail}。`)).toBe('unsupported');
  });

  test('is an error where both clauses tell of the same times, in whatever order', () => {
    const source = '2025年，云杉岭县羊绒产量2574吨首批订单本月供应。';
    expect(said('2025年，云杉岭县羊绒产量⟦2547吨⟧本月供应首批订单。', source)).toBe('contradicted, firm');
  });

  test.each([
    ['增', '增收明显'],
    ['升', '升为全市第一'],
    ['降', '降幅明显'],
    ['减', '减为往年一半'],
    ['至', '至今未变'],
    ['到', '到新站启用后翻番'],
    ['~', '~居全市第一'],
    ['～', '～居全市第一'],
    ['—', '——居全市第一'],
    ['-', '-居全市第一'],
  ])('is no error where %s behind it may begin the other end of a change', (mark, tail) => {
    expect(said(`2025年，云杉岭县羊绒产量⟦3186吨⟧${tail}。`, report)).toBe('contradicted, open');
    expect(said(`2025年，云杉岭县羊绒产量⟦3186吨⟧已有${mark}象。`, report)).toBe('contradicted, firm');
  });

  test.each(['增至2600吨', '升至2600吨', '降至2400吨', '减至2400吨', '到2600吨'])(
    'says nothing where it is one end of a change: %s',
    (end) => {
      expect(said(`2025年，云杉岭县羊绒产量⟦2447吨⟧${end}。`, report)).toBe('unsupported');
    },
  );

  test.each<[string, string, string, string]>([
    [
      'names that end alike are of two places',
      '2025年，石坪县羊绒产量⟦2547吨⟧。',
      '2025年，龙石坪县羊绒产量2574吨。',
      'unsupported',
    ],
    [
      'a place and the same place in its city',
      '2025年，河源市云杉岭县羊绒产量⟦3186吨⟧。',
      report,
      'contradicted, likely',
    ],
    [
      'no time on either side',
      '云杉岭县全年实现羊绒产量⟦3186吨⟧。',
      '云杉岭县全年实现羊绒产量2574吨。',
      'contradicted, open',
    ],
    ['a time on one side', '云杉岭县羊绒产量⟦2547吨⟧。', report, 'unsupported'],
    ['neither place nor time', '羊绒产量⟦2547吨⟧。', '羊绒产量2574吨。', 'unsupported'],
    ['nearly', '2025年，云杉岭县羊绒产量⟦近2530吨⟧。', report, 'contradicted, likely'],
    ['about, here', '2025年，云杉岭县羊绒产量⟦约2100吨⟧。', report, 'contradicted, open'],
    ['about, there', '2025年，云杉岭县羊绒产量⟦2574吨⟧。', '2025年，云杉岭县羊绒产量约3100吨。', 'contradicted, open'],
    ['nearly, and no time', '云杉岭县羊绒产量⟦近2547吨⟧。', '云杉岭县羊绒产量2574吨。', 'unsupported'],
    ['dated by the page alone', '2025年大事记。\n\n云杉岭县羊绒产量⟦2547吨⟧。', report, 'contradicted, likely'],
    ['dated by the sentence', '2025年，云杉岭县羊绒产量⟦2547吨⟧。', report, 'contradicted, firm'],
    ['a round figure', '2025年，云杉岭县羊绒产量⟦3200吨⟧。', report, 'contradicted, likely'],
    [
      'three digits and two zeros are no round figure',
      '2025年，云杉岭县羊绒产量⟦31800吨⟧。',
      report,
      'contradicted, firm',
    ],
    [
      'a measure that many things have',
      '2025年，云杉岭县建筑面积⟦3186平方米⟧。',
      '2025年，云杉岭县建筑面积2574平方米。',
      'contradicted, open',
    ],
    [
      'how long something takes',
      '2025年，云杉岭县平均审批办理时限⟦9天⟧。',
      '2025年，云杉岭县平均审批办理时限8天。',
      'contradicted, open',
    ],
    [
      'a part of both',
      '2025年，云杉岭县其中羊绒产量⟦3186吨⟧。',
      '2025年，云杉岭县其中羊绒产量2574吨。',
      'contradicted, open',
    ],
    [
      'a plan of both',
      '2025年，云杉岭县羊绒产量预计⟦3186吨⟧。',
      '2025年，云杉岭县羊绒产量预计2574吨。',
      'contradicted, open',
    ],
    [
      'a slip in a plan of both',
      '2025年，云杉岭县羊绒产量预计⟦2547吨⟧。',
      '2025年，云杉岭县羊绒产量预计2574吨。',
      'contradicted, likely',
    ],
    [
      'too few digits for a slip to tell',
      '2025年，云杉岭县建筑面积⟦35平方米⟧。',
      '2025年，云杉岭县建筑面积53平方米。',
      'contradicted, open',
    ],
    [
      'another measure in the same words',
      '2025年，云杉岭县累计发放⟦2547万元⟧助学贷款。',
      '2025年，云杉岭县累计发放2574万元创业贷款。',
      'unsupported',
    ],
    ['a multiple', '2025年，云杉岭县羊绒产量⟦2.5倍⟧。', '2025年，云杉岭县羊绒产量3.5倍。', 'unsupported'],
    ['a range', '2025年，云杉岭县羊绒产量⟦12—15吨⟧。', '2025年，云杉岭县羊绒产量20—25吨。', 'unsupported'],
    [
      'a fraction here',
      '2025年，云杉岭县羊绒外销比例⟦三分之一⟧。',
      '2025年，云杉岭县羊绒外销比例0.45。',
      'unsupported',
    ],
    [
      'a fraction there',
      '2025年，云杉岭县羊绒外销比例⟦0.45⟧。',
      '2025年，云杉岭县羊绒外销比例三分之一。',
      'unsupported',
    ],
    [
      'a value outside of a range',
      '2025年，云杉岭县羊绒产量⟦13吨⟧。',
      '2025年，云杉岭县羊绒产量20—25吨。',
      'unsupported',
    ],
    ['a range beside a value', '2025年，云杉岭县羊绒产量⟦20—25吨⟧。', '2025年，云杉岭县羊绒产量13吨。', 'unsupported'],
    ['a rate', '2025年，云杉岭县城镇登记失业率⟦3.9%⟧。', '2025年，云杉岭县城镇登记失业率3.1%。', 'contradicted, firm'],
    [
      'two digits that no zeros follow',
      '2025年，云杉岭县羊绒产量⟦35吨⟧。',
      report.replace('2574', '83'),
      'contradicted, firm',
    ],
    ['dated by the sentence before', '2025年进展顺利。云杉岭县羊绒产量⟦2547吨⟧。', report, 'contradicted, likely'],
    [
      'dated by the page, and beside another year',
      '本报2025年12月28日讯\n\n较2024年口径不变，云杉岭县羊绒产量⟦2547吨⟧。',
      report,
      'contradicted, likely',
    ],
    [
      'dated to the month',
      '2025年6月，云杉岭县羊绒产量⟦2547吨⟧。',
      '2025年6月，云杉岭县羊绒产量2574吨。',
      'contradicted, firm',
    ],
    [
      'dated by the page, and beside a number that ends as the year does',
      '本报2025年12月28日讯\n\n养殖户3025户，云杉岭县羊绒产量⟦2547吨⟧。',
      report,
      'contradicted, likely',
    ],
    [
      'the best of five years, and of the last five',
      '2025年，云杉岭县羊绒产量⟦2547吨⟧创近五年新高。',
      report.replace('吨', '吨创五年新高'),
      'unsupported',
    ],
    [
      'what there was at the end of a year, and what was done in it, in copied words',
      '2025年末，云杉岭县供销合作社累计发放⟦2547万元⟧贷款余额。',
      '2025年，云杉岭县供销合作社累计发放2574万元贷款。',
      'unsupported',
    ],
    [
      'what was done in a year, and what there was at its end, in copied words',
      '2025年，云杉岭县供销合作社累计发放⟦2547万元⟧贷款。',
      '2025年末，云杉岭县供销合作社累计发放2574万元贷款余额。',
      'unsupported',
    ],
    ['growth and fall', '2025年，云杉岭县羊绒产量增长⟦12.4%⟧。', '2025年，云杉岭县羊绒产量下降14.2%。', 'unsupported'],
    [
      'against last year and against last month',
      '2025年，云杉岭县羊绒产量同比增长⟦12.4%⟧。',
      '2025年，云杉岭县羊绒产量环比增长14.2%。',
      'unsupported',
    ],
  ])('%s: %s', (_, draft, source, expected) => {
    expect(said(draft, source)).toBe(expected);
  });

  test.each(['羊绒、羊毛产量', '羊绒和羊毛产量', '羊绒及羊毛产量', '羊绒与羊毛产量', 'C30混凝土产量'])(
    'is no error where the measure is of two things, or holds a number: %s',
    (measure) => {
      const told = (value: string) => `2025年，云杉岭县${measure}${value}。`;
      expect(said(told('⟦3186吨⟧'), told('2574吨'))).toBe('contradicted, open');
    },
  );

  test.each([
    ['今年', 2025],
    ['去年', 2024],
    ['上年', 2024],
    ['前年', 2023],
    ['全年', 2025],
    ['本年', 2025],
  ])('is an error where %s, in the sentence, says when', (word, year) => {
    const source = `${year}年，云杉岭县羊绒产量2574吨。`;
    expect(said(`本报2025年12月28日讯\n\n${word}，云杉岭县羊绒产量⟦2547吨⟧。`, source)).toBe('contradicted, firm');
  });

  test.each([
    ['half of the words', '，羊绒产量⟦2547吨⟧供应纺织。', 'contradicted, firm'],
    ['fewer than half of the words', '，羊绒产量⟦2547吨⟧用作纺织企业加工原料。', 'unsupported'],
  ])('is heard only where half of the words around it are the same: %s', (_, draft, expected) => {
    const source = '2025年，云杉岭县春旱缓解，羊绒产量2574吨均由合作社统一收储外销。';
    expect(said(`2025年，云杉岭县养殖向好${draft}`, source)).toBe(expected);
  });

  test('says nothing where the two are told in quite other words, but of one thing told at length is it heard', () => {
    const source = '2025年，云杉岭县克服春旱和雨雪影响实现羊绒产量2574吨。';
    expect(said('2025年，云杉岭县着力推动草原畜牧业转型羊绒产量⟦2547吨⟧。', source)).toBe('unsupported');
    expect(said('2025年，云杉岭县克服雨雪影响实现羊绒产量⟦2547吨⟧。', source)).toBe('contradicted, firm');
  });
});
