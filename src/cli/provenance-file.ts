import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { provenanceSchema } from '../evidence/provenance-schema.js';
import { configFault } from './config/config-fault.js';
import type { Declaration } from './declaration.js';
import { Failure, failure } from './failure.js';

/** Where a workspace that has no config says what its drafts rely on. */
const provenanceFile = 'kanwu.sources.json';

/**
 * What kanwu.sources.json says that the drafts of the workspace rely on; `null` where there is none.
 * @throws {Failure} where the file cannot be read, or makes no sense.
 */
export function readProvenance(workspace: string): Declaration | null {
  const file = provenanceFile;
  let json: string;
  try {
    json = readFileSync(join(workspace, file), 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw failure('file-unreadable', { path: file, reason: code ?? 'EIO' });
  }
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    throw failure('provenance-invalid', { file, reason: (error as SyntaxError).message.replace(/\s+/g, ' ') });
  }
  const parsed = provenanceSchema.safeParse(data);
  if (!parsed.success) throw new Failure(configFault(file, data, parsed.error.issues[0]!, provenanceSchema));
  return { ...parsed.data, file, at: '', root: workspace };
}
