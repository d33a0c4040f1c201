import type { Figure } from './figure.js';
import { valueless } from './valueless.js';

/** 3:1, 3比2, 25∶21; a clock time (19:30) has been read before. */
const score = /\d{1,3}(?:[:∶]|比)\d{1,3}(?![\d:∶%.万亿]|个百分点)/y;

/** Reads a score or a ratio: it has no value of its own. */
export function readScore(text: string, folded: string, start: number): Figure | null {
  const first = folded.charCodeAt(start);
  if (first < 48 || first > 57) return null;
  score.lastIndex = start;
  const match = /[\d.:∶]/.test(folded[start - 1] ?? '') ? null : score.exec(folded);
  if (!match) return null;
  return valueless(text, start, start + match[0].length, '比');
}
