import { rateVerdict } from './change-verdict.js';
import { isPlain, sameUnit } from './commensurable.js';
import type { Relation } from './relation.js';
import { leadOf, termOf, type View } from './view.js';

const limit = /(?:限速|限载|限重|限高|核载|核定(?:载[客重人]|人数)?|额定载[客重])[^,。;\d]{0,6}$/;
const actual = /(?:时速|车速|速度|实载|实际载[客重]?|载[客重人]|车货总重|总重)[^,。;\d]{0,6}$/;
const over = /(?:超速|超载|超员|超限|超重|超高)(?:了|达|率为?)?$/;

/**
 * `over-limit`: what was measured, what is allowed, and by how much the one passes the other.
 * Holds: 当时时速为45公里,路段限速30公里,超速50%. Fails: 当时时速为45公里,路段限速30公里,超速60%.
 */
export function* overLimits(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (let i = 2; i < amounts.length; i++) {
    const rate = amounts[i]!;
    if (rate.figure.unit !== '%' || !isPlain(rate) || !over.test(leadOf(view, rate))) continue;
    const near = amounts.slice(i - 2, i).filter((c) => c.sentence.start === rate.sentence.start && isPlain(c));
    const allowed = near.find((c) => limit.test(leadOf(view, c)));
    const measured = near.find((c) => c !== allowed && actual.test(leadOf(view, c)));
    if (!allowed || !measured || !sameUnit(allowed, measured)) continue;
    // 超过限速37公里: by how much.
    if ([allowed, measured].some((c) => /超(?:过|出)?[^,。;\d]{0,8}$/.test(leadOf(view, c)))) continue;
    yield {
      kind: 'growth',
      basis: 'stated',
      construction: 'over-limit',
      terms: [termOf('rate', rate), termOf('from', allowed), termOf('to', measured)],
      ...rateVerdict(allowed, measured, rate, false),
    };
  }
}
