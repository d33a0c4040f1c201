import type { Claim } from '../claims/claim.js';
import type { DateParts } from '../figures/figure.js';
import { compare, formatExact } from '../text/exact.js';
import { languageOf } from '../text/language-of.js';
import type { Language } from '../text/words.js';
import { calendarRelation } from './calendar-relation.js';
import { dateExists, daysIn, showDate } from './days.js';
import type { Relation } from './relation.js';
import { termOf, type View } from './view.js';

/**
 * `date-exists`: a month has its days. Proven dates are many and of no interest: only failures are kept.
 * Fails: 6月31日, 13月, 2月29日 of a common year.
 */
export function* impossibleDates(view: View): Iterable<Relation> {
  for (const claim of view.claims) {
    for (const date of [claim.figure.date, claim.figure.until]) {
      // 2月29日不存在: the copy says so itself.
      if (
        date &&
        !dateExists(date) &&
        !isNumbered(date, claim) &&
        !/^[^,。;]{0,3}(?:不存在|没有(?=[,。;”]|这))/.test(view.text.slice(claim.figure.end))
      ) {
        yield calendarRelation(
          'date-exists',
          'stated',
          [termOf('date', claim)],
          false,
          limitOf(date, languageOf(view.text)),
        );
        break;
      }
    }
  }
}

/** 南屏路单号1—95号: houses and rooms are numbered, and no month is told. */
function isNumbered({ month, day }: DateParts, { figure }: Claim): boolean {
  // 天枢31号、33号: of satellites no month is told either.
  return month === null && day !== null && figure.text.endsWith('号');
}

function limitOf(date: DateParts, language: Language): string {
  const { year, month } = date;
  if (month !== null && (month < 1 || month > 12))
    return language === 'zh' ? `${month}月 > 12月` : `month ${month} > 12`;
  const last = { year, month, day: month === null ? 31 : daysIn(year, month) };
  return `${showDate(date, language)} > ${showDate(last, language)}`;
}

/**
 * `forward`: a range runs from the earlier to the later, from the smaller to the larger.
 * Holds: 2021—2025年, 100～150元. Fails: 2025—2021年, 150～100元. Lawful: 11月至次年3月, 22时至6时.
 */
export function* ranges(view: View): Iterable<Relation> {
  for (const claim of view.claims) {
    const { kind, date, until, interval } = claim.figure;
    if (kind !== 'range') continue;
    if (date && until) {
      const backward = isBackward(date, until);
      if (backward !== null)
        yield calendarRelation(
          'forward',
          'stated',
          [termOf('range', claim)],
          !backward,
          datesShown(date, until, backward, languageOf(view.text)),
        );
    } else if (interval.low && interval.high) {
      const backward = compare(interval.low, interval.high) > 0;
      // 100-0公里/小时 brakes.
      if (backward && (interval.low.n < 0n || interval.high.n <= 0n || countsBack(view, claim))) continue;
      const [low, high] = [formatExact(interval.low, 4), formatExact(interval.high, 4)];
      yield calendarRelation(
        'forward',
        'stated',
        [termOf('range', claim)],
        !backward,
        `${low} ${backward ? '>' : '≤'} ${high}`,
      );
    }
  }
}

/** 距今4300年至4000年 counts back from now; 7.4—7.10 may be the days of a week. */
function countsBack({ text }: View, { figure }: Claim): boolean {
  if (/(?:距今|公元前|前)[约近]?$/.test(text.slice(Math.max(0, figure.start - 4), figure.numeral.start))) return true;
  // 判处有期徒刑六年至二年不等: from the heaviest down.
  if (/(?:徒刑|拘役|刑期)[^,。;\d]{0,4}$/.test(text.slice(Math.max(0, figure.start - 8), figure.numeral.start)))
    return true;
  const days = /^(\d{1,2})\.(\d{1,2})\D+(\d{1,2})\.(\d{1,2})$/.exec(
    text.slice(figure.numeral.start, figure.numeral.end),
  );
  if (!days) return false;
  const [, month, day, last, until] = days.map(Number);
  return month! >= 1 && last! <= 12 && month! <= last! && until! <= 31 && (month! < last! || day! < until!);
}

