import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decode } from '../../src/sources/decode.js';
import { RewriteError, rewriteBytes } from '../../src/sources/rewrite.js';

const encodings = {
  'utf-8': (text: string) => Buffer.from(text),
  'utf-8 with a mark': (text: string) => Buffer.from(`\ufeff${text}`),
  'utf-16le': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  gb18030: (text: string) => iconv.encode(text, 'gb18030'),
};

/** Enough Chinese for its encoding to be told. */
const chinese = '这是一篇关于我们家乡的报道，说的是去年全县的粮食生产情况。'.repeat(6);
const pieces = fc.array(fc.constantFrom('全县', '𠮷', '\r\n', '8座', '，', 'A股', '\n', '“', '😀', ' '), {
  maxLength: 12,
});

test.each(Object.entries(encodings))('%s: edits are made, and every byte outside of them stays', async (_, encode) => {
  await fc.assert(
    fc.asyncProperty(pieces, pieces, pieces, pieces, async (head, gone, put, tail) => {
      const before = chinese + head.join('');
      const after = tail.join('') + chinese;
      const bytes = encode(before + gone.join('') + after);
      const edit = { start: before.length, end: before.length + gone.join('').length, text: put.join('') };
      const written = Buffer.from(await rewriteBytes(bytes, [edit]));
      expect(decode(written).text).toBe(before + put.join('') + after);
      const [first, last] = [encode(before), encode(after)];
      expect(written.subarray(0, first.length)).toEqual(bytes.subarray(0, first.length));
      const marks = decode(bytes).bom ? encode('').length : 0;
      expect(written.subarray(marks - last.length)).toEqual(bytes.subarray(marks - last.length));
    }),
    { numRuns: 60 },
  );
});

test('text that the encoding cannot hold leaves the file alone', async () => {
  // A byte of GBK that GB18030 writers spell otherwise: the euro sign as one byte.
  const bytes = Buffer.concat([
    iconv.encode(chinese, 'gb18030'),
    Buffer.from([0x80]),
    iconv.encode('一二三', 'gb18030'),
  ]);
  await expect(
    rewriteBytes(bytes, [{ start: chinese.length + 2, end: chinese.length + 3, text: '四' }]),
  ).rejects.toThrow(RewriteError);
});
