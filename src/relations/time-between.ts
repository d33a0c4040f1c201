import type { Claim } from '../claims/claim.js';
import { smallNumber } from '../text/small-number.js';
import { isPlain } from './commensurable.js';
import { dayNumber } from './days.js';
import type { Relation } from './relation.js';
import { termOf, type View } from './view.js';

function told(
  construction: string,
  terms: Relation['terms'],
  size: number,
  said: number,
  slack: number,
  shown: string,
): Relation {
  const holds = Math.abs(said - size) <= slack;
  return {
    kind: 'calendar',
    basis: 'implied',
    construction,
    terms,
    verdict: holds ? 'holds' : 'fails',
    working: holds ? `${shown} ${size === said ? '=' : '≈'} ${said} ✓` : `${shown} ≠ ${said} ✗`,
    doubt: null,
  };
}

const apart = /(?:时隔|相隔|阔别|暌违|相距)$/;

/**
 * `years-later`: two years of a sentence, and how many lie between them. One more or less is lawful.
 * Holds: 2008年首登舞台,时隔16年,2024年再度登台. Fails: 2008年首登舞台,时隔12年,2024年再度登台.
 */
export function* yearsLater(view: View): Iterable<Relation> {
  for (const [k, claim] of view.claims.entries()) {
    const { figure } = claim;
    if (figure.unit !== '年' || figure.date || figure.value?.d !== 1n || !isPlain(claim)) continue;
    const isApart = apart.test(view.text.slice(Math.max(0, figure.start - 2), figure.start));
    const isLater = /^后(?:的,?|,)?$/.test(betweenNext(view, k));
    if (!isApart && !isLater) continue;
    const [from, to] = [yearBefore(view, k), yearBehind(view, k, isApart ? 12 : 4)];
    if (!from || !to) continue;
    const [a, b] = [from.figure.date!.year!, to.figure.date!.year!];
    if (b <= a) continue;
    const terms = [termOf('span', claim), termOf('from', from), termOf('to', to)];
    yield told('years-later', terms, b - a, Number(figure.value.n), 1, `${b} - ${a} = ${b - a}`);
  }
}

function betweenNext(view: View, k: number): string {
  const next = view.claims[k + 1];
  return next ? view.text.slice(view.claims[k]!.figure.end, next.figure.start) : '';
}

/** The only year before the claim in its sentence or the one before. */
function yearBefore(view: View, k: number): Claim | null {
  const claim = view.claims[k]!;
  let found: Claim | null = null;
  for (let i = k - 1; i >= 0 && view.claims[i]!.sentence.start === claim.sentence.start; i--) {
    const { figure } = view.claims[i]!;
    if (figure.until) return null;
    if (figure.date?.year == null) continue;
    if (found) return null;
    found = view.claims[i]!;
  }
  return found;
}

/** The year right behind the claim. */
function yearBehind(view: View, k: number, reach: number): Claim | null {
  const [claim, next] = [view.claims[k]!, view.claims[k + 1]];
  if (next?.figure.date?.year == null || next.figure.until || next.sentence.start !== claim.sentence.start) return null;
  return next.figure.start - claim.figure.end <= reach ? next : null;
}

const during = /^[,(]?(?:的|这)*$/;
const time = /^(?:间|来|里|中|时间|之间|当中|之久)/;
/** 从1976年到2016年退休,整整40年: what ended, and how long it took. */
const inAll = /^[^,。;\d]{0,8},?(?:整整|前后|一共|足足|历时|长达)$/;

/**
 * `years-of-range`: a range of years and how many these are; both ends may count or not.
 * Holds: 2016年至2020年的五年间. Fails: 2016年至2020年的八年间; 从1976年到2016年退休,整整30年.
 */
export function* yearsOfRange(view: View): Iterable<Relation> {
  for (const [k, claim] of view.claims.entries()) {
    const { figure } = claim;
    const run = view.claims[k - 1];
    if (figure.unit !== '年' || figure.date || figure.value?.d !== 1n || figure.hedges.length > 0 || !run) continue;
    const [from, to] = [run.figure.date?.year, run.figure.until?.year];
    if (from == null || to == null || to <= from || run.figure.date!.month !== null) continue;
    const link = view.text.slice(run.figure.end, figure.start);
    if (!inAll.test(link) && !(during.test(link) && time.test(view.text.slice(figure.end)))) continue;
    const said = Number(figure.value.n);
    const size = said === to - from ? said : to - from + 1;
    yield told(
      'years-of-range',
      [termOf('span', claim), termOf('years', run)],
      size,
      said,
      0,
      `${to} - ${from} + 1 = ${to - from + 1}`,
    );
  }
}

const sooner =
  /^[^,。;()\d]{0,6}(?:提前|推迟|延后|提早|延期)了?(?:(半)年|(\d{1,3}|[一二两三四五六七八九十]{1,3})(年|个月|天|日)(?!代))/;

/**
 * `ahead-of`: done in one month instead of another, and how long before or behind it.
 * Holds: 2026年9月通车,比原定的2027年3月提前半年. Fails: 2026年9月通车,比原定的2027年3月提前一年.
 */
export function* aheadOf(view: View): Iterable<Relation> {
  for (const [k, planned] of view.claims.entries()) {
    const done = view.claims[k - 1];
    if (!done || done.sentence.start !== planned.sentence.start) continue;
    const [plan, deed] = [planned.figure.date, done.figure.date];
    if (!plan || !deed || planned.figure.until || done.figure.until || plan.month === null || deed.month === null)
      continue;
    if ((deed.year === null) !== (plan.year === null)) continue;
    if (!/(?:原定|计划|预定|预期|约定|工期)[^,。;]{0,6}$/.test(view.text.slice(done.figure.end, planned.figure.start)))
      continue;
    const match = sooner.exec(view.text.slice(planned.figure.end, planned.figure.end + 20));
    if (!match) continue;
    const [printed, half, number, unit] = match;
    const end = planned.figure.end + printed.length;
    const start = end - (half ? 2 : number!.length + unit!.length);
    const term = { role: 'span', claim: null, passage: view.passage, start, end };
    const terms = [term, termOf('plan', planned), termOf('done', done)];
    if (unit === '天' || unit === '日') {
      const [a, b] = [deed, plan].map((date) => dayNumber({ ...date, year: date.year ?? 2023 }));
      if (a != null && b != null)
        yield told('ahead-of', terms, Math.abs(b - a), smallNumber(number!), 1, `${Math.abs(b - a)}`);
      continue;
    }
    const said = half ? 6 : smallNumber(number!) * (unit === '年' ? 12 : 1);
    const size = Math.abs(((plan.year ?? 0) - (deed.year ?? 0)) * 12 + plan.month - deed.month);
    // 一年 is said of eleven months as well as of thirteen.
    yield told('ahead-of', terms, size, said, unit === '年' ? 2 : 1, `${size}`);
  }
}
