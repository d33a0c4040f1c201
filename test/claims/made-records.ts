import type { ClaimRecord } from '../../src/claims/claim-file.js';

/** A claim record that a test makes up. */
export function record(id: string, quote: string, start: number): ClaimRecord {
  return {
    id,
    quote,
    prefix: '前文',
    suffix: '后文',
    spans: [{ start, end: start + quote.length }],
    figure: { kind: 'quantity', text: quote, value: '12', low: '12', high: '12', unit: '座', approximation: 'exact' },
    measure: null,
    subject: '河湾镇',
    period: null,
    qualifier: null,
    evidence: [],
    verified: null,
    note: null,
  };
}
