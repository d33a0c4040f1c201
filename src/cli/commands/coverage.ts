import { evidenceMessages } from '../../messages/evidence.js';
import { toDocumentEvidence, toEvidence } from '../../reports/evidence-report.js';
import type { Coverage, DocumentEvidenceReport, PlacedClaim } from '../../reports/evidence-schema.js';
import { visible } from '../../text/visible.js';
import type { Policy } from '../config/policy.js';
import type { Outcome } from '../exit-code.js';
import { openOutput } from '../output.js';
import { version } from '../version.js';
import { visitTraced } from '../visit-traced.js';
import type { Voice } from '../voice.js';
import type { CoverageOptions } from './evidence-options.js';

/**
 * `kanwu coverage [paths…]`: which share of each draft's figures is borne out. A document that declares no sources has no
 * share, unless it is named; with `--require`, less than that rejects the copy.
 */
export async function coverage(
  paths: readonly string[],
  { format, outputFile, require: required }: CoverageOptions,
  { language }: Voice,
  policy: Policy,
): Promise<Outcome> {
  const words = evidenceMessages[language];
  const documents: DocumentEvidenceReport[] = [];
  const lines: string[] = [];
  const complete = await visitTraced(paths, { command: 'kanwu coverage', language, policy, outputFile }, (traced) => {
    const document = toDocumentEvidence(traced, language);
    const { path } = document;
    if (document.sources.length > 0) {
      documents.push(document);
      lines.push(words.coverage({ path, ...document.coverage, borne: borneOut(document.coverage) }));
      for (const { path: source, state } of document.sources)
        if (state === 'changed') lines.push(`  ${source}: ${words['source-state']({ state })}`);
      for (const { first, second } of document.disagreements)
        lines.push(`  ${words.disagree({})}: ${[first, second].map(placed).join(' ≠ ')}`);
    } else if (paths.length > 0) lines.push(words['coverage-none']({ path }));
  });
  const report = toEvidence(documents, version());
  const { coverage: all } = report;
  lines.push(words['coverage-all']({ documents: documents.length, ...all, borne: borneOut(all) }));
  const below = required !== undefined && (all.percent < required || documents.length === 0);
  if (below) lines.push(words['coverage-below']({ percent: documents.length === 0 ? 0 : all.percent, required }));
  const output = await openOutput(outputFile);
  if (format === 'json') await output.write(`${JSON.stringify(report, null, 2)}\n`);
  else await output.write(lines.map((line) => `${visible(line)}\n`).join(''));
  await output.close();
  return { incomplete: !complete, rejected: below };
}

function placed({ path, line, column, quote }: PlacedClaim): string {
  return `${path}:${line}:${column} “${quote}”`;
}

function borneOut({ verified, supported }: Coverage): number {
  return verified + supported;
}
