import type { DocumentReport, FlagReport, SuppressedReport } from '../reports/report-schema.js';
import { withFlags } from './with-flags.js';

/** Who spares a flag, and why. */
type Suppression = SuppressedReport['suppression'];

/** The document with those flags among the suppressed ones of which the judge says by whom they are spared. */
export function suppress(
  document: DocumentReport,
  judge: (flag: FlagReport, index: number) => Suppression | null,
): DocumentReport {
  const flags: FlagReport[] = [];
  const suppressed: SuppressedReport[] = [...document.suppressed];
  for (const [i, flag] of document.flags.entries()) {
    const suppression = judge(flag, i);
    if (suppression) suppressed.push({ ...flag, suppression });
    else flags.push(flag);
  }
  if (flags.length === document.flags.length) return document;
  return withFlags(
    document,
    flags,
    suppressed.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start),
  );
}
