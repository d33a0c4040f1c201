import { add, type Exact, exact, multiply } from '../text/exact.js';
import type { Figure, FigureKind } from './figure.js';
import { hedgeAfter, hedgeBefore } from './hedges.js';
import { countsSomething, endOfCode } from './name-guard.js';
import type { Numeral } from './numeral.js';
import { type NumeralWithUnit, readNumeralWithUnit } from './numeral-with-unit.js';
import { readRange } from './range.js';
import { signBefore } from './sign.js';
import { standsFor } from './stands-for.js';

const bareYear = /^(?:19|20)\d\d$/;

/** Reads a counted or measured quantity, a percentage, a multiple or a range; a number is where to go on. */
export function readQuantity(text: string, folded: string, start: number): Figure | number {
  const found = readNumeralWithUnit(folded, start);
  if (!found) return start + 1;
  const read = found.unit === '成' ? withTenths(folded, found) : found;
  const { numeral, unitEnd } = read;
  if (numeral.script === 'arabic' && !read.unit && /[A-Za-z]/.test(folded[unitEnd] ?? ''))
    return endOfCode(folded, start);
  const range = readRange(text, folded, start, read);
  if (range) return range;
  // 渤中19-6, 1.2.3
  if (!read.unit && /[-.]/.test(folded[unitEnd] ?? '') && /\d/.test(folded[unitEnd + 1] ?? ''))
    return endOfCode(folded, start);
  if (!countsSomething(folded, start, read)) return Math.max(numeral.end, start + 1);
  const sign = signBefore(folded, start);
  // A dash before 两个村 marks an item.
  const begin = numeral.script === 'arabic' || sign === 2 ? start - sign : start;
  const before = hedgeBefore(folded, begin);
  const after = hedgeAfter(folded, unitEnd);
  const printed = {
    ...numeral,
    more: read.more !== '',
    value: begin < start ? exact(-numeral.value.n, numeral.value.d) : numeral.value,
  };
  const { kind, unit, meant } = meaningOf(read.unit, printed, bareYear.test(folded.slice(start, numeral.end)));
  const from = before?.at ?? begin;
  const end = after?.at ?? unitEnd;
  return {
    kind,
    start: from,
    end,
    text: text.slice(from, end),
    numeral: { start: begin, end: numeral.end },
    value: meant.between ? null : meant.value,
    unit,
    ...standsFor(meant, unit, before, after),
    step: meant.step,
    date: kind === 'year' ? { year: Number(meant.value.n), month: null, day: null } : null,
    until: null,
    hedges: [before?.word, read.more || undefined, after?.word].filter((w) => w !== undefined),
  };
}

/** 三成 and 八折 are percentages, 翻一番 is a multiple, a bare 2025 is a year. */
function meaningOf(unit: string, numeral: Numeral, year: boolean): { kind: FigureKind; unit: string; meant: Numeral } {
  if (unit === '%' || unit === '‰') return { kind: 'percent', unit, meant: numeral };
  if (unit === '' && year && !numeral.more) return { kind: 'year', unit: '年', meant: numeral };
  if (unit === '成' || unit === '折') return { kind: 'percent', unit: '%', meant: times(numeral, exact(10)) };
  if (unit === '倍') return { kind: 'multiple', unit, meant: numeral };
  if (unit === '番') {
    const whole = numeral.value.d === 1n && numeral.value.n < 20n && numeral.value.n >= 0n;
    return {
      kind: 'multiple',
      unit: '倍',
      meant: whole ? { ...numeral, value: exact(2n ** numeral.value.n) } : numeral,
    };
  }
  return { kind: 'quantity', unit, meant: numeral };
}

const digits = '零一二三四五六七八九';

/** 三成二 is 32 %: a digit behind 成, and nothing that it could count. */
function withTenths(folded: string, read: NumeralWithUnit): NumeralWithUnit {
  const digit = digits.indexOf(folded.charAt(read.unitEnd));
  if (digit < 1 || !/^(?:[,。;:!?、)”的]|$)/.test(folded.slice(read.unitEnd + 1, read.unitEnd + 2))) return read;
  const { numeral } = read;
  const tenth = exact(1, 10);
  return {
    ...read,
    unitEnd: read.unitEnd + 1,
    numeral: { ...numeral, value: add(numeral.value, multiply(exact(digit), tenth)), step: tenth, lastDigit: tenth },
  };
}

function times(numeral: Numeral, factor: Exact): Numeral {
  return {
    ...numeral,
    value: multiply(numeral.value, factor),
    step: multiply(numeral.step, factor),
    lastDigit: multiply(numeral.lastDigit, factor),
    between: numeral.between && [multiply(numeral.between[0], factor), multiply(numeral.between[1], factor)],
  };
}
