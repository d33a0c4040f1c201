import { expect, test } from 'vitest';
import {
  doublingCharacters,
  doublingWords,
  meetingWords,
  neverDoubled,
  spokenDoubles,
  wordsMeetAt,
} from '../../src/lexicons/reduplication.js';

test('no grammatical word that never doubles is said to double', () => {
  for (const word of Object.keys(neverDoubled)) expect(doublingCharacters.has(word), word).toBe(false);
});

test('words that double have two characters, each in one list only', () => {
  for (const word of [...doublingWords, ...spokenDoubles, ...Object.keys(meetingWords)]) expect(word).toHaveLength(2);
  for (const word of doublingWords) expect(spokenDoubles.has(word), word).toBe(false);
});

test('characters that end names are single', () => {
  for (const character of Object.keys(wordsMeetAt)) expect(character).toHaveLength(1);
});
