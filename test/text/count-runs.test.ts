import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countRuns } from '../../src/text/count-runs.js';

test('counts what overlaps, and keeps texts apart', () => {
  const counts = countRuns(['天天天天天', '天天'], new Set(['天天天天', '地天天天']), 4);
  expect([...counts]).toEqual([
    ['天天天天', 2],
    ['地天天天', 0],
  ]);
});

test('agrees with looking at every place', () => {
  const letters = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 60 });
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      const wanted = new Set(['甲乙丙甲', '甲甲甲甲', '乙丙乙丙']);
      const counts = countRuns([a, b], wanted, 4);
      for (const run of wanted) {
        let expected = 0;
        for (const text of [a, b]) for (let i = 0; i + 4 <= text.length; i++) if (text.startsWith(run, i)) expected++;
        expect(counts.get(run)).toBe(expected);
      }
    }),
  );
});
