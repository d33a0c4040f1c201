import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CodePoints } from '../../src/text/code-points.js';

test('counts as iterating over the text does, there and back', () => {
  const unit = fc.constantFrom('字', 'a', '𠮷', '😀', '\ud842', '\udfb7', '\n', '5');
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
      const text = units.join('');
      const counted = new CodePoints(text);
      let offset = 0;
      for (const [i, character] of [...text].entries()) {
        expect(counted.fromUnits(offset)).toBe(i);
        expect(counted.toUnits(i)).toBe(offset);
        offset += character.length;
      }
      expect(counted.fromUnits(text.length)).toBe([...text].length);
      expect(counted.toUnits([...text].length)).toBe(text.length);
    }),
    { numRuns: 2000 },
  );
});
