import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bySpan, overlaps, type Span, sliceSpans } from '../../src/text/span.js';

const span: fc.Arbitrary<Span> = fc.tuple(fc.nat(20), fc.nat(6)).map(([start, size]) => ({ start, end: start + size }));

test('spans slice one after the other', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 26, maxLength: 40 }), fc.array(span, { maxLength: 4 }), (text, spans) => {
      expect(sliceSpans(text, spans)).toBe(spans.reduce((all, s) => all + text.slice(s.start, s.end), ''));
    }),
  );
});

test('spans that overlap share a code unit', () => {
  const units = ({ start, end }: Span) => Array.from({ length: end - start }, (_, i) => start + i);
  const filled = span.filter((s) => s.end > s.start);
  fc.assert(
    fc.property(filled, filled, (a, b) => {
      expect(overlaps(a, b)).toBe(units(a).some((unit) => units(b).includes(unit)));
    }),
  );
});

test('document order is by start, then by end', () => {
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const sorted = [...spans].sort(bySpan);
      for (const [i, b] of sorted.slice(1).entries()) {
        const a = sorted[i]!;
        expect(a.start < b.start || (a.start === b.start && a.end <= b.end)).toBe(true);
      }
    }),
  );
});
