import type { Claim } from '../claims/claim.js';
import type { TimeUnit } from './time-lengths.js';
import { leadOf, tailOf, type View } from './view.js';

/** What a figure is told of one of: 每人, 平均每支小分队, 户均, 亩产, 0.8元/斤. */
export interface Denominator {
  /** The words that begin with the thing itself: 人补助, 支小分队, 亩. */
  readonly words: string;
  /** A mean is rounded; what each one has by rule is not. */
  readonly mean: boolean;
  /** Set where it is told of one day, month …; else `null`. */
  readonly time: TimeUnit | null;
}

const timely =
  /(平均)?(?:(?:每一?|(?<=平均)一)个?(小时|天|日|周|星期|月|年|晚)|([日周月年])均)(?!岁|龄)[\u4e00-\u9fff]{0,8}$/;
/** 一年需要18.6万元. */
const inOne = /(?:^|[,。;])一(?:个)?(小时|天|周|月|年)(?:大约|约)?(?:需要?|要|得)(?:花|用|支出|消耗|投入)?$/;
/** 平均每小时下降8厘米: a speed, where it is told as a mean. */
const speed = /平均每(?:小时|天|日|周|月|年)[\u4e00-\u9fff]{0,2}(?:下降|上涨|上升|回落|增加|减少|推进)$/;
const timeUnits: Readonly<Record<string, TimeUnit>> = {
  小时: '小时',
  天: '天',
  日: '天',
  晚: '天',
  周: '周',
  星期: '周',
  月: '月',
  年: '年',
};

const each = /(平均|均按)?每一?(?!年|逢|当|次(?!均))([\u4e00-\u9fff]{1,12})$/;
const mean = /(人次|[人户亩校场班村镇乡企店单件票株头车套桌笔栋组台])均[\u4e00-\u9fff]{0,8}$/;
const single = /(?:(亩)产|单([台株头套票件])(?:平?均)?)[\u4e00-\u9fff]{0,4}$/;
/** 每招用1人补助1500元, 每吸纳一户奖励: of one of what the figure before it counts. */
const ofOne = /每[\u4e00-\u9fff]{0,6}$/;
const behind = /^(?:\/|每|一)(平方米|公斤|千克|千瓦时|[人亩斤吨件台套株头只棵箱张份斗度米盒瓶袋])(?![一-鿿]*[\d])/;
/** So much at a time, a limit or a change is no share of a total. */
const apart =
  /不低于|不超过|至少|最高|最多|最低|以上|以下|标准|增加|增长|提高|下降|减少|降低|高出|由|从|比|可支配|达到|超过|纯收入|多出/;

/** Reads what the figure is told of one of; `null` where it is told of no such thing. */
export function denominatorOf(view: View, claim: Claim): Denominator | null {
  const lead = leadOf(view, claim);
  const said = view.text.slice(claim.clause.start, claim.figure.start);
  if ((apart.test(lead.slice(-14)) && !speed.test(lead)) || /比|较|去年|上年|同期|前年|往年|以前/.test(said))
    return null;
  const one = inOne.exec(said);
  if (one) return { words: one[1]!, mean: false, time: timeUnits[one[1]!]! };
  const timed = timely.exec(lead);
  if (timed) {
    const word = (timed[2] ?? timed[3])!;
    // 年人均, 每人每年: of two things at once.
    if (/人|户|亩|台/.test(timed[0])) return null;
    return { words: word, mean: timed[1] !== undefined || timed[3] !== undefined, time: timeUnits[word]! };
  }
  if (/[年月日]人均|每[年月天日]/.test(lead)) return null;
  const shared = mean.exec(lead);
  if (shared) return { words: shared[1]!, mean: true, time: null };
  const by = single.exec(lead);
  if (by) return { words: (by[1] ?? by[2])!, mean: /平均/.test(lead) || by[1] !== undefined, time: null };
  const of = each.exec(lead);
  if (of) return { words: of[2]!, mean: of[1] !== undefined || /平均|均/.test(lead), time: null };
  const before = view.claims[claim.index - view.claims[0]!.index - 1];
  if (before && isOneOf(view, before, lead)) return { words: before.figure.unit, mean: false, time: null };
  const unit = behind.exec(view.text.slice(claim.figure.end, claim.figure.end + 8));
  return unit ? { words: unit[1]!, mean: false, time: null } : null;
}

function isOneOf({ text }: View, { figure, clause }: Claim, lead: string): boolean {
  const { value, unit } = figure;
  if (value === null || value.n !== 1n || value.d !== 1n || unit === '' || /^[年月天日周次%]/.test(unit)) return false;
  return ofOne.test(text.slice(clause.start, figure.start)) && /^[\u4e00-\u9fff]{0,8}$/.test(lead);
}

const persons = /^(?:人|名|位|人次|个人)$/;
const classifier = /^[个支座所家场条项台辆只处户间栋名张]$/;
/** What is counted by another word than its own. */
const countedBy: Readonly<Record<string, RegExp>> = {
  校: /^所$/,
  企: /^家$/,
  票: /^件$/,
  单: /^[单笔件]$/,
  店: /^家$/,
  度: /^(?:千瓦时|度)$/,
  斤: /^斤$/,
  生: /^[名人]$/,
  天: /^天$/,
};

/** Whether the figure counts the things that the other one is told of one of. */
export function counts(view: View, claim: Claim, { words }: Denominator): boolean {
  const { unit } = claim.figure;
  if (unit === '' || unit === '%') return false;
  if (persons.test(unit)) return /^(?:人|名|位|生)/.test(words);
  if (countedBy[words[0]!]?.test(unit)) return true;
  if (words.startsWith(unit))
    return (
      !classifier.test(unit) ||
      words.length === 1 ||
      bears(view, claim, words.slice(unit.length)) ||
      !/^[\u4e00-\u9fff]{2}/.test(words.slice(unit.length))
    );
  return (
    classifier.test(unit) &&
    bears(view, claim, words.replace(/^[个支座所家场条项台辆只处户间栋名张](?=[\u4e00-\u9fff])/, ''))
  );
}

/** 36个教学班, 小分队42支: the noun on either side of a measure word. */
function bears(view: View, claim: Claim, words: string): boolean {
  const after = (/^[\u4e00-\u9fff]*/.exec(tailOf(view, claim))?.[0] ?? '').slice(0, 8);
  const before = leadOf(view, claim)
    .replace(/["”’》]+/g, '')
    .replace(/[有共达为了]{1,2}$/, '');
  for (let length = Math.min(5, words.length); length >= 1; length--) {
    const noun = words.slice(0, length);
    if (after.includes(noun) || (length > 1 && before.endsWith(noun))) return true;
  }
  return false;
}
