import { stringify } from 'csv-stringify/sync';
import type { Format } from './format.js';
import type { ClaimReport } from './report-schema.js';

/** The columns of the table, and what of a claim stands in each. */
const columns: Readonly<Record<string, (claim: ClaimReport, path: string) => string | number | null>> = {
  path: (_, path) => path,
  line: ({ line }) => line,
  column: ({ column }) => column,
  quote: ({ quote }) => quote,
  measure: ({ measure }) => measure,
  subject: ({ subject }) => subject,
  period: ({ period }) => period,
  qualifier: ({ qualifier }) => qualifier,
  kind: ({ figure }) => figure.kind,
  value: ({ figure }) => figure.value,
  low: ({ figure }) => figure.low,
  high: ({ figure }) => figure.high,
  unit: ({ figure }) => figure.unit,
  approximation: ({ figure }) => figure.approximation,
  id: ({ id }) => id,
};

/**
 * Every claim as a row of a table (RFC 4180), for spreadsheets. The byte-order mark tells Excel that it is UTF-8. A cell
 * that a spreadsheet would take for a formula gets an apostrophe before it; a plain number, as -5, is none.
 */
export function csvFormat(): Format {
  return {
    begin: () => `\ufeff${rows([Object.keys(columns)])}`,
    document: ({ path, claims }) =>
      rows(claims.map((claim) => Object.values(columns).map((cell) => inert(cell(claim, path))))),
    end: () => '',
  };
}

/** How a formula begins, in the full-width forms too that a Chinese Excel reads alike. */
const formula = /^(?!-?\d+(?:\.\d+)?$)[=+\-@\t\r\n＝＋－＠]/;

function inert(cell: string | number | null): string | number {
  if (typeof cell !== 'string') return cell ?? '';
  const text = cell.replace(/\p{Surrogate}/gu, '\ufffd').replaceAll('\0', '\u2400');
  return formula.test(text) ? `'${text}` : text;
}

function rows(records: readonly (readonly (string | number)[])[]): string {
  return stringify(records as (string | number)[][], { record_delimiter: 'windows' });
}
