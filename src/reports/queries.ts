import { messages } from '../messages/messages.js';
import type { Sentences } from '../messages/sentences.js';
import { excerpts } from '../text/excerpt.js';
import { LineIndex } from '../text/line-index.js';
import { boldMarkdown, plainMarkdown } from '../text/plain-markdown.js';
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
  /** What its copy is headed, where that is one thing. */
  readonly title: string | null;
  /** The decoded text, into which spans point. */
  readonly text: string;
  readonly queries: readonly Query[];
}

/** The query sheet (原稿疑问单) in Markdown: for each query its place, its sentence, the question, and room for the answer. */
export function querySheet(documents: readonly QueriedDocument[], language: Language): string {
  const words = messages[language];
  const asked = documents.filter(({ queries }) => queries.length > 0);
  const parts = [`# ${words['queries-title']({})}`];
  let number = 0;
  for (const { path, title, text, queries } of asked) {
    const lines = new LineIndex(text);
    const on = queries.map((query) => query.on).sort();
    const dates = [...new Set([on[0]!, on.at(-1)!])].join(' – ');
    parts.push(
      `## ${plainMarkdown(title ?? path)}`,
      words['queries-of']({ path: plainMarkdown(path), dates, count: queries.length }),
      ...queries.flatMap((query) => item(query, ++number, text, lines, words)),
    );
  }
  if (asked.length === 0) parts.push(words['queries-none']({}));
  return `${parts.join('\n\n')}\n`;
}

function item(query: Query, number: number, text: string, lines: LineIndex, words: Sentences): string[] {
  const { flag, note, by, on, stale } = query;
  const place = words['queries-place']({ line: flag.line, column: flag.column });
  // A message that gives the arithmetic already need not have it repeated below.
  const said = flag.working === null || flag.message.includes(flag.working.replace(/ [✓✗]$/, ''));
  const related = flag.related.map(({ spans, note: role }) => {
    const { line, column } = lines.at(spans[0]!.start);
    return `- ${words['queries-place']({ line, column })} (${plainMarkdown(role)}) ${sentence(text, spans)}`;
  });
  return [
    `### ${number}. ${place}${stale ? ` · ${words['queries-stale']({})}` : ''}`,
    `> ${sentence(text, flag.spans)}`,
    `**${words['queries-question']({})}** ${plainMarkdown(flag.message)}`,
    ...(note ? [plainMarkdown(note)] : []),
    ...(said ? [] : [`${words.working({})} ${plainMarkdown(flag.working!)}`]),
    ...(related.length > 0 ? [related.join('\n')] : []),
    words['queries-asked']({ by: plainMarkdown(by), on }),
    `**${words['queries-answer']({})}** ＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿`,
  ];
}

/** The whole sentence of the spans, with what they hold in bold. */
function sentence(text: string, spans: readonly Span[]): string {
  return excerpts(text, spans, Number.POSITIVE_INFINITY)
    .map(({ pieces }) => boldMarkdown(pieces))
    .join(' ');
}