/** `null` where the copy leaves it open: months without years may run into the next year. */
export function isBackward(from: DateParts, to: DateParts): boolean | null {
  if (from.year !== null && to.year !== null && from.year !== to.year) return from.year > to.year;
  if (from.year === null && from.month !== null && to.month !== null && from.month > to.month) return null;
  if (from.month !== null && to.month !== null && from.month !== to.month) {
    return from.year !== null && from.month > to.month ? true : null;
  }
  if (from.day !== null && to.day !== null) {
    if (from.month === null) return from.day > to.day ? null : false;
    return from.day > to.day;
  }
  return null;
}

/** A range as it would be written in the margin. */
export function datesShown(from: DateParts, to: DateParts, backward: boolean, language: Language): string {
  return `${showDate(from, language)} ${backward ? '>' : '≤'} ${showDate(to, language)}`;
}

/** Right behind a year by which something happened, or up to which it is told. */
const dates =
  /^(?:\d{1,2}月|建[成校院厂馆台园立]|始建|成立|创[办建刊立]|开[工业馆园]|竣工|完工|通车|迎来|出生|生人|入[伍党职学]|参[军加]|毕业|底|初|末|度|以来|至今)/;
const noYear = /[距今约近达有长逾超满第前后]$/;

/**
 * `year-exists`: four digits where the copy dates something, and no year that it can be.
 * Fails: 9150年建校, 2205年迎来.
 */
export function* impossibleYears(view: View): Iterable<Relation> {
  for (const claim of view.amounts) {
    const { figure } = claim;
    if (figure.unit !== '年' || !/^[2-9]\d{3}年$/.test(figure.text)) continue;
    if (!dates.test(view.text.slice(figure.end, figure.end + 4))) continue;
    if (noYear.test(view.text.slice(0, figure.start).slice(-1))) continue;
    yield calendarRelation('year-exists', 'implied', [termOf('date', claim)], false, `${figure.text} > 2100年`);
  }
}

const founded =
  /(?:成立|创建|建立|创办|建校|建院|建厂|建台|建园|创刊|诞生|开园|开馆|开业|开通|通车|设立|挂牌|投产|设[市区县]|建[市区县])/;

/**
 * `anniversary`: founded in one year, so many 周年 in another, all in one sentence.
 * Holds: 1950年建校,2025年迎来75周年. Fails: 1950年建校,2025年迎来70周年.
 */
export function* anniversaries(view: View): Iterable<Relation> {
  for (const claim of view.amounts) {
    if (claim.figure.unit !== '周年' || claim.figure.value === null || claim.figure.hedges.length > 0) continue;
    const years = yearsAround(view, claim);
    const [first, second] = years;
    if (years.length !== 2 || !first || !second) continue;
    const foundedIn = /(?:成立|创建|建立|创办|始建|诞生|设立)于$/.test(
      view.text.slice(Math.max(0, first.figure.start - 4), first.figure.start),
    );
    const birth =
      foundedIn || founded.test(view.text.slice(first.figure.end, first.figure.end + 8))
        ? first
        : founded.test(view.text.slice(second.figure.end, second.figure.end + 8))
          ? second
          : null;
    if (!birth) continue;
    const now = birth === first ? second : first;
    // 1954年成立,2014年改制,去年迎来改制十周年: of another year than either.
    if (/今年|去年|明年|前年/.test(view.text.slice(now.figure.end, claim.figure.start))) continue;
    const span = BigInt(now.figure.date!.year! - birth.figure.date!.year!);
    if (span <= 0n) continue;
    const holds = claim.figure.value.n === span * claim.figure.value.d;
    const working = `${now.figure.date!.year} - ${birth.figure.date!.year} = ${span}${holds ? '' : ` ≠ ${formatExact(claim.figure.value)}`}`;
    yield calendarRelation(
      'anniversary',
      'stated',
      [termOf('anniversary', claim), termOf('from', birth), termOf('to', now)],
      holds,
      working,
    );
  }
}

/** Dates with a year in the claim's own sentence. */
function yearsAround(view: View, claim: Claim): Claim[] {
  const own = claim.index - view.claims[0]!.index;
  const inSentence = (c: Claim | undefined): c is Claim => c?.sentence.start === claim.sentence.start;
  const years: Claim[] = [];
  let from = own;
  while (own - from < 20 && inSentence(view.claims[from - 1])) from--;
  for (let k = from; k - own < 20 && inSentence(view.claims[k]); k++) {
    const { kind, date } = view.claims[k]!.figure;
    if (kind !== 'range' && date?.year) years.push(view.claims[k]!);
  }
  return years;
}

