import { describe, expect, test } from 'vitest';
import { evidenceAtMark, evidenceOf } from './made-evidence.js';

const report = '2025年，云杉岭县羊绒产量2574吨。';

/** What is said of the marked figure: its outcome, and how sure a contradiction is. */
function said(draft: string, ...sources: readonly string[]): string {
  const { outcome, candidates } = evidenceAtMark(draft, ...sources);
  return outcome === 'contradicted' ? `contradicted, ${candidates[0]!.firmness}` : outcome;
}

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

  test.each(
    '上月 上年 去年同期 当月 当年 本月 截至 上半年 下半年 三季度 本次 此次 本轮 现有 此前 曾 入秋以来 首批 第二批 近三年 过去 五年 年均 增量 新增'.split(
      ' ',
    ),
  )('says nothing where only one of the clauses tells of %s', (time) => {
    const told = `2025年，云杉岭县${time}羊绒产量`;
    expect(said(`${told}⟦2547吨⟧。`, report)).toBe('unsupported');
    expect(said('2025年，云杉岭县羊绒产量⟦2547吨⟧。', `${told}2574吨。`)).toBe('unsupported');
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
      'a list of two measures',
      '2025年，云杉岭县羊绒、羊毛产量⟦3186吨⟧。',
      '2025年，云杉岭县羊绒、羊毛产量2574吨。',
      'contradicted, open',
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

  test('says nothing where the two are told in quite other words, but of one thing told at length is it heard', () => {
    const source = '2025年，云杉岭县克服春旱和雨雪影响实现羊绒产量2574吨。';
    expect(said('2025年，云杉岭县着力推动草原畜牧业转型羊绒产量⟦2547吨⟧。', source)).toBe('unsupported');
    expect(said('2025年，云杉岭县克服雨雪影响实现羊绒产量⟦2547吨⟧。', source)).toBe('contradicted, firm');
  });

  test('is a slip in copied words only where all the words up to it in its clause are the same', () => {
    const told = (group: string, value: string) => `2025年，${group}牧民合作社出栏肉羊${value}，收入可观。`;
    expect(said(told('甲组', '⟦2547只⟧'), told('甲组', '2574只'))).toBe('contradicted, likely');
    expect(said(told('甲组', '⟦2547只⟧'), told('乙组', '2574只'))).toBe('unsupported');
  });

  test('of which the time is unsaid, is asked after only where one slip in as good as the same words explains it', () => {
    const source = '云杉岭县的羊绒产量2574吨。';
    expect(said('云杉岭县羊绒产量⟦2547吨⟧。', source)).toBe('contradicted, open');
    expect(said('云杉岭县羊绒产量⟦3186吨⟧。', source)).toBe('unsupported');
  });
});

