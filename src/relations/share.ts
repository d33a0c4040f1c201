import type { Claim } from '../claims/claim.js';
import { compare, divide, type Exact, exact, formatExact, multiply, subtract } from '../text/exact.js';
import { type Interval, intersects, multiplyIntervals } from '../text/interval.js';
import { isPlain, sameUnit } from './commensurable.js';
import type { Relation } from './relation.js';
import { printed } from './sum-verdict.js';
import { leadOf, termOf, type View } from './view.js';

const takes = /占(?:[^,。;]{0,14}的|比|比例|比重)?(?:为|达到|达|约)?$/;
/** Bases outside the copy: 占全国的, 占同期. */
const elsewhere = /占(?:全国|全省|全球|世界|全区|全市|全盟|全州|GDP|地区生产总值|国内生产总值|同期|财政|一般公共)/;
const percent = exact(1, 100);

/**
 * `takes-up`: N…，其中 x，占 p%. The base is a figure of the same unit that the sentence offers before x.
 * Holds: 共有会员400人,其中女会员100人,占25%. Fails: 共有会员400人,其中女会员100人,占35%.
 */
export function* shares(view: View): Iterable<Relation> {
  for (const [i, rate] of view.amounts.entries()) {
    if (rate.figure.unit !== '%' || rate.figure.value === null || i === 0) continue;
    const lead = leadOf(view, rate) + view.text.slice(rate.figure.start, rate.figure.numeral.start);
    if (!takes.test(lead) || elsewhere.test(lead)) continue;
    const part = view.amounts[i - 1]!;
    if (part.sentence.start !== rate.sentence.start || part.figure.kind !== 'quantity' || !isPlain(part)) continue;
    const bases = basesOf(view, i - 1, part);
    if (bases.length === 0) continue;
    yield shareRelation(view, part, rate, bases);
  }
}

/** Figures of the unit before the part, greater than it, in its sentence or the one before; nearest first. */
function basesOf(view: View, index: number, part: Claim): Claim[] {
  const bases: Claim[] = [];
  for (let k = index - 1; k >= 0 && bases.length < 8; k--) {
    const claim = view.amounts[k]!;
    if (claim.sentence.start !== part.sentence.start && claim.sentence.end !== part.sentence.start) break;
    if (!isPlain(claim) || !sameUnit(claim, part) || claim.figure.kind !== 'quantity') continue;
    if (compare(claim.figure.value!, part.figure.value!) > 0) bases.push(claim);
  }
  return bases;
}

function shareRelation(view: View, part: Claim, rate: Claim, bases: readonly Claim[]): Relation {
  const named = namedBase(view, rate, bases);
  const fitting = (named ? [named] : bases).find((base) => fits(part, rate, base));
  const base = fitting ?? named ?? bases[0]!;
  const link = view.text.slice(base.figure.end, part.figure.start);
  const among = bases.length === 1 && base.sentence.start === part.sentence.start && /其中|中,/.test(link);
  const stated = among || named !== null;
  const quotient = multiply(divide(part.figure.value!, base.figure.value!), exact(100));
  const working = `${printed(part)} ÷ ${printed(base)} = ${formatExact(quotient, 2)}%`;
  return {
    kind: 'share',
    basis: stated ? 'stated' : 'implied',
    construction: 'takes-up',
    terms: [termOf('rate', rate), termOf('part', part), termOf('base', base)],
    verdict: fitting ? (isNear(quotient, rate) ? 'holds' : 'open') : stated ? 'fails' : 'open',
    working: fitting ? `${working} ≈ ${printed(rate)} ✓` : `${working} ≠ ${printed(rate)} ✗`,
    doubt: fitting ? null : doubtOf(quotient, rate),
  };
}

/** 占总投资的, 占年度计划的: the base that the copy names, where one of the figures in reach bears that name. */
function namedBase(view: View, rate: Claim, bases: readonly Claim[]): Claim | null {
  const name = /占(?:[^,。;的]{0,4}?)((?:总|全)?[^,。;的总全]{2})的?(?:比例|比重)?(?:为|达到|达|约)?$/.exec(
    leadOf(view, rate),
  )?.[1];
  if (!name) return null;
  const named = bases.filter((b) => leadOf(view, b).includes(name));
  return named.length === 1 ? named[0]! : null;
}

/** Rounded ends that leave the rate so wide a range that agreeing with it proves nothing. */
function isNear(quotient: Exact, rate: Claim): boolean {
  const { value, step } = rate.figure;
  const off = subtract(quotient, value!);
  const tenth = multiply(value!, exact(1, 10));
  const reach = step && compare(step, tenth) > 0 ? step : tenth;
  return compare(off.n < 0n ? exact(-off.n, off.d) : off, reach) <= 0;
}

/** Whether some values within the rounding make part = rate × base. */
function fits(part: Claim, rate: Claim, base: Claim): boolean {
  const { low, high, lowOpen, highOpen } = rate.figure.interval;
  const scaled: Interval = {
    low: low && multiply(low, percent),
    high: high && multiply(high, percent),
    lowOpen,
    highOpen,
  };
  return intersects(multiplyIntervals(scaled, base.figure.interval), part.figure.interval);
}

/** Within one step of the last printed digit, the rate may have been cut off instead of rounded. */
function doubtOf(quotient: Exact, rate: Claim): Relation['doubt'] {
  const off = subtract(quotient, rate.figure.value!);
  return off.n >= 0n && rate.figure.step && compare(off, rate.figure.step) < 0 ? 'truncated' : null;
}
