import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { type ClaimFile, formatClaimFile, parseClaimFile } from './claim-file.js';

export { workspacePath } from './workspace-path.js';

/** The folder of a workspace that holds its claim files. */
const claimsFolder = 'claims';

const slashes = (path: string) => path.split(sep).join('/');

/** Where the claims of a source are kept: `claims/<path>.json`, a leading `sources/` left out. */
export function claimFilePath(sourcePath: string): string {
  return `${claimsFolder}/${sourcePath.replace(/^sources\//, '')}.json`;
}

/** The claim file at a path of the workspace, or `null` when there is none. Throws a ClaimFileError on a bad one. */
export function readClaimFile(workspace: string, file: string): ClaimFile | null {
  const json = readIfThere(join(workspace, file));
  return json === null ? null : parseClaimFile(json);
}

/** Writes a claim file whole or not at all; one that says the same already is left alone. Tells whether it wrote. */
export async function writeClaimFile(workspace: string, file: string, content: ClaimFile): Promise<boolean> {
  const path = join(workspace, file);
  const json = formatClaimFile(content);
  if (readIfThere(path) === json) return false;
  mkdirSync(dirname(path), { recursive: true });
  await writeFileAtomic(path, json);
  return true;
}

/** Every claim file of the workspace, in order of path. */
export function listClaimFiles(workspace: string): string[] {
  let entries: string[];
  try {
    entries = readdirSync(join(workspace, claimsFolder), { recursive: true, encoding: 'utf8' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return entries
    .filter((entry) => entry.endsWith('.json'))
    .map((entry) => `${claimsFolder}/${slashes(entry)}`)
    .sort();
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
