import type { Claim } from '../claims/claim.js';
import { isPlain, sameUnit } from './commensurable.js';
import type { Basis, Relation, Term, Verdict } from './relation.js';
import { type Series, seriesOf } from './series.js';
import { stretchesOf } from './stretch.js';
import { sumRelation } from './sum.js';
import { sumVerdict } from './sum-verdict.js';
import { amountFrom, between, type View } from './view.js';

/** Two lists multiplied (两镇的男、女生), or a list that stands in an adverbial. */
const nested = /[的在对从向被把将中内]|分别/;

/**
 * `respectively`: A、B、C分别为x、y、z: as many values as names; and a further 分别 of the same sentence that names nothing
 * goes by the names of the first.
 * Holds: 小麦、玉米分别增产3%、4%. Fails: 小麦、玉米分别增产3%、4%、5%.
 */
export function* respectively(view: View): Iterable<Relation> {
  let before: Series | null = null;
  for (const series of seriesOf(view)) {
    const counted = series.names.length > 0 || series.said !== null ? ofNames(view, series) : null;
    if (counted) yield counted;
    else if (before && goesOn(view, before, series)) yield ofSeries(view, before, series);
    before = series;
  }
}

function ofNames(view: View, series: Series): Relation | null {
  const { values, names, least, most, said } = series;
  const size = values.length;
  if (names.length === 0) {
    if (said === size) return null;
    return series.openEnded ? null : relationOf(view, series, [], 'stated', `${said} ≠ ${size} ✗`);
  }
  const printed = names.map((n) => view.text.slice(n.start, n.end));
  const shown = printed.map((n, i) => `${marks[i] ?? '·'}${n.length > 8 ? `…${n.slice(-7)}` : n}`).join(' ');
  if (size >= least && size <= most) return relationOf(view, series, names, 'implied', `${shown}: ${size} = ${size} ✓`);
  // Each name may have several values, or several names one; and a list that is no plain one of names says nothing.
  if (series.openEnded || size % least === 0 || least % size === 0 || least !== most) return null;
  if (printed.some((n, i) => nested.test(n.slice(0, i === names.length - 1 ? undefined : n.length)) || n.length > 14))
    return null;
  // The number given with the names tells that they are all of them.
  const basis = said === least || (said === size && least < size) ? 'stated' : 'implied';
  return relationOf(view, series, names, basis, `${shown}: ${least} ≠ ${size} ✗`);
}

const marks = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** ，同比分别增长: nothing but a comparison stands between the two series. */
function goesOn(view: View, first: Series, second: Series): boolean {
  const link = view.text.slice(first.values.at(-1)!.figure.end, second.at);
  return (
    !first.openEnded &&
    !second.openEnded &&
    first.values[0]!.sentence.start === second.values[0]!.sentence.start &&
    /^(?:\([^()]*\))?,(?:(?:同比|环比|比|较|占|按|与)[^,。;、和及与\d]{0,10}|增速|增幅|占比|均|也|[两三四五]年(?:平均)?(?:增速)?)?$/.test(
      link,
    )
  );
}

function ofSeries(view: View, first: Series, second: Series): Relation {
  const [a, b] = [first.values.length, second.values.length];
  const names = first.values.map(({ figure }) => ({ start: figure.start, end: figure.end }));
  return relationOf(view, second, names, 'implied', a === b ? `${a} = ${b} ✓` : `${a} ≠ ${b} ✗`);
}

function relationOf(
  { passage }: View,
  { values }: Series,
  items: readonly { start: number; end: number }[],
  basis: Basis,
  working: string,
): Relation {
  const run: Term = {
    role: 'total',
    claim: null,
    passage,
    start: values[0]!.figure.start,
    end: values.at(-1)!.figure.end,
  };
  const verdict: Verdict = working.endsWith('✓') ? 'holds' : 'fails';
  return {
    kind: 'count',
    basis,
    construction: 'respectively',
    terms: [run, ...items.map((item): Term => ({ role: 'item', claim: null, passage, ...item }))],
    verdict,
    working,
    doubt: null,
  };
}

/** The total takes up the names again, or nothing: ，三县共; ，合计. Another subject may have more than they. */
const together =
  /^(?:\([^()]*\))?[^,。;\d]{0,4}[,;](?:以上|上述|这|上述的)?(?:[两三四五六七八九十][^,。;\d]{1,4})?(?:(合计|共计|总计|一共|总共)|共)(?:[^,。;\d]{0,8})$/;

const overTime = /^,[^,。;]{2,4}(合计|共计|总计|一共|总共|累计)?共?[^,。;\d]{0,8}$/;

/** 4月、5月、6月分别 x、y、z，二季度共 N: the stretch of the total is that of the names. */
function coversTime(view: View, { names }: Series, link: string): boolean {
  const [whole] = stretchesOf(link);
  const parts = names.flatMap((n) => stretchesOf(view.text.slice(n.start, n.end)).slice(0, 1));
  const covered = parts.flatMap((s) => (s.scale === whole?.scale ? (s.units ?? []) : []));
  return (
    whole?.start === 1 &&
    whole.units !== null &&
    covered.length === whole.units.length &&
    covered.every((u) => whole.units!.includes(u)) &&
    parts.length === names.length
  );
}

/**
 * `series-then-total`: 分别 x、y、z，共 N.
 * Holds: 东、西两县分别投资31亿元、42亿元,共73亿元. Fails: 东、西两县分别投资31亿元、42亿元,共83亿元.
 */
export function* seriesSums(view: View): Iterable<Relation> {
  for (const series of seriesOf(view)) {
    const last = series.values.at(-1)!;
    // ，三人共捐书: the number that takes up the names is an amount itself.
    const from = amountFrom(view, last.figure.end);
    const total = view.amounts.slice(from, from + 2).find((c) => sameUnit(c, last));
    if (!total || total.sentence.start !== last.sentence.start || !canAdd(series.values, total)) continue;
    const link = between(view, last, total);
    const cue = together.exec(link) ?? (coversTime(view, series, link) ? overTime.exec(link) : null);
    if (!cue) continue;
    const matched = series.least === series.values.length || series.said === series.values.length;
    const basis = cue[1] !== undefined || matched ? 'stated' : 'implied';
    yield sumRelation('series-then-total', basis, total, series.values, sumVerdict(series.values, total));
  }
}

function canAdd(parts: readonly Claim[], total: Claim): boolean {
  return (
    isPlain(total) &&
    total.figure.kind === 'quantity' &&
    total.figure.unit !== '' &&
    parts.every((p) => isPlain(p) && sameUnit(p, total))
  );
}
