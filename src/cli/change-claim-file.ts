import { type ClaimFile, ClaimFileError } from '../claims/claim-file.js';
import { extractClaims } from '../claims/extract.js';
import { claimFilePath, readClaimFile, writeClaimFile } from '../claims/store.js';
import { updateClaimFile } from '../claims/update.js';
import { openSource } from '../sources/open.js';
import { failure } from './failure.js';

/**
 * Changes the claim file of a source of the workspace, brought up to date before. Returns the file's path.
 * @throws {Failure} where the claim file makes no sense or cannot be written; {SourceError} where the source cannot be had.
 */
export async function changeClaimFile(
  workspace: string,
  path: string,
  change: (file: ClaimFile) => ClaimFile,
): Promise<string> {
  const source = await openSource(path, path);
  const file = claimFilePath(path);
  try {
    const old = readClaimFile(workspace, file);
    if (old !== null && old.path !== path) throw failure('claim-file-taken', { file, path, other: old.path });
    await writeClaimFile(workspace, file, change(updateClaimFile(old, source, extractClaims(source)).file));
    return file;
  } catch (error) {
    if (error instanceof ClaimFileError) throw failure('claim-file-invalid', { file, reason: error.message });
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw failure('file-unwritable', { path: file, reason: code });
  }
}
