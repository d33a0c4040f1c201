import type { Claim } from '../claims/claim.js';
import {
  add,
  compare,
  divide,
  type Exact,
  exact,
  formatExact,
  magnitude,
  multiply,
  one,
  subtract,
} from '../text/exact.js';
import { addIntervals, type Interval, intersects, multiplyIntervals, negated, scaled } from '../text/interval.js';
import { digitsOf, isSlip } from './one-slip.js';
import { rateInterval } from './rate-interval.js';
import type { Relation, Verdict } from './relation.js';
import { printed, scaledLike } from './sum-verdict.js';

/** What a stated change comes to. */
export interface ChangeVerdict {
  readonly verdict: Verdict;
  readonly working: string;
  readonly doubt: Relation['doubt'];
}

const hundred = exact(100);

function isHedged(...claims: readonly Claim[]): boolean {
  return claims.some((c) => c.figure.approximation === 'about' || c.figure.value === null);
}

/**
 * Rounded ends can leave a rate so wide a range (5亿 over 4亿 is anything up to 57%) that agreeing with it proves nothing:
 * beyond a tenth of the rate and its last digit the relation stays open.
 */
function settle(holds: boolean, hedged: boolean, computed: Exact, stated: Claim): Verdict {
  if (!holds) return hedged ? 'open' : 'fails';
  const { value, step } = stated.figure;
  if (!value) return 'holds';
  const slack = multiply(magnitude(value), exact(1, 10));
  const reach = step && compare(step, slack) > 0 ? step : slack;
  return compare(distance(computed, value), reach) <= 0 ? 'holds' : 'open';
}

function distance(a: Exact, b: Exact): Exact {
  const off = subtract(a, b);
  return magnitude(off);
}

/** Output is compared at constant prices, and so is what is said to grow in real terms: no printed values bear such a rate out. */
const constantPrices = /增加值|生产总值|GDP|总产值|可比|不变价|名义|实际(?:增|下降)|扣除价格/;

/** Whether the sentence speaks of growth at constant prices. */
function isReal(rate: Claim, to: Claim): boolean {
  // 接待游客42万人次: what is no money has no prices.
  if (!/元$/.test(to.figure.unit)) return false;
  const { passage, sentence, figure } = rate;
  const said = passage.folded.slice(Math.max(sentence.start, figure.start - 90), figure.start);
  return constantPrices.test(said) && !/[按以]现价/.test(said);
}

/** from → to by a rate in per cent (or, as a multiple, 倍): to = from × (1 ± rate). */
export function rateVerdict(from: Claim, to: Claim, rate: Claim, down: boolean): ChangeVerdict {
  const multiple = rate.figure.unit === '倍';
  const fraction = rate.figure.kind === 'fraction';
  const part = fraction ? rateInterval(rate) : scaled(rate.figure.interval, multiple ? one : exact(1, 100));
  const whole: Interval = { low: one, high: one, lowOpen: false, highOpen: false };
  const factor = addIntervals(whole, down ? negated(part) : part);
  // 增长n倍 is said of n times as much, and of n times more.
  const holds =
    intersects(multiplyIntervals(from.figure.interval, factor), to.figure.interval) ||
    (multiple && intersects(multiplyIntervals(from.figure.interval, part), to.figure.interval));
  const [a, b] = [from.figure.value, to.figure.value];
  if (!a || !b || a.n === 0n) return { verdict: 'open', working: '', doubt: null };
  const ratio = divide(down ? subtract(a, b) : subtract(b, a), a);
  const change = multiple || fraction ? ratio : multiply(ratio, hundred);
  const [bigger, smaller] = down ? [from, to] : [to, from];
  const result = multiple ? formatExact(ratio, 2) : `${formatExact(multiply(ratio, hundred), 2)}%`;
  const shown = `(${printed(bigger)} - ${printed(smaller)}) ÷ ${printed(from)} = ${result}`;
  const verdict = settle(holds, isHedged(from, to, rate) || isReal(rate, to), change, rate);
  return {
    verdict,
    working: holds ? `${shown} ≈ ${printed(rate)} ✓` : `${shown} ≠ ${printed(rate)} ✗`,
    // A third is said of what is a third or so.
    doubt: holds ? null : fraction ? 'rounded' : doubtOf(change, rate),
  };
}

/** Within one step of the last printed digit, the rate may have been cut off, or reckoned from figures less rounded. */
function doubtOf(change: Exact, rate: Claim): Relation['doubt'] {
  const { value, step } = rate.figure;
  if (!value || !step) return null;
  return compare(distance(change, value), step) < 0 ? 'truncated' : null;
}

