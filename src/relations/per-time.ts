import { multiply } from '../text/exact.js';
import { isPlain, sameUnit } from './commensurable.js';
import { digitsOf, isSlip } from './one-slip.js';
import { productRelation } from './product.js';
import type { Relation } from './relation.js';
import { between, leadOf, tailOf, type View } from './view.js';

/** 每年资助20名, 每期培训50人 … */
const eachEdition = /每(?:年|届|期|批|季|轮|学期|学年)[^,。;\d]{0,8}$/;
/** … 至今已连续颁发8届 … */
const editions = /^[届期批季轮年]$|^个?学[期年]$/;
const soFar = /^[^,。;\d]{0,12},(?:至今|迄今|目前|如今|现在)?(?:已经?|先后|共|累计|连续)+[\u4e00-\u9fff]{0,4}$/;
/** … 共有160名. */
const together = /^[^,。;\d]{0,4},(?:先后|累计|共计|总共|一共|合计|共)(?:有|为|达)?[\u4e00-\u9fff]{0,3}$/;
/** 毕业, 成才: not all of them do. */
const some = /毕业|成才|考[上入]|留|获|其中|名额|以上/;

const rate = /(?:每|一)(天|日|周|个月|月|年|小时|分钟)[^,。;\d]{0,6}$/;
const lengths: Readonly<Record<string, RegExp>> = {
  天: /^[天日]$/,
  日: /^[天日]$/,
  周: /^(?:周|个?星期)$/,
  个月: /^个?月$/,
  月: /^个?月$/,
  年: /^年$/,
  小时: /^(?:个?小时)$/,
  分钟: /^分钟$/,
};
const inAll = /(?:共|一共|总共|合计|共计|累计|下来|就是|正好|刚好)(?!有)[\u4e00-\u9fff]{0,3}$/;
/** 最多, 以上: bounds of what a day makes. */
const bounded = /最|不超过|至少|以上|不少于|平均|约|近/;

/**
 * `each-edition`: so many each year or time, held so many times, and all of them.
 * Holds: 每年资助20名学生,已连续颁发8届,共有160名学生受益. Fails: 每年资助20名学生,已连续颁发8届,共有180名学生受益.
 */
export function* eachEditions(view: View): Iterable<Relation> {
  // 8届 by itself is an ordinal to the rest of the reader.
  const { claims } = view;
  for (let i = 0; i + 2 < claims.length; i++) {
    const [each, times, total] = [claims[i]!, claims[i + 1]!, claims[i + 2]!];
    if (each.sentence.start !== total.sentence.start || !sameUnit(each, total)) continue;
    if (![each, times, total].every(isPlain) || !editions.test(times.figure.unit)) continue;
    if (
      /^[次%届期]?$|元$/.test(each.figure.unit) ||
      !eachEdition.test(leadOf(view, each)) ||
      bounded.test(leadOf(view, each))
    )
      continue;
    const [before, behind] = [between(view, each, times), between(view, times, total)];
    if (
      !soFar.test(before) ||
      /左右|上下|不等/.test(before) ||
      !together.test(behind) ||
      some.test(behind + tailOf(view, total))
    )
      continue;
    const relation = productRelation('each-edition', 'implied', total, [each, times]);
    // A quota is not always filled: only what one slip of the pen would mend is told.
    const slip = digitsOf(total).length >= 2 && isSlip(total, multiply(each.figure.value!, times.figure.value!));
    if (relation.verdict === 'holds' || slip) yield relation;
  }
}

/**
 * `per-time`: so much a day, so many days, and what they make.
 * Holds: 每天骑行25公里,30天共骑行750公里. Fails: 每天骑行25公里,30天共骑行850公里.
 */
export function* perTimes(view: View): Iterable<Relation> {
  const { text, amounts } = view;
  for (let i = 0; i + 2 < amounts.length; i++) {
    // 一个月30天: the month says no more than its days.
    const skip = /^一个?[月年周]/.test(text.slice(amounts[i + 1]!.figure.start, amounts[i + 1]!.figure.end)) ? 1 : 0;
    const [each, time, total] = [amounts[i]!, amounts[i + 1 + skip], amounts[i + 2 + skip]];
    if (!time || !total) continue;
    if (each.sentence.start !== total.sentence.start || !sameUnit(each, total)) continue;
    if (![each, time, total].every(isPlain) || /^[次%]?$/.test(each.figure.unit)) continue;
    const lead = leadOf(view, each);
    const unit = rate.exec(lead)?.[1];
    // 每台机器每天收80亩: of so many machines, too.
    if (/每[^,。;\d]{1,6}每/.test(lead)) continue;
    if (unit === undefined || bounded.test(lead) || !lengths[unit]!.test(time.figure.unit)) continue;
    if (!/^,?(?:一[年月周个]{1,2}|干了|连续|坚持|总共|共|这|[\u4e00-\u9fff]{1,3})?$/.test(leadOf(view, time))) continue;
    if (inAll.test(leadOf(view, total))) yield productRelation('per-time', 'implied', total, [each, time]);
  }
}
