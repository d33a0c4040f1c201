import { describe, expect, test } from 'vitest';
import { type Check, defineCheck, type Finding, noOptions } from '../../src/checks/check.js';
import { readText } from '../../src/sources/read.js';
import { expectFixes, expectFrozenSurvives, expectQuotes, expectShift, expectWords, flagsOf } from './properties.js';

const text = '一座座新桥桥连起两岸。';

/** A check that flags 桥桥, to be spoilt in one respect by each test. */
function toy(
  spoil: { message?: string; finding?: (finding: Finding) => Finding; before?: (passage: object) => void } = {},
): Check {
  return defineCheck({
    id: 'toy',
    level: 'error',
    summary: { zh: '桥桥', en: 'a doubled bridge' },
    why: { zh: '多了一座', en: 'one too many' },
    options: noOptions,
    message: { zh: spoil.message ?? '“{word}”重复', en: '“{word}” is doubled' },
    examples: { clean: ['新桥'], flagged: ['新⟦桥桥⟧'] },
    *run({ passages }) {
      for (const passage of passages) {
        spoil.before?.(passage);
        const start = passage.text.indexOf('桥桥');
        if (start < 0) continue;
        const at = { passage, start, end: start + 2 };
        const finding: Finding = { at, args: { word: '桥桥' }, fixes: [[{ ...at, text: '桥' }]] };
        yield spoil.finding?.(finding) ?? finding;
      }
    },
  });
}

describe('the general properties', () => {
  test('let a sound check pass', () => {
    const check = toy();
    const flags = flagsOf(check, text);
    expect(flags).toHaveLength(1);
    expectQuotes(text, flags);
    expectWords(check, flags);
    expectFrozenSurvives(check, readText('x.txt', text), flags);
    expectShift(check, text, flags);
    expectFixes(text, flags, (mended) => flagsOf(check, mended));
  });

  test('catch a message that leaves an argument out, or open', () => {
    for (const message of ['重复', '“{word}”重复{times}次']) {
      const check = toy({ message });
      expect(() => expectWords(check, flagsOf(check, text))).toThrow();
    }
  });

  test('catch a check that writes on what it reads', () => {
    const check = toy({ before: (passage) => Object.assign(passage, { seen: true }) });
    const flags = flagsOf(check, text);
    expect(() => expectFrozenSurvives(check, readText('x.txt', text), flags)).toThrow(TypeError);
  });

  test('catch a check that minds where the copy stands', () => {
    const check = toy({ finding: (f) => ({ ...f, args: { word: `桥桥（第${f.at.passage.index}段）` } }) });
    expect(() => expectShift(check, text, flagsOf(check, text))).toThrow();
  });

  test('catch a fix that mends nothing', () => {
    const check = toy({ finding: (f) => ({ ...f, fixes: [[{ ...f.at, text: '桥桥桥' }]] }) });
    expect(() => expectFixes(text, flagsOf(check, text), (mended) => flagsOf(check, mended))).toThrow('the fix of');
  });

  test('catch an empty place', () => {
    const check = toy({ finding: (f) => ({ ...f, at: { ...f.at, end: f.at.start } }) });
    expect(() => expectQuotes(text, flagsOf(check, text))).toThrow();
  });
});
