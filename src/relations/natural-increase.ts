import type { Claim } from '../claims/claim.js';
import { compare, magnitude, subtract, zero } from '../text/exact.js';
import { addIntervals, type Interval, intersects, negated } from '../text/interval.js';
import { isPlain, sameUnit } from './commensurable.js';
import type { Relation } from './relation.js';
import { printed, scaledLike } from './sum-verdict.js';
import { leadOf, termOf, type View } from './view.js';

const born = /出生(?:人口|人数|率)?(?:约?为|达)?$/;
const died = /死亡(?:人口|人数|率)?(?:约?为|达)?$/;
const natural = /自然(?<way>增加|增长|净增|减少|负增长)(?:人口|人数|率)?(?:约?为|达)?$/;

/**
 * `natural-increase`: births, deaths, and by how much a population grows or shrinks of itself; in people or per thousand.
 * Holds: 出生人口3575人,死亡人口4325人,自然减少750人. Fails: 出生人口3575人,死亡人口4325人,自然减少570人.
 */
export function* naturalIncreases(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (const [i, change] of amounts.entries()) {
    const way = natural.exec(leadOf(view, change))?.groups?.way;
    if (!way || !isPlain(change)) continue;
    const before = amounts.slice(Math.max(0, i - 8), i).filter((c) => isPlain(c) && sameUnit(c, change));
    const births = before.filter((c) => born.test(leadOf(view, c)));
    const deaths = before.filter((c) => died.test(leadOf(view, c)));
    if (births.length !== 1 || deaths.length !== 1) continue;
    // 五年来出生…,去年自然增加…: of other times; 比上年自然增长: the change of it.
    const said = view.text.slice(births[0]!.sentence.start, change.figure.start);
    if (/男|女/.test(said)) continue;
    if (
      /[去上前今]年|年来|同期/.test(said.replace(/比(?:上年末?|去年末?)[^,;。]{0,10}(?:增加|减少|下降|上升)/g, '')) ||
      /比[^,;。]*$/.test(leadOf(view, change))
    )
      continue;
    const [birth, death] = [births[0]!, deaths[0]!];
    const size = subtract(birth.figure.value!, death.figure.value!);
    const falls = /减少|负/.test(way);
    // 自然增长率为-1.28‰ prints the sign, 自然减少750人 says it.
    const signed = change.figure.value!.n < 0n;
    const stated = falls || signed ? compare(size, zero) < 0 : compare(size, zero) > 0;
    const [more, less] = compare(size, zero) < 0 ? [death, birth] : [birth, death];
    const reach = addIntervals(less.figure.interval, absolute(change));
    const holds = stated && intersects(reach, more.figure.interval);
    const [first, second] = falls ? [death, birth] : [birth, death];
    const shown = `${printed(first)} - ${printed(second)} = ${scaledLike(falls ? magnitude(size) : size, printed(change))}`;
    yield {
      kind: 'difference',
      basis: 'stated',
      construction: 'natural-increase',
      terms: [termOf('change', change), termOf('from', death), termOf('to', birth)],
      verdict: holds ? 'holds' : 'fails',
      working: holds ? `${shown} ≈ ${printed(change)} ✓` : `${shown} ≠ ${printed(change)} ✗`,
      doubt: null,
    };
  }
}

function absolute({ figure: { interval, value } }: Claim): Interval {
  return value!.n >= 0n ? interval : negated(interval);
}
