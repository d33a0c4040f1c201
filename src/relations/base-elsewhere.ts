import type { Claim } from '../claims/claim.js';
import { compare, divide, formatExact } from '../text/exact.js';
import { intersects, multiplyIntervals } from '../text/interval.js';
import { isPlain, sameUnit } from './commensurable.js';
import { isIntensive } from './intensive.js';
import { rateInterval, unitOfRate } from './rate-interval.js';
import type { Relation } from './relation.js';
import { printed } from './sum-verdict.js';
import { termOf } from './view.js';

/** 占不合格总数的, 占报名人数的: the base by its name, which one figure of another paragraph bears. */
const ofBase = /占(?:了|全部|所有)?([\u4e00-\u9fff]{2,10}?)(?:总[数量额]|人数|户数|数)?的(?:比例|比重)?(?:为|达)?$/;
/** Bases that are hardly the one that the page has told: of an area or a time other than its own. */
const outside = /全国|全省|全市|全县|全区|全盟|全旗|全州|全球|世界|同期|总投资|生产总值|财政|预算|收入|其|总$/;
const before = /[为有达共的]{0,2}$/;
const reach = 40;

/**
 * `base-elsewhere`: 不合格 N … x，占不合格总数的 p%: the base stands in another paragraph of the article, once.
 * Holds: 抽检不合格24批次。↵农残超标12批次,占不合格总数的一半. Fails: 抽检不合格24批次。↵农残超标12批次,占不合格总数的四成.
 */
export function* basesElsewhere(claims: readonly Claim[]): Iterable<Relation> {
  for (const [i, rate] of claims.entries()) {
    const { figure, passage } = rate;
    if ((figure.unit !== '%' && figure.kind !== 'fraction') || figure.value === null || figure.value.n <= 0n) continue;
    const part = claims[i - 1];
    if (part?.passage !== passage || part.sentence.start !== rate.sentence.start || !isPlain(part)) continue;
    const lead = passage.folded.slice(Math.max(rate.clause.start, part.figure.end), figure.start);
    const name = ofBase.exec(lead)?.[1];
    if (!name || outside.test(name) || part.figure.kind !== 'quantity' || isIntensive(part)) continue;
    const bases = basesOf(claims, i, name, part);
    const base = bases[0];
    // The base of this paragraph, or two that bear the name: not for this construction to say.
    if (!base || base.passage === passage) continue;
    if (bases.some((b) => compare(b.figure.value!, base.figure.value!) !== 0)) continue;
    yield relation(part, rate, base);
  }
}

/** The figures of the article before it whose words end in the name; nearest first. */
function basesOf(claims: readonly Claim[], index: number, name: string, part: Claim): Claim[] {
  const bases: Claim[] = [];
  for (let k = index - 2; k >= Math.max(0, index - reach) && claims[k]!.passage.article === part.passage.article; k--) {
    const claim = claims[k]!;
    if (!isPlain(claim) || !sameUnit(claim, part) || claim.figure.kind !== 'quantity') continue;
    if (compare(claim.figure.value!, part.figure.value!) <= 0 || isIntensive(claim)) continue;
    const words = claim.passage.folded.slice(claim.clause.start, claim.figure.start).replace(before, '');
    // 进出口总值 is no 出口总值.
    if (words.endsWith(name) && !words.endsWith(`进${name}`)) bases.push(claim);
  }
  return bases;
}

function relation(part: Claim, rate: Claim, base: Claim): Relation {
  const holds = intersects(multiplyIntervals(rateInterval(rate), base.figure.interval), part.figure.interval);
  const quotient = divide(divide(part.figure.value!, base.figure.value!), unitOfRate(rate));
  const working = `${printed(part)} ÷ ${printed(base)} = ${formatExact(quotient, rate.figure.kind === 'fraction' ? 4 : 2)}${rate.figure.unit}`;
  return {
    kind: 'share',
    basis: 'implied',
    construction: 'base-elsewhere',
    terms: [termOf('rate', rate), termOf('part', part), termOf('base', base)],
    verdict: holds ? 'holds' : rate.figure.approximation === 'about' ? 'open' : 'fails',
    working: holds ? `${working} ≈ ${printed(rate)} ✓` : `${working} ≠ ${printed(rate)} ✗`,
    doubt: null,
  };
}
