import type { Span } from '../text/span.js';
import { decode } from './decode.js';
import type { Encoding } from './source.js';

/** Replaces the decoded text of a span. */
interface Replacement extends Span {
  readonly text: string;
}

/** Bytes that cannot be rewritten without changing more than the edits ask for. */
export class RewriteError extends Error {
  override readonly name = 'RewriteError';
}

/**
 * The bytes of a file with edits made: spans of its decoded text, in order of place and apart from each other. What lies
 * outside of them stays byte for byte as it was: encoding, byte-order mark, line ends and all.
 * @throws {RewriteError} where that cannot be: a file that spells a character in a way of its own, or new text that its
 * encoding does not have.
 */
export async function rewriteBytes(bytes: Uint8Array, edits: readonly Replacement[]): Promise<Uint8Array> {
  const { text, encoding, bom } = decode(bytes);
  const encode = await encoderOf(encoding);
  const mark = bom ? bytes.length - encode(text).length : 0;
  const pieces: Uint8Array[] = [bytes.subarray(0, mark)];
  let at = 0;
  let byte = mark;
  for (const { start, end, text: put } of edits) {
    const [kept, gone] = [encode(text.slice(at, start)).length, encode(text.slice(start, end)).length];
    pieces.push(bytes.subarray(byte, byte + kept), encode(put));
    [at, byte] = [end, byte + kept + gone];
  }
  pieces.push(bytes.subarray(byte));
  const written = Buffer.concat(pieces);
  // Places were counted in encoded text, which a file may spell otherwise: what comes out must be what was asked for.
  if (decode(written).text !== edited(text, edits)) throw new RewriteError('the file would not read as it should');
  return written;
}

function edited(text: string, edits: readonly Replacement[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, text: put } of edits) {
    out += text.slice(at, start) + put;
    at = end;
  }
  return out + text.slice(at);
}

async function encoderOf(encoding: Encoding): Promise<(text: string) => Uint8Array> {
  switch (encoding) {
    case 'utf-8': {
      const encoder = new TextEncoder();
      return (text) => encoder.encode(text);
    }
    case 'utf-16le':
      return (text) => Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return (text) => Buffer.from(text, 'utf16le').swap16();
    case 'gb18030': {
      // Node decodes GB18030 but does not write it; loaded only where a file is in it.
      const { default: iconv } = await import('iconv-lite');
      return (text) => iconv.encode(text, 'gb18030');
    }
  }
}
