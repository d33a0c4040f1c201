import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/figures/find-figures.js';
import { languageOf } from '../../src/text/language-of.js';
import { describeFigure, markFigures } from './describe-figure.js';
import { englishFigureCases } from './english.table.js';

describe('figures of marked English prose', () => {
  test.each(englishFigureCases)('$prose', ({ prose, figures }) => {
    const text = prose.replace(/[⟦⟧]/g, '');
    expect(markFigures(text)).toBe(prose);
    expect(findFigures(text).map(describeFigure)).toEqual(figures);
  });
});

describe('the language of a passage', () => {
  test.each([
    ['The fair drew 1,200 people.', 'en'],
    ['全县共有1200人参加。', 'zh'],
    ['使用HUAWEI Mate 60 Pro和iPhone 15的用户', 'zh'],
    ['DN110', 'zh'],
    ['1,200', 'zh'],
    ['The word 勘误 means corrections.', 'en'],
    ['', 'zh'],
  ])('%s is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});
