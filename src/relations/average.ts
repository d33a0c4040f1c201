import type { Claim } from '../claims/claim.js';
import { add, compare, divide, type Exact, exact, magnitude, multiply, subtract } from '../text/exact.js';
import { contains, type Interval, intersects, multiplyIntervals } from '../text/interval.js';
import { isPlain, sameUnit } from './commensurable.js';
import { type CountsThem, eachOf } from './each.js';
import { isOneSlipOff, productOf } from './equation.js';
import { isIntensive } from './intensive.js';
import { digitsOf, isSlip } from './one-slip.js';
import { productRelation } from './product.js';
import type { Relation } from './relation.js';
import { printed, scaledLike } from './sum-verdict.js';
import { between, leadOf, termOf, type View } from './view.js';

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
    const counts = inReach.filter(
      (c) => countsThem(view, c) && !/(?:亩产|单产|每[\u4e00-\u9fff]{1,2}产?)[^,。;\d]{0,3}$/.test(leadOf(view, c)),
    );
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

const spans = [
  { cue: /(?:年均|平均每年|每年平均)[^,。;\d%]{0,6}$/, unit: /^年$/ },
  { cue: /(?:月均|平均每月|每月平均)[^,。;\d%]{0,6}$/, unit: /^个月$/ },
  { cue: /(?:日均|平均每天|平均每日|每天平均)[^,。;\d%]{0,6}$/, unit: /^[天日]$/ },
];
/** Longer spans are rather dates or ages. */
const longest = exact(31);

/**
 * `over-time`: so much in so many years, months or days, and the mean of one.
 * Holds: 过去五年,新增学位9600个,年均1920个. Fails: 过去五年,新增学位9600个,年均1290个.
 */
export function* meansOverTime(view: View): Iterable<Relation> {
  const { amounts, claims } = view;
  for (let i = 1; i < amounts.length; i++) {
    const [total, average] = [amounts[i - 1]!, amounts[i]!];
    if (total.sentence.start !== average.sentence.start || !isPlain(total) || !isPlain(average)) continue;
    // 每年依次投入12亿元、16亿元和20亿元,年均16亿元: the last of a row is no total.
    if (!sameUnit(total, average) || isLastOfRow(view, total, amounts[i - 2])) continue;
    const lead = leadOf(view, average);
    const span = spans.find(({ cue }) => cue.test(lead));
    if (!span || /常年|往年|历年|同期/.test(lead)) continue;
    const lengths: Claim[] = [];
    for (let k = total.index - claims[0]!.index; k >= 0 && claims[k]!.sentence.start === total.sentence.start; k--) {
      const { unit, value, kind, hedges } = claims[k]!.figure;
      // 5日8时至8日8时: a day, and no number of days.
      const clock = unit === '日' && /^\d{1,2}时/.test(view.text.slice(claims[k]!.figure.end));
      const counts =
        (kind === 'period' || kind === 'quantity') && !clock && span.unit.test(unit) && hedges.length === 0;
      if (counts && value && value.n > value.d && compare(value, longest) <= 0) lengths.push(claims[k]!);
    }
    const year = lengths.length === 0 ? wholeYear(view, total, average) : null;
    if (year) yield year;
    if (lengths.length === 1)
      yield { ...averageRelation('per-head', average, lengths[0]!, total), construction: 'over-time' };
  }
}

