import { exact } from '../text/exact.js';
import { point } from '../text/interval.js';
import type { Figure } from './figure.js';
import { hedgeAfter, hedgeBefore } from './hedges.js';
import type { Numeral } from './numeral.js';
import { readNumeral } from './numeral-with-unit.js';
import { hedged, standsFor } from './stands-for.js';

const over = /(百|千|万|[一二两三四五六七八九十]+|\d+)分之/y;
const signs: Readonly<Record<string, string>> = { 百: '%', 千: '‰', 万: '‱' };

/** 占总数的一半, 占了近一半; elsewhere (一半是海水, 另一半, 一半人) it is no measure. */
const shareBefore = /(?:的|占|占了|占到)(?:约|近|将近|超过|超|逾|不到|不足|大约)?$/;

/** Reads 百分之三点五, 千分之二, 五分之一, 占…的一半. */
export function readFraction(text: string, folded: string, start: number): Figure | null {
  over.lastIndex = start;
  const head = over.exec(folded);
  if (!head) return readHalf(text, folded, start);
  const at = start + head[0].length;
  const numeral = wholeHundred(folded, at) ?? readNumeral(folded, at);
  if (!numeral) return null;
  const before = hedgeBefore(folded, start);
  const after = hedgeAfter(folded, numeral.end);
  const from = before?.at ?? start;
  const end = after?.at ?? numeral.end;
  const common = {
    start: from,
    end,
    text: text.slice(from, end),
    numeral: { start, end: numeral.end },
    step: numeral.step,
    date: null,
    until: null,
    hedges: [before?.word, after?.word].filter((w) => w !== undefined),
  };
  const unit = signs[head[1]!];
  if (unit)
    return { ...common, kind: 'percent', value: numeral.value, unit, ...standsFor(numeral, '%', before, after) };
  const denominator = readNumeral(folded, start);
  if (!denominator || denominator.value.n === 0n) return null;
  const value = exact(numeral.value.n * denominator.value.d, numeral.value.d * denominator.value.n);
  const approximation = before?.approximation ?? after?.approximation ?? 'exact';
  const interval = approximation === 'exact' ? point(value) : hedged(value, exact(1n, 20n), approximation);
  return { ...common, kind: 'fraction', value, unit: '', interval, approximation };
}

function readHalf(text: string, folded: string, start: number): Figure | null {
  if (!folded.startsWith('一半', start) || !shareBefore.test(folded.slice(Math.max(0, start - 4), start))) return null;
  const end = start + 2;
  const [before, after] = [hedgeBefore(folded, start), hedgeAfter(folded, end)];
  const value = exact(1, 2);
  const approximation = before?.approximation ?? after?.approximation ?? 'exact';
  const [from, to] = [before?.at ?? start, after?.at ?? end];
  return {
    start: from,
    end: to,
    text: text.slice(from, to),
    numeral: { start, end },
    step: exact(1),
    date: null,
    until: null,
    hedges: [before?.word, after?.word].filter((w) => w !== undefined),
    kind: 'fraction',
    value,
    unit: '',
    interval: approximation === 'exact' ? point(value) : hedged(value, exact(1n, 20n), approximation),
    approximation,
  };
}

/** 百分之百: the scale stands alone. */
function wholeHundred(folded: string, at: number): Numeral | null {
  if (folded[at] !== '百' || /[一二三四五六七八九]/.test(folded[at + 1] ?? '')) return null;
  const value = exact(100);
  const step = exact(1);
  return { end: at + 1, value, step, lastDigit: step, more: false, between: null, script: 'chinese', scaled: false };
}
