import type { Claim } from '../claims/claim.js';
import { compare, divide, exact, formatExact, multiply } from '../text/exact.js';
import { intersects, multiplyIntervals, scaled } from '../text/interval.js';
import { rateVerdict } from './change-verdict.js';
import { isPlain, sameUnit } from './commensurable.js';
import type { Grid } from './grid.js';
import type { Relation } from './relation.js';
import { sumRelation } from './sum.js';
import { printed, sumVerdict } from './sum-verdict.js';
import { termOf } from './view.js';

const growth = /同比|增长|增速|增幅|增减|升降|变化/;
const growthElse = /百分点|增长额|增加额|增减额|增减数|增长数|年均|环比|可比|实际/;
const now = /今年|本年|本期|本月|当年|本季|报告期/;
const before = /去年|上年|上期|同期|上月|上季|基期/;
/** Told at constant prices as a rule, so that the printed ends do not make it. */
const real = /生产总值|GDP|增加值|总产值|产业$/;
const share = /占比|比重|份额|构成|占.*%/;
const total = /^(?:合计|总计|共计|总数|全市|全县|全省|全区|全国)$/;

/**
 * `table-growth`: a column of rates beside two columns of values, now and before.
 * `table-share`: a column of shares behind a column of values with a row for all of them.
 * Where no other row of the table bears the reading out, a row that does not is only asked about.
 */
export function* tableColumns(grids: readonly Grid[]): Iterable<Relation> {
  for (const grid of grids) {
    yield* borneOut(growthsOf(grid));
    yield* borneOut(sharesOf(grid));
    yield* shareSumsOf(grid);
  }
}

function* borneOut(relations: readonly Relation[]): Iterable<Relation> {
  const proven = relations.filter((r) => r.verdict === 'holds').length;
  const failing = relations.filter((r) => r.verdict === 'fails').length;
  // Where as many rows fail as hold, the columns are not what their headings seem to say.
  if (failing >= proven && failing > 1) return;
  for (const relation of relations) {
    yield proven > 0 || relation.verdict !== 'fails' ? relation : { ...relation, doubt: 'loose' };
  }
}

function growthsOf(grid: Grid): Relation[] {
  const heads = Array.from({ length: grid.columns }, (_, c) => grid.head(0, c));
  const rates = heads.flatMap((h, c) => (c > 0 && growth.test(h) && !growthElse.test(h) ? [c] : []));
  const [rate] = rates;
  const ends = endsOf(heads, rates);
  if (rate === undefined || rates.length !== 1 || !ends) return [];
  const relations: Relation[] = [];
  for (let row = 1; row < grid.rows; row++) {
    const [to, from, by] = [grid.at(row, ends.now), grid.at(row, ends.before), grid.at(row, rate)];
    if (!to || !from || !by || !isPercent(by, heads[rate]!) || real.test(grid.head(row, 0))) continue;
    if (![to, from, by].every(isPlain) || !sameUnit(to, from) || to.figure.unit === '%' || from.figure.value!.n <= 0n)
      continue;
    if (/[下降减少跌]/.test(by.passage.folded)) continue;
    const change = rateVerdict(from, to, by, false);
    if (change.verdict === 'open') continue;
    const terms = [termOf('rate', by), termOf('from', from), termOf('to', to)];
    relations.push({ kind: 'growth', basis: 'stated', construction: 'table-growth', terms, ...change });
  }
  return relations;
}

/** The one column of now and the one of before: 今年 and 去年, or two years that follow on one another. */
function endsOf(heads: readonly string[], rates: readonly number[]): { now: number; before: number } | null {
  const columns = heads.flatMap((_, c) => (c > 0 && !rates.includes(c) ? [c] : []));
  const pick = (pattern: RegExp) => columns.filter((c) => pattern.test(heads[c]!));
  const [a, b] = [pick(now), pick(before)];
  if (a.length === 1 && b.length === 1 && a[0] !== b[0]) return { now: a[0]!, before: b[0]! };
  const years = columns.flatMap((c) => {
    const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(heads[c]!)?.[1];
    return year ? [{ c, year: Number(year), rest: heads[c]!.replace(/\d{4}/, '') }] : [];
  });
  if (years.length !== 2 || years[0]!.rest !== years[1]!.rest) return null;
  const [late, early] = years[0]!.year > years[1]!.year ? [years[0]!, years[1]!] : [years[1]!, years[0]!];
  return late.year - early.year === 1 ? { now: late.c, before: early.c } : null;
}

