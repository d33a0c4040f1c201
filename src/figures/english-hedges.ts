import type { Approximation } from './figure.js';
import type { Hedge } from './hedges.js';

const before: readonly (readonly [string, Approximation])[] = [
  ['no fewer than|no less than|not less than|at least|a minimum of', 'at-least'],
  ['(?:no|not) (?:more|higher) than|up to|as many as|as much as|at most|a maximum of|a maximum', 'at-most'],
  [
    'just over|well over|slightly more than|more than|greater than|in excess of|upwards? of|exceeding|over|above|>',
    'above',
  ],
  ['just under|slightly less than|fewer than|less than|nearly|almost|close to|approaching|under|below|<', 'below'],
  ['about|around|roughly|approximately|approx\\.?|some|an estimated|estimated|circa|~', 'about'],
];
const words = before.map(([list, approximation]) => ({
  pattern: new RegExp(`(?:^|[^A-Za-z-])(?:${list})$`, 'i'),
  approximation,
}));
const last =
  /(?:than|least|most|to|of|many|much|over|under|above|below|nearly|almost|about|around|roughly|approximately|approx\.?|some|estimated|maximum|circa|exceeding|approaching|[<>~])$/i;

/** How all those words end: most words before a numeral end otherwise. */
const lastLetters = new Set('an st to of ny ch er ow ve ly ut nd me ed um ca ng'.split(' '));

/** The hedge that ends where the numeral (or its money sign) starts. */
export function englishHedgeBefore(folded: string, start: number): Hedge | null {
  const end = folded[start - 1] === ' ' ? start - 1 : start;
  if (!lastLetters.has(folded.slice(end - 2, end).toLowerCase()) && !/[<>~.]/.test(folded[end - 1] ?? '')) return null;
  const near = folded.slice(Math.max(0, end - 26), end);
  if (!last.test(near)) return null;
  for (const { pattern, approximation } of words) {
    const match = pattern.exec(near);
    if (!match) continue;
    const word = match[0].replace(/^[^A-Za-z<>~]/, '');
    return { approximation, at: end - word.length, word };
  }
  return null;
}

const after: readonly (readonly [RegExp, Approximation])[] = [
  [/ or (?:more|over|older|higher|greater|above)\b| and (?:over|older|above|up)\b|\+(?!\d)/y, 'at-least'],
  [/ or (?:less|fewer|under|younger|lower|below)\b| and (?:under|younger|below)\b/y, 'at-most'],
  [/ or so\b/y, 'about'],
];

/** The hedge that begins where the unit ends. */
export function englishHedgeAfter(folded: string, end: number): Hedge | null {
  const next = folded[end];
  if (next !== ' ' && next !== '+') return null;
  for (const [pattern, approximation] of after) {
    pattern.lastIndex = end;
    const match = pattern.exec(folded);
    if (match) return { approximation, at: end + match[0].length, word: match[0].trim() };
  }
  return null;
}
