import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Provenance, provenanceSchema } from '../evidence/provenance-schema.js';
import { failure } from './failure.js';

/** Where a workspace says what its drafts rely on. */
export const provenanceFile = 'kanwu.sources.json';

/**
 * What the drafts of the workspace rely on; nothing where it does not say.
 * @throws {Failure} where the file cannot be read, or makes no sense.
 */
export function readProvenance(workspace: string): Provenance {
  let json: string;
  try {
    json = readFileSync(join(workspace, provenanceFile), 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { drafts: {}, sources: {} };
    throw failure('file-unreadable', { path: provenanceFile, reason: code ?? 'EIO' });
  }
  const invalid = (reason: string) =>
    failure('provenance-invalid', { file: provenanceFile, reason: reason.replace(/\s+/g, ' ') });
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    throw invalid((error as SyntaxError).message);
  }
  const result = provenanceSchema.safeParse(data);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw invalid(`${issue.path.map(String).join('.') || 'file'}: ${issue.message}`);
}
