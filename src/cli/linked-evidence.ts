import type { EvidenceRecord } from '../claims/claim-file.js';
import { workspacePath } from '../claims/workspace-path.js';
import type { TracedDocument } from '../reports/evidence-report.js';
import { LineIndex } from '../text/line-index.js';
import { describeQuote } from '../text/quote.js';
import type { Span } from '../text/span.js';
import { claimsAt, readPlace, type WrittenPlace } from './claim-target.js';
import type { Declaration } from './declaration.js';
import { evidenceReader } from './evidence-reader.js';
import { failure } from './failure.js';

/** Who records evidence, when, and what it does to the claim. */
export type Recording = Pick<EvidenceRecord, 'stance' | 'by' | 'on' | 'note'>;

/** Whether the words name evidence: an address, or a place of a file that is there. */
export function namesEvidence(target: string): boolean {
  return isAddress(target) || readPlace(target) !== null;
}

/**
 * Evidence by an address, or by path:line:column of a figure in a source.
 * @throws {Failure} where there is no figure at the place.
 */
export async function evidenceAt(
  target: string,
  recording: Recording,
  config: Declaration | null,
): Promise<EvidenceRecord> {
  if (isAddress(target)) return { url: target, ...recording };
  const place = readPlace(target);
  const path = place && workspacePath(process.cwd(), place.path);
  if (!place || !path) throw failure('bad-evidence-target', { target });
  const document = await evidenceReader(process.cwd(), config).traced(path);
  const { text, sha256 } = document.source;
  return { path, sha256, ...describe(text, spansAt(document, place, target)), ...recording };
}

/** The range that is written, or the figure at the place. */
function spansAt(document: TracedDocument, place: WrittenPlace, target: string): readonly Span[] {
  if (place.until) {
    const lines = new LineIndex(document.source.text);
    const [start, end] = [lines.offset(place), lines.offset(place.until)];
    if (start >= end || end > document.source.text.length) throw failure('bad-evidence-target', { target });
    return [{ start, end }];
  }
  const [claim, ...others] = claimsAt(document, place);
  if (!claim) throw failure('bad-evidence-target', { target });
  if (others.length > 0) throw failure('ambiguous-claim', { target, count: others.length + 1 });
  return claim.claim.spans;
}

function describe(text: string, at: readonly Span[]) {
  const { quote, prefix, suffix, spans } = describeQuote(text, at);
  return { quote, prefix, suffix, spans: [...spans] };
}

function isAddress(target: string): boolean {
  return /^https?:\/\//i.test(target) && URL.canParse(target);
}
