import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Gather } from '../pipeline.js';
import type { Source } from '../sources/source.js';
import type { Declaration } from './declaration.js';

/** Whether the document, the config or the workspace speaks of sources at all: looked at before anything is loaded. */
export function declaresSources(
  { format, text }: Pick<Source, 'format' | 'text'>,
  config: Declaration | null,
  workspace: string = process.cwd(),
): boolean {
  return declaresItself({ format, text }) || isDeclaredFor(config, workspace);
}

/** Whether the front matter of a document names what it relies on. */
export function declaresItself({ format, text }: Pick<Source, 'format' | 'text'>): boolean {
  return format === 'markdown' && text.startsWith('---') && text.includes('relies-on');
}

/** Whether the config or the workspace says of documents what they rely on. */
export function isDeclaredFor(config: Declaration | null, workspace: string = process.cwd()): boolean {
  return config !== null || existsSync(join(workspace, 'kanwu.sources.json'));
}

/**
 * What holds a document against the sources that it relies on; `null` for one that declares none, for which nothing is
 * loaded to find that out.
 * @throws {Failure} where a declaration makes no sense, or a source cannot be had.
 */
export async function gathererFor(
  source: Source,
  config: Declaration | null,
  workspace: string = process.cwd(),
): Promise<Gather | null> {
  if (!declaresSources(source, config, workspace)) return null;
  const { evidenceReader } = await import('./evidence-reader.js');
  return evidenceReader(workspace, config).gatherer(source);
}
