/** What `kanwu trace` is told. */
export interface EvidenceOptions {
  readonly format: 'text' | 'json';
  readonly outputFile?: string;
}

/** What `kanwu coverage` is told. */
export interface CoverageOptions extends EvidenceOptions {
  /** In per cent. */
  readonly require?: number;
}

/** What `kanwu link` is told. */
export interface LinkOptions {
  readonly by?: string;
  readonly note?: string;
  readonly contradicts?: true;
  readonly from?: string;
}
