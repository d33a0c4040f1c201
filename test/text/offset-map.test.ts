import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OffsetMap } from '../../src/text/offset-map.js';
import { type Span, sliceSpans } from '../../src/text/span.js';

/** A source, and slices of it in any order, some empty, some touching: what a reader may hand over. */
const cuts = fc
  .record({
    source: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    at: fc.array(fc.nat(), { maxLength: 16 }),
    order: fc.array(fc.nat(), { minLength: 16, maxLength: 16 }),
  })
  .map(({ source, at, order }) => {
    const places = [...new Set([0, source.length, ...at.map((n) => n % (source.length + 1))])].sort((a, b) => a - b);
    const spans: Span[] = places.slice(1).map((end, i) => ({ start: places[i]!, end }));
    const kept = spans.filter((_, i) => order[i % 16]! % 4 !== 0);
    const pieces = kept.sort((a, b) => (order[a.start % 16]! % 3) - (order[b.start % 16]! % 3) || a.start - b.start);
    return { source, pieces: [...pieces, { start: 0, end: 0 }] };
  });

test('the whole maps to the pieces, and slices to the mended text', () => {
  fc.assert(
    fc.property(cuts, ({ source, pieces }) => {
      const map = new OffsetMap(pieces);
      const mended = sliceSpans(source, pieces);
      expect(map.length).toBe(mended.length);
      expect(map.toSource(0, map.length)).toEqual(map.pieces);
      expect(sliceSpans(source, map.pieces)).toBe(mended);
    }),
  );
});

test('every range of the mended text maps to the spans that hold it', () => {
  fc.assert(
    fc.property(cuts, fc.nat(), fc.nat(), ({ source, pieces }, a, b) => {
      const map = new OffsetMap(pieces);
      const mended = sliceSpans(source, pieces);
      const [start = 0, end = 0] = [a % (mended.length + 1), b % (mended.length + 1)].sort((x, y) => x - y);
      const spans = map.toSource(start, end);
      expect(spans.map((s) => source.slice(s.start, s.end)).join('')).toBe(mended.slice(start, end));
      expect(spans.every((s) => s.end > s.start)).toBe(true);
      expect(spans.length).toBeLessThanOrEqual(map.joints.filter((j) => j > start && j < end).length + 1);
    }),
  );
});

test('each single offset maps to its own character', () => {
  fc.assert(
    fc.property(cuts, ({ source, pieces }) => {
      const map = new OffsetMap(pieces);
      const mended = sliceSpans(source, pieces);
      for (let i = 0; i < mended.length; i++) {
        expect(source[map.offset(i)]).toBe(mended[i]);
        expect(map.toSource(i, i + 1)).toEqual([{ start: map.offset(i), end: map.offset(i) + 1 }]);
      }
    }),
  );
});

test('touching pieces become one, joints lie between pieces', () => {
  const map = new OffsetMap([
    { start: 2, end: 5 },
    { start: 5, end: 6 },
    { start: 9, end: 11 },
  ]);
  expect(map.pieces).toEqual([
    { start: 2, end: 6 },
    { start: 9, end: 11 },
  ]);
  expect(map.joints).toEqual([4]);
});

test('a map of nothing maps nothing', () => {
  const map = new OffsetMap([]);
  expect([map.length, map.toSource(0, 1), map.offset(0), map.joints]).toEqual([0, [], 0, []]);
});
