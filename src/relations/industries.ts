import type { Claim } from '../claims/claim.js';
import { isPlain, sameUnit } from './commensurable.js';
import type { Relation } from './relation.js';
import { seriesOf } from './series.js';
import { sumRelation } from './sum.js';
import { hundredPercent, sumVerdict } from './sum-verdict.js';
import { amountFrom, leadOf, termOf, type View } from './view.js';

const allThree = /(?:第?一(?:产业)?、第?二(?:产业)?(?:、|和|、和)第?三(?:次)?产业|三次产业)([^,。;、]{0,14})$/;
const first = /第一产业[^,。;\d]{0,16}$/;
const second = /第?二产业[^,。;\d]{0,16}$/;
const third = /第?三产业[^,。;\d]{0,16}$/;
const share = /占|比重|比例|构成/;
/** What each industry contributes or gains is no part of the whole. */
const other = /增长|下降|增速|贡献|拉动|提高|回落|投资|从业|就业|用电/;
const whole = /(?:生产总值|GDP|总产出|经济总量|增加值)(?:\(GDP\))?[^,。;\d]{0,10}$/;

/**
 * `industries`: the first, second and third industry are all there are: what they add makes up the product of the place,
 * and their shares of it make 100 %.
 * Holds: 生产总值1200亿元。第一、二、三产业增加值分别为120亿元、480亿元、600亿元. Fails: … 120亿元、480亿元、660亿元.
 */
export function* industries(view: View): Iterable<Relation> {
  if (!view.text.includes('产业')) return;
  const named = view.text.includes('第一产业') ? oneByOne(view) : [];
  for (const parts of [...inSeries(view), ...named, ...named.flatMap((n) => sharesBeside(view, n))]) {
    if (!parts.every((p) => isPlain(p) && p.figure.unit === parts[0]!.figure.unit)) continue;
    if (parts[0]!.figure.unit === '%') {
      const { verdict, working, doubt } = sumVerdict(parts, hundredPercent);
      const terms = parts.map((p) => termOf('part', p));
      yield { kind: 'sum', basis: 'implied', construction: 'industries', terms, verdict, working, doubt };
      continue;
    }
    const total = productBefore(view, parts[0]!);
    if (total) yield sumRelation('industries', 'implied', total, parts, sumVerdict(parts, total));
  }
}

/** 一、二、三产业增加值分别为 a、b、c. */
function inSeries(view: View): (readonly Claim[])[] {
  return seriesOf(view).flatMap(({ at, values, openEnded }) => {
    if (values.length !== 3 || openEnded) return [];
    const before = view.text.slice(Math.max(values[0]!.clause.start, at - 30), at);
    const named = allThree.exec(before);
    if (!named) return [];
    const said = named[1]! + view.text.slice(at, values[0]!.figure.start);
    return isOfWhole(said, values[0]!) ? [values] : [];
  });
}

/** 第一产业增加值 a，…；第二产业增加值 b，…；第三产业增加值 c. */
function oneByOne(view: View): (readonly Claim[])[] {
  const found: Claim[][] = [];
  for (let i = 0; i + 2 < view.amounts.length; i++) {
    const a = view.amounts[i]!;
    const lead = leadOf(view, a);
    const name = first.exec(lead)?.[0];
    if (name === undefined || !isOfWhole(name, a)) continue;
    const next = (pattern: RegExp, after: Claim) =>
      view.amounts.slice(i + 1, i + 12).find((c) => {
        if (c.index <= after.index || c.index - after.index > 5 || !sameUnit(c, a)) return false;
        const said = pattern.exec(leadOf(view, c))?.[0];
        return said !== undefined && isOfWhole(said, c, share.test(name));
      });
    const b = next(second, a);
    const c = b && next(third, b);
    if (b && c) found.push([a, b, c]);
  }
  return found;
}

/** 第一产业增加值 a，增长…，占生产总值的比重为 p%；…: the share that is told with each of the values. */
function sharesBeside(view: View, [a, b, c]: readonly Claim[]): (readonly Claim[])[] {
  if (a!.figure.unit === '%') return [];
  const bounds = [a!, b!, c!].map((claim) => claim.index);
  const shares = bounds.map((from, i) =>
    view.claims
      .slice(from - view.claims[0]!.index + 1, from - view.claims[0]!.index + 6)
      .find(
        (s) =>
          s.index < (bounds[i + 1] ?? from + 4) &&
          s.figure.unit === '%' &&
          s.sentence.start === c!.sentence.start &&
          /占[^,。;]{0,14}(?:比重|比例|的)[为达]?$/.test(leadOf(view, s)),
      ),
  );
  return shares.every((s) => s !== undefined) ? [shares as Claim[]] : [];
}

/** Said of the value that an industry adds, or of its share. */
function isOfWhole(said: string, { figure }: Claim, sharing = false): boolean {
  if (other.test(said)) return false;
  return figure.unit === '%' ? sharing || share.test(said) : figure.kind === 'quantity' && /增加值|产值/.test(said);
}

/** The product of the place, in the sentence or the one before. */
function productBefore(view: View, part: Claim): Claim | null {
  for (let k = amountFrom(view, part.figure.start) - 1; k >= 0; k--) {
    const claim = view.amounts[k]!;
    if (part.figure.start - claim.figure.end > 160) return null;
    if (!sameUnit(claim, part) || !isPlain(claim)) continue;
    const lead = leadOf(view, claim);
    return whole.test(lead) && !/产业|人均|比|较/.test(lead) ? claim : null;
  }
  return null;
}
