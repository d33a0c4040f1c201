import type { TracedDocument } from '../reports/evidence-report.js';
import { evidenceReader } from './evidence-reader.js';
import { type Visit, visitFiles } from './visit-files.js';

/**
 * Reads the documents that the words name, one after another, with what bears on their claims. One that cannot be read is
 * named on standard error, and the others go on. Tells whether there was none such.
 * @throws {Failure} where standard input or a document outside of the workspace is named.
 */
export function visitTraced(
  paths: readonly string[],
  visit: Visit,
  show: (document: TracedDocument) => void,
): Promise<boolean> {
  const reader = evidenceReader(process.cwd(), visit.policy.provenance);
  return visitFiles(paths, { ...visit, inWorkspace: true }, async (path) => show(await reader.traced(path)));
}
