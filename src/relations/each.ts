import type { Claim } from '../claims/claim.js';
import { leadOf, tailOf, type View } from './view.js';

/** Whether a figure counts the things of which a mean is the share of one. */
export type CountsThem = (view: View, claim: Claim) => boolean;

/** 每头, 平均每户: one of what is counted by that unit. */
const each =
  /(?:平均)?每(公斤|平方米|[人名位户亩家个所场株台头只本张斤吨件套辆箱盒间份条座支栋幢处艘架列部瓶袋桶班组节])[^,。;\d]{0,8}$/;
const mean = /(人均|户均|亩均|校均|场均|企均)[^,。;\d]{0,8}$/;
const meanUnits: Readonly<Record<string, string>> = {
  人均: '人',
  户均: '户',
  亩均: '亩',
  校均: '所',
  场均: '场',
  企均: '家',
};
const persons = /^[人名位]$/;
/** 平均每组走访, 平均每个班有: one of what bears that name; times of the clock and the calendar are no such things. */
const named =
  /平均每(?![年月天日周季度小时分秒钟晚夜早])(?:一|[个支座所家场条项台辆](?=[\u4e00-\u9fff]{2}))?([\u4e00-\u9fff]{1,10})$/;
/** Words that count things of any name. */
const classifier = /^[个支座所家场条项台辆只]$/;

/** Told from the words before a mean: what it is the share of one of; `null` if they say nothing of the kind. */
export function eachOf(lead: string): CountsThem | null {
  const name = named.exec(lead)?.[1];
  const unit = each.exec(lead)?.[1] ?? meanUnits[mean.exec(lead)?.[1] ?? ''];
  if (!unit && !name) return null;
  return (view, claim) => {
    const own = claim.figure.unit;
    // 每个集聚区 are not all things that are counted by 个.
    if (unit && !(unit === '个' && name) && (persons.test(unit) ? persons.test(own) : own === unit)) return true;
    if (unit && unit !== '个' && !/[班组节]/.test(unit)) return false;
    return name !== undefined && bearsName(view, claim, name);
  };
}

/** 每个考场, 每座水库: a measure word, and a name behind it that begins with two characters at least. */
const eachNamed = /每(?:[个支座所家场条项台辆只])([\u4e00-\u9fff]{2,10})[^,。;\d]{0,4}$/;

/** Whether the figure counts what the words before a mean name: 1015个考场, 每个考场30人. */
export function bearsNameOf(view: View, claim: Claim, lead: string): boolean {
  const name = eachNamed.exec(lead)?.[1];
  return name !== undefined && tailOf(view, claim).startsWith(name.slice(0, 2));
}

/** 3班, 4个小组, 集聚区48个: the unit, or the noun on either side of a classifier, is what the words behind 每 begin with. */
function bearsName(view: View, claim: Claim, name: string): boolean {
  const { unit } = claim.figure;
  if (unit !== '' && name.startsWith(unit) && !classifier.test(unit)) return true;
  if (!classifier.test(unit)) return false;
  const behind = tailOf(view, claim).slice(0, 5);
  const before = leadOf(view, claim).replace(/[有共达为]{1,2}$/, '');
  for (let length = Math.min(6, name.length); length >= 1; length--) {
    const noun = name.slice(0, length);
    if (behind.includes(noun) || ((length > 1 || name.length === 1) && before.endsWith(noun))) return true;
  }
  return false;
}
