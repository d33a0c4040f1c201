import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { textWidth } from '../../src/text/width.js';

test.each([
  ['abc 12%', 7],
  ['全旗', 4],
  ['１２％，', 8],
  ['“全”…', 5],
  ['𠮷', 2],
  ['e\u0301', 1],
  ['👨‍👩‍👧❤️', 4],
  ['\u200b\u001b', 0],
  ['ｶﾀ한', 4],
])('%j takes %i columns', (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test('says of printed copy what string-width says', () => {
  const copy = fc.string({
    unit: fc
      .oneof(
        fc.integer({ min: 0x20, max: 0x7e }),
        fc.integer({ min: 0x3000, max: 0x3029 }),
        fc.integer({ min: 0x3030, max: 0x3098 }),
        fc.integer({ min: 0x309b, max: 0x30ff }),
        fc.integer({ min: 0x4e00, max: 0x9fff }),
        fc.integer({ min: 0xff01, max: 0xff60 }),
        fc.integer({ min: 0x20000, max: 0x2a6df }),
        fc.constantFrom(...'“”‘’—…·①㎡‰～%→', '😀').map((c) => c.codePointAt(0)!),
      )
      .map((code) => String.fromCodePoint(code)),
  });
  fc.assert(
    fc.property(copy, (text) => {
      expect(textWidth(text)).toBe(stringWidth(text));
    }),
  );
});
