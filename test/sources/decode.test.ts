import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/sources/decode.js';
import { SourceError } from '../../src/sources/source-error.js';

const text = '全年新增就业1200人，比上年增加3.5%。\r\n“你好𠮷”';
const utf8 = new TextEncoder();

function utf16(value: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + value.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !bigEndian);
  for (let i = 0; i < value.length; i++) view.setUint16(2 + i * 2, value.charCodeAt(i), !bigEndian);
  return bytes;
}

// Node encodes no GB 18030: the table of two-byte codes is read off its decoder.
const gb = new Map<string, [number, number]>();
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    if (trail === 0x7f) continue;
    const c = new TextDecoder('gb18030').decode(new Uint8Array([lead, trail]));
    if (c.length === 1 && !gb.has(c)) gb.set(c, [lead, trail]);
  }
function gb18030(value: string): Uint8Array {
  return new Uint8Array([...value].flatMap((c) => (c < '\u0080' ? [c.charCodeAt(0)] : gb.get(c)!)));
}

function codeOf(bytes: Uint8Array): string {
  try {
    decode(bytes, 'a.txt');
  } catch (error) {
    expect(error).toBeInstanceOf(SourceError);
    expect((error as SourceError).path).toBe('a.txt');
    return (error as SourceError).code;
  }
  return 'none';
}

describe('decode', () => {
  test('reads UTF-8 with and without a mark, and keeps the mark out of the text', () => {
    expect(decode(utf8.encode(text))).toEqual({ text, encoding: 'utf-8', bom: false });
    expect(decode(utf8.encode(`\ufeff${text}`))).toEqual({ text, encoding: 'utf-8', bom: true });
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', bom: false });
  });

  test('reads UTF-16 by its mark', () => {
    expect(decode(utf16(text, false))).toEqual({ text, encoding: 'utf-16le', bom: true });
    expect(decode(utf16(text, true))).toEqual({ text, encoding: 'utf-16be', bom: true });
  });

  test.each(['全年新增就业1200人，比上年增加3.5%。', '县城供水管网改造工程开工', '第一批'])(
    'reads %s in GB 18030',
    (copy) => {
      expect(decode(gb18030(copy))).toEqual({ text: copy, encoding: 'gb18030', bom: false });
    },
  );

  test('refuses what is no text, and never puts a replacement character in', () => {
    expect(codeOf(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 1]))).toBe('binary');
    expect(codeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).toBe('undecodable');
    // Latin-1: some of its pairs are lawful codes of GB 18030, but no Chinese.
    expect(codeOf(new Uint8Array([...'Les élèves français préfèrent être à côté'].map((c) => c.charCodeAt(0))))).toBe(
      'undecodable',
    );
    expect(codeOf(new Uint8Array([0xff, 0xfe, 0x00, 0xd8]))).toBe('undecodable');
    expect(codeOf(new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x00, 0x00]))).toBe('binary');
  });

  test('gives back any text that was encoded', () => {
    const copy = fc.string({ unit: 'binary' }).filter((s) => !s.includes('\0') && !s.startsWith('\ufeff'));
    fc.assert(
      fc.property(copy, (value) => {
        expect(decode(utf8.encode(value)).text).toBe(value);
        expect(decode(utf16(value, false)).text).toBe(value);
        expect(decode(utf16(value, true)).text).toBe(value);
      }),
    );
  });

  test('reads any bytes, or says why not', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(['none', 'binary', 'undecodable']).toContain(codeOf(bytes));
      }),
    );
  });
});
