import type { Encoding } from './source.js';
import { SourceError } from './source-error.js';

/** Text as decoded, without its byte-order mark. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Decodes the bytes of a file: UTF-8, UTF-16 with a byte-order mark, or GB18030 (and so GBK and GB 2312) where the
 * bytes are no UTF-8 and read as Chinese.
 * @throws {SourceError} `binary` or `undecodable`: nothing is ever replaced, since every span must lead back to the file.
 */
export function decode(bytes: Uint8Array, path = ''): Decoded {
  const mark = marks.find(([, bytesOfMark]) => bytesOfMark.every((byte, i) => bytes[i] === byte));
  if (!mark?.[0].startsWith('utf-16') && bytes.includes(0)) throw new SourceError('binary', path);
  if (mark) {
    const text = attempt(mark[0], bytes.subarray(mark[1].length));
    if (text === null || text.includes('\0')) throw new SourceError(text === null ? 'undecodable' : 'binary', path);
    return { text, encoding: mark[0], bom: true };
  }
  const text = attempt('utf-8', bytes);
  if (text !== null) return { text, encoding: 'utf-8', bom: false };
  const chinese = attempt('gb18030', bytes);
  if (chinese !== null && readsAsChinese(chinese)) return { text: chinese, encoding: 'gb18030', bom: false };
  throw new SourceError('undecodable', path);
}

function attempt(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: their presence is what tells that the bytes are no text.
const impossible = /[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd]/;
// The hundred characters most frequent in modern Chinese (after Jun Da's list): over a third of any running text.
const frequent =
  /[的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实]/g;
const printed = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“”‘’…—·]/g;
const beyondAscii = /[\u0080-\uffff]/g;

/** Almost any bytes decode as GB18030: this asks whether the result could be Chinese copy. */
function readsAsChinese(text: string): boolean {
  if (impossible.test(text)) return false;
  const sample = text.slice(0, 20_000);
  const foreign = sample.match(beyondAscii)?.length ?? 0;
  if ((sample.match(printed)?.length ?? 0) < foreign * 0.9) return false;
  const common = sample.match(frequent)?.length ?? 0;
  // A short headline may do without any of them; wrongly decoded text of some length has next to none.
  return foreign < 12
    ? common > 0 || foreign === (sample.match(/[\u4e00-\u9fff]/g)?.length ?? 0)
    : common >= foreign * 0.06;
}
