import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Baseline,
  formatBaseline,
  openComparison,
  parseBaseline,
  updatedBaseline,
} from '../../src/decisions/baseline.js';

const flag = fc.record({ check: fc.string(), quote: fc.string(), fingerprint: fc.string({ minLength: 1 }) });
const baselines = fc
  .dictionary(
    fc.string().filter((path) => path !== '__proto__'),
    fc.array(flag, { minLength: 1, maxLength: 4 }),
  )
  .map((files): Baseline => new Map(Object.entries(files)));

test('is read back as it was written, and the order in which files were checked leaves no trace', () => {
  fc.assert(
    fc.property(baselines, (baseline) => {
      const text = formatBaseline(baseline);
      expect(formatBaseline(parseBaseline(text))).toBe(text);
      const turned = new Map([...baseline].reverse().map(([path, flags]) => [path, flags.toReversed()] as const));
      expect(formatBaseline(turned)).toBe(text);
    }),
  );
});

const known = (...fingerprints: string[]) =>
  fingerprints.map((fingerprint) => ({ check: 'c', quote: 'q', fingerprint }));
const baseline: Baseline = new Map([
  ['a.txt', known('1', '2')],
  ['gone.txt', known('3', '3')],
  ['b.txt', known('4')],
]);
const isGone = (path: string) => path === 'gone.txt';

test('knows the flags of a file, those of a file that is gone as often as they were there, and tells what vanished', () => {
  const compare = openComparison(baseline, isGone);
  expect(compare('a.txt', known('1', '4'))).toEqual({ known: [true, false], vanished: 1 });
  expect(compare('new.txt', known('3', '1'))).toEqual({ known: [true, false], vanished: 0 });
  expect(compare('copy.txt', known('3', '3'))).toEqual({ known: [true, false], vanished: 0 });
});

test('is brought up to date for the files that were checked, and lets go of those that are gone', () => {
  const next = updatedBaseline(baseline, new Map([['a.txt', known('2', '5')]]), isGone);
  expect(Object.fromEntries(next)).toEqual({ 'a.txt': known('2', '5'), 'b.txt': known('4') });
});

test('of nothing is a file like any other', () => {
  expect(formatBaseline(new Map())).toBe('{\n  "version": 1,\n  "flags": {}\n}\n');
});
