import { expect, test } from 'vitest';
import { findMissingOne } from '../../src/text/missing-one.js';

const none: ReadonlySet<string> = new Set();

test('finds the gap, and how far both places agree', () => {
  const text = '新建明德双语学校。明德双学校扩建。';
  expect(findMissingOne(text, none)).toEqual([
    { at: 12, model: 5, character: '语', left: 3, right: 2, withIt: 1, withoutIt: 1, shape: { left: 2 } },
  ]);
});

test('asks of a name’s edges only what the shape asks', () => {
  const text = '妇幼保健院。妇幼保院。';
  expect(findMissingOne(text, none)).toEqual([]);
  const endsIn = (ends: string) => findMissingOne(text, none, [{ left: 3, ends: new Set(ends) }]);
  expect(endsIn('院').map(({ at, character }) => [at, character])).toEqual([[9, '健']]);
  expect(endsIn('馆')).toEqual([]);
});

test('passes characters that come and go, doubled ones, and gaps across punctuation', () => {
  expect(findMissingOne('通过了决议案，通过决议案', new Set('了'))).toEqual([]);
  expect(findMissingOne('长江江面宽，长江面宽', none)).toEqual([]);
  expect(findMissingOne('甲乙、丙丁戊，甲乙丙丁戊', none)).toEqual([]);
});

test('asks of what stands before the gap only what the shape asks', () => {
  const text = '新建复兴长江大桥。开往复长江大桥。';
  const after = (leads: string) => findMissingOne(text, none, [{ left: 1, after: new Set(leads) }]);
  expect(after('往').map(({ at, character }) => [at, character])).toEqual([[12, '兴']]);
  expect(after('从')).toEqual([]);
});
