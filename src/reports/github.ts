import { messages } from '../messages/messages.js';
import { LineIndex } from '../text/line-index.js';
import { visible } from '../text/visible.js';
import type { Language } from '../text/words.js';
import { elsewhereLines } from './elsewhere-lines.js';
import type { Format } from './format.js';
import type { FlagReport } from './report-schema.js';

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** So many annotations of each kind GitHub takes from one step; the log keeps them all. */
const shown = 10;

/**
 * Workflow commands, by which GitHub Actions puts each flag beside its line (`::error file=…,line=…::message`). GitHub
 * shows columns only of a place on one line, and the first ten annotations of each kind of a step: more are said to be in
 * the log.
 */
export function githubFormat(language: Language): Format {
  const words = messages[language];
  return {
    begin: () => '',
    document({ path, flags }, { text }) {
      const lines = new LineIndex(text);
      return flags.map((flag) => annotation(flag, path, lines, language)).join('');
    },
    end({ summary, problems }) {
      const failed = problems.map(({ path, incomplete, message }) =>
        command(
          incomplete ? 'error' : 'notice',
          { ...(path === null ? {} : { file: path }), title: 'kanwu' },
          visible(message),
        ),
      );
      const most = Math.max(summary.flags.error, summary.flags.warning, summary.flags.note);
      const rows = [
        `${words.summary(summary)} · ${words['summary-flags']({ flags: summary.flags })}`,
        ...(most > shown ? [words['github-limit']({ shown })] : []),
      ];
      return `${failed.join('')}${rows.join('\n')}\n`;
    },
  };
}

function annotation(flag: FlagReport, path: string, lines: LineIndex, language: Language): string {
  const words = messages[language];
  const { level, check, message, spans, working, related } = flag;
  const start = lines.at(spans[0]!.start);
  const end = lines.at(spans.at(-1)!.end);
  const said = working === null || message.includes(working.replace(/ [✓✗]$/, ''));
  const text = [
    message,
    ...(said ? [] : [`${words.working({})} ${working}`]),
    ...related.map(({ quote, note, spans: places }) => {
      const at = lines.at(places[0]!.start);
      return `${at.line}:${at.column} “${quote}” ${note}`;
    }),
    ...elsewhereLines(flag),
  ];
  return command(
    commands[level],
    {
      file: path,
      line: start.line,
      endLine: end.line,
      ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
      title: `kanwu ${check}`,
    },
    text.map(visible).join('\n'),
  );
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${list.join(',')}::${data(message)}\n`;
}

/** What the runner undoes in a message; other control characters would reach the log, so they become visible. */
function data(text: string): string {
  return text
    .replace(/[^\r\n]+/g, visible)
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

/** In a property a colon or comma would end it as well. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
