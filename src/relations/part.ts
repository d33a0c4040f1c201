import type { Claim } from '../claims/claim.js';
import { areComplements } from '../lexicons/complements.js';
import { everyMatch } from '../text/every-match.js';
import { compare } from '../text/exact.js';
import { addIntervals, canBeAtMost } from '../text/interval.js';
import { openBracket } from './bracket.js';
import { isPlain, measureWord, sameUnit } from './commensurable.js';
import { unitRatio } from './conversion.js';
import { isIntensive } from './intensive.js';
import { digitsOf, oneSlipApart } from './one-slip.js';
import type { Relation } from './relation.js';
import { sumRelation } from './sum.js';
import { printed, sumVerdict } from './sum-verdict.js';
import { amountFrom, leadOf, termOf, type View } from './view.js';

const among = /其中(?![一两二三][项种个]的)|包括(?=[^,。;]{0,20}\d)/g;
/** Figures of so many digits do not come near to each other by accident. */
const telling = 3;
const anew = /控制在|核定|限额|合计|总计|共计|一共|总数/;

/**
 * `among`: N，其中 A x、B y. A part may not exceed its whole; 其中 may reach past the nearest figure, so a part fails only
 * against the largest whole in reach. Where the parts add up to a whole, that sum is proven.
 * Holds: 现有图书900册,其中科普类350册. Fails: 现有图书900册,其中科普类950册.
 */
export function* amongParts(view: View): Iterable<Relation> {
  const { text } = view;
  for (const match of everyMatch(text, among)) {
    const parts = partsAfter(view, match.index, match.index + match[0].length, /[。;:]/);
    if (parts.length === 0) continue;
    if (parts.some(isIntensive)) continue;
    // 平均降雨量216毫米。其中,最大的是黄茅镇,达348毫米: one of many, and no part.
    if (
      /^,?[^,。;\d]{0,8}最[大高多长重低小少]/.test(
        text.slice(match.index + match[0].length, match.index + match[0].length + 14),
      )
    )
      continue;
    const wholes = wholesBefore(view, match.index, parts[0]!).filter((whole) => !isIntensive(whole));
    if (wholes.length === 0) continue;
    // Behind a semicolon the list may go on (…占95%；民办学校1220人…) or be over: only adding up tells.
    const more = partsAfter(view, match.index, match.index + match[0].length, /[。:]/);
    const further = more.length > parts.length;
    const closed =
      closingSum(parts, wholes) ??
      (further ? closingSum(more, wholes) : null) ??
      looseSum(view, parts, wholes) ??
      (further ? looseSum(view, more, wholes, true) : null);
    if (closed) yield closed;
    if (match[0] !== '其中' || goesBothWays(view, wholes[0]!)) continue;
    for (const [k, part] of parts.entries()) {
      if (closed?.construction === 'among' && closed.terms.some((t) => t.claim === part)) continue;
      if (isOfSeveral(view, part, wholes)) continue;
      yield partRelation(part, isOfOneName(view, part, wholes[0]!, match.index) ? wholes.slice(0, 1) : wholes, k === 0);
    }
  }
}

/** The figures that 其中 governs: of one unit, clause by clause, up to the end of the sentence. */
function partsAfter(view: View, start: number, end: number, barrier: RegExp): Claim[] {
  const parts: Claim[] = [];
  let reach = end + 40;
  const first = amountFrom(view, end);
  for (let k = first; k < view.amounts.length; k++) {
    const claim = view.amounts[k]!;
    // 其中甲5个(东3个、西2个)、乙6个: what stands in a further bracket is a part of a part.
    if (view.depths[k]! > view.depths[first]!) {
      reach = claim.figure.end + 40;
      continue;
    }
    if (claim.sentence.start > start || claim.figure.start > reach || parts.length >= 20) break;
    // 议案9件(其中农业类3件),建议136件: the bracket that 其中 stands in is closed.
    if (view.depths[k]! < view.depths[first]!) break;
    if (parts.length === 0) {
      if (!isPlain(claim) || claim.figure.unit === '%' || claim.figure.kind !== 'quantity') break;
    } else if (!sameUnit(claim, parts[0]!)) {
      continue;
    } else if (!isPlain(claim) || !continues(view, claim, parts.at(-1)!, barrier)) {
      break;
    }
    parts.push(claim);
    reach = claim.figure.end + 40;
  }
  return parts;
}

/** A further part stands in a clause of the same shape: it names what it counts, and begins nothing new. */
function continues(view: View, claim: Claim, last: Claim, barrier: RegExp): boolean {
  const link = view.text.slice(last.figure.end, claim.figure.start);
  return (
    !barrier.test(link) &&
    !anew.test(link) &&
    !/比|较|同比|增长|下降|增加|减少|增至|降至|由|从|占|目前|同时|此外|另有|另外|全年|累计/.test(leadOf(view, claim))
  );
}

