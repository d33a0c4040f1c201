import { add, compare, type Exact, exact, multiply, parseExact, subtract } from '../../src/text/exact.js';
import { fold } from '../../src/text/fold.js';
import { type Interval, point } from '../../src/text/interval.js';
import { pick } from './chance.js';

/**
 * The evaluation's own reading of numerals. It is narrower than kanwu's on purpose, and shares no code with it: what is
 * judged must not be the judge.
 */
const scales: Readonly<Record<string, number>> = {
  万: 4,
  亿: 8,
  万亿: 12,
  thousand: 3,
  million: 6,
  billion: 9,
};
const arabic = /^(-?\d[\d,]*(?:\.\d+)?) ?(万亿|[万亿]|thousand|million|billion)?$/;
const words: Readonly<Record<string, number>> = { twice: 2, three: 3, four: 4, five: 5, six: 6, nine: 9 };
const digits = '零一二三四五六七八九';

/** The values that a printed numeral can stand for, or null where it is not plain. */
export function readNumber(printed: string, isRate = false): Interval | null {
  const text = fold(printed).trim();
  const match = arabic.exec(text);
  if (match) {
    const [, number = '', scale] = match;
    const power = scale ? scales[scale]! : 0;
    const value = parseExact(number.replaceAll(',', ''), power);
    const decimals = number.includes('.') ? number.length - number.indexOf('.') - 1 : 0;
    return decimals > 0 || scale || isRate ? around(value, parseExact('0.5', power - decimals)) : point(value);
  }
  const fraction = /^([二三四五六七八九十])分之([一二三四五六七八九])$/.exec(text);
  if (fraction) {
    const share = exact(100 * digits.indexOf(fraction[2]!), fraction[1] === '十' ? 10 : digits.indexOf(fraction[1]!));
    return isRate ? around(share, parseExact('0.05')) : null;
  }
  const value = words[text.toLowerCase()] ?? readChinese(text);
  return value === null ? null : isRate ? null : point(exact(value));
}

function around(value: Exact, half: Exact): Interval {
  return { low: subtract(value, half), high: add(value, half), lowOpen: false, highOpen: false };
}

/** 二十五, 三百零六: up to 9999. */
function readChinese(text: string): number | null {
  let total = 0;
  let digit = -1;
  if (!/^[零一二两三四五六七八九十百千]+$/.test(text)) return null;
  for (const c of text.replaceAll('两', '二')) {
    const scale = { 十: 10, 百: 100, 千: 1000 }[c];
    if (scale) {
      total += (digit < 0 ? 1 : digit) * scale;
      digit = -1;
    } else if (digit > 0) return null;
    else digit = digits.indexOf(c);
  }
  return total + Math.max(digit, 0);
}

/** A numeral misprinted. */
export interface Misprint {
  readonly how: 'digit changed' | 'digits swapped' | 'point moved' | '万/亿 dropped';
  readonly text: string;
}

/** The misprints of a numeral: at most one of each kind, chosen by chance. */
export function misprints(numeral: string, ...words: readonly (string | number)[]): Misprint[] {
  const found: Misprint[] = [];
  const places = [...numeral.matchAll(/\d/g)].map((m) => m.index);
  const first = places[0];
  if (first !== undefined) {
    const at = pick(places, 'digit', numeral, ...words);
    const others = [...'0123456789'].filter((d) => d !== numeral[at] && !(d === '0' && at === first));
    found.push({ how: 'digit changed', text: put(numeral, at, 1, pick(others, 'to', numeral, ...words)) });
    const swappable = places.filter((i) => isSwappable(numeral, i, first));
    if (swappable.length > 0) {
      const i = pick(swappable, 'swap', numeral, ...words);
      found.push({ how: 'digits swapped', text: put(numeral, i, 2, numeral[i + 1]! + numeral[i]!) });
    }
    const moved = movePoint(numeral, ...words);
    if (moved) found.push({ how: 'point moved', text: moved });
  } else {
    const chinese = [...numeral.matchAll(/[一二两三四五六七八九]/g)].map((m) => m.index);
    if (chinese.length > 0) {
      const at = pick(chinese, 'digit', numeral, ...words);
      const others = [...'二三四五六七八九'].filter((d) => d !== numeral[at] && !(d === '二' && numeral[at] === '两'));
      found.push({ how: 'digit changed', text: put(numeral, at, 1, pick(others, 'to', numeral, ...words)) });
    }
  }
  const scale = /\d ?(?:万亿|[万亿])$/.exec(numeral);
  if (scale) found.push({ how: '万/亿 dropped', text: numeral.slice(0, scale.index + 1) });
  return found.filter(({ text }) => text !== numeral);
}

function isSwappable(numeral: string, i: number, first: number): boolean {
  const next = numeral[i + 1];
  return next !== undefined && /\d/.test(next) && next !== numeral[i] && !(i === first && next === '0');
}

function put(text: string, at: number, length: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + length);
}

function movePoint(numeral: string, ...words: readonly (string | number)[]): string | null {
  const parts = /^(\d+)\.(\d+)(.*)$/.exec(numeral);
  if (!parts) return null;
  const [, whole = '', decimals = '', rest = ''] = parts;
  const right = `${whole}${decimals[0]}${decimals.length > 1 ? `.${decimals.slice(1)}` : ''}`.replace(/^0+(?=\d)/, '');
  const left = whole.length > 1 ? `${whole.slice(0, -1)}.${whole.at(-1)}${decimals}` : `0.${whole}${decimals}`;
  return pick([right, left], 'point', numeral, ...words) + rest;
}

/** Whether two intervals share a value. */
export function meet(a: Interval, b: Interval): boolean {
  return atMost(a, b) && atMost(b, a);
}

/** Whether a value of the first can be at most a value of the second. */
export function atMost(a: Interval, b: Interval): boolean {
  return compare(a.low!, b.high!) <= 0;
}

/** The product of intervals of values that are not negative. */
export function times(a: Interval, b: Interval): Interval {
  return { low: multiply(a.low!, b.low!), high: multiply(a.high!, b.high!), lowOpen: false, highOpen: false };
}

/** Every value of the first less every value of the second. */
export function minus(a: Interval, b: Interval): Interval {
  return { low: subtract(a.low!, b.high!), high: subtract(a.high!, b.low!), lowOpen: false, highOpen: false };
}
