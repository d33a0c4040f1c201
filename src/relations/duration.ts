import type { Claim } from '../claims/claim.js';
import type { DateParts } from '../figures/figure.js';
import { isPlain } from './commensurable.js';
import { dayNumber } from './days.js';
import type { Relation } from './relation.js';
import { termOf, type View } from './view.js';

const lasting = /(?:为期|历时|会期|展期|工期|持续)(?:了)?$/;
const held = /举行|举办|进行|召开|开展|展出|开放|开幕|闭幕|结束|落幕|启动|开赛|完赛|开讲|收官/;
/** Part of the days only: 其中专业日为期2天; or of something held within them: 期间举办为期3天的. */
const other = /其中|期间|每|首|前|后|专业|另|之后|又/;

/**
 * `days-long`: from one day to another, 为期 so many days; the first day and the last may count or not.
 * Holds: 9月5日至9日举行,为期5天. Fails: 9月5日至9日举行,为期7天.
 */
export function* daysLong(view: View): Iterable<Relation> {
  for (const [k, claim] of view.claims.entries()) {
    const { figure } = claim;
    if (!/^[天日周]$/.test(figure.unit) || figure.value === null || figure.value.d !== 1n || !isPlain(claim)) continue;
    if (figure.date) continue;
    const lasts = lasting.test(view.text.slice(Math.max(0, figure.start - 3), figure.start));
    const dates =
      (lasts ? daysBefore(view, k) : (daysOff(view, k) ?? daysInAll(view, k))) ?? (lasts ? daysBehind(view, k) : null);
    if (!dates) continue;
    const year = dates.from.year ?? dates.to.year ?? [...view.years][0] ?? 2023;
    const first = dayNumber({ ...dates.from, year: dates.from.year ?? year });
    const month = dates.to.month ?? dates.from.month;
    const last = dayNumber({ day: dates.to.day, month, year: dates.to.year ?? dates.from.year ?? year });
    if (first === null || last === null || last <= first) continue;
    const size = last - first + 1;
    const said = Number(figure.value.n) * (figure.unit === '周' ? 7 : 1);
    // A week and a day either way is yet a week.
    const slack = figure.unit === '周' ? 1 : 0;
    const least = dates.whole ? size : size - 2;
    const holds = said <= size + slack && said >= least - slack;
    yield {
      kind: 'calendar',
      basis: dates.implied ? 'implied' : 'stated',
      construction: 'days-long',
      terms: [termOf('span', claim), ...dates.claims.map((c) => termOf('date', c))],
      verdict: holds ? 'holds' : 'fails',
      working: holds ? `${size} ${said === size ? '=' : '≈'} ${said} ✓` : `${size} ≠ ${said} ✗`,
      doubt: null,
    };
  }
}

interface Days {
  readonly from: DateParts;
  readonly to: DateParts;
  readonly claims: readonly Claim[];
  /** Days off count from the first to the last. */
  readonly whole?: true;
  /** Nothing says that these are the days that are counted, but that they stand side by side. */
  readonly implied?: true;
}

/** 为期5天的书市于9月5日至9日举行, 为期5天(9月5日至9日): the range of days right behind the figure. */
function daysBehind(view: View, index: number): Days | null {
  const [claim, next] = [view.claims[index]!, view.claims[index + 1]];
  if (!next || next.sentence.start !== claim.sentence.start) return null;
  const link = view.text.slice(claim.figure.end, next.figure.start);
  if (!/^(?:的[^,。;()\d]{1,20}(?:于|在|从|自)|\()(?:本月|当月|今年)?$/.test(link) || /将于|期间|其中/.test(link))
    return null;
  return rangeOf(next);
}

/** 10月1日至8日放假,共8天; 2月9日至17日休市9天. */
function daysOff(view: View, index: number): Days | null {
  const [claim, last] = [view.claims[index]!, view.claims[index - 1]];
  if (!last || last.sentence.start !== claim.sentence.start) return null;
  return free.test(view.text.slice(last.figure.end, claim.figure.start)) ? wholeRange(last) : null;
}

const clock = '(?:\\([^)\\d]{1,6}\\))?(?:\\d{1,2}(?:[:时]\\d{0,2}分?))?';
const inAll = new RegExp(`^${clock}[,(]?(?:共计?|一共|总共|前后)?(?:历时)?$`);
const onward = new RegExp(`^${clock}(?:至|到|—|-|~)$`);

/** 2月15日至23日(共9天), 4月4日至6日三天, 1月5日9:00至9日17:00,共5天. */
function daysInAll({ text, claims }: View, index: number): Days | null {
  const claim = claims[index]!;
  const before = claims.slice(0, index).filter((c) => c.figure.date !== null);
  const [first, last] = [before.at(-2), before.at(-1)];
  if (!last || last.sentence.start !== claim.sentence.start) return null;
  const link = text.slice(last.figure.end, claim.figure.start);
  // 至6日四天 is so many days; 至6日,4天 may be of something else.
  if (!inAll.test(link) || (/^[,(]$/.test(link) && link !== '(')) return null;
  const own = rangeOf(last);
  if (own) return { ...own, whole: true, implied: true };
  if (!first || first.figure.until || first.figure.date!.day === null || last.figure.date!.day === null) return null;
  if (!onward.test(text.slice(first.figure.end, last.figure.start))) return null;
  return { from: first.figure.date!, to: last.figure.date!, claims: [first, last], whole: true, implied: true };
}

function wholeRange(claim: Claim): Days | null {
  const days = rangeOf(claim);
  return days && { ...days, whole: true };
}

const free = /^,?(?:放假|休市|休馆|闭馆|停课|停业|停运|停水|停电|封闭施工)(?:调休)?,?(?:共计?|一共|为期|连续)?$/;

function rangeOf(claim: Claim): Days | null {
  const { date, until } = claim.figure;
  return date?.day != null && until?.day != null ? { from: date, to: until, claims: [claim] } : null;
}

/** The range of days right before the figure, or the two days on which it began and ended. */
function daysBefore(view: View, index: number): Days | null {
  const [claim, last, first] = [view.claims[index]!, view.claims[index - 1], view.claims[index - 2]];
  if (!last?.figure.date || last.sentence.start !== claim.sentence.start) return null;
  const link = view.text.slice(last.figure.end, claim.figure.start);
  if (
    link.length > 24 ||
    other.test(link) ||
    !(/^,?(?:[^,。;\d]{0,6})?(?:为期|历时|会期|展期|工期|持续)了?$/.test(link) || (/,/.test(link) && held.test(link)))
  )
    return null;
  const { date, until } = last.figure;
  if (until) return date.day !== null && until.day !== null ? { from: date, to: until, claims: [last] } : null;
  if (
    date.day === null ||
    !first?.figure.date?.day ||
    first.figure.until ||
    first.sentence.start !== claim.sentence.start
  )
    return null;
  const from = view.text.slice(first.figure.end, last.figure.start);
  const opened = /^[^,。;]{0,20}(?:开幕|启幕|开赛|启动|开始|开展)[^,。;]{0,4},[^,。;]{0,4}$/.test(from);
  return opened && /闭幕|结束|落幕|收官|完赛/.test(link)
    ? { from: first.figure.date, to: date, claims: [first, last] }
    : null;
}
