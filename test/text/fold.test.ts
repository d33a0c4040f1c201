import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.js';

const any = fc.string({ unit: 'binary', maxLength: 60 });

test('folding keeps every offset', () => {
  fc.assert(fc.property(any, (text) => fold(text).length === text.length));
  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(fold(a + b)).toBe(fold(a) + fold(b));
    }),
  );
});

test('folding twice folds once', () => {
  fc.assert(fc.property(any, (text) => fold(fold(text)) === fold(text)));
});

test('every full-width ASCII character becomes its half-width twin, and nothing else moves', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const char = String.fromCharCode(code);
    const folded = fold(char);
    if (code >= 0xff01 && code <= 0xff5e) expect(folded).toBe(char.normalize('NFKC'));
    else if ('\ufe59\ufe5a'.includes(char)) expect(folded).toBe(char.normalize('NFKC'));
    else if ('\t\r\n\u00a0\u3000'.includes(char)) expect(folded).toBe(' ');
    else if (folded !== char) expect.fail(`U+${code.toString(16)} became ${folded}`);
  }
});

test('Chinese marks without an ASCII twin stay', () => {
  expect(fold('《甲、乙》。“丙”，（１２．５％）')).toBe('《甲、乙》。“丙”,(12.5%)');
});
