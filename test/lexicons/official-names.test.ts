import { expect, test } from 'vitest';
import { nameEnd, officialForm, organ } from '../../src/lexicons/official-names.js';

test('joins only halves that belong together', () => {
  expect(officialForm('发展', '改革')).toBe('发展和改革');
  expect(officialForm('发展', '旅游')).toBeNull();
});

test('knows where a name ends, and what makes it an organ', () => {
  expect(nameEnd.test('明德职业学校')).toBe(true);
  expect(nameEnd.test('明德职业')).toBe(false);
  expect(organ.test('委员会批复')).toBe(true);
  expect(organ.test('工作会议')).toBe(false);
});
