/** What `kanwu report` renders, by the name that `--format` takes: `queries` is the sheet of questions to the author. */
export const reportFormats = ['queries'] as const;

/** What `kanwu report` is told. */
export interface ReportOptions {
  readonly format: (typeof reportFormats)[number];
  readonly outputFile?: string;
}
