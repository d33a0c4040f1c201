import type { Claim } from '../claims/claim.js';
import { divide, exact, formatExact, multiply } from '../text/exact.js';
import { intersects, multiplyIntervals } from '../text/interval.js';
import { isPlain, sameUnit } from './commensurable.js';
import { isIntensive } from './intensive.js';
import { rateInterval } from './rate-interval.js';
import type { Relation } from './relation.js';
import { printed, scaledLike } from './sum-verdict.js';
import { between, leadOf, termOf, type View } from './view.js';

/** …的30%，即1.2万元: the words by which a rate and an amount are said to be one thing. */
const thatIs = /^[^,。;\d]{0,6},?(?:即|也就是|就是|合计|折合|计)(?:为|达)?$/;
const change = /增|降|涨|跌|提高|减|升|比|较|超/;

/**
 * `that-is`: of an amount a rate, that is so much.
 * Holds: 对4万元的损失承担30%,即1.2万元. Fails: 对4万元的损失承担30%,即1.8万元.
 */
export function* partsOf(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (let i = 1; i + 1 < amounts.length; i++) {
    const [rate, part] = [amounts[i]!, amounts[i + 1]!];
    const isRate = rate.figure.unit === '%' || rate.figure.kind === 'fraction';
    if (!isRate || rate.figure.value === null || rate.sentence.start !== part.sentence.start) continue;
    if (!isPlain(rate) || !isPlain(part) || part.figure.unit === '%' || isIntensive(part)) continue;
    if (!thatIs.test(between(view, rate, part)) || change.test(leadOf(view, rate))) continue;
    const bases = basesBefore(view, i, part);
    const fitting = bases.find((base) => fits(base, rate, part));
    // 对7万元…承担70%,即4.9万元;对4万元…承担30%,即1.2万元: each of its own.
    const own = bases.filter((b) => !between(view, b, rate).includes(';'));
    const base = fitting ?? (own.length === 1 ? own[0]! : bases.length === 1 ? bases[0]! : null);
    // 拿出3万元…每亩保费80元,其中补贴70%即56元: of what one acre costs.
    if (!fitting && base && bases[0] && isIntensive(bases[0])) continue;
    // 日工资为400元,未休6天,300%部分共计7200元: so many times over.
    if (!fitting && base && timesOver(view, base, rate, part)) continue;
    if (base) yield relation(base, rate, part, fitting !== undefined);
  }
}

function basesBefore(view: View, index: number, part: Claim): Claim[] {
  const bases: Claim[] = [];
  for (let k = index - 1; k >= 0 && view.amounts[k]!.sentence.start === part.sentence.start; k--) {
    const claim = view.amounts[k]!;
    // 60%用于分红,即163.8万元;25%留作公积金: a part of its own.
    const before = view.amounts[k - 1];
    const isPart = before?.figure.unit === '%' && thatIs.test(between(view, before, claim));
    if (sameUnit(claim, part) && isPlain(claim) && !isPart) bases.push(claim);
  }
  return bases;
}

function fits(base: Claim, rate: Claim, part: Claim): boolean {
  return intersects(multiplyIntervals(base.figure.interval, rateInterval(rate)), part.figure.interval);
}

/** Whether a figure between the base and the rate says how many times the base is meant. */
function timesOver({ amounts }: View, base: Claim, rate: Claim, part: Claim): boolean {
  const at = amounts.indexOf(base);
  return amounts.slice(at + 1, at + 12).some((times) => {
    if (times.index >= rate.index || !times.figure.value) return false;
    const whole = multiplyIntervals(base.figure.interval, times.figure.interval);
    return intersects(multiplyIntervals(whole, rateInterval(rate)), part.figure.interval);
  });
}

function relation(base: Claim, rate: Claim, part: Claim, holds: boolean): Relation {
  const share = rate.figure.kind === 'fraction' ? rate.figure.value! : divide(rate.figure.value!, exact(100));
  const product = multiply(base.figure.value!, share);
  const shown = `${printed(base)} × ${rate.figure.kind === 'fraction' ? formatExact(share, 4) : printed(rate)} = ${scaledLike(product, printed(part))}`;
  return {
    kind: 'share',
    basis: 'stated',
    construction: 'that-is',
    terms: [termOf('rate', rate), termOf('part', part), termOf('base', base)],
    verdict: holds ? 'holds' : 'fails',
    working: holds ? `${shown} ✓` : `${shown} ≠ ${printed(part)} ✗`,
    doubt: null,
  };
}
