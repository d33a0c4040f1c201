import type { FlagReport } from './report-schema.js';

/**
 * The places of a flag in other documents, each as one line that people read: `sources/月报.txt:3:5 来源 县里新增就业2574人。`
 * For formats that have no field for a place in another file.
 */
export function elsewhereLines({ elsewhere = [] }: FlagReport): string[] {
  return elsewhere.map(
    ({ path, line, column, note, sentence }) => `${path}:${line}:${column} ${note} ${sentence.replaceAll(/\s+/g, ' ')}`,
  );
}
