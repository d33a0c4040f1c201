import { posix, relative, resolve } from 'node:path';
import type { Provenance, SourceNote } from '../evidence/provenance-schema.js';
import { findFiles } from '../sources/find-files.js';
import { failure } from './failure.js';

/** What drafts rely on, as one file says it: the config under `provenance`, or kanwu.sources.json. */
export interface Declaration extends Provenance {
  /** The file, as messages call it, and the place in it where the declaration begins; empty for the whole file. */
  readonly file: string;
  readonly at: string;
  /** The folder to which its paths and patterns are relative. */
  readonly root: string;
}

/**
 * The sources that a declaration gives a document of the workspace, as paths of the workspace.
 * @throws {Failure} where a pattern names no file: that is a slip, and in silence the draft would be held against nothing.
 */
export async function declaredSources(declaration: Declaration, workspace: string, path: string): Promise<string[]> {
  const { drafts, root } = declaration;
  const own = under(root, workspace, path);
  const sources: string[] = [];
  for (const [pattern, paths] of Object.entries(drafts))
    if (await names(declaration, pattern, own)) sources.push(...paths.map((one) => under(workspace, root, one)));
  return sources;
}

/** What is known of a source beside its text; of what several declarations say, the first one's word stands. */
export function noteOn(path: string, workspace: string, declarations: readonly Declaration[]): SourceNote {
  const notes = declarations.flatMap(({ sources, root }) =>
    Object.entries(sources).flatMap(([one, note]) => (under(workspace, root, one) === path ? [note] : [])),
  );
  return Object.assign({}, ...notes.reverse()) as SourceNote;
}

/** A path that is relative to one folder, relative to the other. */
function under(folder: string, from: string, path: string): string {
  if (folder === from) return posix.normalize(path);
  return relative(folder, resolve(from, path)).replaceAll('\\', '/');
}

/** Whether a path or pattern names the document. */
async function names({ file, at, root }: Declaration, pattern: string, path: string): Promise<boolean> {
  if (posix.normalize(pattern) === path) return true;
  const { files, unfound } = await findFiles([pattern], root);
  if (unfound.length > 0)
    throw failure('provenance-invalid', {
      file,
      reason: `${at}drafts: ${pattern}: no such file`,
    });
  return files.includes(path);
}
