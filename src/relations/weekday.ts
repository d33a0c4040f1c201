import type { Claim } from '../claims/claim.js';
import { dateExists, weekdayOf } from './days.js';
import type { Relation, Term } from './relation.js';
import { termOf, type View } from './view.js';

const after = /^[日号]?[\s,]*[(（]?\s*(?:星期|周|礼拜)([一二三四五六日天])(?![年期报边围到末刊])/;
const before = /(?:星期|周|礼拜)([一二三四五六日天])[)\s,]*$/;
const names = '日一二三四五六';

/** A date of the copy with the weekday that stands beside it. */
interface Dated {
  readonly view: View;
  readonly claim: Claim;
  readonly month: number;
  readonly day: number;
  /** As printed with the date; `null` where only the page tells. */
  readonly year: number | null;
  /** 0 for Sunday. */
  readonly stated: number;
  readonly weekday: Term;
}

/**
 * `weekday`: a date and the weekday beside it. Where the date has no year, that of its paragraph will do; or the year that
 * the other dates and weekdays of the page agree on, for a page seldom names the year in which it is printed.
 * Holds: 2026年1月1日(星期四). Fails: 2026年1月1日(星期五).
 */
export function* weekdays(views: readonly View[]): Iterable<Relation> {
  const all = views.flatMap((view) => [...datedIn(view)]);
  if (all.length === 0) return;
  const agreed = agreedYear(all);
  for (const dated of all) {
    const year = dated.year ?? agreed ?? yearOfParagraph(dated) ?? yearOfPage(dated);
    if (year === null) continue;
    const holds = fits(dated, year);
    const others = dated.year === null ? otherYears(dated, year) : [];
    if (!holds && others.some((y) => fits(dated, y))) continue;
    yield relation(dated, year, holds);
  }
}

function* datedIn(view: View): Iterable<Dated> {
  if (!/[周星礼]/.test(view.text)) return;
  let carried: { readonly month: number; readonly sentence: number } | null = null;
  for (const claim of view.claims) {
    const { date, until, end, start } = claim.figure;
    if (!date) continue;
    if (date.month !== null) carried = { month: date.month, sentence: claim.sentence.start };
    // 6月5日(星期五)开幕，7日(星期日)闭幕: the month carries on through the sentence.
    const month = date.month ?? (carried?.sentence === claim.sentence.start ? carried.month : null);
    if (until || month === null || date.day === null || !dateExists({ ...date, month })) continue;
    const behind = after.exec(view.text.slice(end, end + 8));
    const ahead = behind ? null : before.exec(view.text.slice(Math.max(0, start - 6), start));
    const name = (behind ?? ahead)?.[1];
    if (!name) continue;
    const at = behind ? end + behind[0].search(/[星周礼]/) : start - ahead![0].length;
    const length = behind ? behind[0].length - behind[0].search(/[星周礼]/) : ahead![0].replace(/[)\s,]+$/, '').length;
    yield {
      view,
      claim,
      month,
      day: date.day,
      year: date.year,
      stated: name === '天' ? 0 : names.indexOf(name),
      weekday: { role: 'weekday', claim: null, passage: view.passage, start: at, end: at + length },
    };
  }
}

function fits({ month, day, stated }: Dated, year: number): boolean {
  return weekdayOf(year, month, day) === stated;
}

/** The one year near those that the page names in which most of its dates have their weekdays, two of them at least. */
function agreedYear(all: readonly Dated[]): number | null {
  const latest = Math.max(...all[0]!.view.years, ...all.map(({ year }) => year ?? 0));
  if (all.length < 2 || latest < 1900) return null;
  const scores = [-2, -1, 0, 1, 2, 3]
    .map((off) => latest + off)
    .map((year) => ({ year, score: all.filter((d) => (d.year ?? year) === year && fits(d, year)).length }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  return best!.score >= 2 && best!.score > second!.score && best!.score * 5 >= all.length * 3 ? best!.year : null;
}

/** Claims of a paragraph that are looked through around a date. */
const reach = 60;

/** The claims around a date in its paragraph. */
function around({ view, claim }: Dated): readonly Claim[] {
  const at = claim.index - view.claims[0]!.index;
  return view.claims.slice(Math.max(0, at - reach), at + reach);
}

/** The year of a full date before it in its paragraph: that of a mere year may be of long ago. */
function yearOfParagraph(dated: Dated): number | null {
  const earlier = around(dated).filter(
    ({ index, figure }) => index < dated.claim.index && figure.date?.year != null && figure.date.month !== null,
  );
  return earlier.at(-1)?.figure.date?.year ?? null;
}

/** The latest year that the page names with a month. It may be that of last year's figures: see `otherYears`. */
function yearOfPage({ view }: Dated): number | null {
  return view.dated.size > 0 ? Math.max(...view.dated) : null;
}

/** The years that a date without one may be of, besides the nearest: looking back, ahead, and around New Year. */
function otherYears(dated: Dated, year: number): number[] {
  const { view, claim, month } = dated;
  const named = around(dated)
    .flatMap(({ figure }) => [figure.date?.year, figure.until?.year])
    .filter((y) => y != null);
  const sentence = view.text.slice(
    Math.max(claim.sentence.start, claim.figure.start - 240),
    Math.min(claim.sentence.end, claim.figure.end + 240),
  );
  return [
    ...named,
    ...(year === yearOfParagraph(dated) ? [] : [year + 1]),
    ...(/去年|上年|往年|前年/.test(view.text.slice(Math.max(0, claim.figure.start - 400), claim.figure.end + 100))
      ? [year - 1, year - 2]
      : []),
    ...(/明年|次年|翌年|后年|计划|定于|拟于|将于/.test(sentence) ? [year + 1] : []),
    ...(month <= 3 ? [year + 1] : []),
    ...(month >= 10 ? [year - 1] : []),
  ];
}

function relation(dated: Dated, year: number, holds: boolean): Relation {
  const { claim, month, day, stated, weekday } = dated;
  const said = `${year}年${month}月${day}日 = 星期${names[weekdayOf(year, month, day)]}`;
  return {
    kind: 'calendar',
    basis: dated.year === null ? 'implied' : 'stated',
    construction: 'weekday',
    terms: [termOf('date', claim), weekday],
    verdict: holds ? 'holds' : 'fails',
    working: holds ? `${said} ✓` : `${said} ≠ 星期${names[stated]} ✗`,
    doubt: null,
  };
}
