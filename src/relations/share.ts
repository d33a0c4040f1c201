import type { Claim } from '../claims/claim.js';
import { compare, divide, exact, magnitude, subtract } from '../text/exact.js';
import { intersects, multiplyIntervals } from '../text/interval.js';
import { sameUnit } from './commensurable.js';
import { digitsOf } from './one-slip.js';
import { unitOfRate } from './rate-interval.js';
import type { Relation } from './relation.js';
import { fits, isAmount, isRate, shareRelation, slipsFrom } from './share-verdict.js';
import { printed, scaledLike } from './sum-verdict.js';
import { between, leadOf, termOf, type View, wordsUpTo } from './view.js';

const takes = /占(?:[^,。;]{0,14}的|比|比例|比重|到)?(?:为|达到|达|约)?$/;
/** Bases outside the copy: 占全国的, 占同期. */
const elsewhere = /占(?:全国|全省|全球|世界|全区|全市|全盟|全州|GDP|地区生产总值|国内生产总值|同期|财政|一般公共)/;
/** 占总投资的, 占年度计划的, 占全部企业的: what the base is called; 总 and 全部 say only that it is one. */
const baseName =
  /占(?!比|到|达|约|\d)(?:了)?(?:全部|所有|其|该|我)?([^,。;\d]{2,16}?)的?(?:比例|比重|份额)?(?:为|达到|达|约)?$/;
/** 高新技术企业136家,高新技术产业产值占比46%: a clause that says anew what takes up so much speaks of that. */
const ofItsOwn = /^[^,。;]{4,}占(?:比|比例|比重)?(?:为|达到?|约)?$/;
/** 数量占, 总数占: no name of its own. */
const quantity = /^(?:其|[这那该他她它]|前者|后者|大约|分别|共|合计|总|数量|面积|人数|金额|产值|规模|户数|比例)/;
/** 风电占: what takes up so much, by name. */
const ofNamed =
  /(?:^|[,;、])([\u4e00-\u9fff]{2,8}?)占(?:[^,。;、\d]{2,14}的(?:比例|比重)?|比|比例|比重)?(?:为|达到|达|约)?$/;
const ofThose = /(?:^|[,;。])([\u4e00-\u9fff]{4,12}?)中,[^;]*$/;
/** 占全部贷款的, 余额占: of what there is, and not of what has come. */
const ofStock = /余额|全部|总[数量额]|存量/;
const plainWhole = /^总[数额量]$/;

/** Words by which a part is said to be of a whole named before it. */
const withinCue = /其中|中,|里面|里有|当中/;

/**
 * `takes-up`: N…，其中 x，占 p%; or x，占总投资的 p%, where a figure before bears that name. The base is one that the copy
 * offers before x; where it offers several and names none, only agreement is told.
 * Holds: 共有会员400人,其中女会员100人,占25%. Fails: 共有会员400人,其中女会员100人,占35%.
 * `beside`: N…，x，占 p%；y，占 q%: where x is p% of N, y is said to be q% of it, too.
 * Holds: 商品零售600亿元,占80%;餐饮收入150亿元,占20%. Fails: 商品零售600亿元,占80%;餐饮收入160亿元,占20%.
 * `one-base`: x，占 p%，y，占 q%: what is said side by side is said of one base, printed or not.
 * Holds: 老年人口264万人,占18.7%(其中,高龄人口190万人,占13.5%).
 */
