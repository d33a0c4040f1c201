import { jsonText } from '../text/json-text.js';
import type { Format } from './format.js';
import type { JsonlRecord } from './record-schema.js';
import type { Report } from './report-schema.js';

/** The result for machines that read as it is written: a JSON object a line, each saying what it is (`record-schema.ts`). */
export function jsonlFormat(tool: Report['tool']): Format {
  return {
    begin: () => lines([{ type: 'run', version: 1, tool }]),
    document({ path, sha256, characters, claims, relations, flags, suppressed }) {
      return lines([
        { type: 'document', path, sha256, characters },
        ...claims.map((claim) => ({ type: 'claim' as const, path, ...claim })),
        ...relations.map((relation) => ({ type: 'relation' as const, path, ...relation })),
        ...flags.map((flag) => ({ type: 'flag' as const, path, ...flag })),
        ...suppressed.map((flag) => ({ type: 'suppressed' as const, path, ...flag })),
      ]);
    },
    end: ({ problems, summary }) =>
      lines([
        ...problems.map((problem) => ({ type: 'problem' as const, ...problem })),
        { type: 'summary', ...summary },
      ]),
  };
}

function lines(records: readonly JsonlRecord[]): string {
  return records.map((record) => `${jsonText(record)}\n`).join('');
}
