/** Why a source could not be had. */
export type SourceErrorCode = 'missing' | 'directory' | 'unreadable' | 'binary' | 'undecodable';

/** A source that cannot be opened or decoded: no bug, but something to tell the user. The words are in `messages`. */
export class SourceError extends Error {
  override readonly name = 'SourceError';

  constructor(
    readonly code: SourceErrorCode,
    /** The source as the user names it; empty where bytes came without a name. */
    readonly path: string,
    cause?: unknown,
  ) {
    super(`${code}: ${path}`, cause === undefined ? undefined : { cause });
  }
}