export function* shares(view: View): Iterable<Relation> {
  const { amounts } = view;
  let before: Share | null = null;
  for (let i = 1; i < amounts.length; i++) {
    const rate = amounts[i]!;
    if (!isRate(rate)) continue;
    const at = partOf(view, i);
    if (at === null) continue;
    const part = amounts[at]!;
    if (part.sentence.start !== rate.sentence.start || !isAmount(part)) continue;
    // 后者多460亿美元,石油占出口的77%: by how much one is more is no part.
    const isDifference = /(?:多|少|高出|相差|增加|减少)了?$/.test(leadOf(view, part));
    const lead = leadOf(view, rate) + view.text.slice(rate.figure.start, rate.figure.numeral.start);
    if (!takes.test(lead) || /分别占/.test(lead)) continue;
    const beside: Share | null = before?.part.sentence.start === part.sentence.start ? before : null;
    const own: Share = { part, rate, base: null };
    before = own;
    if (elsewhere.test(lead) || (rate.clause.start > part.figure.end && ofItsOwn.test(lead))) continue;
    const name = baseName.exec(lead)?.[1];
    const named = namedBase(view, at, name);
    // A base that the words name and no figure bears lies outside of what can be reckoned here.
    if (name !== undefined && !named) continue;
    const bases = named ? [named] : basesOf(view, at);
    const fitting = closest(
      part,
      rate,
      bases.filter((base) => fits(part, rate, base)),
    );
    // 其中: one of the figures before is the whole; with several in reach no other word says which.
    const among = bases.length > 0 && withinCue.test(between(view, bases.at(-1)!, part));
    const alone = named !== null || bases.length === 1;
    const basis = named || (among && alone) ? 'stated' : 'implied';
    if (fitting) {
      own.base = fitting;
      yield shareRelation('takes-up', basis, part, rate, fitting, true, true);
      continue;
    }
    if (beside && !named && sameUnit(beside.part, part)) {
      const common = commonBase(beside, own);
      if (common) yield common;
      else if (beside.base && isParallel(view, beside, own)) {
        own.base = beside.base;
        yield shareRelation('beside', 'implied', part, rate, beside.base, false, true);
      }
      // Said of the base of the share beside it, which may be any.
      continue;
    }
    // 新增的198.6亿元贷款中,…增加167.2亿元,后者占: an increase is a part of an increase.
    if (
      isDifference &&
      (ofStock.test(lead) || !bases.some((b) => /新增|增加|净增|增量/.test(wordsUpTo(view, b).slice(-8))))
    )
      continue;
    // 汉墓61座、明清墓9座,汉墓最多,占总数的: another figure of the sentence takes up just so much.
    if (isOfAnother(view, i, at, bases)) continue;
    if (bases.length === 0) {
      const over = overshot(view, at, rate);
      if (over) yield shareRelation('takes-up', 'implied', part, rate, over, false, true);
      continue;
    }
    // 机构床位中,护理型15万张,占65% behind 两类床位合计39万张: of what bears the name.
    const within = ofThose.exec(view.text.slice(part.sentence.start, part.figure.start))?.[1];
    if (within && !bases.some((b) => wordsUpTo(view, b).includes(within.slice(0, 2)))) continue;
    const base = bases.find((b) => withinCue.test(behind(view, b))) ?? bases[0]!;
    const relation = shareRelation('takes-up', basis, part, rate, base, false, among || named !== null);
    // Of several bases, one that a slip of the pen keeps from fitting is the one that was meant.
    const slipped =
      alone && (relation.verdict !== 'open' || ofStock.test(lead))
        ? undefined
        : bases.find((b) => slipsFrom(part, rate, b));
    if (isDifference && !slipped) continue;
    if (slipped) yield shareRelation('takes-up', 'implied', part, rate, slipped, false, true);
    else yield alone ? relation : { ...relation, doubt: relation.doubt ?? 'loose' };
  }
}

/**
 * 出口61亿元,进口37亿元,顺差24亿元,出口占比62%: the index of the figure before it that bears the name, else the last; `null`
 * where the last is told of something else (云门一港占四港的 behind 青螺港884万吨).
 */
