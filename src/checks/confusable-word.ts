import { wrongWordsIn } from '../lexicons/confusable-words.js';
import { type IdiomSlip, idiomSlipsIn } from '../lexicons/idioms.js';
import { phraseSlipsIn } from '../lexicons/set-phrases.js';
import type { Passage } from '../sources/source.js';
import { defineCheck, type Finding, noOptions } from './check.js';
import type { Level } from './flag.js';

const levelOf = { sure: 'error', likely: 'warning', variant: 'note' } as const satisfies Record<string, Level>;

/** A wrong word of a curated list, or an idiom with one wrong character. */
export const confusableWord = defineCheck({
  id: 'confusable-word',
  level: 'error',
  about: 'words',
  summary: {
    zh: '错别字：误用的词、写错或漏掉一个字的成语',
    en: 'A wrong word, or an idiom with a wrong or a dropped character',
  },
  why: {
    zh: '依据《现代汉语词典》第7版、《图书编校质量差错认定细则》、《咬文嚼字》年度十大语文差错；非推荐词形依据《第一批异形词整理表》（GF 1001—2001），只作疑问。成语取自 jieba 词典，写错一个音同或音近的字、漏掉一个字为疑错。',
    en: 'By 《现代汉语词典》(7th ed.), the rules for grading proofreading and the yearly lists of 《咬文嚼字》; forms set aside by GF 1001—2001 are notes. Idioms come from the dictionary of jieba: a character of the same or a near sound in place of another, or a dropped one, is a warning.',
  },
  options: noOptions,
  message: { zh: '“{word}”有误，应为“{right}”？', en: '“{word}” should probably read “{right}”.' },
  examples: {
    clean: [
      '报名已于昨日截止。',
      '截至目前，工程进展顺利。',
      '广场上人头攒动，大家既往不咎。',
      '有人写成“按步就班”，校对一年要改十几回。',
      '他们研究竞争对手的打法，竟争相模仿。',
      '“薪”想事成，农民工笑开颜。',
      '教育部暑期招募志愿者。',
      '结构紧凑和谐，增幅不大。',
      '惟妙惟肖的泥人摆满了货架。',
      '经济稳向好，医疗保险的参保人多了。',
    ],
    flagged: [
      '村干部对这道难题⟦一愁莫展⟧。',
      '⟦截止目前⟧，全镇已栽树三千棵。',
      '大家要⟦再接再励⟧，按时完工。',
      '旅客在⟦侯车室⟧里等了两个钟头。',
      '他们⟦持之以衡⟧地守着这片林子。',
      '问题⟦迎刃解⟧，大家松了口气。',
      '门上贴着一⟦幅对联⟧。',
      '全镇昂首⟦一阔步⟧前进。',
      '职工参加基本⟦医疗保脸⟧。',
      '给您带来不便，⟦敬请凉解⟧。',
      '巡逻队员⟦枕戈待但⟧。',
      '队伍⟦井有然序⟧，问题⟦刃迎而解⟧。',
    ],
  },
  *run({ passages }) {
    for (const passage of passages) yield* inPassage(passage);
  },
});

/** Copy about words. */
const ofWords = /写[成作]|别字|误写|误用|混用|说不通|(?:错误|正确)的?写法|用法|校对|咬文嚼字/;

function* inPassage(passage: Passage): Iterable<Finding> {
  const text = passage.folded;
  /** Offsets that a word of the list covers. */
  const taken = new Set<number>();
  for (const { start, end, right, certainty } of wrongWordsIn(text)) {
    for (let at = start; at < end; at++) taken.add(at);
    // An article about words quotes the wrong one beside the right one.
    if (isQuoted(text, start, end) && (text.includes(right) || ofWords.test(text))) continue;
    if (text.includes(`“${right}”`)) continue;
    yield finding(passage, start, end, right, levelOf[certainty]);
  }
  for (const { start, end, phrase } of phraseSlipsIn(text)) {
    if (taken.has(start) || taken.has(end - 1) || isPlay(passage, { start, end, idiom: phrase })) continue;
    for (let at = start; at < end; at++) taken.add(at);
    yield finding(passage, start, end, phrase, 'warning');
  }
  for (const slip of idiomSlipsIn(text)) {
    const { start, end, idiom } = slip;
    if (taken.has(start) || taken.has(end - 1) || isPlay(passage, slip)) continue;
    // A headline may play with an idiom, or cut it short.
    const doubtful = passage.kind === 'heading';
    yield finding(passage, start, end, idiom, doubtful ? 'note' : 'warning');
  }
}

/** Names of goods and events play with idioms, and so do quoted words: 棋乐无穷杯, “食”事求是. */
function isPlay({ folded }: Passage, { start, end }: IdiomSlip): boolean {
  return (
    /[“‘《「『"]/.test(folded[start - 1] ?? '') ||
    /^(?:”|’|》|」|』|"|[杯店馆号节赛奖展村镇乡路街桥园]|有限|公司|集团|科技|文化|品牌|活动|行动|计划|工程|项目|小区|广场|大赛|晚会|栏目|工作室)/.test(
      folded.slice(end, end + 3),
    )
  );
}

function isQuoted(text: string, start: number, end: number): boolean {
  return /[“‘《「『"]/.test(text[start - 1] ?? '') && /[”’》」』"]/.test(text[end] ?? '');
}

function finding(passage: Passage, start: number, end: number, right: string, level: Level): Finding {
  return {
    at: { passage, start, end },
    level,
    args: { word: passage.text.slice(start, end), right },
    fixes: [[{ passage, start, end, text: right }]],
  };
}
