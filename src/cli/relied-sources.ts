import { posix } from 'node:path';
import { findFiles } from '../sources/find-files.js';
import { reliesOn } from '../sources/front-matter.js';
import type { Source } from '../sources/source.js';
import { failure } from './failure.js';
import { provenanceFile, readProvenance } from './provenance-file.js';

/**
 * The paths of the sources that a document relies on, each once: what its front matter says, then what the workspace says
 * of it. A path is that of the workspace, or begins with ./ or ../ and is that beside the document.
 * @throws {Failure} where either cannot be read.
 */
export async function reliedSources(workspace: string, source: Source): Promise<string[]> {
  const said = source.format === 'markdown' ? reliesOn(source.text) : null;
  if (said && 'fault' in said) throw failure('provenance-invalid', { file: source.path, reason: said.fault });
  const own = posix.normalize(source.path);
  const paths = new Set(said?.paths.map((path) => beside(own, path)));
  for (const [pattern, sources] of Object.entries(readProvenance(workspace).drafts)) {
    if (await names(workspace, pattern, own)) for (const path of sources) paths.add(posix.normalize(path));
  }
  paths.delete(own);
  return [...paths];
}

function beside(document: string, path: string): string {
  return posix.normalize(/^\.\.?\//.test(path) ? posix.join(posix.dirname(document), path) : path);
}

/** Whether a path or pattern of the workspace names the document. A pattern that names none is a slip, and is said. */
async function names(workspace: string, pattern: string, path: string): Promise<boolean> {
  if (posix.normalize(pattern) === path) return true;
  const { files, unfound } = await findFiles([pattern], workspace);
  if (unfound.length > 0)
    throw failure('provenance-invalid', { file: provenanceFile, reason: `drafts: ${pattern}: no such file` });
  return files.includes(path);
}
