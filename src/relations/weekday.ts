import type { Claim } from '../claims/claim.js';
import { type Dated, datedIn } from './dated-weekday.js';
import { weekdayNames, weekdayOf } from './days.js';
import type { Relation } from './relation.js';
import type { Today } from './today.js';
import { termOf, type View } from './view.js';

/**
 * `weekday`: a date and the weekday beside it. Where the date has no year, that of its paragraph will do, that of the page, or
 * the one that the other dates and weekdays of the page agree on, for a page seldom names the year in which it is printed.
 * Holds: 2026年1月1日(星期四). Fails: 2026年1月1日(星期五).
 */
export function* weekdays(views: readonly View[]): Iterable<Relation> {
  const all = views.flatMap((view) => [...datedIn(view)]);
  if (all.length === 0) return;
  const agreed = agreedYear(all);
  // The last month of the year on which the page agrees: what is planned for it or a later one is planned for that year.
  const lastMonth = agreed === null ? null : Math.max(...all.filter((d) => fits(d, agreed)).map(({ month }) => month));
  const unnamed = views.some(({ text }) => ownYear.test(text));
  for (const dated of all) {
    const near = agreed === null ? nearest(dated) : { year: agreed, month: lastMonth };
    const year = dated.year ?? near?.year ?? null;
    if (year === null) {
      const about = aboutYears(views, dated);
      if (about.length > 0 && !about.some((y) => fits(dated, y))) yield relation(dated, about[0]!, false);
      continue;
    }
    const holds = fits(dated, year);
    const others = dated.year === null && near ? otherYears(dated, near, unnamed) : [];
    // The one year that the page names may be that of a founding; its own day is then told without one.
    if (!holds && dated.year === null && agreed === null && toldOfThePast(views, dated, year)) continue;
    if (!holds && others.some((y) => fits(dated, y))) continue;
    // 10月4日(星期六)…2026年10月…16日(星期五)至19日(星期一): the days of one sentence agree on a year of their own.
    if (
      !holds &&
      dated.year === null &&
      agreed !== null &&
      ofOneSentence(all, agreed) &&
      [-1, 1].some((off) => fits(dated, agreed + off))
    )
      continue;
    yield relation(dated, year, holds);
  }
}

/** 成立时, 当年, …至今: how a year of the past is told. */
const past = /成立|创办|创建|始建|建成|以来|至今|当年|当时|那年|曾|最初|第一年/;

/** Whether the page names the year only where it looks back. */
function toldOfThePast(views: readonly View[], { claim }: Dated, year: number): boolean {
  const places =
    namedIn(views)
      .get(year)
      ?.filter((place) => place.claim !== claim) ?? [];
  return places.length > 0 && places.every(({ back }) => back);
}

/** Where the claims of a page name each year, and whether they look back; worked out once for a page. */
const places = new WeakMap<readonly View[], ReadonlyMap<number, readonly { claim: Claim; back: boolean }[]>>();

function namedIn(views: readonly View[]): ReadonlyMap<number, readonly { claim: Claim; back: boolean }[]> {
  const known = places.get(views);
  if (known) return known;
  const named = new Map<number, { claim: Claim; back: boolean }[]>();
  for (const { text, claims } of views)
    for (const claim of claims) {
      const year = claim.figure.date?.year;
      if (year == null) continue;
      const { figure, sentence } = claim;
      const back = past.test(text.slice(sentence.start, Math.min(sentence.end, figure.end + 40)));
      const list = named.get(year);
      if (list) list.push({ claim, back });
      else named.set(year, [{ claim, back }]);
    }
  places.set(views, named);
  return named;
}

function fits({ month, day, stated }: Dated, year: number): boolean {
  return weekdayOf(year, month, day) === stated;
}

