import { exact } from '../text/exact.js';
import { point } from '../text/interval.js';
import type { Figure } from './figure.js';
import { hedgeAfter, hedgeBefore } from './hedges.js';
import type { Numeral } from './numeral.js';
import { readNumeral } from './numeral-with-unit.js';
import { hedged, standsFor } from './stands-for.js';

const over = /(百|千|万|[一二两三四五六七八九十]+|\d+)分之/y;
const signs: Readonly<Record<string, string>> = { 百: '%', 千: '‰', 万: '‱' };

/** Reads 百分之三点五, 千分之二, 五分之一. */
export function readFraction(text: string, folded: string, start: number): Figure | null {
  over.lastIndex = start;
  const head = over.exec(folded);
  if (!head) return null;
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

/** 百分之百: the scale stands alone. */
function wholeHundred(folded: string, at: number): Numeral | null {
  if (folded[at] !== '百' || /[一二三四五六七八九]/.test(folded[at + 1] ?? '')) return null;
  const value = exact(100);
  const step = exact(1);
  return { end: at + 1, value, step, lastDigit: step, more: false, between: null, script: 'chinese', scaled: false };
}
