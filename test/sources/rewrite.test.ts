import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/sources/decode.js';
import { RewriteError, rewriteBytes } from '../../src/sources/rewrite.js';
import type { Encoding } from '../../src/sources/source.js';
import { applyEdits } from '../../src/text/apply-edits.js';

/** Files as other programs write them; GB 18030 by a program that is not ours. */
const encodings: Readonly<Record<string, { encoding: Encoding; bom: boolean; encode: (text: string) => Buffer }>> = {
  'UTF-8': { encoding: 'utf-8', bom: false, encode: (text) => Buffer.from(text) },
  'UTF-8 with a mark': { encoding: 'utf-8', bom: true, encode: (text) => Buffer.from(`\ufeff${text}`) },
  'UTF-16LE': { encoding: 'utf-16le', bom: true, encode: (text) => Buffer.from(`\ufeff${text}`, 'utf16le') },
  'UTF-16BE': { encoding: 'utf-16be', bom: true, encode: (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16() },
  GB18030: { encoding: 'gb18030', bom: false, encode: (text) => iconv.encode(text, 'gb18030') },
};

/** So much Chinese that GB 18030 is told by it, whatever the edits bring: a file that could not be read back is refused. */
const opening = '这是一篇关于我们家乡的报道，说的是去年全县的粮食生产情况。'.repeat(60);
const piece = fc.constantFrom('的', '是', '120户', '\r\n', '\n', '\r', '𠮷', '“', '　', 'a', '😀', '丂');
const prose = fc.array(piece, { maxLength: 6 });

/** Pieces to keep, and pieces to put others in place of. */
const edited = fc.array(fc.tuple(piece, fc.option(prose, { freq: 2 })), { maxLength: 12 }).map((parts) => {
  let text = opening;
  const edits: { start: number; end: number; text: string }[] = [];
  for (const [old, fresh] of parts) {
    if (fresh) edits.push({ start: text.length, end: text.length + old.length, text: fresh.join('') });
    text += old;
  }
  return { text, edits };
});

describe.each(Object.entries(encodings))('%s', (_, { encoding, bom, encode }) => {
  test('reads as the text with the edits made, and is what the same program would have written', async () => {
    await fc.assert(
      fc.asyncProperty(edited, async ({ text, edits }) => {
        const written = await rewriteBytes(encode(text), edits);
        expect(decode(written)).toEqual({ text: applyEdits(text, edits), encoding, bom });
        expect(Buffer.compare(written, encode(applyEdits(text, edits)))).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  test('keeps every byte where there is nothing to do', async () => {
    const bytes = encode(`${opening}\r\n第二行\n第三行\r\n\r\n`);
    expect(await rewriteBytes(bytes, [])).toEqual(bytes);
  });

  test('keeps every byte in front of an edit and behind it', async () => {
    const [before, after] = [`${opening}𠮷\r\n`, '\r\n第三行\n'];
    const written = await rewriteBytes(encode(`${before}旧${after}`), [
      { start: before.length, end: before.length + 1, text: '新的' },
    ]);
    expect(written).toEqual(encode(`${before}新的${after}`));
  });

  test('refuses what would not come back, and edits that stand wrong', async () => {
    const bytes = encode(`${opening}𠮷尾`);
    const refused = async (code: string, ...edits: { start: number; end: number; text: string }[]) => {
      const error = await rewriteBytes(bytes, edits).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(RewriteError);
      expect(error).toMatchObject({ code, encoding });
    };
    await refused('unencodable', { start: 0, end: 1, text: '\ud842' });
    await refused('unencodable', { start: 0, end: 1, text: '\0' });
    const pair = opening.length;
    await refused('misplaced', { start: pair + 1, end: pair + 2, text: '' });
    await refused('misplaced', { start: 3, end: pair + 1, text: '' });
    await refused('misplaced', { start: 3, end: 2, text: '' });
    await refused('misplaced', { start: -1, end: 2, text: '' });
    await refused('misplaced', { start: pair + 2, end: pair + 4, text: '' });
    await refused('misplaced', { start: 0, end: 3, text: '' }, { start: 2, end: 4, text: '' });
    await refused('misplaced', { start: 4, end: 5, text: '' }, { start: 0, end: 1, text: '' });
  });
});

test('a character of GB 18030 that another program would write otherwise stays as it was written', async () => {
  // 0x80 is the euro sign of Microsoft's code page, which GB 18030 itself writes as A2E3.
  const tail = Buffer.concat([Buffer.from([0x80]), iconv.encode('十元', 'gb18030')]);
  const bytes = Buffer.concat([iconv.encode(opening, 'gb18030'), tail]);
  const last = { start: opening.length + 1, end: opening.length + 2, text: '百' };
  expect(await rewriteBytes(bytes, [{ start: 0, end: 1, text: '那' }, last])).toEqual(
    Buffer.concat([
      iconv.encode(opening.replace('这', '那'), 'gb18030').subarray(0, 2),
      bytes.subarray(2, -4),
      iconv.encode('百元', 'gb18030'),
    ]),
  );
});

test('a first edit in front of all text goes behind the byte-order mark', async () => {
  const written = await rewriteBytes(Buffer.from('\ufeff镇上。'), [{ start: 0, end: 0, text: '在' }]);
  expect(written.toString()).toBe('\ufeff在镇上。');
});
