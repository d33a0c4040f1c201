import { countRuns } from '../text/count-runs.js';
import { defineCheck, noOptions } from './check.js';
import { doubling } from './repeated-word/doubling.js';
import type { Open } from './repeated-word/elsewhere.js';
import { englishDoubles } from './repeated-word/english.js';
import { doublesIn } from './repeated-word/scan.js';

/** A word or a character printed twice in a row, unless Chinese lawfully doubles it. */
export const repeatedWord = defineCheck({
  id: 'repeated-word',
  level: 'error',
  about: 'words',
  summary: { zh: '字词重复（叠词、词界相邻除外）', en: 'A word or character printed twice in a row' },
  why: {
    zh: '录入和排版中最常见的衍文。慢慢、常常、研究研究这样的重叠，市市民、中国国家这样的词界相邻，都不是错。',
    en: 'The commonest slip of typing and setting. Lawful reduplication and words that meet in one character are none.',
  },
  options: noOptions,
  message: { zh: '“{printed}”重复，应为“{instead}”？', en: '“{printed}” doubles what should read “{instead}”?' },
  examples: {
    clean: [
      '她三角三角地攒，钟嘀嗒嘀嗒地走。',
      '说着说着，天就黑了。',
      '大家慢慢走，常常停下来研究研究。',
      '全市市民都可以到区区政府网站报名，省省长出席。',
      '江苏苏州、陕西西安、山东东营的选手代表代表全体选手发言。',
      '中国国家话剧院的人民民主题材作品受到好评。',
      '要一项一项抓，一件一件办，一步步一步步走稳。',
      '他不由得哈哈哈哈大笑。',
      '产品的目的的确是方便群众，他实在在行。',
      '宝宝出生三个月月子中心还来回访。',
      '基层党组织组织党员下村，提升党组织组织力。',
      '和西藏和平解放有关的西藏和平解放纪念馆。',
      '大家都来，说说明天的事，谈谈话题，好好学习，天天向上，平平安安，健健康康。',
      'He had had enough of that that day.',
      'They moved in in May, gave her her keys and sang New York New York so so badly.',
    ],
    flagged: [
      '全年医疗⟦救助救助⟧参保群众3150人。',
      '县里⟦积极推进积极推进⟧改造。',
      '会议由水利局⟦和和⟧农业局联合召开。',
      '这是全县居民⟦的的⟧心愿。',
      '母婴⟦月月⟧子会所开业。',
      '鄂⟦尔尔⟧多斯市迎来客人。',
      '⟦康康⟧巴什区建起图书馆。',
      '项目进展顺利⟦，，⟧年底完工。',
      '费率为9⟦%%⟧。',
      '供需关系有所改⟦善善⟧。',
      'This is ⟦the the⟧ first one.',
      '⟦The the⟧ fair has ⟦a a⟧ new home.',
      '明德职业学校开学，明德职业学校招生，明⟦德德⟧职业学校扩建。',
      '达拉特旗西园⟦街街⟧道办事处有了新址。',
    ],
  },
  *run({ passages }) {
    const open: Open[] = [];
    for (const passage of passages) {
      yield* doublesIn(passage, open);
      if (passage.folded.includes(' ')) yield* englishDoubles(passage);
    }
    const wanted = new Set(open.flatMap(({ ways, printed }) => [printed, ...ways.flatMap((way) => way.runs)]));
    const texts = passages.map((passage) => passage.folded);
    const counts = countRuns(texts, wanted, 4);
    for (const { passage, at, ways, printed } of open) {
      if (counts.get(printed)! > 1) continue;
      if (ways.some(({ runs, least }) => runs.every((run) => counts.get(run)! >= least))) {
        yield doubling(passage, at, 1, 'warning');
      }
    }
  },
});
