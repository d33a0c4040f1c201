import type { Level } from '../../checks/flag.js';
import type { RuleLevel } from '../../checks/rules.js';
import type { FailLevel } from '../exit-code.js';
import type { FormatRequest } from '../output-requests.js';

/** What `kanwu check` is told. What is not said is as the config has it, or as it is by default. */
export interface CheckOptions {
  /** Each time that `--format` was written; never, and it is text. */
  readonly format?: readonly FormatRequest[];
  readonly outputFile?: string;
  readonly level?: Level;
  readonly quiet?: boolean;
  readonly failOn?: FailLevel;
  readonly maxWarnings?: number;
  readonly reportUnusedSuppressions?: RuleLevel;
  /** A file, `true` for the usual one, `false` for none. */
  readonly baseline?: string | boolean;
  readonly updateBaseline?: boolean;
  /** A commit or branch. */
  readonly changedSince?: string;
  readonly printConfig?: string;
  readonly stdinFilename?: string;
  /** How many threads check files: 1 is this one; as many as there are cores unless given. */
  readonly concurrency?: number;
  readonly watch?: boolean;
  readonly cache?: boolean;
  /** A folder; naming one asks for a cache. */
  readonly cacheLocation?: string;
}
