import { describe, expect, test } from 'vitest';
import { readSource, readText } from '../../src/sources/read.js';
import { articlesOf } from './page.js';

const body = '全县今年新修乡村公路120公里，惠及沿线三万多名群众。';

function articles(...blocks: string[]): string[] {
  return articlesOf(readText('x.txt', blocks.join('\n\n')));
}

describe('a page is divided', () => {
  test('at a headline with a byline, not at the headings of sections', () => {
    expect(
      articles('道路通 百业兴', '□李小明', body, '产业兴旺添动力', body, '书香飘进小山村', '本报记者 王大力', body),
    ).toEqual(['道路通 百业兴 (5)', '书香飘进小山村 (3)']);
  });

  test('at a story that comes from another page, and at a dateline', () => {
    expect(
      articles('甲地开展走访', body, '乙地召开会议', '（上接一版）', body, '丙地喜获丰收', `本报讯 ${body}`),
    ).toEqual(['甲地开展走访 (2)', '乙地召开会议 (3)', '丙地喜获丰收 (2)']);
  });

  test('at the title of a column, which is not the headline', () => {
    expect(articles('道路通 百业兴', body, '科普动态', '我县学生获一等奖', body)).toEqual([
      '道路通 百业兴 (2)',
      '我县学生获一等奖 (3)',
    ]);
  });

  test('at every headline of a bulletin', () => {
    expect(articlesOf(readText('x.txt', `本地快讯\n\n甲桥通车\n${body}\n乙校开学\n${body}\n${body}`))).toEqual([
      '甲桥通车 (3)',
      '乙校开学 (3)',
    ]);
  });

  test('not by captions and short lines above the headline', () => {
    expect(articles('实验学校', '学生在做操。', '# 道路通 百业兴', '□李小明', body)).toEqual(['道路通 百业兴 (5)']);
  });

  test('never where there is one article, or none', () => {
    expect(articles(body)).toEqual(['— (1)']);
    expect(articles('')).toEqual(['— (0)']);
  });
});

describe('a Markdown document is divided', () => {
  test('only at several headings of the first level', async () => {
    const read = async (text: string) => articlesOf(await readSource('x.md', text));
    expect(await read(`# 甲\n\n${body}\n\n## 一\n\n${body}\n`)).toEqual(['甲 (4)']);
    expect(await read(`# 甲\n\n${body}\n\n# 乙\n\n${body}\n`)).toEqual(['甲 (2)', '乙 (2)']);
    expect(await read(`## 甲\n\n${body}\n`)).toEqual(['甲 (2)']);
  });
});
