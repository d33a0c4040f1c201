import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, planEdits } from '../../src/decisions/edits.js';

const text = '零一二三四五六七八九十';
const edit = fc
  .tuple(fc.integer({ min: 0, max: text.length }), fc.integer({ min: 0, max: 4 }), fc.constantFrom('', '甲', '乙丙'))
  .map(([start, length, put]) => ({ start, end: Math.min(text.length, start + length), text: put }));

test('fixes that are made together never touch each other, and none is made by halves', () => {
  fc.assert(
    fc.property(fc.array(fc.array(edit, { minLength: 1, maxLength: 2 }), { maxLength: 8 }), (fixes) => {
      const alone = fixes.filter((own) => planEdits([['it', own]]).made.length === 1);
      const { edits, made, left } = planEdits(alone.map((own, i) => [i, own] as const));
      expect([...made, ...left].sort((a, b) => a - b)).toEqual(alone.map((_, i) => i));
      for (const [i, one] of edits.entries()) {
        const next = edits[i + 1];
        if (next) expect(next.start >= one.end && next.start > one.start).toBe(true);
      }
      for (const i of made) for (const one of alone[i]!) expect(edits).toContainEqual(one);
      const kept = [...text].filter((_, at) => !edits.some(({ start, end }) => start <= at && at < end)).join('');
      expect(applyEdits(text, edits).replaceAll(/[甲乙丙]/g, '')).toBe(kept);
    }),
  );
});
