import { jsonText } from '../text/json-text.js';
import type { Format } from './format.js';
import type { Report } from './report-schema.js';

/** The result for machines (`report-schema.ts`): one object, a document a line, so that it can be written piece by piece. */
export function jsonFormat(tool: Report['tool']): Format {
  return {
    begin: () => `{"version":1,"tool":${jsonText(tool)},"documents":[`,
    document: (document, { index }) => `${index === 0 ? '' : ','}\n${jsonText(document)}`,
    end: ({ problems, summary }) => `\n],"problems":${jsonText(problems)},"summary":${jsonText(summary)}}\n`,
  };
}
