import type { Decoded } from './decode.js';
import type { Encoding } from './source.js';

/** Bytes of a file with what they decode to. */
interface File extends Decoded {
  readonly bytes: Uint8Array;
}

/** Bytes of a byte-order mark. */
const markLength: Readonly<Record<Encoding, number>> = { 'utf-8': 3, 'utf-16le': 2, 'utf-16be': 2, gb18030: 0 };

/** Where places of the decoded text, given in ascending order, stand in the bytes. None may cut a character in two. */
export function byteOffsets({ bytes, text, encoding, bom }: File, places: readonly number[]): number[] {
  let at = bom ? markLength[encoding] : 0;
  let read = 0;
  return places.map((place) => {
    switch (encoding) {
      case 'utf-8':
        at += Buffer.byteLength(text.slice(read, place), 'utf8');
        break;
      case 'utf-16le':
      case 'utf-16be':
        at += 2 * (place - read);
        break;
      case 'gb18030':
        for (let units = place - read; units > 0 && at < bytes.length; ) {
          const [length, decoded] = gb18030Character(bytes, at);
          at += length;
          units -= decoded;
        }
    }
    read = place;
    return at;
  });
}

/**
 * The bytes and UTF-16 code units of the character that begins here (GB 18030: one byte below 0x81, two where the second
 * is no digit, four otherwise; from lead byte 0x90 on, four bytes are a character beyond the basic plane).
 */
function gb18030Character(bytes: Uint8Array, at: number): readonly [length: number, units: number] {
  const lead = bytes[at]!;
  if (lead <= 0x80) return [1, 1];
  const second = bytes[at + 1] ?? 0x40;
  if (second < 0x30 || second > 0x39) return [2, 1];
  return [4, lead >= 0x90 ? 2 : 1];
}
