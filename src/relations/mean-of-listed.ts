import { add, divide, exact, formatExact, zero } from '../text/exact.js';
import { addIntervals, type Interval, intersects, point, scaled } from '../text/interval.js';
import { smallNumber } from '../text/small-number.js';
import { isPlain, sameUnit } from './commensurable.js';
import type { Relation } from './relation.js';
import { printed } from './sum-verdict.js';
import { between, leadOf, termOf, type View } from './view.js';

/** 四县平均, 三次测量的平均值为, 五天平均: so many values, and their mean. */
const mean = /(?<count>[2-9二两三四五六七八九十])[\u4e00-\u9fff]{1,4}的?平均(?:值|数)?[^,。;:\d]{0,6}$/;

/**
 * `mean-of-listed`: values in a list, and the mean of so many as there are.
 * Holds: 甲县40.2毫米、乙县36.5毫米、丙县28.3毫米,三县平均35毫米. Fails: …,三县平均38毫米.
 */
export function* meansOfListed(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (const [i, average] of amounts.entries()) {
    // Rates and prices are weighted.
    if (!isPlain(average) || average.figure.unit === '%' || /元$/.test(average.figure.unit)) continue;
    const from = Math.max(average.sentence.start, average.figure.start - 24);
    const said = mean.exec(view.text.slice(from, average.figure.start));
    const count = said?.groups?.count;
    if (!said || !count) continue;
    const size = smallNumber(count);
    // The number itself may be read as a figure: 四县.
    const listed = amounts
      .slice(0, i)
      .filter((c) => c.sentence.start === average.sentence.start && sameUnit(c, average) && isPlain(c))
      .slice(-size - 1);
    const values = listed.slice(-size);
    if (size < 2 || values.length !== size) continue;
    // Nothing stands between the list and what is said of it.
    if (!/^[,;]$/.test(view.text.slice(values.at(-1)!.figure.end, from + said.index))) continue;
    const links = values.slice(1).map((c, k) => between(view, values[k]!, c));
    if (!links.every((link) => /^[、,和与][^,。;:、]{0,10}$/.test(link) && link[0] === links[0]![0])) continue;
    // One more before them, told alike: the list is longer than the count.
    const more = listed.length > size && /^[、][^,。;:、]{0,10}$/.test(between(view, listed[0]!, listed[1]!));
    if (more || /比|较|均/.test(leadOf(view, values[0]!))) continue;
    const sum = values.reduce<Interval>((s, c) => addIntervals(s, c.figure.interval), point(zero));
    const holds = intersects(sum, scaled(average.figure.interval, exact(BigInt(size))));
    const exactly = values.reduce((s, c) => add(s, c.figure.value!), zero);
    const shown = `(${values.map(printed).join(' + ')}) ÷ ${size} = ${formatExact(divide(exactly, exact(BigInt(size))), 2)}`;
    yield {
      kind: 'average',
      basis: 'stated',
      construction: 'mean-of-listed',
      terms: [termOf('average', average), ...values.map((c) => termOf('part', c))],
      verdict: holds ? 'holds' : 'fails',
      working: holds ? `${shown} ≈ ${printed(average)} ✓` : `${shown} ≠ ${printed(average)} ✗`,
      doubt: null,
    };
  }
}
