import { exact, multiply } from '../text/exact.js';
import { intersects, scaled } from '../text/interval.js';
import { isPlain, sameUnit } from './commensurable.js';
import { productRelation } from './product.js';
import type { Relation } from './relation.js';
import { printed, scaledLike } from './sum-verdict.js';
import { between, leadOf, termOf, type View } from './view.js';

const oneWay = /单程[^,。;\d]{0,6}$/;
const bothWays = /(?:往返|来回|双程)[^,。;\d]{0,6}$/;
const two = exact(2);

/**
 * `there-and-back`: one way, then both. Holds: 单程35公里,往返70公里. Fails: 单程35公里,往返80公里.
 */
export function* roundTrips(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (let i = 0; i + 1 < amounts.length; i++) {
    const [one, both] = [amounts[i]!, amounts[i + 1]!];
    if (one.sentence.start !== both.sentence.start || !sameUnit(one, both) || !isPlain(one) || !isPlain(both)) continue;
    // Return tickets have prices of their own.
    if (/元|折/.test(both.figure.unit) || !oneWay.test(leadOf(view, one)) || !bothWays.test(leadOf(view, both)))
      continue;
    const holds = intersects(scaled(one.figure.interval, two), both.figure.interval);
    const shown = `${printed(one)} × 2 = ${scaledLike(multiply(one.figure.value!, two), printed(both))}`;
    yield {
      kind: 'product',
      basis: 'stated',
      construction: 'there-and-back',
      terms: [termOf('total', both), termOf('factor', one)],
      verdict: holds ? 'holds' : 'fails',
      working: holds ? `${shown} ✓` : `${shown} ≠ ${printed(both)} ✗`,
      doubt: null,
    };
  }
}

const often = /(?:每|一)(?<time>周|星期|礼拜|天|日|月|个月|年|次|回|趟)[^,。;\d]{0,6}$/;
const rounds = /^[趟次回场班圈遍]$/;
/** 一周就是, 每周要跑: nothing but the going stands between the time and what it makes. */
const makes = '(?:下来)?(?:就是|就有|就|共|总共|合计|要|得|需)*(?:跑|走|骑|骑行|行|开|行驶|步行)?$';
const periods: Readonly<Record<string, RegExp>> = {
  周: new RegExp(`(?:一周|每周|一个星期|一星期|一个礼拜)${makes}`),
  天: new RegExp(`(?:一天|每天|一日|每日)${makes}`),
  月: new RegExp(`(?:一个月|每月|每个月)${makes}`),
  年: new RegExp(`(?:一年|每年)${makes}`),
};
const sameTime: Readonly<Record<string, string>> = { 星期: '周', 礼拜: '周', 日: '天', 个月: '月' };

/**
 * `so-often`: so much each time, so many times a week, and what the week makes.
 * Holds: 往返70公里,每周跑三趟,一周就是210公里. Fails: 往返70公里,每周跑三趟,一周就是220公里.
 */
export function* soOften(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (let i = 1; i + 1 < amounts.length; i++) {
    const [each, times, total] = [amounts[i - 1]!, amounts[i]!, amounts[i + 1]!];
    if (each.sentence.start !== total.sentence.start || ![each, times, total].every(isPlain)) continue;
    if (!rounds.test(times.figure.unit) || !sameUnit(each, total) || /[次趟回场%]/.test(each.figure.unit)) continue;
    const time = often.exec(leadOf(view, times))?.groups?.time;
    const period = time === undefined ? undefined : periods[sameTime[time] ?? time];
    if (!period?.test(leadOf(view, total)) || /;/.test(between(view, each, total))) continue;
    yield productRelation('so-often', 'implied', total, [each, times]);
  }
}
