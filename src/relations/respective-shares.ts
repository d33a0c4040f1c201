import type { Claim } from '../claims/claim.js';
import { compare, divide } from '../text/exact.js';
import { isPlain, sameUnit } from './commensurable.js';
import { isOneSlipOff } from './equation.js';
import { unitOfRate } from './rate-interval.js';
import type { Relation } from './relation.js';
import { crossed, ofBase, type Share } from './share-equation.js';
import { fits, shareRelation } from './share-verdict.js';
import { printed, scaledLike } from './sum-verdict.js';
import { between, leadOf, termOf, type View } from './view.js';

const takes = /分别占[^,。;\d]{0,12}$/;
const next = /^[、和及与]$/;
const named = /^[,、;][^,、。;\d]{1,14}$/;
/** Figures before the parts that may be the whole. */
const reach = 6;

/**
 * `respective-shares`: so many parts, 分别占 as many shares: they lead back to one whole, printed or not; of three and more one that
 * does not, and would with one slip of the pen mended, is refuted; of two the printed whole that the other fits decides.
 * Holds: 理工类3640人,文史类1120人,医学类560人,分别占65%、20%和10%. Fails: 理工类3640人,文史类1120人,医学类650人,分别占65%、20%和10%.
 */
export function* respectiveShares(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (const [i, first] of amounts.entries()) {
    if (first.figure.unit !== '%' || !takes.test(leadOf(view, first))) continue;
    const shares = sharesFrom(view, i);
    if (shares.length < 2) continue;
    const base = wholeOf(view, amounts.indexOf(shares[0]!.part), shares);
    if (base) {
      for (const { part, rate } of shares) {
        const holds = fits(part, rate, base);
        if (holds || isOneSlipOff(ofBase({ part, rate }, base)))
          yield shareRelation('respective-shares', 'stated', part, rate, base, holds, true);
      }
    } else yield* amongThemselves(shares);
  }
}

/** As many parts right before as there are shares, each with a name. */
function sharesFrom(view: View, index: number): Share[] {
  const { amounts } = view;
  const rates = [amounts[index]!];
  for (let k = index + 1; k < amounts.length && next.test(between(view, amounts[k - 1]!, amounts[k]!)); k++)
    rates.push(amounts[k]!);
  const from = index - rates.length;
  const parts = from < 0 ? [] : amounts.slice(from, index);
  const alike = parts.every(
    (part, k) =>
      isPlain(part) &&
      part.figure.kind === 'quantity' &&
      sameUnit(part, parts[0]!) &&
      part.sentence.start === rates[0]!.sentence.start &&
      (k === 0 || named.test(between(view, parts[k - 1]!, part))),
  );
  if (!alike || !rates.every((rate) => rate.figure.unit === '%' && isPlain(rate))) return [];
  return parts.map((part, k) => ({ part, rate: rates[k]! }));
}

/** A figure before them of which at least one share is right. */
function wholeOf({ amounts }: View, at: number, shares: readonly Share[]): Claim | null {
  for (let k = at - 1; k >= Math.max(0, at - reach); k--) {
    const base = amounts[k]!;
    if (!isPlain(base) || !sameUnit(base, shares[0]!.part)) continue;
    if (!shares.every(({ part }) => compare(part.figure.value!, base.figure.value!) < 0)) continue;
    if (shares.some(({ part, rate }) => fits(part, rate, base))) return base;
  }
  return null;
}

function* amongThemselves(shares: readonly Share[]): Iterable<Relation> {
  const agree = (a: Share, b: Share) => {
    const equation = crossed(a, b);
    return equation.holds(equation.values);
  };
  for (const share of shares) {
    const others = shares.filter((other) => other !== share);
    const [model] = others;
    if (others.length < 2 || !others.every((other) => agree(other, model!))) continue;
    const holds = agree(share, model!);
    if (!holds && !isOneSlipOff(crossed(share, model!))) continue;
    yield relation(share, model!, holds);
  }
}

function relation(a: Share, b: Share, holds: boolean): Relation {
  const wholeBy = ({ part, rate }: Share) =>
    scaledLike(divide(divide(part.figure.value!, rate.figure.value!), unitOfRate(rate)), printed(part));
  const shown = ({ part, rate }: Share) => `${printed(part)} ÷ ${printed(rate)} = ${wholeBy({ part, rate })}`;
  return {
    kind: 'share',
    basis: 'implied',
    construction: 'respective-shares',
    terms: [termOf('rate', a.rate), termOf('part', a.part), termOf('part', b.part), termOf('rate', b.rate)],
    verdict: holds ? 'holds' : 'fails',
    working: holds ? `${shown(a)} ≈ ${wholeBy(b)} ✓` : `${shown(a)} ≠ ${wholeBy(b)} ✗`,
    doubt: null,
  };
}
