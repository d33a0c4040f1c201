import type { Claim } from '../claims/claim.js';
import { everyMatch } from '../text/every-match.js';
import { calendarRelation } from './calendar-relation.js';
import { isPlain } from './commensurable.js';
import { dayNumber, showDate } from './days.js';
import { misprintsOf } from './misprints-of.js';
import type { Neighbours } from './neighbours.js';
import type { Relation, Term } from './relation.js';
import { termOf, type View } from './view.js';

/** 从接警到收网,恰好; 从立案到宣判,前后: from one event to another, how long. */
const fromTo =
  /(?:从|自)([^,。;:从自]{1,14}?)(?:到|至)([^,。;:]{1,12}?)?,?(?:前后|恰好|正好|整整|仅用|只用|用|历时|共|总共|一共|相隔|间隔|仅|只|只有|仅仅|过去|花|费时|耗时)了?(?:仅|只)?$/;
/** 9月1日开工,11月29日通过验收,刚好用了: two days in the sentence itself, and how long it took. */
const took = /[,。](?:前后|恰好|正好|刚好|整整|总共|一共|共)?(?:用|历时|耗时|花|用时)了?(?:仅|只|近)?$/;

/** Moments that the words can mean: more, and one of them fits by chance. */
const most = 6;

interface Moment {
  /** In days or in minutes. */
  readonly at: number;
  readonly shown: string;
  readonly term: Term;
}

/**
 * `elapsed`: from one event to another so many days or minutes, and the days or hours of the events in the sentences before.
 * Where no two of them are so far apart, and one slip of the pen would make it two, that is told.
 * Holds: 5月4日报警。…5月27日收网。从报警到收网,恰好23天. Fails: …从报警到收网,恰好32天; 9月1日开工,11月29日验收,刚好用了60天.
 */
export function* elapsed(neighbours: Neighbours): Iterable<Relation> {
  for (const view of neighbours.views) {
    if (!/[从自用时]/.test(view.text)) continue;
    for (const claim of view.claims) {
      const { figure } = claim;
      const days = /^[天日]$/.test(figure.unit);
      if ((!days && figure.unit !== '分钟') || figure.date || !isPlain(claim) || figure.value?.d !== 1n) continue;
      const said = view.text.slice(Math.max(claim.sentence.start, figure.start - 40), figure.start);
      const all = fromTo.test(said);
      if (!all && !took.test(said)) continue;
      const near = days ? daysBefore(neighbours, claim) : hoursBefore(view, claim);
      const moments = all ? near : near.filter(({ term }) => isWithin(term, claim));
      if (!all && moments.length !== 2) continue;
      const relation = judged(claim, moments, days ? 1 : 0);
      if (relation) yield relation;
    }
  }
}

function isWithin({ passage, start }: Term, claim: Claim): boolean {
  return passage === claim.passage && start >= claim.sentence.start;
}

/** The days that the article names before the figure, of one year. */
function daysBefore(neighbours: Neighbours, claim: Claim): Moment[] {
  const found = new Map<number, Moment>();
  const near = neighbours.of(claim).filter((n) => n.claim.index < claim.index && n.claim.figure.date?.day != null);
  let year: number | null = null;
  let month: number | null = null;
  for (const { claim: other } of near) {
    const { date, until } = other.figure;
    year = date!.year ?? year;
    month = date!.month ?? month;
    if (until || month === null) continue;
    const at = dayNumber({ day: date!.day, month, year: year ?? 2023 });
    if (at !== null)
      found.set(at, { at, shown: showDate({ day: date!.day, month, year: null }, 'zh'), term: termOf('date', other) });
  }
  return [...found.values()];
}

/** How far before the figure its hours are looked for. */
const reach = 600;
const hour = /(?<![\d.:])(\d{1,2})(?:时|点|:)(\d{2}|\d(?=分))分?(?!钟)/g;

/** The hours that the paragraph names before the figure. */
function hoursBefore({ text, passage }: View, { figure }: Claim): Moment[] {
  const found = new Map<number, Moment>();
  const from = Math.max(0, figure.start - reach);
  for (const match of everyMatch(text.slice(from, figure.start), hour)) {
    const [printed, h, m] = match;
    const start = from + match.index;
    if (Number(h) > 24 || Number(m) > 59) continue;
    const at = Number(h) * 60 + Number(m);
    const term = { role: 'date', claim: null, passage, start, end: start + printed.length };
    found.set(at, { at, shown: printed, term });
  }
  return [...found.values()];
}

function judged(claim: Claim, moments: readonly Moment[], slack: number): Relation | null {
  if (moments.length < 2 || moments.length > most) return null;
  const said = Number(claim.figure.value!.n);
  const slips = new Set(
    misprintsOf(claim).flatMap(({ low }) => (low && low.n % low.d === 0n ? [Number(low.n / low.d)] : [])),
  );
  let slip: readonly [Moment, Moment] | null = null;
  // The events nearest to the figure are the likeliest to be meant.
  for (const [i, to] of [...moments.entries()].reverse())
    for (const from of moments.slice(0, i).reverse()) {
      const size = to.at - from.at;
      if (size > 0 && Math.abs(size - said) <= slack) return relation(claim, from, to, true);
      // 7月16日…前三次在7月4日、7日和15日: what came last may be told first.
      if (size < 0 && Math.abs(-size - said) <= slack) return relation(claim, to, from, true);
      if (size > 0 && (slips.has(size) || moments.length === 2)) slip ??= [from, to];
    }
  return slip && relation(claim, ...slip, false);
}

function relation(claim: Claim, from: Moment, to: Moment, holds: boolean): Relation {
  const said = Number(claim.figure.value!.n);
  const size = to.at - from.at;
  const shown = `${to.shown} - ${from.shown} = ${size}`;
  const terms = [termOf('span', claim), from.term, to.term];
  const compared = holds ? (size === said ? '' : ` ≈ ${said}`) : ` ≠ ${said}`;
  return calendarRelation('elapsed', 'implied', terms, holds, `${shown}${compared}`);
}
