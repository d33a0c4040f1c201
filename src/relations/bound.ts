import type { Claim } from '../claims/claim.js';
import { compare, exact } from '../text/exact.js';
import type { Relation } from './relation.js';
import { printed } from './sum-verdict.js';
import { leadOf, termOf, type View } from './view.js';

/** Rates of a count out of its whole: they end at 100 %. 完成率, 增长率 and gross rates (毛入学率) may pass it. */
const bounded =
  /((?<!拨备|流动性|准备金|利息|偿债)覆盖率|参保率|合格率|及格率|优良率|普及率|普惠率|巩固率|就业率|签约率|激活率|知晓率|满意率|满意度|达标率|出勤率|参与率|办结率|化解率|检出率|治愈率|成活率|绿化率|入住率|上座率|利用率|处理率|回收率|通过率|接种率|识字率|(?<!毛)入学率|升学率|入选率|破案率|结案率|整改率|到位率|开工率|占比|比重|比例)(?:已|均|都|为|达到|达|达了|是|提高到|提升至|提高至|提升到|升至|保持在|稳定在|超过|超|约|近|高达|[:]){0,3}$/;
/** Of these no special base makes more than the whole, as it may of 覆盖率 (against a plan) or 参保率 (against the registered). */
const strict = /(?:占比|比重|合格率|及格率|优良率|出勤率|成活率|入住率)[^率比]{0,6}$/;
const hundred = exact(100);
const lost = exact(300);

/**
 * `bounded-rate`: a rate of a bounded kind is at most 100 %.
 * Holds: 自来水普及率达到98.6%. Fails: 自来水普及率达到108.6%.
 */
export function* bounds(view: View): Iterable<Relation> {
  for (const claim of view.amounts) {
    if (claim.figure.unit !== '%' || claim.figure.value === null) continue;
    const lead = leadOf(view, claim) + view.text.slice(claim.figure.start, claim.figure.numeral.start);
    const near = lead.slice(-20);
    if (!/[率度比重例]/.test(near) || !bounded.test(near) || /比上年|同比|增长|较/.test(lead)) continue;
    // 988%: no base makes it so much, but a point that was lost.
    yield boundRelation(claim, strict.test(near) || compare(claim.figure.value, lost) >= 0);
  }
}

function boundRelation(claim: Claim, isStrict: boolean): Relation {
  const over = compare(claim.figure.value!, hundred) > 0;
  return {
    kind: 'bound',
    basis: isStrict ? 'stated' : 'implied',
    construction: 'bounded-rate',
    terms: [termOf('rate', claim)],
    verdict: over ? 'fails' : 'holds',
    working: over ? `${printed(claim)} > 100% ✗` : `${printed(claim)} ≤ 100% ✓`,
    doubt: null,
  };
}
