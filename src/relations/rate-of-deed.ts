import type { Claim } from '../claims/claim.js';
import { compare, divide, exact, formatExact, magnitude, multiply, subtract } from '../text/exact.js';
import { intersects, multiplyIntervals } from '../text/interval.js';
import { isPlain, sameUnit } from './commensurable.js';
import { isIntensive } from './intensive.js';
import { rateInterval } from './rate-interval.js';
import type { Relation } from './relation.js';
import { printed } from './sum-verdict.js';
import { between, leadOf, tailOf, termOf, type View } from './view.js';

/** 开工率, 首剂接种率: the two characters before 率 name the deed. Growth and yields are not shares of what was there. */
const named = /(?:^|[,;:、])([\u4e00-\u9fff]{0,6}?([\u4e00-\u9fff]{2})率)(?:为|达到|达|仅为|仅|约为)?$/;
const notShare =
  /增长|增速|利润|毛利|净利|收益|周转|回报|费用|同比|环比|平均|完好|满意|覆盖|换手|汇|利率|死亡|出生|发病|感染/;
/** Figures that are compared or planned are no base. */
const elsewhere = /比|较|同|计划|目标|增|减少|下降|累计|其余|另/;
const farthest = 5;
const hundred = exact(100);

/**
 * `rate-of-deed`: so many, of which so many did what the rate is named after, side by side in one sentence.
 * Holds: 签约项目50个,其中开工40个,开工率80%. Fails: 签约项目50个,其中开工40个,开工率70%.
 */
export function* ratesOfDeeds(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (const [i, rate] of amounts.entries()) {
    if (rate.figure.unit !== '%' || !isPlain(rate)) continue;
    const match = named.exec(leadOf(view, rate));
    // 批捕1264人,不捕943人,不捕率: of both together.
    if (!match || notShare.test(match[1]!) || /^[不未非]/.test(match[2]!)) continue;
    const before = amounts
      .slice(Math.max(0, i - farthest), i)
      .filter((c) => c.sentence.start === rate.sentence.start && isPlain(c) && !isIntensive(c));
    // 不合格14批次,合格率: of the others.
    const isDone = (words: string) => words.includes(match[2]!) && !words.includes(`不${match[2]}`);
    const parts = before.filter((c) => isDone(leadOf(view, c)) || isDone(tailOf(view, c)));
    const part = parts[0];
    if (parts.length !== 1 || !part) continue;
    // 164家企业的287个产品拟中选,企业中选率: of the firms, not of the products.
    const of = match[1]!.slice(0, -match[2]!.length - 1);
    if (
      of.length === 2 &&
      before.some((c) => c !== part && tailOf(view, c).startsWith(of)) &&
      !tailOf(view, part).startsWith(of)
    )
      continue;
    const wholes = before.filter((c) => c.index < part.index && sameUnit(c, part) && exceeds(c, part));
    const over = hasGreater(amounts, i, part) ? null : exceeded(view, before, part);
    if (over) {
      yield rateOf(rate, part, over);
      continue;
    }
    const relations = wholes.map((whole) => rateOf(rate, part, whole));
    const holds = relations.find((r) => r.verdict === 'holds');
    // 成功率65%,2024年成功率为60%: another rate after the first is of another time.
    const later = /;[^;]*\d[^;]*$|%|\d{4}年|[去上前]年|同期|此前|目标/.test(
      view.text.slice(part.figure.end, rate.figure.start),
    );
    if (holds) yield holds;
    else if (later) continue;
    else if (isChain(view, wholes) && !wholes.some((w) => elsewhere.test(leadOf(view, w)))) {
      if (!elsewhere.test(leadOf(view, part).replace(match[2]!, ''))) yield relations[0]!;
    }
  }
}

/** 项目60个中,已注册50个: the second is of the first. Two that stand side by side (蔬菜60个、水果50个) may be the base together. */
function isChain(view: View, [whole, within, ...more]: readonly Claim[]): boolean {
  if (!whole || more.length > 0) return false;
  return !within || (exceeds(whole, within) && /中|已/.test(between(view, whole, within)));
}

/** 投诉214件,…其中4类,已办结208件: whether the sentence has a whole for the part, farther off. */
function hasGreater(amounts: readonly Claim[], to: number, part: Claim): boolean {
  return amounts
    .slice(Math.max(0, to - 4 * farthest), to)
    .some((c) => c.sentence.start === part.sentence.start && isPlain(c) && sameUnit(c, part) && exceeds(c, part));
}

/** 检测326份,检出阳性417份,阳性率45.1%: more than there were. */
function exceeded(view: View, before: readonly Claim[], part: Claim): Claim | null {
  const whole = before.filter((c) => c.index < part.index && sameUnit(c, part)).at(-1);
  if (!whole || whole.index !== part.index - 1 || !exceeds(part, whole)) return null;
  const link = between(view, whole, part);
  return /^[^,。;:、]{0,6},[^,。;:、]{0,10}$/.test(link) && !elsewhere.test(link) ? whole : null;
}

function exceeds(whole: Claim, part: Claim): boolean {
  return compare(whole.figure.value!, part.figure.value!) > 0 && part.figure.value!.n > 0n;
}

function rateOf(rate: Claim, part: Claim, whole: Claim): Relation {
  const share = multiply(divide(part.figure.value!, whole.figure.value!), hundred);
  const holds = intersects(multiplyIntervals(whole.figure.interval, rateInterval(rate)), part.figure.interval);
  const shown = `${printed(part)} ÷ ${printed(whole)} = ${formatExact(share, 2)}%`;
  const off = subtract(share, rate.figure.value!);
  const { step } = rate.figure;
  const cut = step && compare(magnitude(off), step) < 0;
  return {
    kind: 'share',
    basis: 'implied',
    construction: 'rate-of-deed',
    terms: [termOf('rate', rate), termOf('part', part), termOf('base', whole)],
    verdict: holds ? 'holds' : 'fails',
    working: holds ? `${shown} ≈ ${printed(rate)} ✓` : `${shown} ≠ ${printed(rate)} ✗`,
    doubt: !holds && cut ? 'truncated' : null,
  };
}
