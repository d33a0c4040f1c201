import type { ScoreKind } from '../../score/yardstick.js';

/** The formats of a score, by the name that `--format` takes. */
export const scoreFormats = ['text', 'json', 'markdown'] as const;

/** What `kanwu score` is told. */
export interface ScoreOptions {
  readonly kind: ScoreKind;
  readonly withWarnings?: true;
  readonly format: (typeof scoreFormats)[number];
  readonly outputFile?: string;
}
