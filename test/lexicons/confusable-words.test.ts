import { expect, test } from 'vitest';
import { wrongWordsIn } from '../../src/lexicons/confusable-words.js';
import { setAside, wrongPhrases, wrongWords } from '../../src/lexicons/data/confusable-words.js';

const lists = [wrongPhrases, wrongWords, setAside].map((list) => list.trim().split(/\s+/));
const entries = lists.flat().map((entry) => entry.split('/') as [string, string]);

test('lists wrong words beside the right ones of the same length, each once', () => {
  expect(new Set(entries.map(([wrong]) => wrong)).size).toBe(entries.length);
  for (const list of lists) expect(list).toEqual([...list].sort());
  for (const [wrong, right] of entries) {
    expect(wrong, right).toMatch(/^[\u4e00-\u9fff]{2,}$/);
    expect(right.length, wrong).toBe(wrong.length);
    expect(right, wrong).not.toBe(wrong);
  }
});

test('takes no right word for a wrong one', () => {
  for (const [wrong, right] of entries) expect([...wrongWordsIn(right)], `${wrong}/${right}`).toEqual([]);
});

test('finds the longest entry, where it stands, and goes on behind it', () => {
  expect([...wrongWordsIn('他走头无路，却再接再励。')]).toEqual([
    { start: 1, end: 5, right: '走投无路', certainty: 'sure' },
    { start: 7, end: 11, right: '再接再厉', certainty: 'sure' },
  ]);
  expect([...wrongWordsIn('')]).toEqual([]);
});
