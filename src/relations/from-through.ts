import type { Claim } from '../claims/claim.js';
import type { DateParts } from '../figures/figure.js';
import { languageOf } from '../text/language-of.js';
import { datesShown, isBackward } from './calendar.js';
import { calendarRelation } from './calendar-relation.js';
import { isPlain } from './commensurable.js';
import { dayNumber } from './days.js';
import type { Relation } from './relation.js';
import { termOf, type View } from './view.js';

const clock = '(?:\\d{1,2}(?:[:时]\\d{0,2}分?))?';
const onward = new RegExp(`^${clock}起?,?(?:至|到|截至|持续到|持续至)(?:今年|同年|当年|次年|翌年)?$`);
const untilThen = new RegExp(`^${clock}(?:止|结束)?[,(](?:前后)?(?:共计?|一共|总共|合计|为期|历时)[^,。;\\d]{0,4}$`);

/**
 * `from-through`: 从…起,至…止: two dates that make a range, which runs onward, and so many days of it.
 * Holds: 从9月25日起至10月4日止,共营业10天. Fails: 从10月25日起至10月4日止; 从6月1日起,至6月30日止,共32天.
 */
export function* fromThrough(view: View): Iterable<Relation> {
  for (const [k, from] of view.claims.entries()) {
    const to = view.claims[k + 1];
    if (!to || !isDay(from) || !isDay(to) || to.sentence.start !== from.sentence.start) continue;
    const link = view.text.slice(from.figure.end, to.figure.start);
    const begun = link.includes('起') || /[从自]$/.test(view.text.slice(0, from.figure.start).slice(-1));
    if (!begun || !onward.test(link)) continue;
    const [first, last] = [from.figure.date!, following(from.figure.date!, to.figure.date!, link)];
    const backward = isBackward(first, last);
    if (backward) {
      yield calendarRelation(
        'forward',
        'stated',
        [{ ...termOf('range', from), end: to.figure.end }],
        false,
        shown(view, first, last, true),
      );
      continue;
    }
    const days = view.claims[k + 2];
    if (days) yield* inAll(view, [from, to], [first, last], days);
  }
}

function isDay({ figure: { date, until } }: Claim): boolean {
  return date?.day != null && date.month !== null && until === null;
}

/** The later date has the year of the earlier one, where it names none of its own. */
function following({ year }: DateParts, to: DateParts, link: string): DateParts {
  return to.year !== null || /[次翌]年/.test(link) ? to : { ...to, year };
}

function* inAll(
  view: View,
  range: readonly [Claim, Claim],
  [first, last]: readonly [DateParts, DateParts],
  days: Claim,
): Iterable<Relation> {
  if (!/^[天日]$/.test(days.figure.unit) || !isPlain(days) || days.figure.value?.d !== 1n || days.figure.date) return;
  if (!untilThen.test(view.text.slice(range[1].figure.end, days.figure.start))) return;
  const year = first.year ?? [...view.years][0] ?? 2023;
  const [a, b] = [dayNumber({ ...first, year }), dayNumber({ ...last, year: last.year ?? year })];
  if (a === null || b === null || b <= a) return;
  const size = b - a + 1;
  const said = Number(days.figure.value.n);
  // The day on which it ends may not count.
  const holds = said === size || said === size - 1;
  const terms = [termOf('span', days), ...range.map((c) => termOf('date', c))];
  yield calendarRelation(
    'days-long',
    'stated',
    terms,
    holds,
    holds ? `${size} ${said === size ? '=' : '≈'} ${said}` : `${size} ≠ ${said}`,
  );
}

function shown(view: View, from: DateParts, to: DateParts, backward: boolean): string {
  return datesShown(from, to, backward, languageOf(view.text));
}
