import { relative, resolve } from 'node:path';
import { findConfig } from './find-config.js';
import type { Policy } from './policy.js';

/** What holds in a folder where nothing was laid down. */
function openPolicy(root: string): Policy {
  return {
    file: null,
    root,
    language: null,
    include: null,
    exclude: [],
    checks: {},
    words: [],
    overrides: [],
    failOn: null,
    maxWarnings: null,
    unusedSuppressions: null,
    baseline: null,
    provenance: null,
  };
}

/**
 * What holds in a folder: the config that is named, or found (`undefined`), or none (`false`). Most newsrooms have none, and
 * then nothing is loaded to read one.
 * @throws {Failure} where there is one that cannot be read or makes no sense.
 */
export async function loadPolicy(folder: string, config: string | false | undefined): Promise<Policy> {
  const path = config === undefined ? findConfig(folder) : config && resolve(folder, config);
  if (!path) return openPolicy(folder);
  const { readConfig } = await import('./read-config.js');
  return readConfig(path, relative(folder, path).replaceAll('\\', '/'));
}