function partOf(view: View, index: number): number | null {
  const rate = view.amounts[index]!;
  const subject = ofNamed.exec(leadOf(view, rate))?.[1];
  // 高级职称以上教师占: of several grades together.
  if (subject && /以上|以下|及其/.test(subject)) return null;
  if (!subject || quantity.test(subject)) return index - 1;
  for (const name of [subject, subject.slice(0, 2)])
    for (
      let k = index - 1;
      k >= Math.max(0, index - 12) && view.amounts[k]!.sentence.start === rate.sentence.start;
      k--
    )
      if (isAmount(view.amounts[k]!) && bears(view, view.amounts[k]!, name)) return k;
  const last = view.amounts[index - 1];
  const words = last ? leadOf(view, last) + behind(view, last) : '';
  return [...subject].some((character) => words.includes(character)) && words.includes(subject[0]!) ? index - 1 : null;
}

function bears(view: View, claim: Claim, name: string): boolean {
  const lead = leadOf(view, claim);
  return name.length > 2 || !lead.includes('进出口')
    ? lead.includes(name) && !lead.includes(`进${name}`)
    : lead.endsWith(name);
}

/** A part and the rate that it is said to be. */
interface Share {
  readonly part: Claim;
  readonly rate: Claim;
  /** What it was found to be a share of. */
  base: Claim | null;
}

/** 长片500部,占40%,短片750部,占60%: nothing but the name of the next kind stands between, and both fit into the whole. */
function isParallel(view: View, { rate, base }: Share, { part, rate: own }: Share): boolean {
  const link = between(view, rate, part);
  if (!/^[,;、][^,。;:()\d]{1,16}$/.test(link) || withinCue.test(link)) return false;
  return (
    /^,占(?:比)?(?:为|达到|达)?$/.test(between(view, part, own)) && compare(part.figure.value!, base!.figure.value!) < 0
  );
}

/** Whether another figure before the rate, in its sentence, is that share of a base of its own. */
function isOfAnother(view: View, index: number, own: number, bases: readonly Claim[]): boolean {
  const { amounts } = view;
  const [part, rate] = [amounts[own]!, amounts[index]!];
  for (let k = Math.max(0, index - 12); k < index; k++) {
    const other = amounts[k]!;
    if (k === own || other.sentence.start !== rate.sentence.start || !isAmount(other) || !sameUnit(other, part))
      continue;
    if (
      bases.some(
        (base) => base !== other && compare(base.figure.value!, other.figure.value!) > 0 && fits(other, rate, base),
      )
    )
      return true;
  }
  return false;
}

/** Two shares that imply one base; `null` where they do not: they may have two. */
function commonBase(a: Share, b: Share): Relation | null {
  const left = multiplyIntervals(a.part.figure.interval, b.rate.figure.interval);
  const right = multiplyIntervals(b.part.figure.interval, a.rate.figure.interval);
  if (!intersects(left, right)) return null;
  const wholeOf = ({ part, rate }: Share) => divide(divide(part.figure.value!, rate.figure.value!), exact(1, 100));
  const shown = ({ part, rate }: Share) => `${printed(part)} ÷ ${printed(rate)}`;
  return {
    kind: 'share',
    basis: 'implied',
    construction: 'one-base',
    terms: [termOf('rate', b.rate), termOf('part', b.part), termOf('part', a.part), termOf('rate', a.rate)],
    verdict: 'holds',
    working: `${shown(a)} ≈ ${shown(b)} ≈ ${scaledLike(wholeOf(a), printed(a.part))} ✓`,
    doubt: null,
  };
}

/** Figures of the part's unit before it, greater than it, in its sentence or the one before; nearest first. */
function basesOf(view: View, index: number): Claim[] {
  const part = view.amounts[index]!;
  const bases: Claim[] = [];
  for (let k = index - 1; k >= 0 && bases.length < 8; k--) {
    const claim = view.amounts[k]!;
    if (claim.sentence.start !== part.sentence.start && claim.sentence.end !== part.sentence.start) break;
    if (isAmount(claim) && sameUnit(claim, part) && compare(claim.figure.value!, part.figure.value!) > 0)
      bases.push(claim);
  }
  return bases;
}

