import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/figures/find-figures.js';
import { compare, exact, formatExact } from '../../src/text/exact.js';
import { fold } from '../../src/text/fold.js';
import { contains } from '../../src/text/interval.js';
import { describeFigure, markFigures } from './describe-figure.js';
import { figureCases } from './figures.table.js';

const unmarked = (prose: string) => prose.replace(/[⟦⟧]/g, '');

describe('figures of marked prose', () => {
  test.each(figureCases)('$prose', ({ prose, figures }) => {
    expect(markFigures(unmarked(prose))).toBe(prose);
    expect(findFigures(unmarked(prose)).map(describeFigure)).toEqual(figures);
  });

  test.each(figureCases)('in full width: $prose', ({ prose, figures }) => {
    const wide = unmarked(prose).replace(/[!-~]/g, (c) =>
      /[A-Za-z"'/]/.test(c) ? c : String.fromCharCode(c.charCodeAt(0) + 0xfee0),
    );
    expect(findFigures(wide).map(describeFigure)).toEqual(figures);
  });
});

/** Writes an integer below 10^8 the way the standard has it. */
function inChinese(n: number): string {
  const digits = '零一二三四五六七八九';
  const section = (value: number): string => {
    let text = '';
    let gap = false;
    for (const [power, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(value / power) % 10;
      if (digit === 0) {
        gap = text !== '';
        continue;
      }
      text += `${gap ? '零' : ''}${digits[digit]}${name}`;
      gap = false;
    }
    return text;
  };
  const [high, low] = [Math.floor(n / 10_000), n % 10_000];
  if (high === 0) return section(low);
  return `${section(high)}万${low > 0 && low < 1000 ? '零' : ''}${section(low)}`;
}

describe('numerals', () => {
  test('Chinese integers are read as they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99_999_999 }), (n) => {
        fc.pre(!/^[百千万]/.test(inChinese(n)));
        const written = inChinese(n);
        const [figure] = findFigures(`共有${written}个。`);
        // 两位相连的数词（三四十）是约数，只在个位省略时出现，规范写法里没有。
        expect(figure?.value && formatExact(figure.value)).toBe(String(n));
      }),
    );
  });

  test('Arabic numerals with separators, decimals and scales are exact', () => {
    fc.assert(
      fc.property(
        fc.nat(999_999_999),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom('', '万', '亿', '万亿'),
        (n, places, scale) => {
          const plain = (n / 10 ** places).toFixed(places);
          const grouped = plain.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
          const factor = { '': 1n, 万: 10_000n, 亿: 100_000_000n, 万亿: 1_000_000_000_000n }[scale]!;
          const expected = exact(BigInt(plain.replace('.', '')) * factor, 10n ** BigInt(places));
          for (const text of [`达${plain}${scale}吨。`, `达${grouped}${scale}吨。`]) {
            const [figure] = findFigures(text);
            expect(figure?.value && compare(figure.value, expected)).toBe(0);
          }
        },
      ),
    );
  });

  test('a printed value lies in its own interval, unless a hedge takes it out', () => {
    const hedges = ['', '约', '近', '超', '不足', '至少'];
    const tails = ['', '左右', '以上', '以下'];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom(...hedges),
        fc.constantFrom(...tails),
        (n, before, after) => {
          const [figure] = findFigures(`共${before}${n}万吨${after}。`);
          expect(figure?.value).not.toBeNull();
          const inside = contains(figure!.interval, figure!.value!);
          expect(inside).toBe(figure!.approximation !== 'below');
        },
      ),
    );
  });
});

describe('spans', () => {
  test('figures of any text are in order, apart, and slice to their own text', () => {
    const piece = fc.constantFrom(
      ...'0123456789０１２９一二十百千万亿年月日％%个人元约近余—-～、，。“”第届《》()A. '.split(''),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const figure of findFigures(text, fold(text))) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          end = figure.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
