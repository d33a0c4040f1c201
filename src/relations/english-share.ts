import type { Claim } from '../claims/claim.js';
import { isMoney } from '../lexicons/english-units.js';
import { compare, divide, exact, formatExact, multiply, subtract } from '../text/exact.js';
import { intersects, multiplyIntervals, scaled } from '../text/interval.js';
import { isPlain } from './commensurable.js';
import { claimAt, comparable, nouns, Q, R, type Template, templatesOf } from './english-template.js';
import type { Basis, Relation } from './relation.js';
import { printed } from './sum-verdict.js';
import { termOf, type View } from './view.js';

const the = '(?:the |its |their |his |her |all |those |these |some |our |a total of |the total of )*';
const or = '(?:,? or|,? equal to|,? representing|,? accounting for|,? making up| \\()';
const patterns: readonly RegExp[] = [
  // 12 of the 40 members, or 30 per cent
  new RegExp(
    `(?<part>${Q})${nouns(4)} (?:out )?of ${the}(?<base>${Q})${nouns(6)}${or} ?(?<rate>${R})(?=[,.;)]|$| of (?:them|the total)\\b)`,
  ),
  // 85 students, or 27% of the 310 pickers
  new RegExp(`(?<part>${Q})${nouns(5)}${or} ?(?<rate>${R})\\)? of ${the}(?<base>${Q})`),
  // 60% of the 12,400 tonnes, or 7,440 tonnes
  new RegExp(`(?<rate>${R}) of ${the}(?<base>${Q})${nouns(5)}(?:,? or| \\() ?(?<part>${Q})`),
  // Of the 310 pickers, 85, or 27%, were students
  new RegExp(`\\b[Oo]f ${the}(?<base>${Q})${nouns(8)}, (?<part>${Q})${nouns(4)}(?:,? or| \\() ?(?<rate>${R})`),
];
/** Of the total, 7,440 tonnes, or 60%: the total stands in the sentence before. */
const ofThat = new RegExp(
  `^[\\s"“]*Of (?:the total|that|those|these|them)(?: [a-z]+)?, (?<part>${Q})${nouns(4)}(?:,? or| \\() ?(?<rate>${R})`,
);

/**
 * `english-share`: a of n, or p%. Holds: 12 of the 40 members, or 30 per cent. Fails: 12 of the 40 members, or 40 per cent.
 * `english-of-the-total`: n … Of the total, a, or p%. Holds: It has 40 members. Of those, 12, or 30%, are new. Fails: … Of those, 12, or 40%, …
 */
export function* englishShares(view: View): Iterable<Relation> {
  const templates = templatesOf(view);
  for (const template of templates) {
    for (const pattern of patterns) {
      const match = pattern.exec(template.text);
      if (!match) continue;
      const relation = shareOf(
        view,
        'english-share',
        'stated',
        template,
        match,
        claimAt(template, match.groups!.base!),
      );
      if (!relation) continue;
      yield relation;
      break;
    }
    const that = ofThat.exec(template.text);
    if (that) yield* ofTheTotal(view, template, that);
  }
}

function* ofTheTotal(view: View, template: Template, match: RegExpExecArray): Iterable<Relation> {
  const part = claimAt(template, match.groups!.part!);
  const bases = view.amounts.filter(
    (c) => c.sentence.end === template.start && c.figure.kind === 'quantity' && isPlain(c) && comparable(view, part, c),
  );
  const relations = bases.flatMap((b) => shareOf(view, 'english-of-the-total', 'implied', template, match, b) ?? []);
  const best = relations.find((r) => r.verdict === 'holds') ?? (relations.length === 1 ? relations[0] : undefined);
  if (best) yield best;
}

function shareOf(
  view: View,
  construction: string,
  basis: Basis,
  template: Template,
  match: RegExpExecArray,
  base: Claim,
): Relation | null {
  const [part, rate] = [claimAt(template, match.groups!.part!), claimAt(template, match.groups!.rate!)];
  if (![part, rate, base].every(isPlain) || part.figure.kind !== 'quantity' || base.figure.kind !== 'quantity')
    return null;
  // 100 of the 400 seats, or 35 per cent more than last year
  const behind = template.text.slice(template.text.indexOf(match.groups!.rate!) + 1);
  if (/^ (?:more|fewer|less|higher|lower|up|down|above|below|points?)\b/.test(behind)) return null;
  // 13 of 26 shots: what is said to be of the base counts what it counts.
  const ofBase = construction === 'english-share' && part.figure.unit === '' && !isMoney(base.figure.unit);
  if (!(ofBase || comparable(view, part, base)) || base.figure.value!.n <= 0n) return null;
  const fits = intersects(
    multiplyIntervals(scaled(rate.figure.interval, exact(1, 100)), base.figure.interval),
    part.figure.interval,
  );
  const quotient = multiply(divide(part.figure.value!, base.figure.value!), exact(100));
  const off = subtract(quotient, rate.figure.value!);
  const near = rate.figure.step && compare({ n: off.n < 0n ? -off.n : off.n, d: off.d }, rate.figure.step) < 0;
  const working = `${printed(part)} ÷ ${printed(base)} = ${formatExact(quotient, 2)}%`;
  return {
    kind: 'share',
    basis,
    construction,
    terms: [termOf('rate', rate), termOf('part', part), termOf('base', base)],
    verdict: fits ? 'holds' : 'fails',
    working: fits ? `${working} ≈ ${printed(rate)} ✓` : `${working} ≠ ${printed(rate)} ✗`,
    doubt: !fits && near ? 'truncated' : null,
  };
}
