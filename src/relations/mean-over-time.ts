import type { Claim } from '../claims/claim.js';
import { add, compare, divide, exact, subtract } from '../text/exact.js';
import { contains, type Interval } from '../text/interval.js';
import { averageRelation } from './average-relation.js';
import { isPlain, sameUnit } from './commensurable.js';
import type { Relation } from './relation.js';
import { printed, scaledLike } from './sum-verdict.js';
import { between, leadOf, termOf, type View } from './view.js';

const spans = [
  { cue: /(?:年均|平均每年|每年平均)[^,。;\d%]{0,6}$/, unit: /^年$/ },
  { cue: /(?:月均|平均每月|每月平均)[^,。;\d%]{0,6}$/, unit: /^个月$/ },
  { cue: /(?:日均|平均每天|平均每日|每天平均)[^,。;\d%]{0,6}$/, unit: /^[天日]$/ },
];
/** Longer spans are rather dates or ages. */
const longest = exact(31);

/**
 * `over-time`: so much in so many years, months or days, and the mean of one.
 * Holds: 过去五年,新增学位9600个,年均1920个. Fails: 过去五年,新增学位9600个,年均1290个.
 */
export function* meansOverTime(view: View): Iterable<Relation> {
  const { amounts, claims } = view;
  for (let i = 1; i < amounts.length; i++) {
    const [total, average] = [amounts[i - 1]!, amounts[i]!];
    if (total.sentence.start !== average.sentence.start || !isPlain(total) || !isPlain(average)) continue;
    // 每年依次投入12亿元、16亿元和20亿元,年均16亿元: the last of a row is no total.
    if (!sameUnit(total, average) || isLastOfRow(view, total, amounts[i - 2])) continue;
    const lead = leadOf(view, average);
    const span = spans.find(({ cue }) => cue.test(lead));
    if (!span || /常年|往年|历年|同期/.test(lead)) continue;
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
    if (lengths.length === 1)
      yield { ...averageRelation('per-head', average, lengths[0]!, total), construction: 'over-time' };
  }
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
  const shown = `${printed(total)} ÷ ${sizes[0]} = ${scaledLike(made[0]!, printed(average))}`;
  return {
    kind: 'average',
    basis: 'implied',
    construction: 'over-time',
    terms: [termOf('average', average), termOf('total', total)],
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
