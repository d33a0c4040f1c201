import type { Claim } from '../claims/claim.js';
import { add, compare, divide, exact, multiply, subtract } from '../text/exact.js';
import type { Interval } from '../text/interval.js';
import { isPlain } from './commensurable.js';
import { unitRatio } from './conversion.js';
import { counts, type Denominator, denominatorOf } from './denominator.js';
import { type Equation, productOf } from './equation.js';
import { isIntensive } from './intensive.js';
import { judge, type Meant } from './judge.js';
import { type Distance, farther, type Neighbours } from './neighbours.js';
import type { Relation } from './relation.js';
import { printed, roundnessOf, scaledLike } from './sum-verdict.js';
import { lengthOf } from './time-lengths.js';
import { leadOf, termOf, type View } from './view.js';

/** 另安排, 去年累计, 全省: not of what the share is told of. */
const otherwise = /另|同期|全省|全国|押金|含|预计|其他|其余/;
/** Another time; 去年3月启动以来 reaches up to now, and 今年 is now. */
const when = /(?:去年|上年|前年)(?![^,。;]{0,10}以来)|同期/;
const saving = /节约|节省|省下|可省|减负|减轻|降低|减少|增收|增加|多收|少花/;

/** What people earn and what a ticket costs are no shares of what a place or a firm takes in. */
const earned = /收入|年薪|月薪|工资|薪酬|报酬/;
const ticket = /票/;

function isOfOtherMoney({ words, time }: Denominator, each: string, all: string): boolean {
  // 每公斤净收入6元 is of what was sold.
  const ofPeople = time !== null || /^[人名位户]/.test(words);
  if (ofPeople && earned.test(each) && !/劳务|务工|工资|薪|报酬|发放|收入总/.test(all)) return true;
  return ticket.test(each) !== ticket.test(all) && /票/.test(each + all) && /元|收入|金额/.test(each + all);
}

/** 每亩1180元、总共73.16万元. */
const inAll = /(?:总共|一共|共计|合计|总计|共)$/;
/** 两小时以内免费,超过的每小时5元: the price is not of each of them. */
const tiered = /以内|之内|超过|超出|起步|首[小公\d]|封顶|免费|部分/;
/** 按年平均常住人口计算,人均地区生产总值: of a count that is not printed. */
const ofMean = /按(?:年|年度|全年)?平均[^,。;]{0,8}(?:计算|折算)/;
/** 每晚延长1小时: by how much, not how much. */
const changed = /(?:延长|缩短|推迟|提前|增加|减少|提高|降低)了?$/;
const speed = /平均每[^,。;]{1,4}(下降|上涨|上升|回落|增加|减少|推进)$/;

/** 共8×14÷2=56场: each match is played by two. */
const halved = /[×÷*]|除以|两两/;
/** 每亩保额6000元、赔付比例60%: no more than so much of it is paid. */
const partly = /(?:比例|标准|按)[^,。;\d]{0,4}\d[\d.]*%|\d折/;

function wordsOf({ text }: View, { clause, figure }: Claim): string {
  return text.slice(clause.start, figure.start);
}

/** A count and a total that a figure may be the share of. */
interface Pair extends Meant {
  readonly count: Claim;
  /** The count, with its length for a value where it is one of time. */
  readonly counted: Claim;
  readonly total: Claim;
}

/**
 * `shared-out`: so much for each of what is counted, the count, and the total, in any order and in sentences or paragraphs
 * of their own. Where no count and total of the article agree with it, one slip of the pen in the nearest that do all but
 * agree is told.
 * Holds: 全校有学生1620人。设36个班,平均每班45人. Fails: 全校有学生1620人。设36个班,平均每班54人.
 */
export function* sharedOut(neighbours: Neighbours, said: readonly Relation[]): Iterable<Relation> {
  const known = new Set<Claim>();
  for (const { kind, terms } of said)
    if (kind === 'average' || kind === 'product') for (const { claim } of terms) if (claim) known.add(claim);
  for (const view of neighbours.views) {
    if (!/[每均产单一/]/.test(view.text)) continue;
    for (const one of view.amounts) {
      if (known.has(one) || !isPlain(one) || one.figure.kind !== 'quantity') continue;
      if (one.figure.unit === '' || one.figure.value!.n <= 0n) continue;
      const denominator = denominatorOf(view, one);
      if (!denominator) continue;
      if (hasTwin(view, one, denominator)) continue;
      const before = view.text.slice(Math.max(one.sentence.start, one.figure.start - 30), one.figure.start);
      // 按每台每天收80亩计算: of so many machines on so many days.
      if (/每[^,。;\d]{1,6}每/.test(leadOf(view, one)) || /常年|往年|历年|多年/.test(leadOf(view, one))) continue;
      if (tiered.test(before) || ofMean.test(before) || changed.test(leadOf(view, one))) continue;
      const judgment = judge([...pairsOf(one, denominator, neighbours)]);
      // 每年奖励10名…已颁发24届,受奖240人: another count on the page makes the total.
      if (judgment && !judgment.holds && isMadeByAnother(one, judgment.meant, neighbours)) continue;
      if (judgment && (judgment.holds || !isToldAbout(one, judgment.meant, neighbours)))
        yield relationOf(one, denominator, judgment.meant, judgment.holds);
    }
  }
}

