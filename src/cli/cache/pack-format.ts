import { crc32 } from 'node:zlib';

/** Where a value stands in a pack. */
export interface PackEntry {
  readonly offset: number;
  readonly length: number;
  readonly crc: number;
}

/** Names the format and its version; another version is another magic. */
const magic = Buffer.from('kanwu\0\0\x01', 'latin1');
const headBytes = magic.length + 8;
const keyBytes = 32;
const rowBytes = keyBytes + 12;

/**
 * Values by key (64 hex digits) as the bytes of a pack: magic, number of rows, checksum of the rows; a row for each value, of
 * its key, place, length and checksum; then the values.
 */
export function encodePack(values: ReadonlyMap<string, Buffer>): Buffer {
  const rows = Buffer.alloc(values.size * rowBytes);
  let offset = headBytes + rows.length;
  let row = 0;
  for (const [key, value] of values) {
    rows.write(key, row, 'hex');
    rows.writeUInt32LE(offset, row + keyBytes);
    rows.writeUInt32LE(value.length, row + keyBytes + 4);
    rows.writeUInt32LE(crc32(value), row + keyBytes + 8);
    offset += value.length;
    row += rowBytes;
  }
  const head = Buffer.alloc(headBytes);
  magic.copy(head);
  head.writeUInt32LE(values.size, magic.length);
  head.writeUInt32LE(crc32(rows), magic.length + 4);
  return Buffer.concat([head, rows, ...values.values()]);
}

/** Where the values of a pack stand, told by its head alone; `null` where it is no pack, or torn. */
export function readPackIndex(
  read: (into: Buffer, at: number) => number,
  size: number,
): ReadonlyMap<string, PackEntry> | null {
  const head = Buffer.alloc(headBytes);
  if (read(head, 0) !== headBytes || !head.subarray(0, magic.length).equals(magic)) return null;
  const count = head.readUInt32LE(magic.length);
  if (headBytes + count * rowBytes > size) return null;
  const rows = Buffer.alloc(count * rowBytes);
  if (read(rows, headBytes) !== rows.length || crc32(rows) !== head.readUInt32LE(magic.length + 4)) return null;
  const entries = new Map<string, PackEntry>();
  for (let row = 0; row < rows.length; row += rowBytes) {
    const [offset, length, crc] = [0, 4, 8].map((at) => rows.readUInt32LE(row + keyBytes + at)) as [
      number,
      number,
      number,
    ];
    if (offset + length > size) return null;
    entries.set(rows.toString('hex', row, row + keyBytes), { offset, length, crc });
  }
  return entries;
}
