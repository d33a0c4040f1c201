import type { Claim } from '../claims/claim.js';
import { everyMatch } from '../text/every-match.js';
import { compare, divide, exact, formatExact, magnitude, multiply, subtract } from '../text/exact.js';
import { isPlain, sameUnit } from './commensurable.js';
import type { Neighbours } from './neighbours.js';
import type { Relation, Term } from './relation.js';
import { printed } from './sum-verdict.js';
import { amountFrom, leadOf, tailOf, termOf, type View } from './view.js';

/** Ratios that are named after what they compare, and how the copy speaks of the two. */
const named: readonly (readonly [name: RegExp, less: RegExp, more: RegExp, unit?: '%'])[] = [
  [/师生比(?:例)?(?:为|是|达到?|约)?$/, /教职工|专任教师|教师|老师/, /在校生|学生/],
  [/生师比(?:例)?(?:为|是|达到?|约)?$/, /教职工|专任教师|教师|老师/, /在校生|学生/],
  [/城乡(?:居民)?(?:人均)?(?:可支配)?收入(?:倍差|比值?|之比)(?:为|是|降至|缩小[为到至]|达到?|由)?$/, /农村/, /城镇/],
  [
    /(?<!新增|本外币|该行|人民币)存贷比(?:率)?(?:为|是|达到?|约)?$/,
    /(?:^|[,;]|全[省市县区旗]|机构|末)各项存款余额/,
    /(?:^|[,;]|全[省市县区旗]|机构|末)各项贷款余额/,
    '%',
  ],
  [/床护比(?:例)?(?:为|是|达到?|约)?$/, /床/, /护士|护理/],
];
/** Figures before the ratio that it may compare. */
const farthest = 40;
const ratio = /(?<![\d.:∶])1[:∶比](\d{1,3}(?:\.\d{1,2})?)(?![\d.:∶])/g;

/**
 * `named-ratio`: 师生比, 城乡居民收入比 and the two figures that they compare.
 * Holds: 学生2592人,教职工216人,师生比为1:12. Fails: 学生2592人,教职工216人,师生比为1:21.
 */
export function* namedRatios(neighbours: Neighbours): Iterable<Relation> {
  for (const view of neighbours.views) {
    if (!/[师护乡存]/.test(view.text) || !/比/.test(view.text)) continue;
    for (const claim of view.amounts) {
      if (!isPlain(claim)) continue;
      const lead = view.text.slice(claim.clause.start, claim.figure.start);
      const found = named.find(([name]) => name.test(lead));
      if (found && claim.figure.unit === (found[3] ?? ''))
        yield* judged(view, claim, termOf('multiple', claim), printed(claim), found);
    }
    for (const match of everyMatch(view.text, ratio)) {
      const lead = view.text.slice(Math.max(0, match.index - 12), match.index);
      const found = named.find(([name]) => name.test(lead));
      const near = view.amounts[amountFrom(view, match.index) - 1];
      const [whole, more] = match;
      const term = {
        role: 'multiple',
        claim: null,
        passage: view.passage,
        start: match.index,
        end: match.index + whole.length,
      };
      if (found && near) yield* judged(view, near, term, more!, found);
    }
  }
}

function* judged(
  view: View,
  near: Claim,
  term: Term,
  said: string,
  [, less, more, unit]: (typeof named)[number],
): Iterable<Relation> {
  const until = amountFrom(view, near.figure.end);
  const about = view.amounts
    .slice(Math.max(0, until - farthest), until)
    .filter((c) => c.figure.start < term.start && isPlain(c));
  const small = about.findLast((c) => less.test(leadOf(view, c) + tailOf(view, c)) && c.figure.unit !== '%');
  const great = about.findLast((c) => more.test(leadOf(view, c) + tailOf(view, c)) && c.figure.unit !== '%');
  if (!small || !great || small === great || !sameUnit(small, great) || small.figure.value!.n <= 0n) return;
  const times = divide(great.figure.value!, small.figure.value!);
  const quotient = unit ? multiply(times, exact(100)) : times;
  const decimals = said.replace('%', '').split('.')[1]?.length ?? 0;
  const step = exact(1n, 10n ** BigInt(decimals));
  const value = exact(BigInt(said.replace(/[.%]/g, '')), 10n ** BigInt(decimals));
  const off = subtract(quotient, value);
  const holds = compare(magnitude(off), multiply(step, exact(6, 10))) <= 0;
  const shown = `${printed(great)} ÷ ${printed(small)} = ${formatExact(quotient, 2)}${unit ?? ''}`;
  yield {
    kind: 'multiple',
    basis: 'implied',
    construction: 'named-ratio',
    terms: [term, termOf('to', great), termOf('from', small)],
    verdict: holds ? 'holds' : 'fails',
    working: holds ? `${shown} ≈ ${said} ✓` : `${shown} ≠ ${said} ✗`,
    doubt: null,
  };
}
