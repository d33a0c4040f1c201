import { faultKind, scoreSentences } from '../messages/score.js';
import type { ScoreReport } from '../score/score-schema.js';
import { plainMarkdown } from '../text/plain-markdown.js';
import type { Language } from '../text/words.js';

/** The score as a page of Markdown: the verdict first, then a table of what counted, and what it is worth. */
export function scoreMarkdown(score: ScoreReport, language: Language): string {
  const words = scoreSentences[language];
  const rows = score.slips.map((slip) => [
    `${cell(slip.path)}:${slip.line}:${slip.column}`,
    String(slip.counts),
    faultKind(slip, language),
    `${cell(slip.message)} \`${slip.check}\` ${slip.flag}`,
  ]);
  const table = [words.columns, words.columns.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return `${[
    `# ${words.title}`,
    `**${words.verdict(score)}**`,
    rows.length === 0 ? words.none : table.join('\n'),
    words.caveat,
  ].join('\n\n')}\n`;
}

/** Copy within a table: a bar would end its cell. */
function cell(text: string): string {
  return plainMarkdown(text).replaceAll('|', '\\|');
}
