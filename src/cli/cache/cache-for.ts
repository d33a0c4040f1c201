import { existsSync } from 'node:fs';
import type { Language } from '../../text/words.js';
import type { CheckOptions } from '../commands/check-options.js';
import { complain } from '../complain.js';
import type { ResultCache } from './result-cache.js';

/**
 * The cache that the options ask for; naming its place asks for it. By itself it stands where tools of a Node project keep
 * theirs, and CI systems look for them; a newsroom's folder is mostly no such project, and then it is a folder of its own.
 */
export async function cacheFor(options: CheckOptions, language: Language): Promise<ResultCache | null> {
  if (!options.cache && options.cacheLocation === undefined) return null;
  const folder = options.cacheLocation ?? (existsSync('node_modules') ? 'node_modules/.cache/kanwu' : '.kanwu-cache');
  const { openResultCache } = await import('./result-cache.js');
  return openResultCache(folder, (error) => {
    const reason = (error as NodeJS.ErrnoException).code ?? error.message;
    complain(language, { code: 'cache-unwritable', args: { path: folder, reason } });
  });
}
