import { describe, expect, test } from 'vitest';
import { passagesOf } from './page.js';

/** A paragraph long enough to be no heading, cut at its end. */
const lead = '入冬以来，镇里抓紧检修供暖设施，走访独居老人，备足了煤炭和药品。';

describe('reflow mends', () => {
  test.each([
    ['a figure, past a caption', `${lead}截至目前已检修管线36`, '公里，更换阀门120个。', true],
    ['a numeral, at its decimal point', `${lead}用煤比上年减少12`, '.5%，空气更好了。', true],
    ['a numeral', `${lead}已有取暖户12`, '60户，新增取暖点也在建设。', false],
    ['a year, past a caption', `${lead}提前完成2024`, '年度的检修任务，比往年早了半个月。', true],
    ['a word, past a caption', `${lead}下一步还要把检修范围扩大，重点实`, '施老旧管道更新，预计年底前完工。', true],
    ['a bracket, past a caption', `${lead}镇里还派出志愿者（其中大学生`, '占了一多半），每天上门查看。', true],
    ['a comma', `${lead}在三个村设了取暖点，`, '老人们白天可以来坐坐。', false],
    ['what plainly goes on', `${lead}这些做法得到了群众的一致`, '好评，邻近乡镇也来学习。', false],
    ['a list of quoted names', `${lead}先后开展了“暖冬行动”`, '“送炭上门”等六项活动。', false],
  ])('%s', (_, head, tail, pastCaption) => {
    const between = pastCaption ? '\n\n\n\n工人在检修锅炉。\n\n' : '\n\n';
    const [first, ...others] = passagesOf(`${head}${between}${tail}\n\n全镇共有独居老人300名。`);
    expect(first).toBe(`paragraph: ${head}|${tail}`);
    expect(others.at(-1)).toBe('paragraph: 全镇共有独居老人300名。');
  });

  test('a short cut line that looks like a heading', () => {
    expect(passagesOf(`${lead}\n\n今年冬天，温暖还体现在生活的各\n\n个方面，连路灯也换了新的。`)[1]).toBe(
      'paragraph: 今年冬天，温暖还体现在生活的各|个方面，连路灯也换了新的。',
    );
  });

  test('columns set out of order, if only one pair fits', () => {
    const text = [
      `${lead}网上缴费的站点有9个，开`,
      '- ①工人在检修锅炉。',
      '养老服务日益完善，新增床位80张。',
      '丰富生活 文化惠民',
      '图书室每周开放六天，读者越来越多。',
      '通手机缴费的站点有8个，全部投入使用。',
    ].join('\n\n');
    expect(passagesOf(text)[0]).toBe(`paragraph: ${lead}网上缴费的站点有9个，开|通手机缴费的站点有8个，全部投入使用。`);
    expect(passagesOf(`${text}\n\n通路灯的村子有11个，比上年多了两个。`)[0]).toMatch(/，开…$/);
  });

  test('a chain of cuts', () => {
    expect(passagesOf(`${lead}第一批设备已\n\n经运到，正在卸车，第二批预计月底前，\n\n最迟下月初到货。`)).toHaveLength(
      1,
    );
  });
});

describe('reflow leaves', () => {
  test.each([
    ['a head whose next paragraph begins anew', `${lead}检修人员每天工作到深`, '近年来，镇里的供暖条件不断改善。'],
    ['a head before a heading', `${lead}检修人员每天工作到深夜，还`, '丰富生活 文化惠民\n\n图书室每周开放六天。'],
    [
      'a head whose tail would be in another article',
      `${lead}下一步还要重点实`,
      '书香飘进小山村\n\n□李小明\n\n施老师办起了图书室，每周开放六天，读者越来越多。',
    ],
  ])('%s', (_, head, rest) => {
    const [first] = passagesOf(`${head}\n\n${rest}`);
    expect(first).toBe(`paragraph: ${head}…`);
  });

  test.each([
    '秋粮收购价格稳中有升\n\n各收购点已经开秤，价格比去年略高。',
    '主要做法如下：\n\n（一）扩大面积；\n\n（二）改良品种。',
    `${lead}王大力\n\n另有消息说，明年还要新建一座供热站。`,
    '- 老人100名\n- 儿童60名，其中学龄前20名\n\n以上人员均已登记。',
    '月亮走我也走\n我送阿哥到村口\n到村口',
  ])('%j as it is', (text) => {
    const lines = text.split('\n').filter((line) => line !== '');
    expect(passagesOf(text).map((shown) => shown.replace(/^\w+: /, ''))).toEqual(
      lines.map((line) => line.replace(/^- /, '')),
    );
  });
});
