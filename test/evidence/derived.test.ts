import { describe, expect, test } from 'vitest';
import { said } from './made-evidence.js';

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
