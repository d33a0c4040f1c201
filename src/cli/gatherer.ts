import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Gather } from '../pipeline.js';
import type { Source } from '../sources/source.js';

/**
 * What holds a document against the sources that it relies on; `null` for one that declares none, for which nothing is
 * loaded to find that out.
 * @throws {Failure} where a declaration makes no sense, or a source cannot be had.
 */
export async function gathererFor(source: Source, workspace: string = process.cwd()): Promise<Gather | null> {
  const declares =
    (source.format === 'markdown' && source.text.startsWith('---') && source.text.includes('relies-on')) ||
    existsSync(join(workspace, 'kanwu.sources.json'));
  if (!declares) return null;
  const { evidenceReader } = await import('./evidence-reader.js');
  return evidenceReader(workspace).gatherer(source);
}