/** to = from ± by. */
export function differenceVerdict(from: Claim, to: Claim, by: Claim, down: boolean): ChangeVerdict {
  const step = down ? negated(by.figure.interval) : by.figure.interval;
  const holds = intersects(addIntervals(from.figure.interval, step), to.figure.interval);
  const [a, b, d] = [from.figure.value, to.figure.value, by.figure.value];
  if (!a || !b || !d) return { verdict: 'open', working: '', doubt: null };
  const exactly = compare(down ? subtract(a, d) : add(a, d), b) === 0;
  const [bigger, smaller] = down ? [from, to] : [to, from];
  const change = subtract(bigger.figure.value!, smaller.figure.value!);
  const shown = `${printed(bigger)} - ${printed(smaller)}`;
  if (holds) return { verdict: 'holds', working: `${shown} ${exactly ? '=' : '≈'} ${printed(by)} ✓`, doubt: null };
  const working = `${shown} = ${scaledLike(change, printed(by))} ≠ ${printed(by)} ✗`;
  return { verdict: isHedged(from, to, by) ? 'open' : 'fails', working, doubt: null };
}

/** to, of which `by` is new, up by a rate: by ÷ (to ∓ by) = rate. */
export function riseVerdict(to: Claim, by: Claim, rate: Claim, down: boolean): ChangeVerdict {
  const base = addIntervals(to.figure.interval, down ? by.figure.interval : negated(by.figure.interval));
  const product = multiplyIntervals(base, scaled(rate.figure.interval, exact(1, 100)));
  const holds = intersects(product, by.figure.interval);
  const [b, d] = [to.figure.value, by.figure.value];
  const was = b && d && (down ? add(b, d) : subtract(b, d));
  if (!was) return { verdict: 'open', working: '', doubt: null };
  if (was.n <= 0n) return { verdict: 'fails', working: `${printed(by)} ≥ ${printed(to)} ✗`, doubt: null };
  const change = multiply(divide(d, was), hundred);
  const shown = `${printed(by)} ÷ (${printed(to)} ${down ? '+' : '-'} ${printed(by)}) = ${formatExact(change, 2)}%`;
  return {
    verdict: settle(holds, isHedged(to, by, rate) || isReal(rate, to), change, rate),
    working: holds ? `${shown} ≈ ${printed(rate)} ✓` : `${shown} ≠ ${printed(rate)} ✗`,
    doubt: holds ? null : doubtOf(change, rate),
  };
}

/** to = times × from. */
export function timesVerdict(from: Claim, to: Claim, times: Claim): ChangeVerdict {
  const [a, b] = [from.figure.value, to.figure.value];
  if (!a || !b || a.n === 0n) return { verdict: 'open', working: '', doubt: null };
  const holds = intersects(multiplyIntervals(from.figure.interval, times.figure.interval), to.figure.interval);
  const ratio = divide(b, a);
  const shown = `${printed(to)} ÷ ${printed(from)} = ${formatExact(ratio, 2)}`;
  return {
    verdict: settle(holds, isHedged(from, to, times), ratio, times),
    working: holds ? `${shown} ≈ ${printed(times)} ✓` : `${shown} ≠ ${printed(times)} ✗`,
    // 216 that grew to 8460, 40 times as many: one slip from the 8640 that it makes is no rounding of it.
    doubt: holds || isMisprinted(from, to, times) ? null : doubtOf(ratio, times),
  };
}

/** Whether an end of three digits or more is one slip of the pen from what the other one makes to the digit. */
function isMisprinted(from: Claim, to: Claim, times: Claim): boolean {
  const [a, b, n] = [from.figure.value!, to.figure.value!, times.figure.value];
  if (!n || n.n === 0n) return false;
  return (
    (digitsOf(to).length >= 3 && isSlip(to, multiply(a, n))) ||
    (digitsOf(from).length >= 3 && isSlip(from, divide(b, n)))
  );
}

/** 翻番 is said of about twice as much, and of more: it fails only where the ratio falls short by over a tenth. */
export function doublingVerdict(from: Claim, to: Claim, times: Claim): ChangeVerdict {
  const exactly = timesVerdict(from, to, times);
  const [a, b, n] = [from.figure.value, to.figure.value, times.figure.value];
  if (exactly.verdict !== 'fails' || !a || !b || !n) return exactly;
  const least = multiply(multiply(a, n), exact(9, 10));
  const most = multiply(multiply(a, n), exact(11, 10));
  if (compare(b, least) < 0) return { ...exactly, doubt: 'rounded' };
  const holds = compare(b, most) <= 0;
  return { verdict: holds ? 'holds' : 'open', working: exactly.working.replace(/≠ (\S+) ✗$/, '≈ $1 ✓'), doubt: null };
}