/** Whether only one sentence speaks for the year on which the page agrees, and does not name it beside the days. */
function ofOneSentence(all: readonly Dated[], year: number): boolean {
  const fitting = all.filter((d) => fits(d, year));
  return fitting.every(
    (d) =>
      d.year === null &&
      d.claim.passage === fitting[0]!.claim.passage &&
      d.claim.sentence.start === fitting[0]!.claim.sentence.start,
  );
}

/** The one year near those that the page names in which most of its dates have their weekdays, two of them at least. */
function agreedYear(all: readonly Dated[]): number | null {
  const latest = Math.max(...all[0]!.view.years, ...all.map(({ year }) => year ?? 0));
  if (all.length < 2 || latest < 1900) return null;
  const scores = (offs: readonly number[]) =>
    offs
      .map((off) => latest + off)
      .map((year) => ({ year, score: all.filter((d) => (d.year ?? year) === year && fits(d, year)).length }))
      .sort((a, b) => b.score - a.score);
  const [best, second] = scores([-2, -1, 0, 1, 2, 3]);
  if (best!.score >= 2 && best!.score > second!.score && best!.score * 5 >= all.length * 3) return best!.year;
  // A page may name no year but one long past: what all of its days agree on is its own.
  const [far] = scores([4, 5, 6, 7, 8, 9, 10, 11, 12]);
  return best!.score === 0 && far!.score === all.length ? far!.year : null;
}

/** Claims of a paragraph that are looked through around a date. */
const reach = 60;

/** The claims around a date in its paragraph. */
function around({ view, claim }: Dated): readonly Claim[] {
  const at = claim.index - view.claims[0]!.index;
  return view.claims.slice(Math.max(0, at - reach), at + reach);
}

const reckoned: Readonly<Record<string, number>> = { 今: 0, 去: -1, 上: -1, 明: 1 };

/** The year of a date without one: 今年12月30日 is of that of the page, whatever the paragraph told before. */
function nearest(dated: Dated): Today | null {
  const { view, claim } = dated;
  const told = /([今去上明])年(?:的)?$/.exec(view.text.slice(Math.max(0, claim.figure.start - 4), claim.figure.start));
  if (!told) return ofParagraph(dated) ?? view.today;
  return view.today && { ...view.today, year: view.today.year + reckoned[told[1]!]! };
}

/**
 * 4月19日,星期六,2025年全省技能大赛闭幕: the last year that the sentence of a date names, and those in which it may be told of.
 * 2026年的比赛将于11月8日: of that year, and no other.
 */
function aboutYears(views: readonly View[], dated: Dated): number[] {
  const { view, claim } = dated;
  const inSentence = around(dated).filter(
    (c) => c.sentence.start === claim.sentence.start && c.figure.date?.year != null,
  );
  const named = inSentence.length > 0 ? inSentence : onlyYear(views);
  // 2022—2024年: the last of them.
  const years = named.map(({ figure }) => figure.until?.year ?? figure.date!.year!);
  const last = Math.max(...years);
  if (years.length === 0 || toldOfThePast(views, dated, last)) return [];
  const sole = inSentence.length === 1 && named[0]!.figure.end < claim.figure.start ? named[0]! : null;
  // 披露2025年第三季度报告: within the year; an annual report comes in the next.
  if (inSentence.length === 1 && !/去年|上年|同期/.test(view.text.slice(claim.clause.start, claim.figure.start))) {
    const told = view.text.slice(named[0]!.figure.start, Math.min(claim.sentence.end, named[0]!.figure.end + 16));
    if (
      /^\d{4}年(?:度)?(?:第?[一三]季度|前三季度|半年度|上半年|中期)[^,。;]{0,4}(?:报告|财报|业绩|季报|半年报)/.test(
        told,
      )
    )
      return [last];
    if (/^\d{4}年(?:年?度)(?:报告|业绩|财报)|^\d{4}年年报/.test(told)) return [last + 1];
  }
  // 2024年度股东大会将于: of the year after.
  const ofYear = sole !== null && !/度$/.test(sole.figure.text);
  if (
    sole &&
    ofYear &&
    /^(?!年?度)的?[^,。;:]{0,16}[将定拟划]于$/.test(view.text.slice(sole.figure.end, claim.figure.start))
  )
    return [last];
  return [last, last - 1, last + 1, ...[...view.years].filter((y) => y > last && y <= last + 3)];
}

