import { toDocumentEvidence } from '../reports/evidence-report.js';
import type { DocumentEvidenceReport } from '../reports/evidence-schema.js';
import type { Language } from '../text/words.js';
import type { ReportOptions } from './commands/report-options.js';
import type { Policy } from './config/policy.js';
import type { Outcome } from './exit-code.js';
import { openOutput } from './output.js';
import { visitTraced } from './visit-traced.js';

/** `kanwu report --format webannotation|claimreview|csv`: the evidence of the drafts, for other programs. */
export async function reportEvidence(
  paths: readonly string[],
  format: Exclude<ReportOptions['format'], 'queries' | 'html'>,
  outputFile: string | undefined,
  language: Language,
  policy: Policy,
): Promise<Outcome> {
  const documents: DocumentEvidenceReport[] = [];
  const texts = new Map<string, string>();
  const complete = await visitTraced(paths, { command: 'kanwu report', language, policy, outputFile }, (document) => {
    documents.push(toDocumentEvidence(document, language));
    for (const { path, text } of [document.source, ...(document.evidence?.sources ?? []), ...document.linked.values()])
      texts.set(path, text);
  });
  if (documents.length > 0) {
    const output = await openOutput(outputFile);
    await output.write(await render(documents, format, texts, language));
    await output.close();
  }
  return { incomplete: !complete, rejected: false };
}

async function render(
  documents: readonly DocumentEvidenceReport[],
  format: Exclude<ReportOptions['format'], 'queries' | 'html'>,
  texts: ReadonlyMap<string, string>,
  language: Language,
): Promise<string> {
  switch (format) {
    case 'webannotation':
      return (await import('../reports/web-annotation.js')).webAnnotations(
        documents,
        (path) => texts.get(path) ?? null,
      );
    case 'claimreview':
      return (await import('../reports/claim-review.js')).claimReviews(documents, language);
    case 'csv':
      return (await import('../reports/evidence-csv.js')).evidenceCsv(documents, language);
  }
}
