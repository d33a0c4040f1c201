import { describe, expect, test } from 'vitest';
import { check, reportSchema } from '../src/index.js';

const doubled = '这是全县居民的的心愿。';
const wrong = '全镇新建场馆8座（体育馆3座、图书馆4座）。';

describe('check', () => {
  test('gives what stands among the documents of the JSON result', async () => {
    const document = await check(doubled, { path: '稿.txt', language: 'en' });
    expect(reportSchema.shape.documents.element.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
    expect(document).toMatchObject({ path: '稿.txt', characters: 11, flags: [{ quote: '的的', line: 1, column: 7 }] });
    expect(document.flags[0]!.message).toMatch(/doubles/);
  });

  test('speaks Chinese of a plain text unless told otherwise', async () => {
    const { path, flags } = await check(`# ${doubled}`);
    expect(path).toBe('copy.txt');
    expect(flags[0]!.message).toMatch(/“的的”/);
  });

  test('reads Markdown where the path or the format says so', async () => {
    const code = `\`\`\`\n${doubled}\n\`\`\``;
    expect((await check(code)).flags).toHaveLength(1);
    expect((await check(code, { path: 'a.md' })).flags).toEqual([]);
    expect((await check(code, { format: 'markdown' })).flags).toEqual([]);
  });

  test('leaves out lower levels, accepted words and checks that are off', async () => {
    const quotes = async (options: Parameters<typeof check>[1]) =>
      (await check(`${doubled}\n\n${wrong}`, options)).flags.map(({ quote }) => quote);
    expect(await quotes({})).toEqual(['的的', '8座']);
    expect(await quotes({ level: 'error' })).toEqual(['8座']);
    expect(await quotes({ words: ['居民的的心愿'] })).toEqual(['8座']);
    expect(await quotes({ checks: { 'total-mismatch': { level: 'off' } } })).toEqual(['的的']);
  });

  test('tells what a comment suppresses apart', async () => {
    const { flags, suppressed } = await check(`${wrong} <!-- kanwu-disable-line -- 口径不同 -->`, { path: 'a.md' });
    expect({ flags, suppressed }).toMatchObject({
      flags: [],
      suppressed: [{ quote: '8座', suppression: { by: 'comment', reason: '口径不同' } }],
    });
  });

  test('knows no check that does not exist', async () => {
    await expect(check(doubled, { checks: { 'repeated-wrd': { level: 'off' } } })).rejects.toThrow(RangeError);
  });
});
