import type { Claim } from '../claims/claim.js';
import { hanPairs } from '../text/han-pairs.js';
import { tailOf, type View } from './view.js';

const up =
  '增加|增长|新增|增|提高|提升|上升|升高|升|上涨|上浮|涨|扩大|延长|拓宽|高出|高于|多于|多出|超出|超过|超额|(?<!反)超|多|高|快|(?<![举体])重|贵|领先|增幅|涨幅';
const down =
  '下降|减少|降低|降|减|缩短|缩小|压缩|压减|节省|节约|节支|回落|收窄|下调|下跌|下滑|跌|低于|少于|落后|不足|少|低|轻|便宜|降幅|跌幅|减幅';
const either = '相差|差距|差额|差了|差|落差|温差|还剩|只剩下?|剩余|剩|尚余|(?<!其)余|还有';
export const cue = new RegExp(`(?:(?<up>${up})|(?<down>${down})|(?<either>${either}))(?:了|约为|为|达|近|又)?$`);
/** What is left: a level, and no change. */
export const left = /(?:剩下?|剩余|尚余|(?<!其)余|还有)(?:为|达|近)?$/;
/** 超警戒水位3.62米, 距坝顶12米: what it is compared with stands right before the difference. */
export const beyond =
  /(?:(?<up>(?<!反)超过?|高于|高出|领先)|(?<down>低于|落后)|(?<either>距离?))(?<name>[\u4e00-\u9fff]{2,8}?)(?:还?有|尚有|仅|只?剩下?|只?剩?最后|整整)?$/;
/** What it is compared with, by name: 比上年的, 低于限额, 距坝顶. */
export const comparand =
  /(?:(?<![同环占])比|较|低于|高于|少于|多于|超过|超出|超|距离?|与|和)([\u4e00-\u9fff]{2,10}?)的?(?:相比)?(?:同期)?/;
export const earlier =
  /上[年届月周次季]|去年|前年|(?<=[年月季届]|[比较])同期|往年|年初|年底|原来|原先|原有|原定|(?<![\u4e00-\u9fff])原(?![材料油煤因则地创始野子产粮木点])|过去|以前|之前|此前|当初|当时|起初|最初|启动时|开始|第一(?![产批医人中])|首届|由|从|自|20\d\d年|\d+年前/;
/** 比上年的a, 由a: what is told in these words is what was. */
export const than = /(?:比|较|由|从)[^,。;]{0,20}$|(?:上年|去年|同期)[^,。;\d]{0,4}$/;
/** 同比, 比去年: when, and not what. */
const timeWords = /同比|环比|[比较去上今前同]|[年月季]|累计|总体|整体|平均|大幅|小幅|明显|继续|持续/;

/** 增加5家, 比去年多建5家: how much has changed, not how much there is; what is left (余40米) there is. */
export function isChange(lead: string): boolean {
  return (cue.test(lead) && !left.test(lead)) || /[比较][^,。;\d]*(?:多|少|增|减|高|低)[^,。;\d]{0,4}$/.test(lead);
}

/** 由a升至b,升高c; 比上年的a增长c; 增长c(上年为a); b,低于限额c with one a that is the 限额. */
export function isBound(view: View, by: Claim, from: Claim, to: Claim, named: string | null): boolean {
  const { text } = view;
  if (from.passage !== by.passage || to.passage !== by.passage) return false;
  const words = text.slice(Math.max(from.clause.start, from.figure.start - 24), from.figure.start);
  if (named !== null) return words.includes(named) && from.index !== to.index;
  if (from.sentence.start !== by.sentence.start || to.sentence.start !== by.sentence.start) return false;
  const fromTo = from.index < to.index && to.index < by.index;
  if (fromTo && /(?:由|从)[^,。;\d]{0,18}$/.test(words))
    return (
      /^[^,。;]{0,12}(?:到|至|为)[^,。;]{0,6}$/.test(text.slice(from.figure.end, to.figure.start)) &&
      by.index === to.index + 1 &&
      !/;/.test(text.slice(to.figure.end, by.figure.start))
    );
  if (from.index === by.index - 1) return than.test(words);
  return (
    from.index === by.index + 1 &&
    /^[(,]即?(?:上年|去年|上届|上月|同期|去年同期|上年同期)[^,。;\d]{0,6}$/.test(
      text.slice(by.figure.end, from.figure.start),
    )
  );
}

/** 去年改造的15个小区,惠及居民3000户: the clause before may say when. */
function startOf(text: string, clause: number): number {
  if (text[clause - 1] !== ',') return clause;
  const before = text.slice(Math.max(0, clause - 24), clause - 1);
  const start = Math.max(before.search(/[^,。;:]*$/), 0);
  return /^而?(?:去年|上年|前年)|(?:之前|以前)$/.test(before.slice(start))
    ? clause - 1 - (before.length - start)
    : clause;
}

/** The words of its clause before a figure, but for those about another figure of its unit. */
export function wordsBefore({ text, claims }: View, { clause, figure, index }: Claim): string {
  let start = Math.max(startOf(text, clause.start), figure.start - 24);
  start += Math.max(0, text.slice(start, figure.start).lastIndexOf(';') + 1);
  for (let k = index - claims[0]!.index - 1; k >= 0 && claims[k]!.figure.end > start; k--)
    if (claims[k]!.figure.unit === figure.unit || claims[k]!.figure.unit === '%') start = claims[k]!.figure.end;
  return text.slice(start, figure.start);
}

/** Whether the words about a figure say that it is what the change is counted from. */
export function isBase(
  view: View,
  claim: Claim,
  name: string | undefined,
  way: Record<string, string | undefined>,
): boolean {
  // 债券3.9万亿元、比上年增加: what stands behind a mark is said of another figure.
  const words = wordsBefore(view, claim) + /^[^,、;:。]{0,4}/.exec(tailOf(view, claim))![0];
  if (name && !earlier.test(name)) return words.includes(name.slice(-2)) || words.includes(name.slice(0, 2));
  if (way.either !== undefined && !name) return true;
  if (/超|多出|不足/.test(way.up ?? way.down ?? '') && /目标|计划|任务|预算|限额|定额|定/.test(words)) return true;
  return earlier.test(words);
}

/** 机器人关节12.36亿元,上年为5.87亿元: what was then is told right behind what is now, and of nothing else. */
export function isBaseOfAnother(view: View, from: Claim, to: Claim): boolean {
  const before = view.claims[from.index - 1 - view.claims[0]!.index];
  if (!before || before === to || before.figure.unit !== from.figure.unit) return false;
  return /^[,(](?:而)?(?:上年|去年|上年同期|去年同期|同期)[为是有仅只]*$/.test(
    view.text.slice(before.figure.end, from.figure.start),
  );
}

/** 数量涨两成 beside 出口额816万美元: the clause itself names what has changed, and it is something else. */
export function isOfOther({ text }: View, by: Claim, to: Claim): boolean {
  const own =
    /^[,;“‘]?([\u4e00-\u9fff]{2,6}?)(?:仅|只|却|也|都|就|约|又|仍)?(?:增长|增加|上升|上涨|下降|减少|下跌|[涨降增减跌升])(?:了|约|近)?$/.exec(
      text.slice(by.clause.start, by.figure.start),
    )?.[1];
  if (own === undefined || timeWords.test(own)) return false;
  const said = to.passage.folded.slice(Math.max(to.sentence.start, to.figure.start - 40), to.figure.end + 8);
  const pairs = hanPairs(said);
  return ![...hanPairs(own)].some((pair) => pairs.has(pair));
}
