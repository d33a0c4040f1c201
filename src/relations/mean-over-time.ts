import type { Claim } from '../claims/claim.js';
import type { DateParts } from '../figures/figure.js';
import { add, compare, divide, exact, subtract } from '../text/exact.js';
import { contains, type Interval } from '../text/interval.js';
import { averageRelation } from './average-relation.js';
import { isPlain, sameUnit } from './commensurable.js';
import { dayNumber } from './days.js';
import { misprintsOf } from './misprints-of.js';
import type { Relation, Term } from './relation.js';
import { printed, scaledLike } from './sum-verdict.js';
import { between, leadOf, termOf, type View } from './view.js';

const spans = [
  { cue: /(?:年均|平均每年|每年平均)[^,。;\d%]{0,6}$/, unit: /^年$/ },
  { cue: /(?:月均|平均每月|每月平均)[^,。;\d%]{0,6}$/, unit: /^个月$/ },
  { cue: /(?:日均|平均每天|平均每日|每天平均)[^,。;\d%]{0,6}$/, unit: /^[天日]$/ },
];
/** 9月以来月均, 其余日期日均, 目前平均每天, 日均一度达: of another time than the total. */
const ofOtherTime = /以来|其余|后[\d一二三四五六七八九十]|目前|[近前][\d一二三四五]|\d月|高峰|最高|一度|需|[城乡郊]区/;
/** Longer spans are rather dates or ages. */
const longest = exact(31);

/**
 * `over-time`: so much in so many years, months or days, and the mean of one.
 * Holds: 过去五年,新增学位9600个,年均1920个. Fails: 过去五年,新增学位9600个,年均1290个.
 */
export function* meansOverTime(view: View): Iterable<Relation> {
  const { amounts, claims } = view;
  for (let i = 1; i < amounts.length; i++) {
    const average = amounts[i]!;
    // 公办年均, 近三年年均: of some of it, or of other years.
    const bare = /^,?(?:年均|月均|日均|平均每[年月天日]|每[年月天]平均)(?!增|减)[^,。;\d]{0,6}$/.test(
      leadOf(view, average),
    );
    const total = (bare ? wholeBefore(view, i) : null) ?? amounts[i - 1]!;
    if (total.sentence.start !== average.sentence.start || !isPlain(total) || !isPlain(average)) continue;
    // 每年依次投入12亿元、16亿元和20亿元,年均16亿元: the last of a row is no total.
    if (!sameUnit(total, average) || (total === amounts[i - 1] && isLastOfRow(view, total, amounts[i - 2]))) continue;
    const lead = leadOf(view, average);
    const span = spans.find(({ cue }) => cue.test(lead));
    if (!span || /常年|往年|历年|同期/.test(lead) || ofOtherTime.test(lead)) continue;
    const lengths: Claim[] = [];
    for (let k = total.index - claims[0]!.index; k >= 0 && claims[k]!.sentence.start === total.sentence.start; k--) {
      const { unit, value, kind, hedges } = claims[k]!.figure;
      // 5日8时至8日8时: a day, and no number of days.
      const clock = unit === '日' && /^\d{1,2}时/.test(view.text.slice(claims[k]!.figure.end));
      const counts =
        (kind === 'period' || kind === 'quantity') && !clock && span.unit.test(unit) && hedges.length === 0;
      if (counts && value && value.n > value.d && compare(value, longest) <= 0) lengths.push(claims[k]!);
    }
    const year = lengths.length === 0 ? wholeYear(view, total, average) : null;
    if (year) yield year;
    const ofRange = bare && lengths.length === 0 && !year ? overRange(view, total, average) : null;
    if (ofRange) yield ofRange;
    if (lengths.length === 1) yield averageRelation('over-time', average, lengths[0]!, total);
  }
}

/** 审结4116件,其中2022年1120件,…,年均审结1372件: the whole that parts were told of between it and its mean. */
function wholeBefore(view: View, i: number): Claim | null {
  const { amounts, text } = view;
  const average = amounts[i]!;
  for (let k = i - 2; k >= Math.max(0, i - 8); k--) {
    const claim = amounts[k]!;
    if (claim.sentence.start !== average.sentence.start) return null;
    if (sameUnit(claim, average) && /^[^,。;\d]{0,6},其中/.test(text.slice(claim.figure.end, claim.figure.end + 12)))
      return claim;
  }
  return null;
}

