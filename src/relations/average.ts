import type { Claim } from '../claims/claim.js';
import { compare, type Exact, exact, multiply } from '../text/exact.js';
import { averageRelation } from './average-relation.js';
import { isPlain, sameUnit } from './commensurable.js';
import { bearsNameOf, type CountsThem, eachOf } from './each.js';
import { isOneSlipOff, productOf } from './equation.js';
import { isIntensive } from './intensive.js';
import { digitsOf, isSlip } from './one-slip.js';
import { productRelation } from './product.js';
import type { Relation } from './relation.js';
import { between, leadOf, type View } from './view.js';

/** How many figures back an average looks for what it is of. */
const farthest = 7;
/** Rates of a time (每人每年, 年人均, 日均) are not averages of the total beside them. */
const timed =
  /每年|每月|每天|每日|年人均|月人均|日均|月均|年均|年户均|(?<!平均)每次|增加|增长|提高|由|从|标准|可支配|不低于|不超过/;
const when = /去年|上年|前年|往年|今年/;
const wholeCue = /合计|共计|总计|一共|共|总|累计|正好|恰好|刚好/;

/**
 * `per-head`: a total, the number of heads and the share of each, side by side in one sentence.
 * Holds: 向200名学生发放助学金40万元,人均2000元. Fails: 向200名学生发放助学金40万元,人均3000元.
 * `unit-price`: 每人 a, so many people, b in all.
 * Holds: 每人补助380元,155人共58900元. Fails: 每人补助380元,155人共59800元.
 */
export function* averages(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (const [i, average] of amounts.entries()) {
    if (!isPlain(average) || average.figure.unit === '%') continue;
    const lead = leadOf(view, average);
    if (timed.test(lead) || timed.test(view.text.slice(average.figure.end, average.figure.end + 2))) continue;
    const countsThem = eachOf(lead) ?? ofThose(amounts[i - 1], lead);
    if (!countsThem) continue;
    const near = amounts.slice(Math.max(0, i - farthest), i + 3).filter((c) => c !== average);
    const inReach = near.filter((c) => c.sentence.start === average.sentence.start && isPlain(c) && !isIntensive(c));
    // 亩产1500公斤 is no number of kilograms that a price could be multiplied by.
    const counted = inReach.filter(
      (c) => countsThem(view, c) && !/(?:亩产|单产|每[\u4e00-\u9fff]{1,2}产?)[^,。;\d]{0,3}$/.test(leadOf(view, c)),
    );
    // 42个考点、1015个考场,每个考场30人: of what is counted alike, what bears the name.
    const byName = counted.filter((c) => bearsNameOf(view, c, lead));
    const counts = byName.length > 0 ? byName : counted;
    const totals = withBeforeFirst(
      inReach.filter((c) => !counts.includes(c) && isTotalOf(view, c, average)),
      average,
    );
    if (counts.length === 0 || totals.length === 0) continue;
    // Where several figures could be meant, one pair that fits is it; that none does says nothing.
    const pairs = counts.flatMap((count) => totals.map((total) => [count, total] as const));
    const whole = onlyPair(view, counts, totals) ?? pairBeside(view, i, counts, totals);
    const fitting = pairs.find(([c, t]) => fits(average, c, t, whole !== null && (c !== whole[0] || t !== whole[1])));
    const pair = fitting ?? whole;
    if (!pair) continue;
    const [count, total] = pair;
    if (!fitting && isOfOtherMoney(view, average, total)) continue;
    // 9辆,每辆载水10吨,每辆往返4次,共360吨: not once each.
    if (!fitting && isTimedBetween(view, average, total)) continue;
    // 四支队伍,每队踢三场,共六场: every match is of two.
    if (!fitting && /^[场局盘轮]$/.test(total.figure.unit) && /^[支名队人]$/.test(count.figure.unit)) continue;
    // 人均26小时 … 去年累计62万小时: each of its own time.
    if (!fitting && when.test(spanOf(view, average, count, total))) continue;
    if (timed.test(leadOf(view, total))) continue;
    if (/其中/.test(betweenAny(view, count, total)) && !wholeCue.test(leadOf(view, total))) continue;
    const price = total.index > average.index;
    const relation = averageRelation(price ? 'unit-price' : 'per-head', average, count, total);
    // A total named after the price must say that it is one, or it may be the price of something else.
    if (relation.verdict === 'holds') yield relation;
    // 含企业, 去年: where no slip of the pen would mend them, the figures are rather of different things.
    else if (!price || wholeCue.test(leadOf(view, total)))
      yield isMendable(relation) ? relation : { ...relation, doubt: 'loose' };
    else if (digitsOf(total).length >= 2 && isSlip(total, multiply(average.figure.value!, count.figure.value!))) {
      yield scaleSlip(total, multiply(average.figure.value!, count.figure.value!))
        ? relation
        : { ...relation, doubt: 'loose' };
    }
  }
}

/** Of several that could be meant, what is but a part of the others must agree to the last digit. */
function fits(average: Claim, count: Claim, total: Claim, exactly: boolean): boolean {
  if (!exactly) return averageRelation('per-head', average, count, total).verdict === 'holds';
  return compare(multiply(average.figure.value!, count.figure.value!), total.figure.value!) === 0;
}

/** 培训1900人,平均每期50人;合格1843人: what is told before the mean is what it is the mean of, and not what comes behind a semicolon. */
function withBeforeFirst(totals: readonly Claim[], average: Claim): readonly Claim[] {
  const told = totals.some((c) => c.index < average.index);
  if (!told) return totals;
  const folded = average.passage.folded;
  return totals.filter((c) => c.index < average.index || !/;/.test(folded.slice(average.figure.end, c.figure.start)));
}

