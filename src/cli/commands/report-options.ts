/**
 * What `kanwu report` renders, by the name that `--format` takes: `queries` is the sheet of questions to the author, `html` the
 * evidence book, the others put the evidence into forms that other programs read.
 */
export const reportFormats = ['queries', 'html', 'webannotation', 'claimreview', 'csv'] as const;

/** What `kanwu report` is told. */
export interface ReportOptions {
  readonly format: (typeof reportFormats)[number];
  readonly outputFile?: string;
}
