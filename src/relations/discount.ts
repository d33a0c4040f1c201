import type { Claim } from '../claims/claim.js';
import { divide, exact, multiply } from '../text/exact.js';
import { intersects, multiplyIntervals, point } from '../text/interval.js';
import { isPlain, sameUnit } from './commensurable.js';
import type { Relation } from './relation.js';
import { printed, scaledLike } from './sum-verdict.js';
import { between, leadOf, termOf, type View } from './view.js';

const listed = /(?:原价|定价|标价|全价|票价|门市价|售价)[^,。;\d]{0,4}$/;
const reduced =
  /^[^,。;\d]{0,6},?(?:只|仅|需|付|收|花|折后|优惠价|现价|实付|实收|到手价|为|即|只需|仅需|只要|只收|支付|售价|票价){1,3}$/;
const taken = /(?:打|享受|享|按)了?$/;

/**
 * `discount`: the price on the label, 打八折, and what is paid.
 * Holds: 原价15元,老人打八折,付12元. Fails: 原价15元,老人打八折,付13元.
 */
export function* discounts(view: View): Iterable<Relation> {
  const { text, amounts } = view;
  let price: Claim | null = null;
  for (const [i, claim] of amounts.entries()) {
    if (price && price.sentence.start !== claim.sentence.start) price = null;
    if (isPlain(claim) && listed.test(leadOf(view, claim))) price = claim;
    const paid = amounts[i + 1];
    if (!price || price === claim || !paid || !text.slice(claim.figure.start, claim.figure.end).endsWith('折'))
      continue;
    if (claim.figure.value === null || !taken.test(text.slice(claim.clause.start, claim.figure.start))) continue;
    if (!isPlain(claim) || !isPlain(paid) || !sameUnit(price, paid) || !reduced.test(between(view, claim, paid)))
      continue;
    yield relation(price, claim, paid);
    if (/(?:售价|票价)$/.test(leadOf(view, paid))) price = null;
  }
}

/** 八折 is eight tenths and no more or less. */
function relation(price: Claim, rate: Claim, paid: Claim): Relation {
  const share = divide(rate.figure.value!, exact(100));
  const holds = intersects(multiplyIntervals(price.figure.interval, point(share)), paid.figure.interval);
  const shown = `${printed(price)} × ${printed(rate)} = ${scaledLike(multiply(price.figure.value!, share), printed(paid))}`;
  return {
    kind: 'share',
    basis: 'stated',
    construction: 'discount',
    terms: [termOf('rate', rate), termOf('part', paid), termOf('base', price)],
    verdict: holds ? 'holds' : 'fails',
    working: holds ? `${shown} ✓` : `${shown} ≠ ${printed(paid)} ✗`,
    doubt: null,
  };
}
