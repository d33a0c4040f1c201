import { compare, divide, exact, formatExact, magnitude, multiply, subtract } from '../text/exact.js';
import { isPlain } from './commensurable.js';
import type { Relation } from './relation.js';
import { printed } from './sum-verdict.js';
import { between, leadOf, termOf, type View } from './view.js';

const verb = '(?:提高|上升|提升|增长|增加|下降|降低|回落|减少)了?';
/** 56.2%,较去年同期的51.8%提高4.4%. */
const than = /^,(?:比|较)[^,。;\d]{0,10}的$/;
const thanBy = new RegExp(`^${verb}$`);
/** 由51.8%提高到56.2%,提高4.4%. */
const upTo = new RegExp(`^${verb}(?:到|至|为)$`);
const upToBy = new RegExp(`^,(?:共|累计|净)?${verb}$`);

/**
 * `percent-points`: two rates, and by how much one is more: the difference between them is told in points. A rate of the rate
 * (a fifth more than a fifth) may be meant, where it is what the two give.
 * Holds: 优良率56.2%,较去年的51.8%提高4.4个百分点. Fails: 优良率56.2%,较去年的51.8%提高4.4%.
 */
export function* percentPoints(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (let i = 0; i + 2 < amounts.length; i++) {
    const [a, b, by] = [amounts[i]!, amounts[i + 1]!, amounts[i + 2]!];
    if (![a, b, by].every((c) => c.figure.unit === '%' && isPlain(c) && c.sentence.start === by.sentence.start))
      continue;
    const [first, second] = [between(view, a, b), between(view, b, by)];
    const told = than.test(first) && thanBy.test(second) ? { from: b, to: a } : null;
    const grown =
      upTo.test(first) && upToBy.test(second) && /[由从][^,。;]{0,12}$/.test(leadOf(view, a))
        ? { from: a, to: b }
        : null;
    const ends = told ?? grown;
    if (!ends) continue;
    const { from, to } = ends;
    const off = magnitude(subtract(to.figure.value!, from.figure.value!));
    // Not what is said, in points or as a rate: a slip that other readings tell.
    if (compare(off, by.figure.value!) !== 0 || from.figure.value!.n === 0n) continue;
    const rate = multiply(divide(off, from.figure.value!), exact(100));
    if (formatExact(rate, 1) === formatExact(by.figure.value!, 1)) continue;
    yield {
      kind: 'growth',
      basis: 'implied',
      construction: 'percent-points',
      terms: [termOf('change', by), termOf('from', from), termOf('to', to)],
      verdict: 'fails',
      working: `${printed(to)} - ${printed(from)} = ${formatExact(off)}个百分点 ≠ ${printed(by)} ✗`,
      doubt: null,
    };
  }
}