/** 1979年8月生,46岁: right before the age, whoever else the sentence tells of. */
function birthBeside(view: View, claim: Claim): Claim | null {
  const before = view.claims[claim.index - view.claims[0]!.index - 1];
  if (before?.figure.date?.year == null || before.figure.until) return null;
  return /^(?:出?生|生人|出生的),?(?:今年|现年)?$/.test(view.text.slice(before.figure.end, claim.figure.start))
    ? before
    : null;
}

const born = /^(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生人|生于|生,|生的)/;

/** 20岁时, 20岁参军: how old somebody was then. */
const pastAge = /^(?:时|那|起|就|便|才|开始|上|入|参|考|离|随|跟|丧|结|嫁|当|从|进|来|到|下|去)/;

/**
 * `age`: born in one year, so old in the year that the sentence or the page gives; a birthday makes a year's difference.
 * Holds: 2025年,1954年出生的他已71岁. Fails: 2025年,1954年出生的他已61岁.
 */
export function* ages(view: View): Iterable<Relation> {
  for (const claim of view.amounts) {
    if (!/^(?:岁|周岁)$/.test(claim.figure.unit) || claim.figure.value === null || claim.figure.hedges.length > 0)
      continue;
    const beside = birthBeside(view, claim);
    const dates = beside ? [beside] : yearsAround(view, claim);
    const birth =
      beside ??
      dates.find(
        (d) =>
          born.test(view.text.slice(d.figure.end, d.figure.end + 8)) ||
          /生于$/.test(view.text.slice(Math.max(0, d.figure.start - 2), d.figure.start)),
      );
    if (!birth || (dates.length > 2 && !/(?:今年|现年)$/.test(view.text.slice(0, claim.figure.start).slice(-2))))
      continue;
    // 1954年出生,2000年入党,如今71岁: an age told of another time than the page's stays open.
    const then = dates.find((d) => d !== birth);
    const page = view.today?.year ?? null;
    const told = view.text.slice(Math.max(0, claim.figure.start - 3), claim.figure.start);
    // 71岁的某某1954年出生: the bearer is as old as that now.
    // 今年46岁,1979年生人,1999年参军: of this year, whatever others stand beside it.
    const ofBearer = birth.index > claim.index && view.text[claim.figure.end] === '的';
    const thisYear = /(?:今年|现年)$/.test(told) || (ofBearer && then !== undefined && then.index > birth.index);
    const now = then && !thisYear ? then.figure.date!.year! : (page ?? Math.max(...view.years));
    const age = now - birth.figure.date!.year!;
    const off = age - Number(claim.figure.value.n) / Number(claim.figure.value.d);
    if (age < 0 || age > 120) continue;
    const holds = off >= 0 && off <= 1;
    // 20岁参军 is told of then, not of now; 虚岁 counts one more.
    const tail = view.text.slice(claim.figure.end, claim.figure.end + 4);
    const present =
      ofBearer ||
      /(?:已经?|现年|今年|年满|已满|的|享年|终年)$/.test(told) ||
      (/[,、]$/.test(told) && /^(?:[^\u4e00-\u9fff]|[的了]|高龄|$)/.test(tail));
    // 甲(34岁,1991年出生)与乙(29岁): a birth in another bracket is another person's.
    const [left, right] = [
      Math.min(claim.figure.end, birth.figure.end),
      Math.max(claim.figure.start, birth.figure.start),
    ];
    if (!holds && /[()。;]/.test(view.text.slice(left, right))) continue;
    const past = pastAge.test(tail);
    if (!holds && (!present || past || off === -1 || ((!then || thisYear) && (page === null || Math.abs(off) < 2))))
      continue;
    const working = `${now} - ${birth.figure.date!.year} = ${age}${holds ? '' : ` ≠ ${formatExact(claim.figure.value)}`}`;
    yield calendarRelation('age', 'implied', [termOf('age', claim), termOf('birth', birth)], holds, working);
  }
}
