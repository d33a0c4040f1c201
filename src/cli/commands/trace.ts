import { toDocumentEvidence, toEvidence } from '../../reports/evidence-report.js';
import { traceText } from '../../reports/trace-text.js';
import { findClaims } from '../claim-target.js';
import type { Policy } from '../config/policy.js';
import type { Outcome } from '../exit-code.js';
import { openOutput } from '../output.js';
import { version } from '../version.js';
import type { Voice } from '../voice.js';
import type { EvidenceOptions } from './evidence-options.js';

/** `kanwu trace TARGET [paths…]`: where a figure comes from, as far as its document and the sources of it tell. */
export async function trace(
  target: string,
  paths: readonly string[],
  { format, outputFile }: EvidenceOptions,
  voice: Voice,
  policy: Policy,
): Promise<Outcome> {
  const { language } = voice;
  const { found, complete } = await findClaims(target, paths, { language, policy, outputFile });
  const documents = found.map(({ document, claims }) =>
    toDocumentEvidence(document, language, (claim) => claims.includes(claim)),
  );
  const output = await openOutput(outputFile);
  if (format === 'json') await output.write(`${JSON.stringify(toEvidence(documents, version()), null, 2)}\n`);
  else await output.write(documents.map((document) => traceText(document, voice)).join('\n'));
  await output.close();
  return { incomplete: !complete, rejected: false };
}
