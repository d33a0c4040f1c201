import { type Exact, exact, multiply } from '../text/exact.js';
import type { Figure } from './figure.js';
import { hedgeAfter, hedgeBefore } from './hedges.js';
import type { Numeral } from './numeral.js';
import { type NumeralWithUnit, readNumeralWithUnit } from './numeral-with-unit.js';
import { signBefore } from './sign.js';

const dashes = /[ ]?(?:—{1,2}|--|[-–~─]|至|到)[ ]?/y;

/** A — B of one unit, after A has been read: 100～150, 1.5-2万元, 5%至8%, -2～-1%. */
export function readRange(text: string, folded: string, start: number, first: NumeralWithUnit): Figure | null {
  dashes.lastIndex = first.unitEnd;
  const dash = dashes.exec(folded);
  if (!dash) return null;
  const mark = /[至到]/.test(dash[0]) ? 'word' : dash[0].trim() === '-' ? '-' : '~';
  // 35,118 -7.8%: a minus sign in the next column.
  if (/^ [-–]$/.test(dash[0])) return null;
  let at = first.unitEnd + dash[0].length;
  const negative = folded[at] === '-';
  if (negative) at++;
  if (!/[0-9一二两三四五六七八九十]/.test(folded[at] ?? '')) return null;
  // 99-0017: the number of a paper, of a part.
  if (/^0\d/.test(folded.slice(at, at + 2))) return null;
  const second = readNumeralWithUnit(folded, at);
  if (!second || !isPair(folded, start, first, second, mark)) return null;
  const begin = start - signBefore(folded, start);
  // 1.5-2万元: the scale belongs to both.
  const shared = !first.unit && !first.numeral.scaled ? scaleOf(folded, at, second.numeral) : exact(1);
  const tenth = second.unit === '成' || second.unit === '折' ? exact(10) : exact(1);
  const low = multiply(sign(multiply(first.numeral.value, shared), begin < start), tenth);
  // 零下5到10摄氏度: both.
  const high = multiply(sign(second.numeral.value, negative || signBefore(folded, start) === 2), tenth);
  const before = hedgeBefore(folded, begin);
  const after = hedgeAfter(folded, second.unitEnd);
  const from = before?.at ?? begin;
  const end = after?.at ?? second.unitEnd;
  return {
    kind: 'range',
    start: from,
    end,
    text: text.slice(from, end),
    numeral: { start: begin, end: second.numeral.end },
    value: null,
    interval: { low, high, lowOpen: false, highOpen: false },
    unit: second.unit === '成' || second.unit === '折' ? '%' : second.unit,
    approximation: before?.approximation ?? after?.approximation ?? 'exact',
    step: second.numeral.step,
    date: null,
    until: null,
    hedges: [before?.word, after?.word].filter((w) => w !== undefined),
  };
}

function isPair(
  folded: string,
  start: number,
  first: NumeralWithUnit,
  second: NumeralWithUnit,
  dash: 'word' | '-' | '~',
): boolean {
  // 0477-812-3456: a chain of hyphens is a number of a telephone or a form.
  if (/[-—–]/.test(folded[second.unitEnd] ?? '') && /\d/.test(folded[second.unitEnd + 1] ?? '')) return false;
  if (first.unit && first.unit !== second.unit) return false;
  if (!first.unit) {
    if (/^0\d/.test(folded.slice(start, start + 2))) return false;
    // 渤中19-6, 3-2: with a plain hyphen and no unit it is a name or a score.
    if (!second.unit && (dash !== '~' || first.numeral.script === 'chinese' || /[-\d]/.test(folded[start - 1] ?? ''))) {
      return false;
    }
  }
  if (second.numeral.script === 'chinese' && !second.unit) return false;
  // 从5人到8人, 由3%到5% tell of a change.
  return !(
    dash === 'word' &&
    first.unit &&
    /[由从自][^,。;]{0,12}$/.test(folded.slice(Math.max(0, start - 14), start))
  );
}

function sign(value: Exact, negative: boolean): Exact {
  return negative ? exact(-value.n, value.d) : value;
}

/** What 万 or 亿 multiplies the digits of a numeral by. */
function scaleOf(folded: string, start: number, numeral: Numeral): Exact {
  if (!numeral.scaled) return exact(1);
  let exponent = 0;
  for (const c of folded.slice(start, numeral.end)) exponent += c === '万' ? 4 : c === '亿' ? 8 : 0;
  return exact(10n ** BigInt(exponent));
}
