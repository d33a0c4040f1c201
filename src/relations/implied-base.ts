import type { Claim } from '../claims/claim.js';
import { compare, divide, exact, formatExact, multiply } from '../text/exact.js';
import { intersects, multiplyIntervals, scaled } from '../text/interval.js';
import { isPlain, sameUnit } from './commensurable.js';
import type { Relation } from './relation.js';
import { printed } from './sum-verdict.js';
import { termOf } from './view.js';

/** 激活率达, 参保率为: a rate named after what was done. */
const rateName = /([\u4e00-\u9fff]{2})率(?:已|均)?(?:达到|达|为|是)?$/;
/** What is a whole of people, households or things. */
const whole = /(?:人口|总数|户数|总人数|总户数|人数|总量|应[\u4e00-\u9fff]{1,4})[为达有共约]{0,2}$/;
const reach = 12;

/**
 * `implied-base`: so many done, and the rate done: the base that they imply is one that the article gives, or the copy is
 * asked which one is meant. A question at most: the base may lie outside the copy.
 * Holds: 常住人口50万人 … 激活电子卡48万人,激活率达96%. Fails: 常住人口50万人 … 激活电子卡45万人,激活率达96%.
 */
export function* impliedBases(claims: readonly Claim[]): Iterable<Relation> {
  let article = -1;
  let bases: Claim[] = [];
  for (const [i, rate] of claims.entries()) {
    if (rate.passage.article !== article) {
      article = rate.passage.article;
      bases = [];
    }
    const lead = leadIn(rate);
    if (isPlain(rate) && rate.figure.kind === 'quantity' && whole.test(lead)) {
      bases.push(rate);
      if (bases.length > reach) bases.shift();
    }
    if (rate.figure.unit !== '%' || rate.figure.value === null || rate.figure.value.n <= 0n || !isPlain(rate)) continue;
    const done = rateName.exec(lead)?.[1];
    const part = claims[i - 1];
    if (!done || !part || part.sentence.start !== rate.sentence.start || part.passage !== rate.passage) continue;
    if (!isPlain(part) || part.figure.kind !== 'quantity' || !leadIn(part).includes(done)) continue;
    const relation = baseRelation(part, rate, bases);
    if (relation) yield relation;
  }
}

function leadIn({ passage, clause, figure }: Claim): string {
  return passage.folded.slice(Math.max(clause.start, figure.start - 24), figure.numeral.start);
}

function baseRelation(part: Claim, rate: Claim, offered: readonly Claim[]): Relation | null {
  const bases = offered.filter(
    (b) => b !== part && sameUnit(b, part) && compare(b.figure.value!, part.figure.value!) >= 0,
  );
  if (bases.length === 0) return null;
  const share = scaled(rate.figure.interval, exact(1, 100));
  const fitting = bases.find((b) => intersects(multiplyIntervals(share, b.figure.interval), part.figure.interval));
  const base = fitting ?? bases.at(-1)!;
  const implied = divide(multiply(part.figure.value!, exact(100)), rate.figure.value!);
  const shown = `${printed(part)} ÷ ${printed(rate)} = ${formatExact(implied, 0)}`;
  return {
    kind: 'share',
    basis: 'implied',
    construction: 'implied-base',
    terms: [termOf('rate', rate), termOf('part', part), termOf('base', base)],
    verdict: fitting ? 'holds' : 'fails',
    working: fitting ? `${shown} ≈ ${printed(base)} ✓` : `${shown} ≠ ${printed(base)} ✗`,
    doubt: fitting ? null : 'loose',
  };
}
