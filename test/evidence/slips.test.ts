import { describe, expect, test } from 'vitest';
import { said } from './made-evidence.js';

describe('a figure that differs from one told in the same words', () => {
  test('is a slip where a clause goes on before, but fourteen characters up to it are the same', () => {
    const told = (team: string, how: string, value: string) =>
      `2025年，${team}牧民合作社顶风${how}出栏肉羊${value}，收入可观。`;
    expect(said(told('甲队', '冒雪', '⟦2547只⟧'), told('乙队', '冒雪', '2574只'))).toBe('contradicted, likely');
    expect(said(told('甲队', '后', '⟦2547只⟧'), told('乙队', '后', '2574只'))).toBe('unsupported');
    // All that one of the clauses holds, and not all of the other's.
    expect(said(told('', '后', '⟦2547只⟧'), told('乙队', '后', '2574只'))).toBe('unsupported');
    expect(said(told('甲队', '后', '⟦2547只⟧'), told('', '后', '2574只'))).toBe('unsupported');
  });

  test.each([
    ['no time, and one place', '云杉岭县新建厂房建筑面积⟦2547平方米⟧。', 'contradicted, open'],
    [
      'no time, one place, and how long something takes',
      '云杉岭县项目审批平均办理时限⟦2547天⟧。',
      'contradicted, open',
    ],
    ['neither time nor place', '牧民合作社今冬出栏肉羊⟦2547只⟧，收入可观。', 'unsupported'],
    ['a hedge here', '2025年，云杉岭县建筑面积⟦近2547平方米⟧。', 'unsupported'],
  ])('in copied words with %s', (_, draft, expected) => {
    expect(said(draft, draft.replace(/⟦近?2547(.+)⟧/, '2574$1'))).toBe(expected);
  });

  test('in copied words is not heard where the source hedges', () => {
    const told = (value: string) => `2025年，云杉岭县建筑面积${value}。`;
    expect(said(told('⟦2574平方米⟧'), told('近2547平方米'))).toBe('unsupported');
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
    expect(said('云杉岭县羊绒产量⟦2547吨⟧用作纺织企业加工原料。', `${source.slice(0, -1)}均由合作社统一收储。`)).toBe(
      'unsupported',
    );
  });

  test.each([
    ['three', '358', '385', 'contradicted, open'],
    ['two', '38', '83', 'unsupported'],
    ['two here', '25', '250', 'unsupported'],
    ['two there', '250', '25', 'unsupported'],
  ])('of which the time is unsaid, needs three digits for a slip, and has %s', (_, mine, theirs, expected) => {
    expect(said(`云杉岭县羊绒产量⟦${mine}吨⟧。`, `云杉岭县羊绒产量${theirs}吨。`)).toBe(expected);
  });
});
