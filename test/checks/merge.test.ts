import { describe, expect, test } from 'vitest';
import type { Flag } from '../../src/checks/flag.js';
import { mergeFlags } from '../../src/checks/merge.js';
import { inspect } from '../../src/pipeline.js';
import { readText } from '../../src/sources/read.js';

const text = '明德德学校';

/** A flag on the doubled character, of which one goes. */
function made(check: string, change: Partial<Flag> = {}): Flag {
  return {
    id: '',
    check,
    level: 'warning',
    aboutWords: false,
    message: { zh: '', en: '' },
    args: {},
    quote: '德德',
    spans: [{ start: 1, end: 3 }],
    related: [],
    working: null,
    fix: { edits: [{ start: 2, end: 3, text: '' }] },
    candidates: [],
    fingerprint: check,
    ...change,
  };
}
const whole = { spans: [{ start: 0, end: 5 }], fix: { edits: [{ start: 0, end: 5, text: '明德学校' }] } };
const kept = (...flags: Flag[]) => mergeFlags(flags, text).map(({ check }) => check);

describe('flags that mend one slip alike', () => {
  test('are one, whichever of two like characters goes', () => {
    expect(kept(made('a'), made('b', { fix: { edits: [{ start: 1, end: 2, text: '' }] } }))).toEqual(['a']);
  });
  test('leave the higher level', () => {
    expect(kept(made('a', whole), made('b', { level: 'error' }))).toEqual(['b']);
    expect(kept(made('a', { ...whole, level: 'error' }), made('b'))).toEqual(['a']);
  });
  test('leave the one with evidence, then the shorter one', () => {
    const related = [{ quote: '明德学校', spans: [{ start: 0, end: 1 }], note: { zh: '', en: '' } }];
    expect(kept(made('a', { ...whole, related }), made('b'))).toEqual(['a']);
    expect(kept(made('a', whole), made('b'))).toEqual(['b']);
  });
});

describe('two flags stay', () => {
  test('where their fixes differ', () => {
    expect(kept(made('a'), made('b', { fix: { edits: [{ start: 1, end: 3, text: '得' }] } }))).toEqual(['a', 'b']);
  });
  test('where one has no certain fix', () => {
    expect(kept(made('a'), made('b', { fix: null }))).toEqual(['a', 'b']);
  });
  test('where they stand apart', () => {
    const apart = { spans: [{ start: 3, end: 5 }], fix: { edits: [{ start: 3, end: 3, text: '' }] } };
    expect(kept(made('a'), made('b', apart))).toEqual(['a', 'b']);
  });
});

test('a doubled character of a known name is reported once', () => {
  const { flags } = inspect(
    readText('x.txt', '明德职业学校开学，明德职业学校招生，明德德职业学校扩建。鄂尔多斯市开会，鄂尔尔多斯市迎来客人。'),
  );
  expect(flags.map(({ quote }) => quote)).toEqual([expect.stringContaining('德德'), '鄂尔尔多斯市']);
});
