import { describe, expect, test } from 'vitest';
import { gatherEvidence } from '../../src/evidence/gather.js';
import { inspect } from '../../src/pipeline.js';
import { readText } from '../../src/sources/read.js';
import { evidenceAtMark, evidenceOf, report, said } from './made-evidence.js';

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

  test('the value as it is hedged comes before one near it', () => {
    const [near, exact] = ['2025年，云杉岭县羊绒产量2600吨。', '2025年，云杉岭县羊绒产量2574吨。'];
    const values = (...sources: string[]) =>
      evidenceAtMark('2025年，云杉岭县羊绒产量⟦近2600吨⟧。', ...sources).candidates.map(({ claim }) => claim.quote);
    expect(values(near.replace('2600', '近2600'), exact)).toEqual(['近2600吨', '2574吨']);
    expect(values(exact, near.replace('2600', '近2600'))).toEqual(['近2600吨', '2574吨']);
  });

  test('one of the same time comes before one told of a month of it or without a time, in however many of the same words', () => {
    const long = '云杉岭县统计局发布通报，全县克服春旱和雨雪影响实现羊绒产量2574吨并全部由收储公司统一收储。';
    const mine = `2025年，${long.replace('2574吨', '⟦2574吨⟧')}`;
    const { candidates } = evidenceAtMark(mine, long, report);
    expect(candidates.map(({ source }) => source.path)).toEqual(['sources/b.txt', 'sources/a.txt']);
    const month = evidenceAtMark(mine, `2025年6月，${long}`, report).candidates;
    expect(month.map(({ source }) => source.path)).toEqual(['sources/b.txt', 'sources/a.txt']);
  });

  /** The sources, by their letters, in the order in which their figures are shown. */
  const order = (mine: string, ...sources: string[]) =>
    evidenceAtMark(mine, ...sources)
      .candidates.map(({ source }) => source.path[8])
      .join('');

  test('the same value comes before one that it rounds, though that is told of the very same thing', () => {
    const mine = '2025年，云杉岭县羊绒产量⟦2600吨⟧。';
    expect(order(mine, report, '云杉岭县羊绒加工产量2600吨。')).toBe('ba');
  });

  test('the more agrees, the earlier it comes: the measure, the place and the time alike', () => {
    const mine = '2025年，云杉岭县羊绒产量⟦2574吨⟧。';
    const [place, month] = ['2025年，白桦市云杉岭县羊绒产量2574吨。', '2025年6月，云杉岭县羊绒产量2574吨。'];
    const [nobody, never] = ['2025年，羊绒产量2574吨。', '云杉岭县羊绒产量2574吨。'];
    const like = '2025年，云杉岭县羊绒加工产量2574吨。';
    for (const similar of [place, month, like]) expect(order(mine, similar, report)).toBe('ba');
    for (const unsaid of [nobody, never])
      for (const similar of [place, month, like]) expect(order(mine, unsaid, similar, report)).toBe('cba');
    const [elsewhere, lastYear] = [place.replace('云杉岭', '石坪'), '2024年，云杉岭县羊绒产量2574吨。'];
    expect(order(mine, elsewhere, nobody)).toBe('ba');
    expect(order(mine, lastYear, never)).toBe('ba');
    expect(order(mine, '羊绒产量2574吨。', nobody, never)).toBe('cba');
  });

  test('where as much agrees, the words around tell which comes first', () => {
    const mine = '2025年，云杉岭县合作社今冬收储羊绒⟦2574吨⟧。';
    const told = (lead: string) => `2025年，云杉岭县${lead}羊绒2574吨。`;
    expect(order(mine, told('多家企业用去'), told('合作社用去'), told('合作社今冬收储'))).toBe('cba');
  });

  test('a range that two sources give is shown of both', () => {
    const told = (value: string) => `2025年，云杉岭县羊绒产量${value}。`;
    expect(order(told('⟦12—15吨⟧'), told('12—15吨'), told('12—15吨'))).toBe('ab');
  });

  test('of equals those of one source come first by its path, in its order', () => {
    const read = (path: string, text: string) => inspect(readText(path, text), []);
    const twice = report.repeat(2);
    const { claims } = gatherEvidence(read('稿.txt', report), [
      read('乙.txt', twice),
      read('丙.txt', twice),
      read('丁.txt', twice),
    ]);
    expect(claims[0]!.candidates.map(({ source, claim }) => `${source.path} ${claim.index}`)).toEqual(
      ['丁.txt', '丙.txt', '乙.txt'].flatMap((path) => [`${path} 1`, `${path} 3`]),
    );
  });

  test('of equals the source comes first whose path does, wherever in it the figure stands', () => {
    const read = (path: string, text: string) => inspect(readText(path, text), []);
    const [late, early] = [read('丙.txt', `2025年，驼绒产量31吨。${report}`), read('乙.txt', report)];
    for (const sources of [
      [late, early],
      [early, late],
    ])
      expect(
        gatherEvidence(read('稿.txt', report), sources).claims[0]!.candidates.map(({ source }) => source.path),
      ).toEqual(['丙.txt', '乙.txt']);
  });

  test('a hedge that something distant satisfies is no evidence', () => {
    expect(evidenceAtMark('2025年，云杉岭县羊绒产量⟦超1000吨⟧。', report).candidates).toEqual([]);
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

  test('a source is held against another by what it tells alike, however often', () => {
    const [first, second] = [report, report.replace('2574', '2611')];
    expect(evidenceOf('稿件。', report.repeat(2), second).disagreements).toHaveLength(1);
    expect(
      evidenceOf('稿件。', `${report}${second}${report.replace('2574', '2633')}`, report.replace('2574', '2640'))
        .disagreements,
    ).toEqual([]);
    expect(evidenceOf('稿件。', first, second.replace('吨', '吨供应首批订单')).disagreements).toEqual([]);
  });

  test('of very many sources that tell one thing only the first are held against each other', () => {
    const others = (number: number) => [...Array<string>(number).fill(report), report.replace('2574', '2611')];
    const read = (text: string, i: number) => inspect(readText(`${i}.txt`, text), []);
    const found = (number: number) => gatherEvidence(read('稿件。', -1), others(number).map(read)).disagreements.length;
    expect([found(31), found(32)]).toEqual([31, 0]);
  });

  test('scores are not held against each other', () => {
    const told = (score: string) => `2025年，云杉岭县男子篮球决赛比分${score}。`;
    expect(evidenceOf('稿件。', told('78:71'), told('65:60')).disagreements).toEqual([]);
  });
});
