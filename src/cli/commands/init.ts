import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { messages } from '../../messages/messages.js';
import type { Language } from '../../text/words.js';
import type { Outcome } from '../exit-code.js';
import { failure } from '../failure.js';
import { print } from '../output.js';
import type { Voice } from '../voice.js';
import { workspaceFiles } from '../workspace-files.js';

/** `kanwu init [folder]`: a workspace to start from. A folder that holds anything is left as it is. */
export async function init(folder: string, { language }: Voice): Promise<Outcome> {
  try {
    mkdirSync(folder, { recursive: true });
    // A repository that was just made is empty in every way that matters.
    if (readdirSync(folder).some((name) => name !== '.git')) throw failure('folder-not-empty', { path: folder });
    for (const [path, text] of Object.entries(workspaceFiles[language satisfies Language])) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      // Should a file have come into being since, it is not overwritten.
      writeFileSync(join(folder, path), text, { flag: 'wx' });
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw code === 'ENOTDIR' || code === 'EEXIST'
      ? failure('folder-not-empty', { path: folder })
      : failure('file-unwritable', { path: folder, reason: code });
  }
  await print(`${messages[language]['init-done']({ path: folder })}\n`);
  return { incomplete: false, rejected: false };
}
