import { messages } from '../messages/messages.js';
import { plainMarkdown } from '../text/plain-markdown.js';
import type { Language } from '../text/words.js';
import { elsewhereLines } from './elsewhere-lines.js';
import type { Format } from './format.js';
import type { FlagReport } from './report-schema.js';

/** GitHub drops a step's summary that is larger than 1 MiB; the end, with the totals and a few problems, takes its share. */
const limit = 2 ** 20 - 2 ** 16;
/** What the problems at the end may take at most. */
const room = 2 ** 15;

const columns: Readonly<Record<Language, readonly string[]>> = {
  zh: ['级别', '行:列', '问题', '检查'],
  en: ['level', 'place', 'flag', 'check'],
};

/**
 * The result as a page of Markdown, for `$GITHUB_STEP_SUMMARY` or a merge request: a table of flags for each document that
 * has any, the totals last. What the copy holds shows as it stands there. The page keeps below GitHub's limit of 1 MiB, and
 * says how many flags it leaves out.
 */
export function markdownFormat(language: Language): Format {
  const words = messages[language];
  let size = 0;
  let left = 0;
  /** As many of the rows as still fit. */
  const fitting = (rows: readonly string[], most: number): string[] => {
    const kept: string[] = [];
    for (const row of rows) {
      if (size + bytes(row) > most) break;
      size += bytes(row);
      kept.push(row);
    }
    return kept;
  };
  return {
    begin() {
      left = 0;
      const title = `# ${words['markdown-title']({})}\n\n`;
      size = bytes(title);
      return title;
    },
    document({ path, flags }) {
      if (flags.length === 0) return '';
      const head = `## ${cell(path)}\n\n${row(columns[language])}${row(['---', '---', '---', '---'])}`;
      const foot = '\n';
      // A title without a row would say nothing.
      const first = `${head}${flagRow(flags[0]!, language)}`;
      const rows = fitting([first, ...flags.slice(1).map((flag) => flagRow(flag, language))], limit - foot.length);
      left += flags.length - rows.length;
      if (rows.length === 0) return '';
      size += foot.length;
      return `${rows.join('')}${foot}`;
    },
    end({ summary, problems, hidden }) {
      const flagged = summary.flags.error + summary.flags.warning + summary.flags.note > 0;
      const failed = problems.map(({ message }) => `- ${cell(message)}\n`);
      const kept = fitting(failed, limit + room);
      const verdict = flagged
        ? words['summary-flags']({ flags: summary.flags })
        : words[hidden ? 'summary-clean-here' : 'summary-clean']({});
      return [
        ...(left > 0 ? [`${words['markdown-left']({ count: left })}\n`] : []),
        ...(failed.length > 0 ? [`## ${words['markdown-problems']({})}\n`, kept.join('')] : []),
        ...(kept.length < failed.length
          ? [`${words['markdown-left-problems']({ count: failed.length - kept.length })}\n`]
          : []),
        `${words.summary(summary)} · **${verdict}**\n`,
      ].join('\n');
    },
  };
}

function flagRow(flag: FlagReport, language: Language): string {
  const { level, line, column, message, check, id } = flag;
  const said = [message, ...elsewhereLines(flag)].map(cell).join('<br>');
  return row([messages[language].level({ level }), `${line}:${column}`, said, `\`${check}\` ${id}`]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** Copy within a table: a bar would end its cell, even in code. */
function cell(text: string): string {
  return plainMarkdown(text).replaceAll('|', '\\|');
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
