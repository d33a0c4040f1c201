import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visible } from '../../src/text/visible.js';

test.each([
  ['escape sequences', 'a\u001b[31mb', 'a␛[31mb'],
  ['line ends', 'a\r\nb', 'a␍␊b'],
  ['a tab', 'a\tb', 'a b'],
  ['the C1 form of an escape', 'a\u009b31mb', 'a�31mb'],
  ['marks that turn the direction around', 'a\u202eb\u2066c', 'a�b�c'],
  ['half an astral character', 'a\ud842', 'a�'],
  ['nothing in plain copy', '截至７月，“𠮷野”店有 3 家…', '截至７月，“𠮷野”店有 3 家…'],
])('makes visible: %s', (_, text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('leaves nothing that a terminal would obey, and changes no lengths', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visible(text)).not.toMatch(/\p{Control}|\p{Surrogate}|\p{Bidi_Control}/u);
      expect(visible(text)).toHaveLength(text.length);
    }),
  );
});
