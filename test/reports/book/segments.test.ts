import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, segmentsOf, sharedOut } from '../../../src/reports/book/segments.js';

const span = (most: number) =>
  fc.tuple(fc.nat(most), fc.nat(most)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('segmentsOf', () => {
  test('cuts where marks begin and end, and tells what each piece is under', () => {
    const marks = [
      { start: 2, end: 6, mark: 'a' },
      { start: 4, end: 12, mark: 'b' },
    ];
    expect(
      segmentsOf({ start: 0, end: 8 }, marks).map(({ start, end, marks: own }) => [start, end, own.map((m) => m.mark)]),
    ).toEqual([
      [0, 2, []],
      [2, 4, ['a']],
      [4, 6, ['a', 'b']],
      [6, 8, ['b']],
    ]);
  });

  test('covers the line without a gap, and every piece with exactly the marks around it', () => {
    fc.assert(
      fc.property(span(40), fc.array(span(60), { maxLength: 12 }), (line, spans) => {
        fc.pre(line.end > line.start);
        const marks = spans.map((one, mark) => ({ ...one, mark }));
        const segments = segmentsOf(line, marks);
        expect(segments[0]!.start).toBe(line.start);
        expect(segments.at(-1)!.end).toBe(line.end);
        for (const [i, segment] of segments.entries()) {
          if (i > 0) expect(segment.start).toBe(segments[i - 1]!.end);
          expect(new Set(segment.marks.map(({ mark }) => mark))).toEqual(
            new Set(
              marks.filter((m) => m.start < segment.end && m.end > segment.start && m.start < m.end).map((m) => m.mark),
            ),
          );
        }
      }),
    );
  });
});

test('lines are numbered as people count them, whatever ends them; empty ones are left out', () => {
  const text = 'a\r\n\r\nb\rc\n \nd';
  expect(linesOf(text).map(({ start, end, number }) => [number, text.slice(start, end)])).toEqual([
    [1, 'a'],
    [3, 'b'],
    [4, 'c'],
    [6, 'd'],
  ]);
});

test('a mark is shared out to every line that it touches, and to no other', () => {
  const lines = [
    { start: 0, end: 3 },
    { start: 4, end: 8 },
    { start: 9, end: 12 },
  ];
  const marks = [
    { start: 2, end: 5, mark: 'cut' },
    { start: 3, end: 4, mark: 'between' },
    { start: 9, end: 10, mark: 'own' },
  ];
  expect(sharedOut(lines, marks).map((own) => own.map(({ mark }) => mark))).toEqual([['cut'], ['cut'], ['own']]);
});
