import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpts } from '../../src/text/excerpt.js';
import { textWidth } from '../../src/text/width.js';
import { readMarks } from '../checks/marked-prose.js';

/** What a terminal would show, a line for the copy and one for the marks. */
function show(prose: string, columns = 60): string[] {
  const { text, spans } = readMarks(prose);
  return excerpts(text, spans, columns).flatMap(({ pieces, underline }) => [
    pieces.map((piece) => piece.text).join(''),
    underline,
  ]);
}

describe('excerpts', () => {
  test('show the sentence only, and count Chinese characters as two columns', () => {
    expect(show('前一句。全县⟦新增12人⟧就业。后一句。')).toEqual(['全县新增12人就业。', '    ^^^^^^^^']);
  });

  test('share a line where spans share a sentence, and take another where they do not', () => {
    expect(show('共⟦10⟧人，男⟦6⟧人。\n\n女⟦5⟧人。')).toEqual(['共10人，男6人。', '  ^^      ^', '女5人。', '  ^']);
  });

  test('clip a long sentence on both sides, around the span', () => {
    expect(show(`${'一'.repeat(40)}⟦12⟧${'二'.repeat(40)}。`, 20)).toEqual(['…一一一一12二二二二…', '         ^^']);
  });

  test('clip a span that is itself too long', () => {
    const [text, underline] = show(`甲⟦${'一'.repeat(40)}⟧乙。`, 20);
    expect(text).toBe(`…${'一'.repeat(9)}…`);
    expect(underline).toBe(` ${'^'.repeat(18)}`);
  });

  test('keep emoji and combined characters whole, and show control characters', () => {
    expect(show('👨‍👩‍👧⟦1\u001b2⟧e\u0301。')).toEqual(['👨‍👩‍👧1␛2e\u0301。', '  ^^^']);
  });

  test('are never wider than allowed, and mark what is marked', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 3, maxLength: 80 });
    fc.assert(
      fc.property(
        text,
        fc.nat(),
        fc.nat({ max: 20 }),
        fc.integer({ min: 12, max: 60 }),
        (prose, from, length, columns) => {
          const start = from % prose.length;
          const end = Math.min(prose.length, start + length + 1);
          for (const { pieces, underline } of excerpts(prose, [{ start, end }], columns)) {
            const line = pieces.map((piece) => piece.text).join('');
            expect(textWidth(line)).toBeLessThanOrEqual(columns);
            expect(underline.length).toBeLessThanOrEqual(columns);
          }
        },
      ),
    );
  });
});
