import { faultKind, scoreSentences } from '../messages/score.js';
import type { ScoreReport } from '../score/score-schema.js';
import { visible } from '../text/visible.js';
import { textWidth } from '../text/width.js';
import type { Language } from '../text/words.js';

/** The score for people: a table of what counted, the verdict, and what it is worth. */
export function scoreText(score: ScoreReport, language: Language): string {
  const words = scoreSentences[language];
  const rows = score.slips.map((slip) => [
    `${visible(slip.path)}:${slip.line}:${slip.column}`,
    String(slip.counts),
    faultKind(slip, language),
    `${visible(slip.message)} ${slip.check} ${slip.flag}`,
  ]);
  return [
    ...(rows.length === 0 ? [words.none] : table([words.columns, ...rows])),
    '',
    words.verdict(score),
    words.caveat,
    '',
  ].join('\n');
}

/** Rows whose columns line up; Chinese characters are two columns wide. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => textWidth(row[column]!))));
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - textWidth(cell))))
      .join('  ')
      .trimEnd(),
  );
}
