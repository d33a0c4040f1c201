import type { DocumentReport } from '../reports/report-schema.js';

/** The document with other flags. Unlike a spread, it does not read claims and relations that nobody has asked for yet. */
export function withFlags(
  document: DocumentReport,
  flags: DocumentReport['flags'],
  suppressed: DocumentReport['suppressed'] = document.suppressed,
): DocumentReport {
  const plain = { configurable: true, enumerable: true, writable: true };
  return Object.defineProperties({} as DocumentReport, {
    ...Object.getOwnPropertyDescriptors(document),
    flags: { ...plain, value: flags },
    suppressed: { ...plain, value: suppressed },
  });
}