describe('a figure that agrees', () => {
  test.each<[string, string, string, string]>([
    ['loose on both sides, of one number', '近2600吨', '近2600吨', 'supported'],
    ['loose on both sides, of two numbers of so many digits', '约2600吨', '约2500吨', 'unsupported'],
    ['loose here, near it', '近2600吨', '2574吨', 'supported'],
    ['loose here, far from it', '超1000吨', '2574吨', 'unsupported'],
    ['loose there, near it', '2574吨', '近2600吨', 'supported'],
    ['loose there, far from it', '2574吨', '近9000吨', 'unsupported'],
    ['with no end above', '2500多吨', '2574吨', 'supported'],
    ['rounded up', '2600吨', '2574吨', 'rounded'],
    ['cut off', '2500吨', '2574吨', 'rounded'],
    ['cut off, of what is weighed', '4610吨', '4617吨', 'rounded'],
    ['cut off, of what is counted', '4610人', '4617人', 'contradicted, firm'],
    ['with as many digits', '2580吨', '2574吨', 'contradicted, firm'],
    ['rounded to one digit', '3000吨', '2574吨', 'contradicted, likely'],
    ['of decimals, cut off behind the point', '257.4吨', '257.46吨', 'rounded'],
    ['of decimals, cut off', '12.9万吨', '12.98万吨', 'rounded'],
    ['printed to the tenth', '20.0吨', '20.4吨', 'contradicted, likely'],
    ['with more digits than the source', '2574吨', '2600吨', 'contradicted, likely'],
    ['a range, the same', '12—15吨', '12—15吨', 'supported'],
    ['a range, its upper end another', '12—15吨', '12—18吨', 'unsupported'],
    ['a range, its lower end another', '12—15吨', '11—15吨', 'unsupported'],
    ['a range of which the source has one value', '12—15吨', '13吨', 'unsupported'],
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

describe('several figures of one thing', () => {
  const draft = '2025年，云杉岭县羊绒产量⟦2547吨⟧。';

  test('a source that tells of the place is not confused by what it tells of none', () => {
    expect(said(draft, `${report}2025年，全市羊绒产量9000吨。`)).toBe('contradicted, firm');
    expect(said(draft, `${report}2025年，羊绒产量2755吨。`)).toBe('contradicted, firm');
    expect(said(draft, `2025年，羊绒产量2755吨。${report}`)).toBe('contradicted, firm');
  });

  test('nor by what it tells of nobody, though the draft differs from that by one slip too', () => {
    const unnamed = '2025年，羊绒产量2457吨。';
    expect(said(draft, unnamed)).toBe('contradicted, open');
    const { candidates } = evidenceAtMark(draft, `${unnamed}${report}`);
    expect(candidates.map(({ claim }) => claim.quote)).toEqual(['2574吨']);
  });

  test('last year’s figure told as this year’s is contradicted, and last year’s is shown', () => {
    const { outcome, candidates } = evidenceAtMark(draft, `${report}2024年，云杉岭县羊绒产量2547吨。`);
    expect([outcome, candidates.map(({ bearing }) => bearing)]).toEqual(['contradicted', ['differs', 'resembles']]);
  });

  test('one that bears it out comes first, and what differs there says nothing', () => {
    const { outcome, candidates } = evidenceAtMark(draft, `${report}2025年，云杉岭县羊绒产量2547吨。`);
    expect([outcome, candidates.map(({ bearing }) => bearing)]).toEqual(['supported', ['agrees']]);
  });

  test('the exact value comes before one that it is rounded from', () => {
    const { candidates } = evidenceAtMark('2025年，云杉岭县羊绒产量⟦2600吨⟧。', report, '2025年，羊绒产量2600吨。');
    expect(candidates.map(({ bearing }) => bearing)).toEqual(['agrees', 'rounds']);
  });

  test('a draft at odds with itself is another check’s to tell', () => {
    expect(said(`${draft}2025年，云杉岭县羊绒产量2611吨。`, report)).toBe('unsupported');
  });

  test('sources that differ in a measure which many things have are not held against each other', () => {
    const told = (value: number) => `2025年，云杉岭县建筑面积${value}平方米。`;
    expect(evidenceOf('稿件。', told(3186), told(2574)).disagreements).toEqual([]);
    expect(evidenceOf('稿件。', report, report.replace('2574', '约2500')).disagreements).toEqual([]);
    expect(evidenceOf('稿件。', report, report.replace('2574', '2600')).disagreements).toEqual([]);
    expect(
      evidenceOf('稿件。', report, `${report.replace('2574', '2611')}${report.replace('2574', '2633')}`).disagreements,
    ).toEqual([]);
    expect(evidenceOf('稿件。', report, report.replace('2574', '2611')).disagreements).toHaveLength(1);
  });
});

describe('a sum over places', () => {
  const parts = '2025年，东河区羊绒产量1200吨。2025年，西河区羊绒产量980吨。2025年，南坪区羊绒产量940吨。';
  const total = (words: string, value = 3120) => `2025年，${words}羊绒产量⟦${value}吨⟧。`;

  test.each(['共', '合计', '总计', '累计', '总共', '合起来', '加起来', '一起'])('is told by %s', (word) => {
    expect(said(total(`三个区${word}${word.endsWith('起来') ? '，' : ''}`), parts)).toBe('derived');
  });

  test.each<[string, string, string, string]>([
    ['counted in figures', total('3个区合计'), parts, 'derived'],
    ['counted as 两个', total('两个区合计', 2180), parts.slice(0, parts.indexOf('2025年，南坪')), 'derived'],
    ['more places than are counted', total('两个区合计', 2180), parts, 'unsupported'],
    ['places of another kind', total('三个镇合计'), parts, 'unsupported'],
    ['one place named', total('东河区合计', 1210), '2025年，东河区羊绒产量1210吨。', 'supported'],
    ['nobody counted', total('全市合计'), parts, 'unsupported'],
    ['a place with two figures', total('三个区合计'), `${parts}2025年，东河区羊绒产量1250吨。`, 'unsupported'],
    ['a plan is no part', total('三个区合计'), `${parts}2025年，北山区计划羊绒产量500吨。`, 'derived'],
    ['a growth is no part', total('三个区合计'), `${parts}2025年，北山区羊绒产量增长500吨。`, 'derived'],
    ['a range is no part', total('三个区合计'), `${parts}2025年，北山区羊绒产量300—500吨。`, 'derived'],
    ['what is told of no place is no part', total('三个区合计'), `2025年，羊绒产量700吨。${parts}`, 'derived'],
    ['another kind of place is no part', total('三个区合计'), `${parts}2025年，北山镇羊绒产量500吨。`, 'derived'],
  ])('%s', (_, draft, source, expected) => {
    expect(said(draft, source)).toBe(expected);
  });

  test('is of figures of one source', () => {
    const [first, ...rest] = parts
      .split('。')
      .filter(Boolean)
      .map((one) => `${one}。`);
    expect(said(total('三个区合计'), first!, rest.join(''))).toBe('unsupported');
  });
});

describe('what the draft works out', () => {
  const both = '2025年，云杉岭县合作社会员400人。2025年，云杉岭县女会员100人。';
  const share = (value: string) => `2025年，云杉岭县有合作社会员400人，其中女会员100人，占${value}。`;

  test('is borne out only where the sources have all that it rests on, and it holds', () => {
    expect(said(share('⟦25%⟧'), both)).toBe('derived');
    expect(said(share('⟦25%⟧'), '2025年，云杉岭县合作社会员400人。')).toBe('unsupported');
    expect(said(share('⟦30%⟧'), both)).toBe('unsupported');
  });

  test('may be the whole of which the sources have the parts', () => {
    const draft = '2025年，云杉岭县有合作社会员⟦500人⟧，其中女会员100人、男会员400人。';
    expect(said(draft, '2025年，云杉岭县女会员100人。2025年，云杉岭县男会员400人。')).toBe('derived');
    expect(said(draft, '2025年，云杉岭县女会员100人。')).toBe('unsupported');
  });
});