/** Where a page names one year alone, and at its head: 2025年暑期档. */
function onlyYear(views: readonly View[]): readonly Claim[] {
  const [first] = views;
  if (first?.years.size !== 1) return [];
  for (const { claims } of views) {
    const named = claims.find((c) => c.figure.date?.year != null);
    if (named) return named.passage.index < 4 ? [named] : [];
  }
  return [];
}

/** The month of a full date before it in its paragraph: that of a mere year may be of long ago. */
function ofParagraph(dated: Dated): Today | null {
  const earlier = around(dated).findLast(
    ({ index, figure }) => index < dated.claim.index && figure.date?.year != null && figure.date.month !== null,
  );
  return earlier ? { year: earlier.figure.date!.year!, month: earlier.figure.date!.month } : null;
}

/** How a page speaks of its own year without naming it. */
const ownYear = /今年|本月|上年同期|去年/;

/** The years that a date without one may be of, besides the nearest: looking back, ahead, and around New Year. */
function otherYears(dated: Dated, near: Today, unnamed: boolean): number[] {
  const { view, claim, month } = dated;
  const { year } = near;
  const named = around(dated)
    .flatMap(({ figure }) => [figure.date?.year, figure.until?.year])
    .filter((y) => y != null);
  const sentence = view.text.slice(
    Math.max(claim.sentence.start, claim.figure.start - 240),
    Math.min(claim.sentence.end, claim.figure.end + 240),
  );
  const lookingBack = view.text.slice(Math.max(0, claim.figure.start - 400), claim.figure.end + 100);
  return [
    ...named,
    ...(/去年|上年|往年|前年/.test(lookingBack) ? [year - 1, year - 2] : []),
    // 2023年…至2024年: a later year that the page names is as near; what it tells of one may have been told in the next.
    // A page that says when it is printed tells of later years as to come.
    ...(near === view.today && near.sure ? [] : [...view.years].filter((y) => y > year && y <= year + 3)),
    // 2025年3月动工 in a page of next January: what it tells of as past may be of the year before.
    // 今年3月 beside 2021年9月: a page that does not name its own year is of a later one.
    ...(unnamed && near === view.today && !near.sure && !near.dated ? [1, 2, 3, 4, 5].map((n) => year + n) : []),
    ...(near === view.today && !near.sure && (month < (near.month ?? 13) || month > near.month! + 2) ? [year + 1] : []),
    // 2024年度股东大会将于5月20日: in the year behind.
    ...(/\d{4}年年?度/.test(sentence) ? [year + 1] : []),
    ...(/明年|次年|翌年|后年/.test(sentence) ? [year + 1] : []),
    ...(/计划|定于|拟于|将于/.test(sentence) && month < (near.month ?? 13) ? [year + 1] : []),
    // In December copy speaks of January, in January of December: a month near that of the page is of its year.
    ...(month <= 3 && (near.month ?? 12) >= 8 ? [year + 1] : []),
    ...(month >= 10 && (near.month ?? 1) <= 5 ? [year - 1] : []),
  ];
}

function relation(dated: Dated, year: number, holds: boolean): Relation {
  const { claim, month, day, stated, weekday } = dated;
  const said = `${year}年${month}月${day}日 = 星期${weekdayNames[weekdayOf(year, month, day)]}`;
  return {
    kind: 'calendar',
    basis: dated.year === null ? 'implied' : 'stated',
    construction: 'weekday',
    terms: [termOf('date', claim), weekday],
    verdict: holds ? 'holds' : 'fails',
    working: holds ? `${said} ✓` : `${said} ≠ 星期${weekdayNames[stated]} ✗`,
    doubt: null,
  };
}
