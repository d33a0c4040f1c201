import type { Claim } from '../claims/claim.js';
import { differenceVerdict } from './change-verdict.js';
import { isPlain, sameUnit } from './commensurable.js';
import type { Relation } from './relation.js';
import { leadOf, termOf, type View } from './view.js';

const apart = /(?:相差|差距|落差|温差|差额|差价|差了|高出|多出|领先|落后)[^,。;\d]{0,8}$/;
const farthest = 5;

/**
 * `gap`: two figures, and by how much they differ.
 * Holds: 第一名286分,第二名271分,相差15分. Fails: 第一名286分,第二名271分,相差25分.
 */
export function* gaps(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (const [i, by] of amounts.entries()) {
    if (!isPlain(by) || !apart.test(leadOf(view, by))) continue;
    const ends: Claim[] = [];
    for (let k = i - 1; k >= 0 && i - k <= farthest; k--) {
      const claim = amounts[k]!;
      if (claim.sentence.start !== by.sentence.start) break;
      if (sameUnit(claim, by) && isPlain(claim)) ends.unshift(claim);
    }
    const pairs = ends.flatMap((a, k) => ends.slice(k + 1).map((b) => [a, b] as const));
    const relations = pairs.map(([a, b]) => gap(a, b, by)).filter((r) => r.verdict !== 'open');
    const holds = relations.find((r) => r.verdict === 'holds');
    // Of three figures any two may be meant.
    if (holds) yield holds;
    else if (pairs.length === 1 && relations[0]) yield relations[0];
  }
}

function gap(a: Claim, b: Claim, by: Claim): Relation {
  const grows = differenceVerdict(a, b, by, false);
  const verdict = grows.verdict === 'holds' ? grows : differenceVerdict(a, b, by, true);
  return {
    kind: 'difference',
    basis: 'stated',
    construction: 'gap',
    terms: [termOf('change', by), termOf('from', a), termOf('to', b)],
    ...verdict,
  };
}
