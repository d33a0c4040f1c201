import type { Claim } from '../claims/claim.js';
import { areComplements } from '../lexicons/complements.js';
import { add, compare, divide, exact, formatExact, multiply } from '../text/exact.js';
import { addIntervals, contains, intersects, multiplyIntervals, scaled } from '../text/interval.js';
import { isPlain, sameUnit } from './commensurable.js';
import { type Equation, isOneSlipOff, productOf } from './equation.js';
import type { Relation } from './relation.js';
import { printed } from './sum-verdict.js';
import { between, leadOf, termOf, type View } from './view.js';

const takes = /^,?(?:约)?(?:占比|占|比重|占总[\u4e00-\u9fff]{1,6}的)(?:为|达到?|约|近)*$/;
const apart = /增长|下降|同比|环比|计划|目标|全国|全省|占全/;
/** Figures before the first share that may be the whole. */
const reach = 4;

interface Share {
  readonly part: Claim;
  readonly rate: Claim;
  readonly at: number;
}

/**
 * `parallel-shares`: x,占p%;y,占q%: a figure before them of which one share is right is the whole of the others too.
 * Holds: 投资312亿元,制造业117亿元,占37.5%;基础设施93.6亿元,占30%. Fails: …,制造业117亿元,占35.7%;基础设施93.6亿元,占30%.
 */
export function* parallelShares(view: View): Iterable<Relation> {
  for (const shares of runsOf(view)) {
    const [first] = shares as [Share];
    if (shares.length === 2 && makeHundred(shares)) yield* ofTheirSum(view, shares as [Share, Share]);
    for (let k = first.at - 1; k >= Math.max(0, first.at - reach); k--) {
      const base = view.amounts[k]!;
      if (!isPlain(base) || !sameUnit(base, first.part)) continue;
      if (!shares.every(({ part }) => compare(part.figure.value!, base.figure.value!) < 0)) continue;
      const right = shares.filter((share) => fits(share, base));
      if (right.length === 0) continue;
      for (const share of shares)
        if (right.includes(share)) yield relation(share, base, true);
        else if (right.length * 2 >= shares.length && isOneSlipOff(equation(share, base)))
          yield relation(share, base, false);
      break;
    }
  }
}

function makeHundred(shares: readonly Share[]): boolean {
  const reach = shares.map(({ rate }) => rate.figure.interval).reduce(addIntervals);
  return contains(reach, exact(100));
}

/**
 * `shares-of-sum`: two shares that make 100 % leave nothing over: the parts are to each other as the shares.
 * Holds: 男性1155人,占52.5%;女性1045人,占47.5%. Fails: 男性1155人,占52.5%;女性945人,占47.5%.
 */
function* ofTheirSum(view: View, [a, b]: readonly [Share, Share]): Iterable<Relation> {
  const claims = [a.part, b.rate, b.part, a.rate];
  const crossed: Equation = {
    claims,
    values: claims.map((c) => c.figure.interval),
    holds: ([part, rate, other, own]) => intersects(multiplyIntervals(part!, rate!), multiplyIntervals(other!, own!)),
    bands: () => [],
  };
  const holds = crossed.holds(crossed.values);
  const [one, other] = [leadOf(view, a.part), leadOf(view, b.part)];
  const apart = areComplements(one, other);
  if (!holds && !apart && !isOneSlipOff(crossed)) return;
  const sum = add(a.part.figure.value!, b.part.figure.value!);
  const quotient = multiply(divide(b.part.figure.value!, sum), exact(100));
  const shown = `${printed(b.part)} ÷ (${printed(a.part)} + ${printed(b.part)}) = ${formatExact(quotient, 2)}%`;
  yield {
    kind: 'share',
    basis: 'implied',
    construction: 'shares-of-sum',
    terms: [termOf('rate', b.rate), termOf('part', b.part), termOf('part', a.part), termOf('rate', a.rate)],
    verdict: holds ? 'holds' : 'fails',
    working: holds ? `${shown} ≈ ${printed(b.rate)} ✓` : `${shown} ≠ ${printed(b.rate)} ✗`,
    doubt: null,
  };
}

/** Shares told side by side, each right behind its part. */
function* runsOf(view: View): Iterable<readonly Share[]> {
  const { amounts } = view;
  let run: Share[] = [];
  for (let i = 1; i < amounts.length; i++) {
    const [part, rate] = [amounts[i - 1]!, amounts[i]!];
    if (rate.figure.unit !== '%' || !isPlain(rate) || !isPlain(part) || part.figure.kind !== 'quantity') continue;
    if (
      part.figure.unit === '%' ||
      part.sentence.start !== rate.sentence.start ||
      !takes.test(between(view, part, rate))
    )
      continue;
    const last = run.at(-1);
    const goesOn =
      last !== undefined &&
      last.rate.sentence.start === rate.sentence.start &&
      i - last.at <= 3 &&
      sameUnit(last.part, part) &&
      !apart.test(between(view, last.rate, part));
    if (!goesOn && run.length > 1) yield run;
    if (!goesOn) run = [];
    run.push({ part, rate, at: i - 1 });
  }
  if (run.length > 1) yield run;
}

function fits({ part, rate }: Share, base: Claim): boolean {
  const share = scaled(rate.figure.interval, exact(1, 100));
  return intersects(multiplyIntervals(share, base.figure.interval), part.figure.interval);
}

function equation({ part, rate }: Share, base: Claim) {
  const claims = [part, base, rate];
  return productOf(
    claims,
    claims.map((c) => c.figure.interval),
    exact(1, 100),
  );
}

function relation({ part, rate }: Share, base: Claim, holds: boolean): Relation {
  const quotient = multiply(divide(part.figure.value!, base.figure.value!), exact(100));
  const shown = `${printed(part)} ÷ ${printed(base)} = ${formatExact(quotient, 2)}%`;
  return {
    kind: 'share',
    basis: 'implied',
    construction: 'parallel-shares',
    terms: [termOf('rate', rate), termOf('part', part), termOf('base', base)],
    verdict: holds ? 'holds' : 'fails',
    working: holds ? `${shown} ≈ ${printed(rate)} ✓` : `${shown} ≠ ${printed(rate)} ✗`,
    doubt: null,
  };
}
