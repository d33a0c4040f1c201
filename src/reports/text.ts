import pico from 'picocolors';
import { messages } from '../messages/messages.js';
import type { Sentences } from '../messages/sentences.js';
import { excerpts } from '../text/excerpt.js';
import { LineIndex } from '../text/line-index.js';
import { visible } from '../text/visible.js';
import type { Language } from '../text/words.js';
import type { Format } from './format.js';
import type { FlagReport, Summary } from './report-schema.js';

/** How the result looks to a person. */
export interface TextOptions {
  readonly language: Language;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
}

type Colors = ReturnType<typeof pico.createColors>;

const indent = '    ';

/** The result for people: each flag with its sentence, its reason worked out and what else it speaks of; totals last. */
export function textFormat({ language, color, columns }: TextOptions): Format {
  const colors = pico.createColors(color);
  const words = messages[language];
  const width = Math.min(columns, 120) - indent.length;
  return {
    begin: () => '',
    document({ path, flags }, { text }) {
      if (flags.length === 0) return '';
      const lines = new LineIndex(text);
      return flags.map((flag) => renderFlag(flag, { path, text, lines, width, words, colors })).join('');
    },
    end({ summary, characters, hidden }) {
      // Nothing was read: that nothing was found would be no news.
      if (summary.documents === 0) return '';
      const { error, warning, note } = summary.flags;
      const clean = error + warning + note === 0;
      const verdict = clean
        ? colors.green(words[hidden ? 'summary-clean-here' : 'summary-clean']({}))
        : `${levelColor(colors, summary.flags)(words['summary-flags']({ flags: summary.flags }))}${
            characters === 0 ? '' : colors.dim(` · ${words['flag-rate']({ flags: summary.flags, characters })}`)
          }`;
      const { suppressed } = summary;
      // That flags were spared is part of what “no flags” means.
      const spared = suppressed === 0 ? '' : colors.dim(` · ${words['summary-suppressed']({ count: suppressed })}`);
      return `${words.summary(summary)} · ${verdict}${spared}\n`;
    },
  };
}

interface Context {
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly width: number;
  readonly words: Sentences;
  readonly colors: Colors;
}

function renderFlag(flag: FlagReport, { path, text, lines, width, words, colors }: Context): string {
  const paint = levelColor(colors, flag.level);
  const rows = [
    `${colors.dim(`${visible(path)}:${flag.line}:${flag.column}`)} ${colors.bold(paint(words.level({ level: flag.level })))} ${visible(flag.message)} ${colors.dim(`${flag.check} ${flag.id}`)}`,
  ];
  for (const { pieces, underline } of excerpts(text, flag.spans, width)) {
    rows.push(indent + pieces.map((piece) => (piece.marked ? colors.bold(piece.text) : piece.text)).join(''));
    rows.push(indent + paint(underline));
  }
  // A message that gives the arithmetic already need not have it repeated below.
  const said = flag.working === null || flag.message.includes(flag.working.replace(/ [✓✗]$/, ''));
  if (!said) rows.push(`${indent}${colors.dim(words.working({}))} ${visible(flag.working!)}`);
  for (const { quote, spans, note } of flag.related) {
    const place = spans[0] ? lines.at(spans[0].start) : { line: flag.line, column: flag.column };
    rows.push(
      `${indent}${colors.dim(`${place.line}:${place.column}`)} “${visible(quote)}” ${colors.dim(visible(note))}`,
    );
  }
  for (const { path: other, line, column, note, sentence } of flag.elsewhere ?? []) {
    rows.push(`${indent}${colors.dim(`${visible(other)}:${line}:${column}`)} ${colors.dim(visible(note))}`);
    rows.push(`${indent}${indent}${visible(sentence.replaceAll(/\s+/g, ' '))}`);
  }
  if (flag.fix) {
    const edits = flag.fix.edits.map((edit) =>
      visible(describeEdit(text.slice(edit.start, edit.end), edit.text, words)),
    );
    rows.push(`${indent}${colors.dim(words.fix({}))} ${edits.join(words['list-separator']({}))}`);
  }
  return `${rows.join('\n')}\n\n`;
}

function describeEdit(quote: string, text: string, words: Sentences): string {
  if (text === '') return words.delete({ quote });
  return quote === '' ? words.insert({ text }) : words.replace({ quote, text });
}

/** One colour a level, and that of the worst level for a count of all. */
function levelColor(colors: Colors, level: FlagReport['level'] | Summary['flags']): (text: string) => string {
  const worst = typeof level === 'string' ? level : level.error ? 'error' : level.warning ? 'warning' : 'note';
  return { error: colors.red, warning: colors.yellow, note: colors.cyan }[worst];
}
