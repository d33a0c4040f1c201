import type { Claim } from '../claims/claim.js';
import { compare, exact, formatExact, multiply } from '../text/exact.js';
import { intersects, multiplyIntervals, scaled } from '../text/interval.js';
import { isPlain } from './commensurable.js';
import { countAlike, unitRatio } from './conversion.js';
import type { Relation } from './relation.js';
import { printed, scaledLike } from './sum-verdict.js';
import { between, leadOf, termOf, type View } from './view.js';

const changed = /(?:减少|下降|降低|节省|节约|降|省|增长|增加|提高|上升|多收|少收)了?$/;
/** ,即省下; ,相当于少用: what the rate comes to. */
const comesTo =
  /^,(?:即|也就是|就是|相当于|折合|合计|可)(?:每年|全年|一年|一个夏季|当年)?(?:可|能)?(?:省下|节省|节约|减少|少用|少花|增加|多收|降低|增收|省|少|多)(?:了|出)?[\u4e00-\u9fff]{0,4}$/;
const yearlyRate = /年(?:利率|化利率|息|利息)(?:为|按|是|约定为)?$/;
const interest = /(?:一年|每年|年|全年)的?利息(?:为|是|共|计|达|共计)?$/;
const principal = /借款|贷款|本金|借给|借了|出借|借走|存款|存入/;
const farthest = 8;

/**
 * `rate-then-amount`: so much; it falls or rises by a rate, that is by so much.
 * Holds: 用电60万千瓦时,用电量减少15%,即省下9万千瓦时. Fails: 用电60万千瓦时,用电量减少15%,即省下6万千瓦时.
 */
export function* ratesThenAmounts(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (const [i, amount] of amounts.entries()) {
    const rate = amounts[i - 1];
    if (rate?.figure.unit !== '%' || !isPlain(rate) || !isPlain(amount)) continue;
    if (!changed.test(leadOf(view, rate)) || !comesTo.test(between(view, rate, amount))) continue;
    const base = baseOf(view, i - 1, amount, () => true);
    if (base) yield product('rate-then-amount', rate, amount, base);
  }
}

/**
 * `yearly-interest`: what was lent, the rate of a year, and the interest of a year.
 * Holds: 借款36万元,年利率为6%,一年的利息为21600元. Fails: 借款36万元,年利率为6%,一年的利息为26100元.
 */
export function* yearlyInterest(view: View): Iterable<Relation> {
  const { amounts, text } = view;
  for (const [i, rate] of amounts.entries()) {
    if (rate.figure.unit !== '%' || !isPlain(rate) || !yearlyRate.test(leadOf(view, rate))) continue;
    const paid = amounts
      .slice(i + 1, i + farthest)
      .find((c) => isPlain(c) && interest.test(text.slice(c.clause.start, c.figure.start)));
    const base = paid && baseOf(view, i, paid, (c) => principal.test(text.slice(c.clause.start, c.figure.end + 4)));
    if (paid && base) yield product('yearly-interest', rate, paid, base);
  }
}

/** The nearest figure before that measures the same and is more. */
function baseOf(view: View, index: number, amount: Claim, fits: (claim: Claim) => boolean): Claim | null {
  for (let k = index - 1; k >= Math.max(0, index - farthest); k--) {
    const base = view.amounts[k]!;
    const ratio = isPlain(base) && base.figure.kind === 'quantity' ? unitRatio(amount, base) : null;
    if (!ratio || !fits(base)) continue;
    if (compare(multiply(amount.figure.value!, ratio), base.figure.value!) < 0) return base;
  }
  return null;
}

function product(construction: string, rate: Claim, amount: Claim, base: Claim): Relation {
  const ratio = unitRatio(base, amount)!;
  const share = scaled(rate.figure.interval, exact(1, 100));
  const holds = intersects(scaled(multiplyIntervals(share, base.figure.interval), ratio), amount.figure.interval);
  const value = multiply(multiply(multiply(base.figure.value!, rate.figure.value!), exact(1, 100)), ratio);
  const shown = `${printed(base)} × ${formatExact(rate.figure.value!)}% = ${scaledLike(value, printed(amount))}${countAlike(base, amount) ? '' : amount.figure.unit}`;
  return {
    kind: 'share',
    basis: 'stated',
    construction,
    terms: [termOf('rate', rate), termOf('part', amount), termOf('base', base)],
    verdict: holds ? 'holds' : 'fails',
    working: holds ? `${shown} ≈ ${printed(amount)} ✓` : `${shown} ≠ ${printed(amount)} ✗`,
    doubt: null,
  };
}
