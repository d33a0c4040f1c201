import { expect, test } from 'vitest';
import { findWrongJoints, nameEnd, organ } from '../../src/lexicons/official-names.js';

test('joins only halves that belong together', () => {
  expect(findWrongJoints('省发展与改革委、市文化及旅游局')).toEqual([
    { start: 1, end: 6, official: '发展和改革' },
    { start: 9, end: 14, official: '文化和旅游' },
  ]);
  expect(findWrongJoints('发展与旅游、发展和改革')).toEqual([]);
});

test('knows where a name ends, and what makes it an organ', () => {
  expect(nameEnd.test('明德职业学校')).toBe(true);
  expect(nameEnd.test('明德职业')).toBe(false);
  expect(organ.test('委员会批复')).toBe(true);
  expect(organ.test('工作会议')).toBe(false);
});
