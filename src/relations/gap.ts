import type { Claim } from '../claims/claim.js';
import { magnitude, subtract } from '../text/exact.js';
import { differenceVerdict } from './change-verdict.js';
import { isPlain, sameUnit } from './commensurable.js';
import { isIntensive } from './intensive.js';
import { isSlip } from './one-slip.js';
import type { Relation } from './relation.js';
import { leadOf, termOf, type View } from './view.js';

const apart = /(?:相差|差距|落差|温差|差额|差价|差了|高出|多出|领先|落后)[^,。;\d]{0,8}$/;
const then = /[年月]前(?![一二两三\d个])|去年|上年|同期|此前|原来|过去|低点|高点/;
/** 涨幅4.7%, 缩小0.4: a change is no end of another. */
const change = /(?:上涨|上升|增长|提高|下降|下跌|回落|缩小|扩大|涨幅|降幅|跌幅|增幅)[为达了]?$/;
const farthest = 5;

/**
 * `gap`: two figures, and by how much they differ.
 * Holds: 第一名286分,第二名271分,相差15分. Fails: 第一名286分,第二名271分,相差25分.
 */
export function* gaps(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (const [i, by] of amounts.entries()) {
    // 半年前的差距是16.1个百分点: of then.
    if (!isPlain(by) || !apart.test(leadOf(view, by)) || then.test(view.text.slice(by.clause.start, by.figure.start)))
      continue;
    const ends: Claim[] = [];
    for (let k = i - 1; k >= 0 && i - k <= farthest; k--) {
      const claim = amounts[k]!;
      if (claim.sentence.start !== by.sentence.start) break;
      if (
        sameUnit(claim, by) &&
        isPlain(claim) &&
        isIntensive(claim) === isIntensive(by) &&
        !change.test(leadOf(view, claim))
      )
        ends.unshift(claim);
    }
    const pairs = ends.flatMap((a, k) => ends.slice(k + 1).map((b) => [a, b] as const));
    const relations = pairs.map(([a, b]) => gap(a, b, by)).filter((r) => r.verdict !== 'open');
    const holds = relations.find((r) => r.verdict === 'holds');
    // Of three figures any two may be meant, unless they are named.
    const named =
      pairs.length > 1 ? namedPair(view, ends, view.text.slice(by.clause.start, by.figure.start)) : pairs[0];
    if (holds) yield holds;
    else if (named) {
      const relation = gap(named[0]!, named[1]!, by);
      // 多出的3.3亿元 may be more than what another sentence tells of.
      const [less, more] = [named[0]!, named[1]!].map((c) => c.figure.value!);
      const size = subtract(more!, less!);
      const isNear = /相差|差距|落差|温差|差额|差价|差了/.test(leadOf(view, by)) || isSlip(by, magnitude(size));
      if (relation.verdict !== 'open' && isNear) yield relation;
    }
  }
}

/** 第一名与第二名相差: the figures whose clauses bear the two names. */
function namedPair({ text }: View, ends: readonly Claim[], lead: string): readonly Claim[] | null {
  const names = /([^,。;、]{2,8})[与和同]([^,。;、]{2,8}?)的?[^,。;、]{0,3}$/.exec(lead.replace(apart, ''));
  if (!names) return null;
  const pair = [names[1]!, names[2]!].map((name) => {
    const bearing = ends.filter(({ clause }) => text.slice(clause.start, clause.end).includes(name));
    return bearing.length === 1 ? bearing[0]! : null;
  });
  return pair[0] && pair[1] && pair[0] !== pair[1] ? [pair[0], pair[1]] : null;
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
