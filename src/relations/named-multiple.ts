import type { Claim } from '../claims/claim.js';
import { multiply } from '../text/exact.js';
import { scaled } from '../text/interval.js';
import { timesVerdict } from './change-verdict.js';
import { isPlain, sameUnit } from './commensurable.js';
import { unitRatio } from './conversion.js';
import type { Relation } from './relation.js';
import { leadOf, tailOf, termOf, type View, wordsUpTo } from './view.js';

/** 是黍的4倍, 相当于2015年的5倍: what it is a multiple of, by name. */
const ofNamed = /(?:是|为|相当于|达到?)([^,。;:\d]{0,10}|[^,。;:]{0,6}\d{4}年)的$/;
/** 县级投入是, 外汇储备(9月末数)为: what is the multiple, by name. */
const named = /^[\u4e00-\u9fff]{3,8}(?:\([^)]*\))?(?:是|为|相当于)/;
const latter = /^(?:后者|前者)$/;
const once = /^(?:过去|原来|从前|以前|当年|去年|上年|前年|原先)$/;
const farthest = 6;

/**
 * `named-multiple`: two figures, each of a thing that is named, and how many times the one thing is the other.
 * Holds: 粟2400粒,黍600粒,粟的数量是黍的4倍. Fails: 粟2400粒,黍600粒,粟的数量是黍的3倍.
 */
export function* namedMultiples(view: View): Iterable<Relation> {
  const { text, amounts } = view;
  for (const [i, times] of amounts.entries()) {
    if (times.figure.unit !== '倍' || !isPlain(times)) continue;
    // 每增加0.2级,约为原来的2倍: at each step.
    if (/每(?:增加|提高|上升|升高|降低|减少)/.test(text.slice(times.sentence.start, times.figure.start).slice(-24)))
      continue;
    const lead = text.slice(times.clause.start, times.figure.start);
    // 几年以后是小明的2倍?
    if (/^[^。!,;]{0,12}\?/.test(text.slice(times.figure.end, times.figure.end + 14))) continue;
    const name = ofNamed.exec(lead)?.[1]?.replace(/^(?:了|约|近)/, '');
    if (name === undefined) continue;
    const near = amounts
      .slice(Math.max(0, i - farthest), i)
      .filter((c) => isPlain(c) && c.figure.unit !== '倍' && c.figure.unit !== '%');
    const base = latter.test(name) ? near.at(name === '后者' ? -1 : -2) : onlyNamed(view, near, name);
    if (!base) continue;
    // 二手房成交1.2万套,是新房成交量的1.5倍: of what stands right before it, whatever else bears the name.
    const subject = /^(?:是|为|相当于|达)/.test(lead) ? near.at(-1)! : base;
    if (!sameUnit(subject, base) && unitRatio(subject, base) === null) continue;
    const others = near.filter(
      (c) => c !== base && (sameUnit(c, base) || (once.test(name) && unitRatio(base, c) !== null)),
    );
    const bearing = others.filter((c) => bears(view, c, lead));
    // 外汇储备为短期外债的6倍: of what no figure beside it is told of.
    const unknown = bearing.length === 0 && named.test(lead);
    const told = bearing.length === 1 ? bearing : others;
    const relations = told.map((to) => multiple(base, to, times)).filter((r) => r.verdict !== 'open');
    const holds = relations.find((r) => r.verdict === 'holds');
    if (holds) yield holds;
    else if (told.length === 1 && relations[0] && !unknown) yield relations[0];
  }
}

/** The one figure whose words name the base: those right beside it, or else those of its clause. */
function onlyNamed(view: View, near: readonly Claim[], name: string): Claim | null {
  if (name === '') return null;
  // 标准限量为0.5…是标准值的3倍: a value is named after what it is of.
  const stem = name.length >= 3 ? name.replace(/(?:数值|[值数量额])$/, '') : name;
  const beside = (c: Claim) => `${leadOf(view, c)}${tailOf(view, c)}`;
  for (const named of [
    near.filter((c) => beside(c).includes(name)),
    near.filter((c) => wordsUpTo(view, c).includes(name)),
    near.filter((c) => beside(c).includes(stem)),
  ]) {
    if (named.length > 0) return named.length === 1 ? named[0]! : null;
  }
  return null;
}

/** 县级财政1.9亿元,…县级投入是省级补助的2倍: the figure whose words begin as the subject does. */
function bears(view: View, claim: Claim, lead: string): boolean {
  const subject = /^([\u4e00-\u9fff]{2})[\u4e00-\u9fff]{0,8}?(?:是|为|相当于)/.exec(lead)?.[1];
  return subject !== undefined && leadOf(view, claim).includes(subject);
}

function multiple(from: Claim, to: Claim, times: Claim): Relation {
  return {
    kind: 'multiple',
    basis: 'implied',
    construction: 'named-multiple',
    terms: [termOf('multiple', times), termOf('to', to), termOf('from', from)],
    ...timesVerdict(inUnitOf(from, to), to, times),
  };
}

/** 过去5角,如今2元: the figure in the other one's unit. */
function inUnitOf(claim: Claim, other: Claim): Claim {
  const ratio = unitRatio(claim, other);
  if (!ratio || ratio.n === ratio.d || claim.figure.value === null) return claim;
  const { figure } = claim;
  const value = multiply(claim.figure.value, ratio);
  return { ...claim, figure: { ...figure, value, interval: scaled(figure.interval, ratio), unit: other.figure.unit } };
}
