import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { WordList } from '../decisions/word-list.js';
import { failure } from './failure.js';

/**
 * The words that the newsroom accepts. Most workspaces have no list, and then nothing is loaded to read one.
 * @throws {Failure} where the list cannot be read.
 */
export async function acceptedWords(workspace: string): Promise<WordList> {
  const file = 'kanwu.words.txt';
  if (!existsSync(join(workspace, file))) return [];
  const { readWordList } = await import('../decisions/store.js');
  try {
    return readWordList(workspace);
  } catch (error) {
    if (error instanceof TypeError) throw failure('file-undecodable', { path: file });
    throw failure('file-unreadable', { path: file, reason: (error as NodeJS.ErrnoException).code ?? 'EIO' });
  }
}
