import { describe, expect, test } from 'vitest';
import { gatherEvidence } from '../../src/evidence/gather.js';
import { inspect } from '../../src/pipeline.js';
import { readText } from '../../src/sources/read.js';
import { evidenceAtMark, said } from './made-evidence.js';

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
    [
      'one place counted',
      '2025年，着力推动草原畜牧业转型的1个区合计羊绒产量⟦35吨⟧。',
      '2025年，东河区克服春旱和雨雪影响实现羊绒产量35吨。',
      'unsupported',
    ],
    ['three places or four', total('三四个区合计'), parts, 'unsupported'],
    ['summed up right before', `2025年，三个区合计，${'克服春旱，'.repeat(14)}羊绒产量⟦3120吨⟧。`, parts, 'derived'],
    ['summed up far before', `2025年，三个区合计，${'克服春旱，'.repeat(16)}羊绒产量⟦3120吨⟧。`, parts, 'unsupported'],
    ['nobody counted', total('全市合计'), parts, 'unsupported'],
    ['a place with two figures', total('三个区合计'), `${parts}2025年，东河区羊绒产量1250吨。`, 'unsupported'],
    ['one place named of those counted', total('东河区等三个区合计'), parts, 'derived'],
    ['of more places than are counted', total('两个区合计', 3120), parts, 'unsupported'],
    ['of fewer places than are counted', total('四个区合计', 3120), parts, 'unsupported'],
    [
      'a place with two figures, the first another',
      total('三个区合计'),
      `2025年，东河区羊绒产量1250吨。${parts}`,
      'unsupported',
    ],
    ['places counted, and nothing summed up', total('三个区的'), parts, 'unsupported'],
    ['places named, and nothing summed up', total('东河区、西河区', 2180), parts, 'unsupported'],
    ['summed up in the sentence before', '2025年，三个区合计收购牛奶。羊绒产量⟦3120吨⟧。', parts, 'unsupported'],
    ['nothing of nobody', total('全市合计', 0), parts, 'unsupported'],
    ['of no measure', '2025年，三个区共⟦3120吨⟧。', parts.replaceAll('羊绒产量', ''), 'unsupported'],
    ['of a range', '2025年，三个区合计羊绒产量⟦3000—3200吨⟧。', parts, 'unsupported'],
    ['a plan is no part', total('三个区合计'), `${parts}2025年，北河区羊绒产量500吨的目标已经定下。`, 'derived'],
    ['a growth is no part', total('三个区合计'), `${parts}2025年，北河区羊绒产量增长500吨。`, 'derived'],
    ['what is new is no part', total('三个区合计'), `${parts}2025年，北河区新增羊绒产量5吨。`, 'derived'],
    ['a range is no part', total('三个区合计'), `${parts}2025年，北河区羊绒产量300—500吨。`, 'derived'],
    [
      'what is told of no place is no part',
      total('东河区、西河区合计', 2180),
      `2025年，羊绒产量700吨。${parts}`,
      'derived',
    ],
    ['another kind of place is no part', total('三个区合计'), `${parts}2025年，北河镇羊绒产量500吨。`, 'derived'],
  ])('%s', (_, draft, source, expected) => {
    expect(said(draft, source)).toBe(expected);
  });

  test.each([...'两三四五六七八九十', '10', '二'])('of as many places as %s says', (count) => {
    const number = { 两: 2, 二: 2, 10: 10 }[count] ?? '零一二三四五六七八九十'.indexOf(count);
    const places = [...'东西南北上下前后左右'].slice(0, number);
    const source = places.map((name) => `2025年，${name}河区羊绒产量120吨。`).join('');
    expect(said(total(`${count}个区合计`, 120 * number), source)).toBe('derived');
    expect(said(total(`${count}个区合计`, 120 * number), source.slice(0, source.lastIndexOf('2025')))).toBe(
      'unsupported',
    );
  });

  test.each('区 县 镇 乡 村 旗 街道 市 省 州 苏木 嘎查 园区'.split(' '))('of places that are each a %s', (kind) => {
    const source = `2025年，东河${kind}羊绒产量1200吨。2025年，西河${kind}羊绒产量980吨。`;
    expect(said(total(`两个${kind}合计`, 2180), source)).toBe('derived');
  });

  test.each([
    ['两园', '产业园'],
    ['两校', '技工学校'],
    ['两厂', '电厂'],
  ])('of places in short: %s', (count, kind) => {
    const source = `2025年，东河${kind}羊绒产量1200吨。2025年，西河${kind}羊绒产量980吨。`;
    expect(said(total(`${count}合计`, 2180), source)).toBe('derived');
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

  test.each([
    ['growth', '由200吨增加到240吨，增长⟦20%⟧', '240吨', '200吨'],
    ['difference', '由200吨增加到240吨，增加⟦40吨⟧', '240吨', '200吨'],
    ['multiple', '由120吨增加到240吨，是原来的⟦2倍⟧', '240吨', '120吨'],
  ])('may be a %s', (kind, change, now, before) => {
    const source = `2025年，云杉岭县羊绒产量${now}。2024年，云杉岭县羊绒产量${before}。`;
    const { outcome, derivation } = evidenceAtMark(`2025年，云杉岭县羊绒产量${change}。`, source);
    expect([outcome, derivation?.kind, derivation?.terms.length]).toEqual(['derived', kind, 2]);
  });

  test.each([
    [
      'average',
      '发放补贴1200万元，惠及牧民200户，户均补贴⟦6万元⟧。',
      '发放补贴1200万元。2025年，云杉岭县惠及牧民200户。',
    ],
    ['product', '收购羊绒200吨，每吨30万元，总价⟦6000万元⟧。', '收购羊绒200吨，每吨30万元。'],
    [
      'same',
      '春旱缓解，羊绒产量35吨均由合作社收储。2025年，云杉岭县养殖向好，羊绒产量⟦35吨⟧送往南方多家纺织工厂。',
      '春旱缓解，羊绒产量35吨均由合作社收储。',
    ],
  ])('or of the kind %s', (kind, draft, source) => {
    const { outcome, derivation } = evidenceAtMark(`2025年，云杉岭县${draft}`, `2025年，云杉岭县${source}`);
    expect([outcome, derivation?.kind]).toEqual(['derived', kind]);
  });

  test('may rest on a rounded figure', () => {
    const source = '2025年，云杉岭县羊绒产量2574吨。2024年，云杉岭县羊绒产量2000吨。';
    expect(said('2025年，云杉岭县羊绒产量由2000吨增加到2600吨，增加⟦600吨⟧。', source)).toBe('derived');
  });

  test('is not what differs elsewhere', () => {
    const source = '2025年，东河区羊绒产量1200吨。2025年，西河区羊绒产量980吨。2025年，南坪区羊绒产量940吨。';
    const draft = '2025年，三个区合计羊绒产量⟦3120吨⟧。';
    const other = '2025年，三个区合计羊绒产量3210吨。';
    expect(said(draft, other)).toBe('contradicted, open');
    const { outcome, candidates } = evidenceAtMark(draft, source, other);
    expect([outcome, candidates]).toEqual(['derived', []]);
  });

  test('is nothing where the source has the figure itself', () => {
    const { derivation } = evidenceAtMark(share('⟦25%⟧'), '2025年，云杉岭县，其中女会员100人，占25%。');
    expect(derivation).toBeNull();
  });

  test('rests on what its grounds rest on', () => {
    const draft = '2025年，云杉岭县有合作社会员500人，其中女会员100人，占⟦20%⟧；男会员400人。';
    const { outcome, derivation } = evidenceAtMark(draft, '2025年，云杉岭县女会员100人。2025年，云杉岭县男会员400人。');
    expect([outcome, derivation?.terms.map(({ claim }) => claim.quote).sort()]).toEqual([
      'derived',
      ['100人', '100人', '400人'],
    ]);
  });

  test('may be the whole of which the sources have the parts', () => {
    const draft = '2025年，云杉岭县有合作社会员⟦500人⟧，其中女会员100人、男会员400人。';
    expect(said(draft, '2025年，云杉岭县女会员100人。2025年，云杉岭县男会员400人。')).toBe('derived');
    expect(said(draft, '2025年，云杉岭县女会员100人。')).toBe('unsupported');
  });

  test('is followed from figure to figure three times, not for ever', () => {
    const told = [1201, 1302, 1403, 1504, 1605].map((value, i) => `${'甲乙丙丁戊'[i]}项收入${value}元。`);
    const draft = inspect(readText('draft.txt', `2025年，${told.join('')}`), []);
    const figures = draft.claims.filter(({ figure }) => figure.unit === '元');
    const source = inspect(readText('source.txt', `2025年，${told.at(-1)}`), []);
    // Each is said to be the next one's equal: what the last of them rests on is passed on, one figure at a time.
    const relations = figures.slice(1).map((claim, i) => ({
      kind: 'same' as const,
      basis: 'stated' as const,
      construction: 'same',
      verdict: 'holds' as const,
      working: '',
      doubt: null,
      terms: [figures[i]!, claim].map((one) => ({ ...one, role: 'item', claim: one, start: 0, end: 0 })),
    }));
    const { claims } = gatherEvidence({ claims: figures, relations }, [source]);
    expect(claims.map(({ outcome }) => outcome)).toEqual(['unsupported', 'derived', 'derived', 'derived', 'supported']);
  });
});