/** 每层9厘米,37层,残高约3.3米,比那边的2.4米还高: a figure in round numbers is the total. */
function isToldAbout(one: Claim, { counted }: Pair, neighbours: Neighbours): boolean {
  return neighbours.of(one).some(({ claim, distance }) => {
    const ratio = distance === 'sentence' && claim.figure.approximation !== 'exact' ? unitRatio(one, claim) : null;
    if (!ratio || claim.figure.value === null) return false;
    const claims = [claim, one, counted];
    const { holds, values } = productOf(
      claims,
      claims.map((c) => c.figure.interval),
      ratio,
    );
    return holds(values);
  });
}

/** Whether a figure of any kind near by, 第24届 or 24届, times the one is the total. */
function isMadeByAnother(one: Claim, { total, counted }: Pair, neighbours: Neighbours): boolean {
  const ratio = unitRatio(one, total);
  if (!ratio) return false;
  const each = multiply(one.figure.value!, ratio);
  return neighbours
    .of(total)
    .some(
      ({ claim, distance }) =>
        (distance === 'sentence' || distance === 'paragraph') &&
        claim !== counted &&
        /^[届期次批年季]$/.test(claim.figure.unit) &&
        claim.figure.value !== null &&
        compare(multiply(claim.figure.value, each), total.figure.value!) === 0,
    );
}

/** 第一天每斤1.2元,后两天每斤1元: each price is of some of what was sold. */
function hasTwin(view: View, one: Claim, { words }: Denominator): boolean {
  // 每千瓦时电费0.56元、服务费0.4元: both together are paid for each.
  const next = view.amounts[view.amounts.indexOf(one) + 1];
  if (
    next?.figure.unit === one.figure.unit &&
    /^、[^,。;、\d]{1,8}$/.test(view.text.slice(one.figure.end, next.figure.start))
  )
    return true;
  return view.amounts.some(
    (other) =>
      other !== one &&
      other.sentence.start === one.sentence.start &&
      other.figure.unit === one.figure.unit &&
      denominatorOf(view, other)?.words[0] === words[0],
  );
}

function* pairsOf(one: Claim, denominator: Denominator, neighbours: Neighbours): Iterable<Pair> {
  const about = neighbours.of(one);
  const counting = about.flatMap(({ claim, distance }) => {
    if (denominator.time) {
      const length = lengthOf(claim, denominator.time);
      return length ? [{ ...length, distance }] : [];
    }
    const view = neighbours.viewOf(claim);
    const is = isAmount(claim) && counts(view, claim, denominator) && !isIntensive(claim);
    return is ? [{ claim, counted: claim, distance }] : [];
  });
  if (counting.length === 0) return;
  const change = speed.exec(leadOf(neighbours.viewOf(one), one))?.[1];
  const totals = about.filter(({ claim }) => {
    const ratio = isAmount(claim) ? unitRatio(one, claim) : null;
    if (
      !ratio ||
      (isIntensive(claim) && !inAll.test(leadOf(neighbours.viewOf(claim), claim))) ||
      /^(?:年|个月|月|天|日|岁|次)$/.test(claim.figure.unit)
    )
      return false;
    if (compare(claim.figure.value!, multiply(one.figure.value!, ratio)) <= 0) return false;
    const home = neighbours.viewOf(claim);
    if (halved.test(home.text.slice(claim.clause.start, claim.figure.start))) return false;
    // 水位46米,6小时内下降0.3米,平均每小时下降5厘米: by how much it falls, not how high it stands.
    if (change !== undefined && !leadOf(home, claim).includes(change)) return false;
    // 每盒32元 … 一年可节约680万元: what is saved is not what is paid.
    if (saving.test(leadOf(home, claim)) !== saving.test(leadOf(neighbours.viewOf(one), one))) return false;
    if (
      claim.passage === one.passage &&
      partly.test(home.text.slice(one.figure.end, Math.max(one.figure.end, claim.figure.start)))
    )
      return false;
    // 每课时420元扣除,只同意退还46080元: what is given back is what is left.
    if (/退还|退款|退费|返还/.test(wordsOf(home, claim)) && !/退/.test(wordsOf(neighbours.viewOf(one), one)))
      return false;
    if (isOfOtherMoney(denominator, wordsOf(neighbours.viewOf(one), one), wordsOf(home, claim))) return false;
    const own = denominatorOf(home, claim);
    return !own || (denominator.time === null && own.time !== null);
  });
  // 从业人员4600人,产值73.6亿元,人均产值: the only count of the sentence, and the figure right before.
  const near = counting.filter(({ distance }) => distance === 'sentence');
  const right = totals.findLast(({ claim, distance }) => distance === 'sentence' && claim.index < one.index)?.claim;
  const { text } = neighbours.viewOf(one);
  const beside = right !== undefined && /^[^;。:]{0,14}$/.test(text.slice(right.figure.end, one.figure.start));
  for (const count of counting)
    for (const total of totals)
      if (count.claim !== total.claim && !(unitRatio(count.claim, total.claim) && unitRatio(one, count.claim)))
        yield {
          count: count.claim,
          counted: count.counted,
          total: total.claim,
          distance: apartOf(neighbours, one, farther(count.distance, total.distance), count.claim, total.claim),
          sure: beside && near.length === 1 && count === near[0] && total.claim === right,
          strict: equations(one, denominator, count.counted, total.claim, false),
          lenient: equations(one, denominator, count.counted, total.claim, true),
        };
}

