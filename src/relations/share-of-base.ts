import { sameUnit } from './commensurable.js';
import type { Relation } from './relation.js';
import { fits, isAmount, isRate, rateSlips, shareRelation, slipsFrom } from './share-verdict.js';
import { between, leadOf, type View } from './view.js';

/** 84亿元的, 84亿元目标的. */
const ofBase = /^(?:年度|全年)?(?:目标任务|目标|任务|计划|预算)?的$/;
/** ，为年度计划84亿元的: the verb opens the clause, for 是 and 为 also end names. */
const isSo = /^[^,。;:()\d]{0,4}[,(](?:约?为|是)[^,。;:()]{0,12}$/;

/**
 * `of-base`: x，占 N 的 p%; x，完成 N 的 p%; x，为 N 的 p%: the base stands right before the rate.
 * Holds: 研发人员1260人,占员工总数4200人的30%. Fails: 研发人员1260人,占员工总数4200人的40%.
 */
export function* sharesOfBase(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (let i = 2; i < amounts.length; i++) {
    const [base, rate] = [amounts[i - 1]!, amounts[i]!];
    // 增加到1296辆,增长20%,占全市公交车1440辆的九成.
    const part = amounts[i - 2]!.figure.unit === '%' && i > 2 ? amounts[i - 3]! : amounts[i - 2]!;
    if (!isRate(rate) || part.sentence.start !== rate.sentence.start || !isAmount(part) || !isAmount(base)) continue;
    if (!ofBase.test(between(view, base, rate))) continue;
    if (!/(?:占|完成|相当于)[^,。;]{0,12}$/.test(leadOf(view, base)) && !isSo.test(between(view, part, base))) continue;
    if (!sameUnit(part, base) || /;/.test(between(view, part, base))) continue;
    // 其中风电420、光伏365,占总装机906万千瓦的88%: it may be the whole list that takes up so much.
    // 由1080辆增加到1296辆: what it was is no part of what there is.
    const earlier = amounts
      .slice(Math.max(0, i - 8), i - 2)
      .filter((c) => c !== part && c.sentence.start === rate.sentence.start && isAmount(c) && sameUnit(c, base))
      .filter((c) => !/[由从][^,。;]{0,12}$/.test(leadOf(view, c)));
    const whole = fits(part, rate, base) ? part : earlier.findLast((c) => fits(c, rate, base));
    if (whole) yield shareRelation('of-base', 'stated', whole, rate, base, true, true);
    else if (earlier.length === 0) yield shareRelation('of-base', 'stated', part, rate, base, false, true);
    else {
      // Of several that could be the part, the one that is a slip of the pen away, if it is but one.
      const slipped = [part, ...earlier].filter((c) => slipsFrom(c, rate, base) || rateSlips(c, rate, base));
      if (slipped.length === 1) yield shareRelation('of-base', 'implied', slipped[0]!, rate, base, false, true);
    }
  }
}
