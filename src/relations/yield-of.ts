import type { Claim } from '../claims/claim.js';
import { divide, type Exact, exact, multiply } from '../text/exact.js';
import { intersects, multiplyIntervals, scaled } from '../text/interval.js';
import { isPlain } from './commensurable.js';
import { isIntensive } from './intensive.js';
import type { Relation } from './relation.js';
import { printed, scaledLike } from './sum-verdict.js';
import { leadOf, termOf, type View } from './view.js';

const perMu = /亩产(?:量)?(?:达到|达|为|约|可达)?$/;
const inAll = /(?:总产|总产量|产量|共产|总产值|共收|收获)[^,。;\d均]{0,4}$/;
/** Half a kilogram to a jin, a thousand kilograms to a tonne. */
const kilograms: Readonly<Record<string, Exact>> = { 斤: exact(1, 2), 公斤: exact(1), 千克: exact(1), 吨: exact(1000) };
const farthest = 4;

/**
 * `yield-of`: so much land, so much of a mu, and the harvest.
 * Holds: 早稻亩产450公斤,种植2000亩,总产量900吨. Fails: 早稻亩产450公斤,种植2000亩,总产量800吨.
 */
export function* yieldsOf(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (const [i, each] of amounts.entries()) {
    if (!isPlain(each) || !kilograms[each.figure.unit] || !perMu.test(leadOf(view, each))) continue;
    const near = amounts
      .slice(Math.max(0, i - farthest), i + farthest)
      .filter((c) => c !== each && c.sentence.start === each.sentence.start && !isParted(view, each, c));
    const areas = near.filter((c) => c.figure.unit === '亩' && !isIntensive(c));
    const totals = near.filter((c) => kilograms[c.figure.unit] && !perMu.test(leadOf(view, c)));
    const [area, total] = [areas[0], totals[0]];
    if (areas.length !== 1 || totals.length !== 1 || !area || !total || !isPlain(area) || !isPlain(total)) continue;
    // 去年总产 … 今年亩产: each of its own time.
    if (
      when.test(
        view.text.slice(Math.min(total.figure.end, each.figure.end), Math.max(total.figure.start, each.figure.start)),
      )
    )
      continue;
    if (inAll.test(leadOf(view, total))) yield relation(each, area, total);
  }
}

/** 早稻…;晚稻…: behind a semicolon another crop is told of. */
function isParted({ text }: View, { figure: a }: Claim, { figure: b }: Claim): boolean {
  return text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)).includes(';');
}

const when = /去年|上年|前年|今年/;

function relation(each: Claim, area: Claim, total: Claim): Relation {
  const rate = divide(kilograms[each.figure.unit]!, kilograms[total.figure.unit]!);
  const made = scaled(multiplyIntervals(each.figure.interval, area.figure.interval), rate);
  const product = multiply(multiply(each.figure.value!, area.figure.value!), rate);
  const holds = intersects(made, total.figure.interval);
  const shown = `${printed(each)}${each.figure.unit} × ${printed(area)} = ${scaledLike(product, printed(total))}${total.figure.unit}`;
  return {
    kind: 'product',
    basis: 'implied',
    construction: 'yield-of',
    terms: [termOf('total', total), termOf('average', each), termOf('count', area)],
    verdict: holds ? 'holds' : 'fails',
    working: holds ? `${shown} ≈ ${printed(total)} ✓` : `${shown} ≠ ${printed(total)} ✗`,
    doubt: null,
  };
}