/** What the parts can be parts of, nearest first: figures of the unit before 其中, in its sentence or the one before. */
function wholesBefore(view: View, at: number, part: Claim): Claim[] {
  const { text } = view;
  const open = openBracket(text, at);
  const wholes: Claim[] = [];
  const own = part.sentence.start;
  for (let k = amountFrom(view, at) - 1; k >= 0 && wholes.length < 8; k--) {
    const claim = view.amounts[k]!;
    if (at - claim.figure.end > 200) break;
    if (open >= 0)
      return sameUnit(claim, part) && claim.figure.end <= open && open - claim.figure.end < 16 ? [claim] : [];
    const far = claim.sentence.start < own && !(/^[\s“"]*$/.test(text.slice(own, at)) && claim.sentence.end === own);
    if (far) break;
    // 比第二名还多0.79亿元,连续8天夺冠,其中…: by how much one is more is no whole.
    if (/(?:还|要)?(?:多|高出|超出|少)$/.test(leadOf(view, claim))) continue;
    // 主跨688米,全长3.86公里,其中主桥1246米: the nearest measures the same in another unit.
    if (wholes.length === 0 && !sameUnit(claim, part) && isPlain(claim) && unitRatio(claim, part) !== null) break;
    if (sameUnit(claim, part) && !claim.figure.until) wholes.push(claim);
  }
  return wholes;
}

/** The longest run of leading parts that adds up to one of the wholes. */
function closingSum(parts: readonly Claim[], wholes: readonly Claim[]): Relation | null {
  for (let length = parts.length; length >= 2; length--) {
    const some = parts.slice(0, length);
    for (const whole of wholes) {
      if (!isPlain(whole)) continue;
      const sum = sumVerdict(some, whole);
      if (sum.verdict === 'holds' && (sum.exactly || length === parts.length)) {
        return sumRelation('among', 'stated', whole, some, sum);
      }
    }
  }
  // A run of figures after 其中 may itself end in its own total: 区内a人,区外b人,合计c人.
  if (parts.length >= 3) {
    const total = parts.at(-1)!;
    const sum = sumVerdict(parts.slice(0, -1), total);
    if (sum.exactly && compare(total.figure.value!, { n: 20n, d: 1n }) > 0) {
      return sumRelation('among-with-total', 'implied', total, parts.slice(0, -1), sum);
    }
  }
  return null;
}

/**
 * `complements`: 其中线上a，线下b: two parts that leave nothing over make the whole.
 * Holds: 招聘会15场,其中线上9场,线下6场. Fails: 招聘会15场,其中线上9场,线下7场.
 * `with-the-rest`: a list that ends in 其他 or 其余 leaves nothing over either.
 * `overfull`: parts that come to more than their whole; they may overlap, so it is a question only.
 * Behind a semicolon (`far`) parts may well come to more than the whole: the list may be over.
 * `nearly-closing`: parts that one slip of the pen keeps from adding up to their whole; a question, too.
 */
function looseSum(view: View, parts: readonly Claim[], near: readonly Claim[], far = false): Relation | null {
  // 128亿元,为预算126亿元的102%,比上年的121亿元增长6%。其中: of what is, and not of what it is held against.
  const wholes = near.length > 1 ? near.filter((whole) => !heldAgainst.test(leadOf(view, whole))) : near;
  const rest = /(?:其他|其余|其它|另有)[^,。;、]{0,8}$/.test(leadOf(view, parts.at(-1)!));
  // 31.2万元,其中…、其他3.9万元: nothing stands between the whole and its parts.
  const beside = !far && /^,其中$/.test(view.text.slice(near[0]!.figure.end, near[0]!.figure.end + 3));
  const direct =
    beside &&
    (rest ||
      (wholes.length > 1 &&
        parts.length >= 2 &&
        !changing.test(leadOf(view, near[0]!)) &&
        oneSlipApart(parts, near[0]!, 3)));
  const whole = direct ? near[0] : wholes[0];
  if (parts.length < 2 || (wholes.length !== 1 && !direct) || !whole || !isPlain(whole)) return null;
  if (rest && countedOtherwise(view, parts)) return null;
  // 甲类21家,乙类33家,两类都做的8家: told to overlap.
  if (parts.some((p) => /都[做有是属]|[两三]类都|兼|既|重复|重叠|交叉/.test(leadOf(view, p)))) return null;
  const sum = sumVerdict(parts, whole);
  if (sum.verdict !== 'fails') return null;
  const fit = parts.every((p) => canBeAtMost(p.figure.interval, whole.figure.interval));
  // 煤11984万吨,其中电煤8267万吨;矿石3851万吨;其他2339万吨: behind the semicolon the list is of what stands before the whole.
  if (rest && (fit || direct) && (!far || oneSlipApart(parts, whole, telling)))
    return sumRelation('with-the-rest', 'implied', whole, parts, sum);
  if (direct && !rest) return sumRelation('nearly-closing', 'implied', whole, parts, sum);
  if (parts.length === 2 && areComplements(leadOf(view, parts[0]!), leadOf(view, parts[1]!))) {
    return sumRelation('complements', 'implied', whole, parts, sum);
  }
  if (!far && arePatents(view, parts)) return sumRelation('nearly-closing', 'implied', whole, parts, sum);
  const over = !canBeAtMost(parts.map((p) => p.figure.interval).reduce(addIntervals), whole.figure.interval);
  if (fit && over && !far) {
    // Parts that overlap are few, and few of them come one slip of the pen near to their whole.
    const slip = digitsOf(whole).length >= telling && oneSlipApart(parts, whole, telling);
    return { ...sumRelation('overfull', 'implied', whole, parts, sum), doubt: slip ? null : 'loose' };
  }
  // Real lists that leave something out come that near by chance: whatever the digits, no more than a question.
  return fit && oneSlipApart(parts, whole)
    ? { ...sumRelation('nearly-closing', 'implied', whole, parts, sum), doubt: 'loose' }
    : null;
}

const patents = [/发明专利/, /实用新型/, /外观设计/];

/** There are three kinds of patents, and no fourth. */
function arePatents(view: View, parts: readonly Claim[]): boolean {
  return parts.length === 3 && patents.every((kind, k) => kind.test(leadOf(view, parts[k]!)));
}

/** 减少0.1万人: a change is no whole. */
const changing = /[增减升降涨跌]|提高|扩大|回落|比|较/;

/** 瓷器843件、铜钱216枚、其他68件: one of the kinds has a measure word of its own. */
function countedOtherwise({ amounts }: View, parts: readonly Claim[]): boolean {
  const [from, to] = [parts[0]!.index, parts.at(-1)!.index];
  return amounts.some((c) => c.index > from && c.index < to && !parts.includes(c) && measureWord.test(c.figure.unit));
}

const heldAgainst =
  /(?:比|较|由|从)[^,。;]{0,10}$|[上去前]年(?:同期|同月)?[^,。;\d]{0,4}$|(?:为|完成|占)[^,。;\d]{0,6}(?:预算|计划|目标|任务)(?:数|额)?的?$/;

/** 大米12吨、面粉4吨,其中成品粮16吨: greater than each of a list, and no greater than some of it together. */
function isOfSeveral({ text }: View, part: Claim, [last, ...earlier]: readonly Claim[]): boolean {
  if (!last) return false;
  const listed = [last];
  for (const claim of earlier) {
    if (!/^、[^,。;:()]*$/.test(text.slice(claim.figure.end, listed[0]!.figure.start))) break;
    listed.unshift(claim);
  }
  return (
    listed.length > 1 &&
    !listed.some((whole) => canBeAtMost(part.figure.interval, whole.figure.interval)) &&
    canBeAtMost(part.figure.interval, listed.map((whole) => whole.figure.interval).reduce(addIntervals))
  );
}

/** 增加1.12亿,其中甲增加1.31亿,乙减少0.19亿: what it comes to in the end. */
function goesBothWays(view: View, whole: Claim): boolean {
  const behind = view.text.slice(whole.figure.end, Math.min(whole.sentence.end, whole.figure.end + 200));
  const lead = leadOf(view, whole);
  return (rises.test(lead) && falls.test(behind)) || (falls.test(lead) && rises.test(behind));
}

const rises = /增加|增长|上升|提高|净增|多/;
const falls = /减少|下降|回落|降低/;

/** 总收入2160万元,总支出1675万元,其中公益支出1800万元: part and whole bear one name, and nothing stands between. */
function isOfOneName(view: View, part: Claim, whole: Claim, at: number): boolean {
  const name = leadOf(view, part).slice(-2);
  // 增加1.12亿,其中甲增加1.31亿,乙减少0.19亿: what it comes to in the end.
  if (/[增减升降涨跌]|提高|扩大|回落/.test(name)) return false;
  return (
    /^[\u4e00-\u9fff]{2}$/.test(name) &&
    leadOf(view, whole).endsWith(name) &&
    view.text.slice(whole.figure.end, at) === ','
  );
}

function partRelation(part: Claim, wholes: readonly Claim[], first: boolean): Relation {
  const fits = wholes.find((w) => canBeAtMost(part.figure.interval, w.figure.interval));
  const largest = wholes.reduce((a, b) =>
    compare(b.figure.value ?? a.figure.value!, a.figure.value ?? b.figure.value!) > 0 ? b : a,
  );
  const whole = fits ?? largest;
  return {
    kind: 'part',
    basis: first ? 'stated' : 'implied',
    construction: 'among',
    terms: [termOf('part', part), termOf('whole', whole)],
    verdict: fits ? 'holds' : 'fails',
    working: fits ? `${printed(part)} ≤ ${printed(whole)} ✓` : `${printed(part)} > ${printed(whole)} ✗`,
    doubt: null,
  };
}