/** 去年全年出具报告36500份,平均每天100份: of 365 days or 366, of 12 months. */
function wholeYear(view: View, total: Claim, average: Claim): Relation | null {
  const said = view.text.slice(total.clause.start, total.figure.start) + between(view, total, average);
  const before = view.text.slice(Math.max(total.sentence.start, total.clause.start - 12), total.clause.start);
  if (!/(?:去年|20\d\d年|今年)?全年(?!预|计划|目标)/.test(before + said)) return null;
  // 全年作业200天, 全年审结案件: of working days.
  const sentence = view.text.slice(total.sentence.start, average.figure.end);
  if (/\d\s*[天日](?![常前])|工作日|作业|施工|受理|办理|审结|开庭|接诊|门诊|上课|开放/.test(sentence)) return null;
  const monthly = /月/.test(leadOf(view, average));
  const sizes = monthly ? [12] : /[日天]/.test(leadOf(view, average)) ? [365, 366] : [];
  const value = total.figure.value!;
  const made = sizes.map((n) => divide(value, exact(BigInt(n))));
  if (made.length === 0) return null;
  const holds = made.some((mean) => contains(widened(average), mean));
  const shown = `${printed(total)} ÷ ${sizes[0]} = ${scaledLike(made[0]!, printed(average))}`;
  return {
    kind: 'average',
    basis: 'implied',
    construction: 'over-time',
    terms: [termOf('average', average), termOf('total', total)],
    verdict: holds ? 'holds' : 'fails',
    working: holds ? `${shown} ≈ ${printed(average)} ✓` : `${shown} ≠ ${printed(average)} ✗`,
    doubt: null,
  };
}

/** A mean may be cut off or rounded up at its last digit. */
function widened({ figure }: Claim): Interval {
  const { value, step } = figure;
  const slack = step ?? exact(0);
  return { low: subtract(value!, slack), high: add(value!, slack), lowOpen: false, highOpen: false };
}

function isLastOfRow(view: View, claim: Claim, before: Claim | undefined): boolean {
  return before !== undefined && sameUnit(before, claim) && /^[、和及与]$/.test(between(view, before, claim));
}

function betweenAny(view: View, a: Claim, b: Claim): string {
  return a.index < b.index ? between(view, a, b) : between(view, b, a);
}

function averageRelation(construction: string, average: Claim, count: Claim, total: Claim): Relation {
  const product = multiplyIntervals(average.figure.interval, count.figure.interval);
  // 每班8人,共25人: what each one has by rule is no mean that was rounded.
  const byRule = construction === 'unit-price' && !/均/.test(clauseBefore(average));
  const holds = intersects(product, total.figure.interval) || (!byRule && roundedAverage(average, count, total));
  const [avg, n, sum] = [average.figure.value!, count.figure.value!, total.figure.value!];
  const priced = construction === 'unit-price';
  const shown = priced
    ? `${printed(average)} × ${printed(count)} = ${scaledLike(multiply(avg, n), printed(total))}`
    : `${printed(total)} ÷ ${printed(count)} = ${scaledLike(n.n === 0n ? n : divide(sum, n), printed(average))}`;
  const stated = priced ? printed(total) : printed(average);
  return {
    kind: priced ? 'product' : 'average',
    basis: 'implied',
    construction,
    terms: [
      termOf(priced ? 'total' : 'average', priced ? total : average),
      termOf('count', count),
      termOf(priced ? 'average' : 'total', priced ? average : total),
    ],
    verdict: holds ? 'holds' : 'fails',
    working: holds ? `${shown} ≈ ${stated} ✓` : `${shown} ≠ ${stated} ✗`,
    doubt: null,
  };
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

function clauseBefore({ passage, clause, figure }: Claim): string {
  return passage.folded.slice(clause.start, figure.start);
}

/** A total out by exactly 万 or 亿 has lost it. */
function scaleSlip(total: Claim, product: Exact): boolean {
  return [10_000n, 100_000_000n].some((scale) => compare(multiply(total.figure.value!, exact(scale)), product) === 0);
}

/** An average printed as a whole number is rounded, even where its unit is counted exactly. */
function roundedAverage(average: Claim, count: Claim, total: Claim): boolean {
  const { value, step } = average.figure;
  const n = count.figure.value!;
  if (!value || !step || n.n === 0n) return false;
  const off = subtract(divide(total.figure.value!, n), value);
  return compare(magnitude(off), step) < 0;
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
