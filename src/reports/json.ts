import type { Format } from './format.js';
import type { Report } from './report-schema.js';

/**
 * The result for machines (`report-schema.ts`): one object, a document a line, so that it can be written piece by
 * piece. Control characters that JSON leaves raw are escaped, for the result may be looked at in a terminal.
 */
export function jsonFormat(tool: Report['tool']): Format {
  return {
    begin: () => `{"version":1,"tool":${write(tool)},"documents":[`,
    document: (document, { index }) => `${index === 0 ? '' : ','}\n${write(document)}`,
    end: ({ problems, summary }) => `\n],"problems":${write(problems)},"summary":${write(summary)}}\n`,
  };
}

function write(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
