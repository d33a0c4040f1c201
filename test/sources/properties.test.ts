import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSource, readText } from '../../src/sources/read.js';
import type { Source } from '../../src/sources/source.js';
import { sliceSpans } from '../../src/text/span.js';

const piece = fc.oneof(
  fc.constantFrom(
    '全县新修公路',
    '公里，',
    '12',
    '2024',
    '年度任务',
    '建',
    '设',
    '。',
    '；',
    '“',
    '”',
    '（',
    '）',
    '、',
    '……',
  ),
  fc.constantFrom(
    '\n',
    '\n\n',
    '\n\n\n\n',
    '　　',
    ' ',
    '\t',
    '# ',
    '## ',
    '- ',
    '> ',
    '|',
    '□李小明',
    '本报讯 ',
    '快讯',
  ),
  fc.constantFrom(
    '**',
    '`',
    '\\*',
    '![图](a)',
    '[',
    '](b)',
    '&amp;',
    'http://a.cn',
    'word ',
    'Word.',
    '𠮷',
    '\r',
    '\u2028',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const copy = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

function expectSound(source: Source): void {
  const used: { start: number; end: number }[] = [];
  for (const [i, passage] of source.passages.entries()) {
    expect(passage.index).toBe(i);
    expect(passage.text).not.toBe('');
    expect(sliceSpans(source.text, passage.map.pieces)).toBe(passage.text);
    expect(passage.folded.length).toBe(passage.text.length);
    expect(source.articles[passage.article]!.passages).toContain(passage);
    used.push(...passage.map.pieces);
  }
  used.sort((a, b) => a.start - b.start);
  for (const [i, { start, end }] of used.entries()) {
    expect(end).toBeGreaterThan(start);
    if (i > 0) expect(start).toBeGreaterThanOrEqual(used[i - 1]!.end);
  }
  expect(source.articles.flatMap((article) => article.passages).length).toBe(source.passages.length);
}

describe('any text', () => {
  test('reads into passages that slice from it, and never share a character', async () => {
    await fc.assert(
      fc.asyncProperty(copy, async (text) => {
        expectSound(readText('x.txt', text));
        expectSound(await readSource('x.md', text, 'markdown'));
      }),
      { numRuns: 400 },
    );
  });

  test('reads the same with either line end', async () => {
    const unix = copy.map((text) => text.replace(/\r/g, ''));
    await fc.assert(
      fc.asyncProperty(unix, fc.constantFrom('text' as const, 'markdown' as const), async (text, format) => {
        const read = async (value: string) =>
          (await readSource('x', value, format)).passages.map(({ kind, text, article, broken }) => ({
            kind,
            text,
            article,
            broken,
          }));
        expect(await read(text.replace(/\n/g, '\r\n'))).toEqual(await read(text));
      }),
      { numRuns: 400 },
    );
  });
});
