import { describe, expect, test } from 'vitest';
import { candidatesFor } from '../../src/evidence/candidates.js';
import { inspect } from '../../src/pipeline.js';
import { readText } from '../../src/sources/read.js';
import { evidenceAtMark, said } from './made-evidence.js';

/** So many sentences, each with another number. */
const many = (count: number, told: (i: number) => string) => Array.from({ length: count }, (_, i) => told(i)).join('');

describe('among very many figures that have nothing to say of it, the one is found that has', () => {
  const mine = '2025年，云杉岭县羊绒产量⟦2600吨⟧。';
  const like = '2025年，云杉岭县山羊绒产量2574吨。';
  const same = '2025年，云杉岭县羊绒产量2574吨。';

  test.each<[string, string, string, (i: number) => string]>([
    ['of a like measure, of other years', like, 'rounded', (i) => `2024年，云杉岭县山羊绒产量${2700 + i}吨。`],
    ['of a like measure, of other places', like, 'rounded', (i) => `2025年，白桦岭县山羊绒产量${2700 + i}吨。`],
    [
      'without a time, of a like measure with one',
      same.slice(6),
      'rounded',
      (i) => `2025年，云杉岭县山羊绒产量${2700 + i}吨。`,
    ],
    ['of other years', same, 'rounded', (i) => `2024年，云杉岭县羊绒产量${2700 + i}吨。`],
  ])('%s', (_, theirs, outcome, other) => {
    expect(said(mine, `${theirs}${many(60, other)}`)).toBe(outcome);
  });

  test('of its place, of which much less is told than of all the others', () => {
    const others = many(1100, (i) => `2025年，白桦沟县羊绒产量${2560 + i}吨。`);
    expect(said('2025年，云杉岭县羊绒产量⟦9186吨⟧。', `${same}${others}`)).toBe('contradicted, firm');
  });

  test('of its size, where most are smaller', () => {
    const [measure, other] = ['牧民合作社收储外销山羊绒产量', '牧民合作社收储外销羊绒产量'];
    const smaller = many(60, (i) => `2024年，石坪县${measure}${2061 + i}吨。`);
    expect(said(`2025年，云杉岭县${measure}⟦2600吨⟧。`, `${smaller}2025年，云杉岭县${other}2574吨。`)).toBe('rounded');
  });
});

describe('a figure of a like measure is found', () => {
  test.each([
    ['2500吨', '2460吨'],
    ['2400吨', '2470吨'],
  ])('where %s is the nearer power of its size, and %s the other', (mine, theirs) => {
    expect(said(`2025年，云杉岭县山羊绒产量⟦${mine}⟧。`, `2025年，云杉岭县羊绒产量${theirs}。`)).toBe('rounded');
  });

  test('where only one of the two names a time', () => {
    const [dated, undated] = ['2025年，云杉岭县羊绒加工产量⟦35吨⟧。', '云杉岭县羊绒产量35吨。'];
    expect(said(dated, undated)).toBe('supported');
    expect(said(dated.slice(6), `2025年，${undated}`)).toBe('supported');
  });

  test.each([
    ['工业GDP总量', '加工业GDP总量'],
    ['GDP总量', '工业GDP总量'],
    ['工业GDP总量', 'GDP总量'],
  ])('where its name ends in letters, or is all letters: %s, and %s', (mine, theirs) => {
    expect(said(`2025年，云杉岭县${mine}⟦2600万元⟧。`, `2025年，云杉岭县${theirs}2574万元。`)).toBe('rounded');
  });
});

test('what names neither a measure nor a place is not looked for', () => {
  expect(said('2025年，云杉岭县新建了⟦35座⟧。', '2025年，云杉岭县新建了35座。')).toBe('supported');
  const nobody = '2025年，各地冒着风雪又都赶着新建了35座。';
  expect(said(nobody.replace('35座', '⟦35座⟧'), nobody)).toBe('unsupported');
});

test('the number of one thing in a row is no number of things', () => {
  const { candidates } = evidenceAtMark('2025年，云杉岭县参训学员⟦2574名⟧。', '2025年，云杉岭县参训学员第2574名获奖。');
  expect(candidates).toEqual([]);
});

test('of what an index gives by a collision of its hashes, figures of another unit are left out', () => {
  const read = (text: string) => inspect(readText('a.txt', text), []);
  const [mine, theirs, other] = ['羊绒产量2574吨。', '羊绒产量2574吨。', '羊绒产量2574公斤。'].map(read);
  const near = [theirs!, other!].map(({ source, claims }) => ({ source, claim: claims[0]! }));
  const found = candidatesFor(mine!.claims[0]!, { near: () => near });
  expect(found.map(({ claim }) => claim.quote)).toEqual(['2574吨']);
});
