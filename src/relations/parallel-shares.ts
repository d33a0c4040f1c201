import type { Claim } from '../claims/claim.js';
import { areComplements } from '../lexicons/complements.js';
import { add, compare, divide, exact, formatExact, multiply } from '../text/exact.js';
import { addIntervals, contains } from '../text/interval.js';
import { isPlain, sameUnit } from './commensurable.js';
import { isOneSlipOff } from './equation.js';
import type { Relation } from './relation.js';
import { crossed, ofBase, type Share } from './share-equation.js';
import { fits } from './share-verdict.js';
import { printed } from './sum-verdict.js';
import { between, leadOf, termOf, type View } from './view.js';

const takes = /^,?(?:约)?(?:占比|占|比重|占总[\u4e00-\u9fff]{1,6}的)(?:为|达到?|约|近)*$/;
/** 占营业收入的55.6%;…占29.3%: the first share names the whole of them all. */
const takesOfNamed = /^,(?:约)?占[\u4e00-\u9fff]{2,12}?的(?:比重|比例|份额)?(?:为|达到?|约|近)*$/;
const apart = /增长|下降|同比|环比|计划|目标|全国|全省|占全/;
/** Figures before the first share that may be the whole. */
const reach = 4;

interface PlacedShare extends Share {
  readonly at: number;
}

/**
 * `parallel-shares`: x,占p%;y,占q%: a figure before them of which one share is right is the whole of the others too.
 * Holds: 投资312亿元,制造业117亿元,占37.5%;基础设施93.6亿元,占30%. Fails: …,制造业117亿元,占35.7%;基础设施93.6亿元,占30%.
 * `one-whole`: of three shares and more two, and most of them, lead back to one whole that need not be printed; a third that
 * does not, and would with one slip of the pen mended, is refuted.
 * Fails: 镜片19.4亿元,占60%;镜头8.1亿元,占25%;其他4.86亿元,占51%.
 */
export function* parallelShares(view: View): Iterable<Relation> {
  for (const shares of runsOf(view)) {
    const [first] = shares as [PlacedShare];
    if (shares.length === 2 && makeHundred(shares))
      yield* ofTheirSum(view, shares as readonly Share[] as [Share, Share]);
    let based = false;
    // 收入186亿元,完成预算184亿元的…: of the two, that of which all shares are right.
    const whole = view.amounts
      .slice(Math.max(0, first.at - 2 * reach), first.at)
      .findLast(
        (base) => isPlain(base) && sameUnit(base, first.part) && shares.every((s) => fits(s.part, s.rate, base)),
      );
    for (let k = first.at - 1; k >= Math.max(0, first.at - 2 * reach) && !based; k--) {
      if (k < first.at - reach && !whole) break;
      if (whole && view.amounts[k] !== whole) continue;
      const base = view.amounts[k]!;
      if (!isPlain(base) || !sameUnit(base, first.part)) continue;
      if (!shares.every(({ part }) => compare(part.figure.value!, base.figure.value!) < 0)) continue;
      const right = shares.filter((share) => fits(share.part, share.rate, base));
      if (right.length === 0) continue;
      for (const share of shares)
        if (right.includes(share)) yield relation(share, base, true);
        else if (right.length * 2 >= shares.length && isOneSlipOff(ofBase(share, base)))
          yield relation(share, base, false);
      based = true;
    }
    if (!based && shares.length > 2) yield* ofOneWhole(shares);
  }
}

function* ofOneWhole(shares: readonly Share[]): Iterable<Relation> {
  const alike = shares.map((a) => shares.filter((b) => a === b || crossed(a, b).holds(crossed(a, b).values)));
  const most = Math.max(...alike.map(({ length }) => length));
  if (most < 2 || most === shares.length || most * 2 <= shares.length) return;
  const agreeing = alike.find(({ length }) => length === most)!;
  // The one with the most digits tells best what the whole is.
  const model = agreeing.reduce((a, b) => (digits(b) > digits(a) ? b : a));
  for (const share of shares) {
    if (agreeing.includes(share) || !isOneSlipOff(crossed(model, share))) continue;
    const whole = divide(model.part.figure.value!, multiply(model.rate.figure.value!, exact(1, 100)));
    const quotient = multiply(divide(share.part.figure.value!, whole), exact(100));
    const shown = `${printed(share.part)} ÷ (${printed(model.part)} ÷ ${printed(model.rate)}) = ${formatExact(quotient, 2)}%`;
    yield {
      kind: 'share',
      basis: 'implied',
      construction: 'one-whole',
      terms: [
        termOf('rate', share.rate),
        termOf('part', share.part),
        termOf('part', model.part),
        termOf('rate', model.rate),
      ],
      verdict: 'fails',
      working: `${shown} ≠ ${printed(share.rate)} ✗`,
      doubt: null,
    };
  }
}

function digits({ part, rate }: Share): number {
  return printed(part).length + printed(rate).length;
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
  const equation = crossed(a, b);
  const holds = equation.holds(equation.values);
  const [one, other] = [leadOf(view, a.part), leadOf(view, b.part)];
  const apart = areComplements(one, other);
  if (!holds && !apart && !isOneSlipOff(equation)) return;
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
function* runsOf(view: View): Iterable<readonly PlacedShare[]> {
  const { amounts } = view;
  let run: PlacedShare[] = [];
  for (let i = 1; i < amounts.length; i++) {
    const rate = amounts[i]!;
    // 1892亿元,增长10.8%,占65.0%.
    const grown = amounts[i - 1]!.figure.unit === '%' && /(?:增长|下降|增|降)$/.test(leadOf(view, amounts[i - 1]!));
    const at = grown ? i - 2 : i - 1;
    const part = amounts[at];
    if (!part || rate.figure.unit !== '%' || !isPlain(rate) || !isPlain(part) || part.figure.kind !== 'quantity')
      continue;
    const link = between(view, amounts[i - 1]!, rate);
    const named = takesOfNamed.test(link);
    if (part.figure.unit === '%' || part.sentence.start !== rate.sentence.start || !(takes.test(link) || named))
      continue;
    const last = run.at(-1);
    const goesOn =
      last !== undefined &&
      last.rate.sentence.start === rate.sentence.start &&
      !named &&
      at - last.at <= 3 &&
      sameUnit(last.part, part) &&
      !apart.test(between(view, last.rate, part));
    if (!goesOn && run.length > 1) yield run;
    if (!goesOn) run = [];
    run.push({ part, rate, at });
  }
  if (run.length > 1) yield run;
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
