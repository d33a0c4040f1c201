import { describe, expect, test } from 'vitest';
import { passagesOf } from './page.js';

describe('lines', () => {
  test('that are paragraphs stay apart, with blank lines between or without', () => {
    const text = '县里修了三条路。\n今年还要修两座桥，预算已经批下来了。\n\n工期为八个月。';
    expect(passagesOf(text)).toEqual([
      'paragraph: 县里修了三条路。',
      'paragraph: 今年还要修两座桥，预算已经批下来了。',
      'paragraph: 工期为八个月。',
    ]);
  });

  test('that end in a comma or semicolon go on, unless the next begins a series', () => {
    expect(
      passagesOf('粮食总产量1200万斤，\n比上年增加50万斤；\n收购价也有提高。\n一是扩大面积；\n二是改良品种。'),
    ).toEqual([
      'paragraph: 粮食总产量1200万斤，|比上年增加50万斤；|收购价也有提高。',
      'paragraph: 一是扩大面积；',
      'paragraph: 二是改良品种。',
    ]);
  });

  test('wrapped at a margin are joined without a space, but not with the next indented paragraph', () => {
    const text = [
      '　　清晨的集市上人来人往，摊位前摆满了刚摘下的瓜果，价',
      '钱比上个月便宜了两成左右，前来买菜的居民都说划算，不少',
      '人一次就买了三天的量，摊主们忙得顾不上喝水。',
      '　　市场管理方介绍，入秋以来每天进场的货车超过20',
      '0辆，最多的一天达到260辆，交易额比去年同期增长了一成，',
      '预计这样的行情还会持续到月底，届时冬储菜也将陆续上市。',
    ].join('\n');
    expect(passagesOf(text).map((p) => p.replaceAll('|', ''))).toEqual([
      'paragraph: 清晨的集市上人来人往，摊位前摆满了刚摘下的瓜果，价钱比上个月便宜了两成左右，前来买菜的居民都说划算，不少人一次就买了三天的量，摊主们忙得顾不上喝水。',
      'paragraph: 市场管理方介绍，入秋以来每天进场的货车超过200辆，最多的一天达到260辆，交易额比去年同期增长了一成，预计这样的行情还会持续到月底，届时冬储菜也将陆续上市。',
    ]);
  });

  test('of articles set to widths of their own are joined, whatever the rest of the page is set to', () => {
    const wide = [
      '入冬以来镇里的三座粮库陆续开仓收购新粮，前来卖粮的车辆从清早一直排',
      '到了公路边上，工作人员把开水和热饭送到司机手里，大家都说这样的安排',
      '很是周到。',
    ];
    const narrow = ['老人们爱在村口的槐树下', '坐着说话，一坐就是半天', '时光，天黑了才肯回家。'];
    expect(passagesOf([...wide, '', ...narrow].join('\n')).map((p) => p.replaceAll('|', ''))).toEqual([
      `paragraph: ${wide.join('')}`,
      `paragraph: ${narrow.join('')}`,
    ]);
  });

  test('set to so many characters are joined, though figures make some of them narrow', () => {
    const lines = [
      '1990年出生的裁缝，14岁那年学的手艺',
      '，后来在镇上开了一间三十平方米的铺子',
      '，2019年又添了2台机器，才歇下手来。',
    ];
    expect(passagesOf(lines.join('\n')).map((p) => p.replaceAll('|', ''))).toEqual([`paragraph: ${lines.join('')}`]);
  });

  test('of verse stay apart', () => {
    const verse = ['春风又绿江南岸', '明月何时照我还'];
    expect(passagesOf(verse.join('\n'))).toHaveLength(2);
  });

  test('of English keep a space where they are joined', () => {
    const text = [
      'The village council met on Tuesday evening and agreed, after a',
      'debate of nearly three hours, to spend 1.2 million yuan on the',
      'new water main. Work will begin in April and is expected to be',
      'finished before the harvest, the mayor said, provided that the',
      'weather holds and the pipes arrive on time.',
    ].join('\r\n');
    const [only, ...others] = passagesOf(text);
    expect(others).toEqual([]);
    expect(only).toMatch(/after a.\ndebate/);
  });

  test('of headlines stand alone', () => {
    expect(passagesOf('秋粮收购价格稳中有升\n各收购点已经开秤，价格比去年略高。')).toEqual([
      'heading: 秋粮收购价格稳中有升',
      'paragraph: 各收购点已经开秤，价格比去年略高。',
    ]);
  });
});

describe('kinds', () => {
  test.each([
    ['## 老街换新貌  ', 'heading: 老街换新貌'],
    ['一、去年工作回顾', 'heading: 一、去年工作回顾'],
    ['- 免费义诊120人次', 'item: 免费义诊120人次'],
    ['①新校区的教学楼。', 'item: ①新校区的教学楼。'],
    ['□李小明 王大力', 'byline: □李小明 王大力'],
    ['本报记者 李小明', 'byline: 本报记者 李小明'],
    ['文/图 县报记者 李小明', 'byline: 文/图 县报记者 李小明'],
    ['（上接第一版）', 'byline: （上接第一版）'],
    ['责任编辑：王大力', 'byline: 责任编辑：王大力'],
    ['记者从县水务局获悉，供水工程已经完工。', 'paragraph: 记者从县水务局获悉，供水工程已经完工。'],
    ['图为新落成的图书馆。', 'caption: 图为新落成的图书馆。'],
    ['村民在晾晒玉米。图为晒场一角。', 'caption: 村民在晾晒玉米。图为晒场一角。'],
    ['\n\n\n村民在晾晒玉米。', 'caption: 村民在晾晒玉米。'],
    ['天冷了。', 'paragraph: 天冷了。'],
    ['主要有以下几点：', 'paragraph: 主要有以下几点：'],
  ])('%j', (text, expected) => {
    expect(passagesOf(`开头一段话到此为止，后面另有内容。\n\n${text}`)[1]).toBe(expected);
  });
});

describe('a line of columns', () => {
  test.each([
    ['净利润　　32,394　　35,118　　-7.8%', 'item'],
    ['林志远　　1903—1941　　县委首任书记', 'item'],
    ['全年销售额　24789　17.6', 'item'],
    ['春到河湾　万物生长', 'heading'],
    ['He said so.  It rained.  They left.', 'paragraph'],
  ])('%s is of kind %s', (line, kind) => {
    expect(passagesOf(`前面有一段话，说完了。\n\n${line}\n\n后面还有一段话，也说完了。`)[1]).toMatch(
      new RegExp(`^${kind}:`),
    );
  });

  test('is told at once, however many numerals stand in it', () => {
    const years = Array.from({ length: 60 }, (_, i) => 1900 + i).join(', ');
    expect(passagesOf(`Floods came in ${years} and again.`)).toHaveLength(1);
  });
});
