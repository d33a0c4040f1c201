import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Marks } from '../../src/relations/marks.js';

const character = fc.constantFrom(...'共占由比从(:一二三的了。');
const words = fc.array(character, { maxLength: 4 }).map((all) => all.join(''));

test('a text calls those whose marks it holds, and those without marks, in order', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 90 }), fc.array(words, { maxLength: 5 }), (all, texts) => {
      const marks = new Marks(all);
      for (const text of texts) {
        const called = all.flatMap((own, i) => (own === '' || [...own].some((c) => text.includes(c)) ? [i] : []));
        expect(marks.calledBy(text)).toEqual(called);
      }
    }),
  );
});
