import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { messages } from '../../messages/messages.js';
import type { Language } from '../../text/words.js';
import { type CiSystem, ciWorkflow } from '../ci-workflow.js';
import type { Outcome } from '../exit-code.js';
import { failure } from '../failure.js';
import { print } from '../output.js';
import { version } from '../version.js';
import type { Voice } from '../voice.js';
import { workspaceFiles } from '../workspace-files.js';
import { writeNewFile } from '../write-new-file.js';

/** What `kanwu init` is told. */
export interface InitOptions {
  readonly ci?: CiSystem;
}

/** `kanwu init [folder]`: a workspace to start from. A folder that holds anything is left as it is. With `--ci`, only a workflow for it. */
export async function init(folder: string, { ci }: InitOptions, { language }: Voice): Promise<Outcome> {
  if (ci !== undefined) return addWorkflow(folder, ci, language);
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

async function addWorkflow(folder: string, ci: CiSystem, language: Language): Promise<Outcome> {
  const { path, text } = ciWorkflow(ci, version());
  const file = join(folder, path);
  try {
    writeNewFile(file, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw code === 'EEXIST'
      ? failure('file-exists', { path: file })
      : failure('file-unwritable', { path: file, reason: code });
  }
  await print(`${messages[language]['ci-done']({ path: file })}\n`);
  return { incomplete: false, rejected: false };
}
