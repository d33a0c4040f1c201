import { expect, test } from 'vitest';
import { isSetPhrase, missingMembers } from '../../src/lexicons/closed-sets.js';

test('names what a list lacks of the set that most of its items belong to', () => {
  expect(missingMembers('绿色', ['创新', '协调', '绿色', '绿色', '共享'])).toEqual(['开放']);
  expect(missingMembers('老有所养', ['老有所养', '老有所医', '老有所学'])).toEqual([
    '老有所教',
    '老有所为',
    '老有所乐',
  ]);
  expect(missingMembers('老有所养', ['老有所养', '病有所医', '学有所教'])).toEqual([
    '幼有所育',
    '劳有所得',
    '住有所居',
    '弱有所扶',
  ]);
});

test('says nothing of a list that only touches a set', () => {
  expect(missingMembers('绿色', ['绿色', '创新', '红色'])).toEqual([]);
  expect(missingMembers('苹果', ['苹果', '梨'])).toEqual([]);
  expect(isSetPhrase('绿色')).toBe(true);
  expect(isSetPhrase('红色')).toBe(false);
});
