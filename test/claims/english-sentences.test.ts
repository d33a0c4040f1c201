import { expect, test } from 'vitest';
import { clausesOf, sentencesOf } from '../../src/claims/sentences.js';

const pieces = (cut: typeof sentencesOf, text: string) =>
  cut(text).map(({ start, end }) => text.slice(start, end).trim());

test.each([
  ['Mr. Reed left the U.S. on Jan. 3. He came back at 7 p.m. The house stood empty.', 3],
  ['It cost $3.5 million. “Too much,” she said. Nobody paid.', 3],
  ['Prices rose 1.5 per cent (No. 3 on the list). Sales fell.', 2],
  ['The St. Luke’s Ave. clinic, run by J. R. Moss, opened.', 1],
  ['“Why?” he asked. “Because.”', 2],
  ['It is 3 a.m. in London and the U.K. sleeps.', 1],
])('%s', (text, sentences) => {
  expect(pieces(sentencesOf, text)).toHaveLength(sentences);
});

test('clauses end at commas and dashes, numbers stay whole', () => {
  expect(pieces(clausesOf, 'Of 1,100 homes, 900 — all new — sold by 7:30; the rest did not.')).toEqual([
    'Of 1,100 homes,',
    '900 —',
    'all new —',
    'sold by 7:30;',
    'the rest did not.',
  ]);
});
