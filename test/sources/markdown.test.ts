import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/sources/read.js';

async function read(text: string): Promise<string[]> {
  const source = await readSource('x.md', text);
  return source.passages.map((p) => `${p.kind}: ${p.text}`);
}

describe('Markdown', () => {
  test('is read without its mark-up, which cuts no figure', async () => {
    expect(await read('全县共有**12**[0](https://a.cn/b)所*学校*，在校生1\\~2万人，占比&lt;5%。')).toEqual([
      'paragraph: 全县共有120所学校，在校生1~2万人，占比&lt;5%。',
    ]);
  });

  test('drops soft line breaks between Han characters, and keeps them between words', async () => {
    expect(await read('> 今年新修公路\n>   120公里，the first\n> in years.')).toEqual([
      'paragraph: 今年新修公路120公里，the first\nin years.',
    ]);
    expect(await read('第一行  \n第二行')).toEqual(['heading: 第一行\n第二行']);
  });

  test('gives headings, items, captions and cells their kinds', async () => {
    expect(await read('# 标题\n\n本报记者 李小明\n\n- 甲村5户\n  - 乙组2户\n\n![学校外景](a.png)\n')).toEqual([
      'heading: 标题',
      'byline: 本报记者 李小明',
      'item: 甲村5户',
      'item: 乙组2户',
      'caption: 学校外景',
    ]);
    const source = await readSource('x.md', '|甲|乙|\n|-|-|\n|1|**2**|\n\n|丙|\n|-|\n|3|\n');
    expect(source.passages.map((p) => [p.text, p.cell])).toEqual([
      ['甲', { table: 0, row: 0, column: 0 }],
      ['乙', { table: 0, row: 0, column: 1 }],
      ['1', { table: 0, row: 1, column: 0 }],
      ['2', { table: 0, row: 1, column: 1 }],
      ['丙', { table: 1, row: 0, column: 0 }],
      ['3', { table: 1, row: 1, column: 0 }],
    ]);
  });

  test('leaves out what is no copy', async () => {
    expect(
      await read(
        '---\ntitle: 甲\n---\n\n```\n码 1\n```\n\n<div>页 2</div>\n\n`码 3`后有字。~~删去~~\n\n[注]: http://a.cn "4"\n',
      ),
    ).toEqual(['paragraph: 后有字。']);
  });

  test('keeps the copy that follows a bare address without a space', async () => {
    expect(await read('详见http://a.cn/b?c=1的公告，共3项。')).toEqual(['paragraph: 详见的公告，共3项。']);
  });

  test('takes one tilde for the mark of a range', async () => {
    expect(await read('每亩100~150元，合计200~300元。')).toEqual(['paragraph: 每亩100~150元，合计200~300元。']);
  });
});
