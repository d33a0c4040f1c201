import type { Level } from '../../checks/flag.js';
import type { FailLevel } from '../exit-code.js';

/** The formats of a result, by the name that `--format` takes. */
export const formats = ['text', 'json'] as const;

/** What `kanwu check` is told. */
export interface CheckOptions {
  readonly format: (typeof formats)[number];
  readonly outputFile?: string;
  readonly level: Level;
  readonly failOn: FailLevel;
  readonly stdinFilename?: string;
}
