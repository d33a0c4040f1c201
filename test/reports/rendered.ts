import type { Inspection } from '../../src/pipeline.js';
import type { Format, Problem } from '../../src/reports/format.js';
import { addDocument, emptySummary, type ReportOptions, tallyOf, toDocument } from '../../src/reports/report.js';

/** What stands beside the inspections in a result. */
export interface Beside {
  readonly problems?: readonly Problem[];
  /** Flags that are spared, of the first document. */
  readonly suppressed?: NonNullable<ReportOptions['suppressed']>;
}

/** The whole of a result in a format, in English. */
export function rendered(
  format: Format,
  inspections: readonly Inspection[],
  { problems = [], suppressed = [] }: Beside = {},
): string {
  let text = format.begin();
  let summary = emptySummary;
  let characters = 0;
  for (const [index, inspection] of inspections.entries()) {
    const options = { language: 'en' as const, suppressed: index === 0 ? suppressed : [] };
    const document = toDocument(inspection, options);
    text += format.document(document, { index, text: inspection.source.text });
    summary = addDocument(summary, document, tallyOf(document));
    characters += document.characters;
  }
  return text + format.end({ summary, characters, hidden: false, problems });
}
