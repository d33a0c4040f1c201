import type { Claim } from '../claims/claim.js';
import type { View } from './view.js';

/** 40分钟 of 1小时40分钟, 5角 of 3元5角, 1 of 2.1:1: part of a figure, and none by itself. */
export function isPiece({ text, claims }: View, { figure, index }: Claim): boolean {
  const at = index - claims[0]!.index;
  const [before, after] = [claims[at - 1], claims[at + 1]];
  return (
    (before?.figure.end === figure.start && !before.figure.date) ||
    (after?.figure.start === figure.end && !after.figure.date) ||
    /[:∶]/.test(text[figure.start - 1] ?? '') ||
    /[:∶/]/.test(text[figure.end] ?? '')
  );
}
