import { messages } from '../messages/messages.js';
import type { Sentences } from '../messages/sentences.js';
import { LineIndex } from '../text/line-index.js';
import type { Span } from '../text/span.js';
import type { Language } from '../text/words.js';
import type { FlagReport } from './report-schema.js';

/** A flag that a reviewer wants the author to answer. */
export interface Query {
  readonly flag: FlagReport;
  /** The reviewer's own question; the flag's message stands beside it. */
  readonly note: string | null;
  readonly by: string;
  /** When it was asked, as 2025-11-26. */
  readonly on: string;
  /** Whether the copy has changed since it was asked. */
  readonly stale: boolean;
}

/** The queries of one document. */
export interface QueriedDocument {
  readonly path: string;
  /** The decoded text, into which spans point. */
  readonly text: string;
  readonly queries: readonly Query[];
}

/** The query sheet (原稿疑问单) in Markdown: for each query its place, its sentence, the question, and room for the answer. */
export function querySheet(documents: readonly QueriedDocument[], language: Language): string {
  const words = messages[language];
  const asked = documents.filter(({ queries }) => queries.length > 0);
  let number = 0;
  const sections = asked.map(({ path, text, queries }) => {
    const lines = new LineIndex(text);
    const items = queries.map((query) => item(query, ++number, text, lines, words));
    return `## ${plainMarkdown(path)}\n\n${items.join('\n\n')}`;
  });
  const body = sections.length > 0 ? sections.join('\n\n') : words['queries-none']({});
  return `# ${words['queries-title']({})}\n\n${body}\n`;
}

function item(query: Query, number: number, text: string, lines: LineIndex, words: Sentences): string {
  const { flag, note, by, on, stale } = query;
  const rows = [
    `### ${number}. ${words['queries-place']({ line: flag.line, column: flag.column })}${stale ? ` · ${words['queries-stale']({})}` : ''}`,
    `> ${sentence(text, flag.spans)}`,
    `**${words['queries-question']({})}** ${[...(note ? [plainMarkdown(note)] : []), plainMarkdown(flag.message)].join(' / ')}`,
    ...(flag.working === null ? [] : [`${words.working({})} ${plainMarkdown(flag.working)}`]),
    ...flag.related.map((place) => {
      const { line, column } = lines.at(place.spans[0]!.start);
      return `- ${line}:${column} ${sentence(text, place.spans)} (${plainMarkdown(place.note)})`;
    }),
    words['queries-asked']({ by: plainMarkdown(by), on }),
    `**${words['queries-answer']({})}** ＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿`,
  ];
  return rows.join('\n\n').replaceAll(/\n\n(?=- )/g, '\n');
}

const end = /[。！？!?；;\r\n]/;
const reach = 200;

/** The sentence of the first span, with what the spans hold in bold. */
function sentence(text: string, spans: readonly Span[]): string {
  const [first] = spans;
  if (!first) return '';
  let from = first.start;
  while (from > 0 && first.start - from < reach && !end.test(text[from - 1]!)) from--;
  let to = spans.at(-1)!.end;
  const stop = to + reach;
  while (to < text.length && to < stop && !end.test(text[to]!)) to++;
  if (to < text.length && !/[\r\n]/.test(text[to]!)) to++;
  let out = '';
  let at = from;
  for (const span of spans) {
    out += `${plainMarkdown(text.slice(at, span.start))}**${plainMarkdown(text.slice(span.start, span.end))}**`;
    at = span.end;
  }
  return (out + plainMarkdown(text.slice(at, to))).trim();
}

/** Copy may hold anything: what Markdown or HTML would read in it is made plain, and line ends become spaces. */
function plainMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_{}[\]<>()#+|~&!-]/g, (c) => (/[<>&]/.test(c) ? `&#${c.charCodeAt(0)};` : `\\${c}`));
}