/** 2022年至2024年, 1—9月, 10月1日至8日: how many years, months or days the one range before the total has. */
function overRange(view: View, total: Claim, average: Claim): Relation | null {
  const ranges = view.claims.filter(
    (c) =>
      c.sentence.start === total.sentence.start &&
      c.index < total.index &&
      c.figure.date !== null &&
      c.figure.until !== null,
  );
  const [range] = ranges;
  if (!range || ranges.length !== 1) return null;
  // 由3000亿元增至4200亿元: a level, and no flow.
  if (/(?:由|从)[^,。;]{0,16}(?:到|至|为)[^,。;]{0,4}$/.test(view.text.slice(total.clause.start, total.figure.start)))
    return null;
  const { date, until } = range.figure;
  const lead = leadOf(view, average);
  const size = /年/.test(lead)
    ? date!.month === null && date!.year !== null && until!.year !== null
      ? until!.year - date!.year + 1
      : null
    : /月/.test(lead)
      ? date!.day === null &&
        until!.day === null &&
        date!.month !== null &&
        until!.month !== null &&
        (until!.year ?? date!.year) === date!.year
        ? until!.month - date!.month + 1
        : null
      : daysFrom(date!, until!);
  if (size === null || size < 2 || size > 31) return null;
  const mean = divide(total.figure.value!, exact(BigInt(size)));
  const holds = contains(widened(average), mean);
  // What is a mean of something else is seldom one slip of the pen away.
  if (!holds && !misprintsOf(average).some((interval) => contains(interval, mean))) return null;
  return meanRelation(total, average, size, holds, [termOf('date', range)]);
}

/** Both ends counted; `null` where the range is not of days. */
function daysFrom(from: DateParts, to: DateParts): number | null {
  if (from.day === null || to.day === null || from.month === null) return null;
  const year = from.year ?? to.year ?? 2023;
  const [first, last] = [
    dayNumber({ year, month: from.month, day: from.day }),
    dayNumber({ year: to.year ?? year, month: to.month ?? from.month, day: to.day }),
  ];
  return first === null || last === null ? null : last - first + 1;
}

/** 去年全年出具报告36500份,平均每天100份: of 365 days or 366, of 12 months. */
function wholeYear(view: View, total: Claim, average: Claim): Relation | null {
  const said = view.text.slice(total.clause.start, total.figure.start) + between(view, total, average);
  const before = view.text.slice(Math.max(total.sentence.start, total.clause.start - 12), total.clause.start);
  if (!/(?:去年|20\d\d年|今年)?全年(?!预|计划|目标)/.test(before + said)) return null;
  // 全年作业200天, 全年审结案件: of working days.
  const sentence = view.text.slice(total.sentence.start, average.figure.end);
  if (/\d\s*[天日](?![常前])|工作日|作业|施工|受理|办理|审结|开庭|接诊|门诊|上课|开放/.test(sentence)) return null;
  const monthly = /月/.test(leadOf(view, average));
  const sizes = monthly ? [12] : /[日天]/.test(leadOf(view, average)) ? [365, 366] : [];
  const value = total.figure.value!;
  const made = sizes.map((n) => divide(value, exact(BigInt(n))));
  if (made.length === 0) return null;
  const holds = made.some((mean) => contains(widened(average), mean));
  return meanRelation(total, average, sizes[0]!, holds, []);
}

/** A total, its mean, and the number of years, months or days that the copy does not print as such. */
function meanRelation(total: Claim, average: Claim, size: number, holds: boolean, spans: readonly Term[]): Relation {
  const mean = divide(total.figure.value!, exact(BigInt(size)));
  const shown = `${printed(total)} ÷ ${size} = ${scaledLike(mean, printed(average))}`;
  return {
    kind: 'average',
    basis: 'implied',
    construction: 'over-time',
    terms: [termOf('average', average), termOf('total', total), ...spans],
    verdict: holds ? 'holds' : 'fails',
    working: holds ? `${shown} ≈ ${printed(average)} ✓` : `${shown} ≠ ${printed(average)} ✗`,
    doubt: null,
  };
}

/** A mean may be cut off or rounded up at its last digit. */
function widened({ figure }: Claim): Interval {
  const { value, step } = figure;
  const slack = step ?? exact(0);
  return { low: subtract(value!, slack), high: add(value!, slack), lowOpen: false, highOpen: false };
}

function isLastOfRow(view: View, claim: Claim, before: Claim | undefined): boolean {
  return before !== undefined && sameUnit(before, claim) && /^[、和及与]$/.test(between(view, before, claim));
}