/** Behind a semicolon, or told of another time or place, figures stand farther apart than their distance says. */
function apartOf(neighbours: Neighbours, one: Claim, distance: Distance, ...others: readonly Claim[]): Distance {
  const { text } = neighbours.viewOf(one);
  const parted = others.some(({ passage, clause, figure }) => {
    if (otherwise.test(passage.folded.slice(clause.start, figure.start))) return true;
    const [from, to] =
      figure.start < one.figure.start ? [figure.end, one.figure.start] : [one.figure.end, figure.start];
    const link = passage === one.passage ? text.slice(from, to) : '';
    return link.includes(';') || when.test(link);
  });
  return parted ? farther(distance, 'near') : distance;
}

function isAmount(claim: Claim): boolean {
  return isPlain(claim) && claim.figure.kind === 'quantity' && claim.figure.value!.n > 0n && claim.figure.date === null;
}

/** The equation as printed; and for a mean in whole numbers the same within its rounding. */
function equations(one: Claim, { mean }: Denominator, counted: Claim, total: Claim, lenient: boolean): Equation[] {
  const ratio = unitRatio(one, total)!;
  const claims = [total, one, counted];
  const { value, interval, step } = one.figure;
  const exactly: Interval = { low: value, high: value, lowOpen: false, highOpen: false };
  const made = (each: Interval) => productOf(claims, [total.figure.interval, each, counted.figure.interval], ratio);
  const found = [made(mean ? interval : exactly)];
  if (!step) return found;
  // A whole unit off is no rounding.
  const around = (slack: typeof step, open = false): Interval => ({
    low: subtract(value!, slack),
    high: add(value!, slack),
    lowOpen: open,
    highOpen: open,
  });
  // 9400元, printed for 9428元: a round number may itself be rounded.
  const round = roundnessOf(one.figure);
  if (lenient) found.push(made(interval), made(mean && compare(round, step) <= 0 ? around(step, true) : around(round)));
  else if (mean) found.push(made(around(divide(step, exact(2)))));
  return found;
}

function relationOf(one: Claim, { mean }: Denominator, { count, counted, total }: Pair, holds: boolean): Relation {
  const ratio = unitRatio(one, total)!;
  const unit = compare(ratio, exact(1)) === 0 ? '' : total.figure.unit;
  const shown = mean
    ? `${printed(total)} ÷ ${printed(counted)} = ${scaledLike(divide(divide(total.figure.value!, counted.figure.value!), ratio), printed(one))}`
    : `${printed(one)} × ${printed(counted)} = ${scaledLike(multiply(multiply(one.figure.value!, counted.figure.value!), ratio), printed(total))}${unit}`;
  const stated = printed(mean ? one : total);
  return {
    kind: mean ? 'average' : 'product',
    basis: 'implied',
    construction: 'shared-out',
    terms: mean
      ? [termOf('average', one), termOf('count', count), termOf('total', total)]
      : [termOf('total', total), termOf('average', one), termOf('count', count)],
    verdict: holds ? 'holds' : 'fails',
    working: holds ? `${shown} ≈ ${stated} ✓` : `${shown} ≠ ${stated} ✗`,
    doubt: null,
  };
}