function isPercent({ figure }: Claim, head: string): boolean {
  return figure.unit === '%' || (figure.unit === '' && /[%％]/.test(head));
}

interface ShareColumn {
  readonly shares: number;
  readonly values: number;
  /** The row of the whole. */
  readonly whole: number;
}

/** A column of shares, the column of values right before it, and the one row that is headed 合计. */
function* shareColumns(grid: Grid): Iterable<ShareColumn> {
  const wholes = Array.from({ length: grid.rows }, (_, r) => r).filter((r) => r > 0 && total.test(grid.head(r, 0)));
  if (wholes.length !== 1) return;
  for (let c = 2; c < grid.columns; c++) {
    if (share.test(grid.head(0, c)) && !growth.test(grid.head(0, c)))
      yield { shares: c, values: c - 1, whole: wholes[0]! };
  }
}

function sharesOf(grid: Grid): Relation[] {
  const relations: Relation[] = [];
  for (const { shares, values, whole } of shareColumns(grid)) {
    const base = grid.at(whole, values);
    if (!base || !isPlain(base) || base.figure.unit === '%' || base.figure.value!.n <= 0n) continue;
    for (let row = 1; row < grid.rows; row++) {
      const [part, rate] = [grid.at(row, values), grid.at(row, shares)];
      if (row === whole || !part || !rate || !isPlain(part) || !isPlain(rate) || !sameUnit(part, base)) continue;
      if (isPercent(rate, grid.head(0, shares)) && part.figure.value!.n > 0n) relations.push(shareOf(part, rate, base));
    }
  }
  return relations;
}

function shareOf(part: Claim, rate: Claim, base: Claim): Relation {
  const hundredth = exact(1, 100);
  const holds = intersects(
    multiplyIntervals(scaled(rate.figure.interval, hundredth), base.figure.interval),
    part.figure.interval,
  );
  const quotient = divide(multiply(part.figure.value!, exact(100)), base.figure.value!);
  const shown = `${printed(part)} ÷ ${printed(base)} = ${formatExact(quotient, 2)}%`;
  const cut = rate.figure.step !== null && isJustAbove(quotient, rate);
  return {
    kind: 'share',
    basis: 'stated',
    construction: 'table-share',
    terms: [termOf('rate', rate), termOf('part', part), termOf('base', base)],
    verdict: holds ? 'holds' : 'fails',
    working: holds ? `${shown} ≈ ${printed(rate)} ✓` : `${shown} ≠ ${printed(rate)} ✗`,
    doubt: !holds && cut ? 'truncated' : null,
  };
}

/** Shares are adjusted in their last digit so that they make 100. */
function isJustAbove(quotient: ReturnType<typeof exact>, { figure }: Claim): boolean {
  const [value, step] = [figure.value!, figure.step!];
  const off = { n: quotient.n * value.d - value.n * quotient.d, d: quotient.d * value.d };
  return compare({ n: off.n < 0n ? -off.n : off.n, d: off.d }, step) < 0;
}

/** The shares make what the row of the whole gives for them. */
function* shareSumsOf(grid: Grid): Iterable<Relation> {
  for (const { shares, whole } of shareColumns(grid)) {
    const all = grid.at(whole, shares);
    if (!all || !isPlain(all) || !isPercent(all, grid.head(0, shares)) || compare(all.figure.value!, exact(100)) !== 0)
      continue;
    const parts: Claim[] = [];
    for (let row = 1; row < grid.rows; row++) {
      const claim = grid.at(row, shares);
      if (row === whole || /^其中|小计/.test(grid.head(row, 0))) continue;
      if (!claim || !isPlain(claim) || !sameUnit(claim, all)) {
        parts.length = 0;
        break;
      }
      parts.push(claim);
    }
    if (parts.length >= 2) yield sumRelation('table-share', 'stated', all, parts, sumVerdict(parts, all));
  }
}
