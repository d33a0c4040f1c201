import { applyEdits } from '../text/apply-edits.js';
import type { Span } from '../text/span.js';
import { byteOffsets } from './byte-offsets.js';
import { decode } from './decode.js';
import type { Encoding } from './source.js';

/** Replaces a range of the decoded text, counted in UTF-16 code units without the byte-order mark. */
type Replacement = Span & { readonly text: string };

/**
 * Why edits are not made: `misplaced` where they overlap, run backward, leave the text or cut a character in two;
 * `unencodable` where the file's encoding would not give the new text back.
 */
export type RewriteFault = 'misplaced' | 'unencodable';

/** Edits that would harm a file; nothing of it was changed. */
export class RewriteError extends Error {
  override readonly name = 'RewriteError';

  constructor(
    readonly code: RewriteFault,
    readonly encoding: Encoding,
  ) {
    super(`${code} (${encoding})`);
  }
}

/**
 * The bytes of a file with edits made, in the file's own encoding. Only the new text is ever encoded: what stands outside
 * of the edits is copied as bytes, so that a byte-order mark, line ends and characters with two encodings stay as they are.
 * @throws {SourceError} where the bytes are no text.
 * @throws {RewriteError} where the result would not read as the text with the edits made, and nothing else.
 */
export async function rewriteBytes(bytes: Uint8Array, edits: readonly Replacement[]): Promise<Uint8Array> {
  const { text, encoding, bom } = decode(bytes);
  if (!areInPlace(edits, text)) throw new RewriteError('misplaced', encoding);
  const offsets = byteOffsets({ bytes, text, encoding, bom }, [
    ...edits.flatMap(({ start, end }) => [start, end]),
    text.length,
  ]);
  const encode = await encoderOf(encoding);
  const pieces: Uint8Array[] = [];
  let kept = 0;
  for (const [i, edit] of edits.entries()) {
    pieces.push(bytes.subarray(kept, offsets[2 * i]), encode(edit.text));
    kept = offsets[2 * i + 1]!;
  }
  pieces.push(bytes.subarray(kept));
  const written = Buffer.concat(pieces);
  const isTrue = offsets.at(-1) === bytes.length && readsAs(written, applyEdits(text, edits), bom);
  if (!isTrue) throw new RewriteError('unencodable', encoding);
  return written;
}

function areInPlace(edits: readonly Replacement[], text: string): boolean {
  let last = 0;
  return edits.every(({ start, end }) => {
    const inOrder = last <= start && start <= end && end <= text.length;
    last = end;
    return inOrder && !isMidCharacter(text, start) && !isMidCharacter(text, end);
  });
}

/** Between the halves of a surrogate pair there is no place in the bytes. */
function isMidCharacter(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

function readsAs(written: Uint8Array, wanted: string, bom: boolean): boolean {
  try {
    const again = decode(written);
    return again.text === wanted && again.bom === bom;
  } catch {
    return false;
  }
}

async function encoderOf(encoding: Encoding): Promise<(text: string) => Uint8Array> {
  switch (encoding) {
    case 'utf-8':
      return (text) => Buffer.from(text, 'utf8');
    case 'utf-16le':
      return (text) => Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return (text) => Buffer.from(text, 'utf16le').swap16();
    case 'gb18030': {
      // Node decodes it, but encodes nothing beyond Unicode's own forms; few files are in need of these tables.
      const { default: iconv } = await import('iconv-lite');
      return (text) => iconv.encode(text, 'gb18030');
    }
  }
}