/** 播种面积126.5万亩,已收获131.85万亩,占90%: more than the one figure it can be of, by a slip of the pen. */
function overshot(view: View, index: number, rate: Claim): Claim | null {
  const part = view.amounts[index]!;
  const before = view.amounts
    .slice(Math.max(0, index - 6), index)
    .filter((c) => c.sentence.start === part.sentence.start);
  const [base, ...more] = before.filter((c) => isAmount(c) && sameUnit(c, part));
  if (!base || more.length > 0 || digitsOf(part).length < 3) return null;
  return slipsFrom(part, rate, base) ? base : null;
}

/** The one figure of the unit, a little way back in the paragraph, that bears the name of the base. */
function namedBase(view: View, index: number, name: string | undefined): Claim | null {
  if (name === undefined) return null;
  const part = view.amounts[index]!;
  const whole = plainWhole.test(name);
  // 占签约总额的: money, whatever is counted beside it.
  if (/额|资金|产值|收入|投资|金额$/.test(name) && !/元$/.test(part.figure.unit)) return null;
  const noun = name.replace(/^总|总[数额量]$/g, '');
  const named: Claim[] = [];
  for (let k = index - 1; k >= Math.max(0, index - 12); k--) {
    const claim = view.amounts[k]!;
    if (!isAmount(claim) || !sameUnit(claim, part)) continue;
    // More can be done than was planned; else a whole is more than its part.
    if (!/计划|目标|任务|预算|指标/.test(name) && compare(claim.figure.value!, part.figure.value!) <= 0) continue;
    if (
      whole ||
      saysName(leadOf(view, claim), noun) ||
      saysName(behind(view, claim).split(/[,;:。列居获得为占在]/)[0]!, noun)
    )
      named.push(claim);
  }
  if (whole)
    return named.reduce<Claim | null>((a, b) => (a && compare(a.figure.value!, b.figure.value!) >= 0 ? a : b), null);
  if (named.length === 0 && name.endsWith('总数')) return summedBase(view, index, noun);
  return named.length === 1 ? named[0]! : null;
}

/** 奖牌方面，产生金牌32枚、银牌32枚，总计64枚…占奖牌总数的: the sum in a sentence that speaks of what the base is of. */
function summedBase(view: View, index: number, noun: string): Claim | null {
  const part = view.amounts[index]!;
  const sums = view.amounts.slice(Math.max(0, index - 12), index).filter((claim) => {
    if (!isAmount(claim) || !sameUnit(claim, part) || compare(claim.figure.value!, part.figure.value!) <= 0)
      return false;
    const before = view.text.slice(Math.max(claim.sentence.start, claim.figure.start - 120), claim.figure.start);
    return /(?:总计|共计|合计|总共|一共|总数)[为达有]?$/.test(before) && before.includes(noun);
  });
  return sums.length === 1 ? sums[0]! : null;
}

/** Whether the words about a figure are the name of the base: all of a short name, the end of a long one. */
function saysName(words: string, name: string): boolean {
  // 进出口总值 is no 出口总值.
  return name.length >= 2 && words.replaceAll('进出口', '').includes(name.length <= 6 ? name : name.slice(-6));
}

/** The text between a figure and the next. */
function behind(view: View, claim: Claim): string {
  const next = view.claims[claim.index - view.claims[0]!.index + 1];
  return view.text.slice(claim.figure.end, next?.figure.start ?? claim.figure.end + 12);
}

/** Of several bases that the rounding lets pass, the one that comes nearest to the rate. */
function closest(part: Claim, rate: Claim, bases: readonly Claim[]): Claim | undefined {
  const off = (base: Claim) => {
    const distance = subtract(
      divide(divide(part.figure.value!, base.figure.value!), unitOfRate(rate)),
      rate.figure.value!,
    );
    return magnitude(distance);
  };
  return bases.reduce<Claim | undefined>((a, b) => (a && compare(off(a), off(b)) <= 0 ? a : b), undefined);
}
