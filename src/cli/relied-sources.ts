import { posix } from 'node:path';
import { reliesOn } from '../sources/front-matter.js';
import type { Source } from '../sources/source.js';
import { type Declaration, declaredSources } from './declaration.js';
import { failure } from './failure.js';

/**
 * The paths of the sources that a document relies on, each once: what its front matter says, then what the declarations say
 * of it. All of them count: a draft whose front matter names one source is held against those of the others too. In front
 * matter a path is that of the workspace, or begins with ./ or ../ and is that beside the document.
 * @throws {Failure} where one of them makes no sense.
 */
export async function reliedSources(
  workspace: string,
  source: Source,
  declarations: readonly Declaration[],
): Promise<string[]> {
  const said = source.format === 'markdown' ? reliesOn(source.text) : null;
  if (said && 'fault' in said) throw failure('provenance-invalid', { file: source.path, reason: said.fault });
  const own = posix.normalize(source.path);
  const paths = new Set(said?.paths.map((path) => beside(own, path)));
  for (const declaration of declarations)
    for (const path of await declaredSources(declaration, workspace, own)) paths.add(path);
  paths.delete(own);
  return [...paths];
}

function beside(document: string, path: string): string {
  return posix.normalize(/^\.\.?\//.test(path) ? posix.join(posix.dirname(document), path) : path);
}
