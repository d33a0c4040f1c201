import { defineCheck, noOptions } from './check.js';

/** Characters shown on the broken side: enough to find the place on a page. */
const shown = 12;

export const brokenPassage = defineCheck({
  id: 'broken-passage',
  level: 'note',
  summary: {
    zh: '段落在句子中间断开，找不到下文或上文',
    en: 'A paragraph is cut in mid-sentence, and its other part is not to be found',
  },
  why: {
    zh: '转版、分栏、插图说明或文字识别会把句子截断，甚至丢掉整行。能接上的断处已经接好，这里只报接不上的。',
    en: 'Columns, page turns, captions and text recognition cut sentences, and lose lines. Breaks that could be mended are not reported.',
  },
  options: noOptions,
  message: {
    zh: '段落在“{text}”处断开，没有找到相接的文字',
    en: 'The paragraph is cut at “{text}”; no text goes on from there',
  },
  examples: {
    clean: [
      '市图书馆新增阅览座位120个，延长开放时间两小时，周末预约人数比去年同期明显增加。',
      '社区食堂开张三个月，每天中午都有老人结伴前来就餐，菜单每周更换，价格按成本核定，由街道补贴标准建\n\n设费用，居民反映良好。',
      '城区供水改造进展顺利\n\n施工队伍分三班作业，旧管更换已过半，沿线商户的正常营业没有受到影响。',
      '活动内容包括：\n\n- 义诊和健康讲座\n- 旧书交换，每人限换五本，先到先得，换完为止，欢迎附近居民带上孩子一同参加\n',
      '入夏以来新增纳凉点十二处，延时开放到晚上十点，社区食堂同步供应绿豆汤\n\n社区食堂每天煮两锅绿豆汤，来的人随到随喝，不收分文。',
      '他说：“路不平，心里也不平，哪怕一个坑也要填，填完了还要有人看着。”\n——县公路段养护股股长 石一行',
      '（上接第2版）\n\n的老站长把钥匙交给了徒弟，徒弟又在这里守了二十年，如今道班房已经成了一间小小的展室。',
    ],
    flagged: [
      '合作社去年流转土地两千亩，统一购种、统一管理、统一销售，社员收入稳步提高。今年春天又引进新品种，⟦计划把种植面积扩大到三千亩，并⟧',
      '⟦，惠及周边三个村的一千多⟧户居民，沿线环境也随之改观。\n\n下一步，工程将向上游延伸，力争年内全部完工。',
    ],
  },
  *run({ passages }) {
    for (const passage of passages) {
      const { broken, text } = passage;
      if (broken.end) {
        const start = clauseStart(text);
        yield { at: { passage, start, end: text.length }, args: { text: text.slice(start) } };
      } else if (broken.start) {
        const end = Math.min(text.length, shown);
        yield { at: { passage, start: 0, end }, args: { text: text.slice(0, end) } };
      }
    }
  },
});

/** Where the last clause begins, or as far back as is shown: a quote that starts in mid-word is hard to find on a page. */
function clauseStart(text: string): number {
  const from = Math.max(0, text.length - 2 * shown);
  const cut = Math.max(...['，', ',', '。', '；', ';', '、'].map((mark) => text.lastIndexOf(mark, text.length - 7)));
  return cut >= from ? cut + 1 : Math.max(0, text.length - shown);
}
