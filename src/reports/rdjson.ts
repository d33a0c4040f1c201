import { jsonText } from '../text/json-text.js';
import { LineIndex } from '../text/line-index.js';
import type { Span } from '../text/span.js';
import { elsewhereLines } from './elsewhere-lines.js';
import type { Format } from './format.js';
import type { FlagReport } from './report-schema.js';

const severities = { error: 'ERROR', warning: 'WARNING', note: 'INFO' } as const;

/**
 * The flags as reviewdog reads them (its DiagnosticResult, `reviewdog -f=rdjson`). Its columns count the bytes of UTF-8,
 * and what could not be done it has no place for: that is said on standard error only.
 */
export function rdjsonFormat(): Format {
  let any = false;
  return {
    begin() {
      any = false;
      return '{"source":{"name":"kanwu"},"diagnostics":[';
    },
    document({ path, flags }, { text }) {
      const places = new BytePlaces(text);
      return flags
        .map((flag) => {
          const comma = any ? ',' : '';
          any = true;
          return `${comma}\n${jsonText(diagnostic(flag, path, text, places))}`;
        })
        .join('');
    },
    end: () => '\n]}\n',
  };
}

function diagnostic(flag: FlagReport, path: string, text: string, places: BytePlaces) {
  const { check, level, message, spans, fix } = flag;
  const whole = { start: spans[0]!.start, end: spans.at(-1)!.end };
  return {
    // Newer reviewdogs have a field for related places; an older one refuses all of a result that has a field unknown to it.
    message: [message, ...elsewhereLines(flag)].join('\n'),
    location: { path, range: places.range(whole) },
    severity: severities[level],
    code: { value: check },
    ...(fix ? { suggestions: [suggestion(fix.edits, text, places)] } : {}),
  };
}

/** Several suggestions are several answers to reviewdog, so the edits of one fix become one, with what stands between them. */
function suggestion(edits: NonNullable<FlagReport['fix']>['edits'], text: string, places: BytePlaces) {
  const whole = { start: edits[0]!.start, end: edits.at(-1)!.end };
  let mended = '';
  let at = whole.start;
  for (const edit of edits) {
    mended += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return { range: places.range(whole), text: mended };
}

/** Places as reviewdog counts them: lines from 1, columns from 1 in bytes of UTF-8. */
class BytePlaces {
  readonly #text: string;
  readonly #lines: LineIndex;

  constructor(text: string) {
    this.#text = text;
    this.#lines = new LineIndex(text);
  }

  range({ start, end }: Span) {
    return { start: this.#at(start), end: this.#at(end) };
  }

  #at(offset: number) {
    const { line, column } = this.#lines.at(offset);
    return { line, column: Buffer.byteLength(this.#text.slice(offset - column + 1, offset)) + 1 };
  }
}
