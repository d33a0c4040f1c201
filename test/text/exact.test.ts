import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  divide,
  type Exact,
  exact,
  formatExact,
  multiply,
  parseExact,
  powerOfTen,
  subtract,
  zero,
} from '../../src/text/exact.js';

/** Equality of fractions by cross multiplication: the model that needs no lowest terms. */
function same(a: Exact, b: Exact): boolean {
  return a.n * b.d === b.n * a.d;
}

const big = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 12n });
const fraction = fc
  .tuple(
    big,
    positive.chain((d) => fc.constantFrom(d, -d)),
  )
  .map(([n, d]) => exact(n, d));
/** Printed decimals: sign, digits without idle zeros in front, decimals. */
const printed = fc
  .tuple(
    fc.boolean(),
    fc.bigInt({ min: 0n, max: 10n ** 15n }),
    fc.option(fc.stringMatching(/^[0-9]{1,9}$/), { nil: '' }),
  )
  .map(([minus, whole, decimals]) => `${minus ? '-' : ''}${whole}${decimals && `.${decimals}`}`);

describe('arithmetic agrees with fractions', () => {
  test('sum, difference, product', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        expect(same(add(a, b), { n: a.n * b.d + b.n * a.d, d: a.d * b.d })).toBe(true);
        expect(same(add(subtract(a, b), b), a)).toBe(true);
        expect(same(multiply(a, b), { n: a.n * b.n, d: a.d * b.d })).toBe(true);
      }),
    );
  });

  test('laws: order of terms, distribution, inverse', () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(same(add(a, b), add(b, a))).toBe(true);
        expect(same(add(add(a, b), c), add(a, add(b, c)))).toBe(true);
        expect(same(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(true);
        if (b.n !== 0n) expect(same(multiply(divide(a, b), b), a)).toBe(true);
      }),
    );
  });

  test('denominators stay positive', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        for (const value of [a, add(a, b), multiply(a, b), ...(b.n === 0n ? [] : [divide(a, b)])])
          expect(value.d > 0n).toBe(true);
      }),
    );
  });

  test('order is total, and that of the difference', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        expect(Math.sign(compare(a, b))).toBe(Math.sign(Number(subtract(a, b).n > 0n) - Number(subtract(a, b).n < 0n)));
        expect(compare(a, b) === 0).toBe(compare(b, a) === 0);
        expect(compare(a, b) < 0).toBe(compare(b, a) > 0);
      }),
    );
  });

  test('nothing is divided by zero', () => {
    expect(() => divide(exact(1), zero)).toThrow(RangeError);
    expect(() => divide(exact(1), exact(0, -3))).toThrow(RangeError);
  });
});

describe('reading and writing', () => {
  test('what is printed is read, exactly', () => {
    fc.assert(
      fc.property(printed, fc.integer({ min: -6, max: 12 }), (digits, exponent) => {
        const decimals = digits.split('.')[1]?.length ?? 0;
        const value = parseExact(digits, exponent);
        const scaled = BigInt(digits.replace('.', '')) * powerOfTen(30 - decimals + exponent);
        expect(value.n * powerOfTen(30)).toBe(scaled * value.d);
      }),
    );
  });

  test('writing undoes reading, but for idle zeros', () => {
    fc.assert(
      fc.property(printed, (digits) => {
        const tidy = digits
          .replace(/(\.\d*?)0+$/, '$1')
          .replace(/\.$/, '')
          .replace(/^-0$/, '0');
        expect(formatExact(parseExact(digits))).toBe(tidy);
      }),
    );
  });

  test('reading undoes writing where the decimals terminate', () => {
    fc.assert(
      fc.property(big, fc.nat(12), (n, places) => {
        const value = exact(n, powerOfTen(places));
        expect(same(parseExact(formatExact(value)), value)).toBe(true);
      }),
    );
  });

  test('what does not terminate is rounded by less than half a step, half away from zero', () => {
    fc.assert(
      fc.property(fraction, fc.integer({ min: 0, max: 6 }), (value, places) => {
        const off = subtract(parseExact(formatExact(value, places)), value);
        const distance = off.n < 0n ? exact(-off.n, off.d) : off;
        expect(compare(distance, exact(1, 2n * powerOfTen(places)))).toBeLessThanOrEqual(0);
      }),
    );
    expect([exact(1, 3), exact(2, 3), exact(-1, 8), exact(-1, 1000)].map((v) => formatExact(v, 2))).toEqual([
      '0.33',
      '0.67',
      '-0.13',
      '0',
    ]);
  });

  test('万 and 亿 are exponents: the binary fraction never shows', () => {
    expect(formatExact(parseExact('132.9', 4))).toBe('1329000');
    expect(formatExact(add(parseExact('0.1'), parseExact('0.2')))).toBe('0.3');
    expect(formatExact(parseExact('98.3', -2))).toBe('0.983');
  });
});
