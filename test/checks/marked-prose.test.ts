import { expect, test } from 'vitest';
import { readMarks, writeMarks } from './marked-prose.js';

test('marks are read off, and written back', () => {
  const marked = '全区共有⟦三项⟧任务，⟦其中⟦两项⟧已完成⟧。';
  const { text, spans } = readMarks(marked);
  expect(text).toBe('全区共有三项任务，其中两项已完成。');
  expect(spans.map((s) => text.slice(s.start, s.end))).toEqual(['三项', '其中两项已完成', '两项']);
  expect(writeMarks(text, spans)).toBe(marked);
});

test('prose without marks has no spans', () => {
  expect(readMarks('平安无事。')).toEqual({ text: '平安无事。', spans: [] });
});

test('equal spans are marked once', () => {
  const span = { start: 0, end: 1 };
  expect(writeMarks('甲乙', [span, { ...span }])).toBe('⟦甲⟧乙');
});

test('marks that do not pair are refused', () => {
  expect(() => readMarks('⟦甲')).toThrow('⟦ without ⟧');
  expect(() => readMarks('甲⟧')).toThrow('⟧ without ⟦');
});
