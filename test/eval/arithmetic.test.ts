import { expect, test } from 'vitest';
import { misprints, readNumber } from './number.js';
import { isSatisfiable, type Proposition, type PropositionKind } from './proposition.js';

function say(kind: PropositionKind, terms: string, items?: Proposition['items']): boolean | null {
  const pairs = terms.split(', ').map((term) => term.split(' '));
  const members = pairs.map(([role = '']) => ({ role, place: { start: 0, end: 0 }, numeral: { start: 0, end: 0 } }));
  return isSatisfiable(
    { kind, construction: '', members, ...(items ? { items } : {}) },
    pairs.map(([, n = '']) => n),
  );
}

test.each([
  ['sum', 'total 1.3万, part 8000, part 5200', true],
  ['sum', 'total 1.3万, part 8000, part 5600', false],
  ['sum', 'part 30, part 70', true],
  ['part', 'part 350, whole 900', true],
  ['part', 'part 950, whole 900', false],
  ['share', 'rate 65, part 31590, base 48600', true],
  ['share', 'rate 56, part 31590, base 48600', false],
  ['growth', 'rate 14, to 45.6亿, from 40亿', true],
  ['growth', 'rate 41, to 45.6亿, from 40亿', false],
  ['decline', 'rate 3.1, to 6.3, from 6.5', true],
  ['rise', 'rate 37.9, change 1637, to 5955', true],
  ['rise', 'rate 37.9, change 1367, to 5955', false],
  ['average', 'mean 3.3万, total 92.6万, number 二十八', true],
  ['multiple', 'times 26, to 234, from 9', true],
  ['multiple', 'times 62, to 234, from 9', false],
  ['same', 'first 5.21亿, second 52100万', true],
  ['sum', 'total 约三成, part 1', null],
] as const)('%s of %s: %s', (kind, terms, expected) => {
  expect(say(kind, terms)).toBe(expected);
});

test('a list that 等 leaves open may have fewer items than its number, never more', () => {
  const open = { least: 3, most: Number.MAX_SAFE_INTEGER };
  expect(say('count', 'total 5', open)).toBe(true);
  expect(say('count', 'total 2', open)).toBe(false);
});

test('a misprint is another numeral, the same one each time', () => {
  for (const numeral of ['132.9万', '2574', '7', '三', '12,400', '0.3', '$1.5 million']) {
    const found = misprints(numeral, 'page', 7);
    expect(found).toEqual(misprints(numeral, 'page', 7));
    for (const { text } of found) {
      expect(text).not.toBe(numeral);
      if (!text.startsWith('$')) expect(readNumber(text), text).not.toBeNull();
    }
  }
  expect(misprints('132.9万').map((m) => m.how)).toEqual([
    'digit changed',
    'digits swapped',
    'point moved',
    '万/亿 dropped',
  ]);
});
