import type { Claim } from '../claims/claim.js';
import { compare } from '../text/exact.js';
import { isPlain, sameUnit } from './commensurable.js';
import { isIntensive } from './intensive.js';
import { oneSlipApart } from './one-slip.js';
import type { Relation } from './relation.js';
import { comparison, hasBareLinks, sumRelation } from './sum.js';
import { sumVerdict } from './sum-verdict.js';
import { amountFrom, leadOf, type View } from './view.js';

/** 按资金来源分, 分行业看, 从品种看: by what the whole is divided, into all of its parts. */
const by = /^(?:按[^,。;\d]{1,10}(?:分|划分|统计|看)|分[\u4e00-\u9fff]{1,6}看|从[\u4e00-\u9fff]{1,6}看),/;
const ends = /^[^,。;、\d]{0,6}(?:[。;]|,(?:占比?|比重|分别|各占)|$)/;
/** Sentences back in which the whole may stand. */
const reach = 160;

/**
 * `broken-down`: a whole, and behind it what it is made up of, by source, by trade, by kind. What the last part leaves over may be
 * left unsaid: only a slip of the pen away from the whole is told.
 * Holds: 总投资218.6亿元。按来源分,铁路出资109.3亿元、省级出资76.51亿元、县市出资32.79亿元. Fails: ….省级出资75.61亿元、….
 */
export function* brokenDown(view: View): Iterable<Relation> {
  const { amounts, text } = view;
  for (let i = 1; i < amounts.length; i++) {
    const first = amounts[i]!;
    const lead = by.exec(text.slice(first.sentence.start, first.figure.start));
    if (!lead || !isPlain(first) || isIntensive(first) || first.figure.unit === '%') continue;
    if (!/^[^,。;、\d]{1,12}$/.test(text.slice(first.sentence.start + lead[0].length, first.figure.start))) continue;
    const parts: Claim[] = [first];
    for (let k = i + 1; k < amounts.length; k++) {
      const next = amounts[k]!;
      if (next.sentence.start !== first.sentence.start || !isPlain(next) || !sameUnit(next, first)) break;
      if (!hasBareLinks(view, [parts.at(-1)!, next])) break;
      parts.push(next);
    }
    const last = parts.at(-1)!;
    if (parts.length < 2 || !ends.test(text.slice(last.figure.end, last.figure.end + 12))) continue;
    if (comparison.test(text.slice(first.figure.start, last.figure.end))) continue;
    const whole = wholeBefore(view, i, parts);
    if (!whole) continue;
    const sum = sumVerdict(parts, whole);
    if (sum.verdict === 'holds' ? sum.exactly : sum.verdict === 'fails' && oneSlipApart(parts, whole))
      yield sumRelation('broken-down', 'implied', whole, parts, sum);
  }
}

/** The nearest figure of the unit before the sentence, greater than each part. */
function wholeBefore(view: View, index: number, parts: readonly Claim[]): Claim | null {
  const [first] = parts as [Claim];
  const from = amountFrom(view, Math.max(0, first.sentence.start - reach));
  for (let k = index - 1; k >= from; k--) {
    const claim = view.amounts[k]!;
    if (!sameUnit(claim, first) || !isPlain(claim) || isIntensive(claim)) continue;
    if (!parts.every((p) => compare(p.figure.value!, claim.figure.value!) < 0)) return null;
    return /(?:增加|减少|增长|下降|比|较|其中)[^,。;]{0,4}$/.test(leadOf(view, claim)) ? null : claim;
  }
  return null;
}