/** 分成6组,每组6人: one of those that were counted right before. */
function ofThose(before: Claim | undefined, lead: string): CountsThem | null {
  const unit = /^[,、(]?每([\u4e00-\u9fff]{1,2}?)[^,。;\d年月天日]{0,4}$/.exec(lead)?.[1];
  if (!before || !unit || before.figure.unit !== unit || /^[年月天日周次%]/.test(unit)) return null;
  return (_view, claim) => claim === before;
}

/** Persons that come are counted in 人次, and 观影人次达5.4万 names its unit before the figure. */
function isTotalOf(view: View, claim: Claim, average: Claim): boolean {
  // 每组4队,小组前两名共16队: some of each.
  if (
    /前[一二两三四五六七八九十\d]+[名位个]?[^,。;\d]{0,4}$/.test(
      view.text.slice(claim.clause.start, claim.figure.start),
    )
  )
    return false;
  // 分别得到25分、27分和31分,场均: one of a row is no total of it.
  if (/^[、和]\d/.test(view.text.slice(claim.figure.end, claim.figure.end + 2))) return false;
  if (sameUnit(claim, average)) return true;
  const { unit } = claim.figure;
  const many = /^(?:人次?|名)$/;
  if (!many.test(average.figure.unit)) return false;
  return many.test(unit) || (unit === '' && /人[次数][^,。;\d]{0,2}$/.test(leadOf(view, claim)));
}

/** 由128家增加到160家: of both ends the mean is told of the later one. */
const grown = /^[^,。;\d]{0,2}(?:增加|增长|增|扩大|扩|提高|上升|减少|减|下降|降)[^,。;\d]{0,2}[到至为]/;

/** The one count and the one total that can be meant: 其中 so many are parts of what was counted. */
function onlyPair(view: View, counts: readonly Claim[], totals: readonly Claim[]): readonly [Claim, Claim] | null {
  const whole = (claims: readonly Claim[]) =>
    claims.filter(
      (c, k) =>
        !/其中|^[^,。;]{0,4}、[^,。;]{0,8}$|和$/.test(k === 0 ? leadOf(view, c) : between(view, claims[k - 1]!, c)) &&
        !(claims.length > 1 && grown.test(view.text.slice(c.figure.end, c.figure.end + 8))),
    );
  const [heads, sums] = [whole(counts), whole(totals)];
  return heads.length === 1 && sums.length === 1 ? [heads[0]!, sums[0]!] : null;
}

/** 案件218件,罚款1963万元,平均每件9.0万元: the two figures right before the mean, whatever stands farther off. */
function pairBeside(
  view: View,
  i: number,
  counts: readonly Claim[],
  totals: readonly Claim[],
): readonly [Claim, Claim] | null {
  const [first, second, average] = [view.amounts[i - 2], view.amounts[i - 1], view.amounts[i]!];
  if (!first || !second) return null;
  const links = [between(view, first, second), between(view, second, average)];
  if (!links.every((link) => /^[^。;:(\d]{0,16}$/.test(link)) || !/^[,(、]/.test(links[1]!)) return null;
  const [count, total] = counts.includes(first) ? [first, second] : [second, first];
  if (!counts.includes(count) || !totals.includes(total)) return null;
  return [count, total];
}

/** 净利润1.1亿元,员工2300人,人均年薪9.8万元: what people earn is of other money. */
function isOfOtherMoney(view: View, average: Claim, total: Claim): boolean {
  const earned = /年薪|月薪|工资|薪酬/;
  return earned.test(leadOf(view, average)) && !/薪|工资|报酬|劳务/.test(leadOf(view, total));
}

/** Whether the copy tells between the two how often each is done. */
function isTimedBetween({ amounts }: View, average: Claim, total: Claim): boolean {
  return amounts.some(
    ({ index, figure }) =>
      index > average.index && index < total.index && /^(?:[次趟回班轮遍]|个?小时|天|个月|年)$/.test(figure.unit),
  );
}

function betweenAny(view: View, a: Claim, b: Claim): string {
  return a.index < b.index ? between(view, a, b) : between(view, b, a);
}

/** All that stands between the first of the figures and the last. */
function spanOf({ text }: View, ...claims: readonly Claim[]): string {
  return text.slice(Math.min(...claims.map((c) => c.figure.end)), Math.max(...claims.map((c) => c.figure.start)));
}

function isMendable({ terms, construction }: Relation): boolean {
  const [first, count, third] = terms.map(({ claim }) => claim!) as [Claim, Claim, Claim];
  const [total, average] = construction === 'unit-price' ? [first, third] : [third, first];
  const claims = [total, average, count];
  return isOneSlipOff(
    productOf(
      claims,
      claims.map((c) => c.figure.interval),
    ),
  );
}

/** A total out by exactly 万 or 亿 has lost it. */
function scaleSlip(total: Claim, product: Exact): boolean {
  return [10_000n, 100_000_000n].some((scale) => compare(multiply(total.figure.value!, exact(scale)), product) === 0);
}

/**
 * `times-sign`: a×b=c, as printed.
 * Holds: 155人×380元=58900元. Fails: 155人×380元=59800元.
 */
export function* printedProducts(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (let i = 0; i + 2 < amounts.length; i++) {
    const [a, b, c] = [amounts[i]!, amounts[i + 1]!, amounts[i + 2]!];
    if (!/^\s*[×xX*]\s*$/.test(between(view, a, b)) || !/^[^,。;]{0,3}[=＝]\s*$/.test(between(view, b, c))) continue;
    if (![a, b, c].every(isPlain)) continue;
    yield productRelation('times-sign', 'stated', c, [a, b]);
  }
}
