import type { Claim } from '../claims/claim.js';
import { add, compare, divide, formatExact } from '../text/exact.js';
import { isPlain } from './commensurable.js';
import { unitRatio } from './conversion.js';
import { type Equation, productOf } from './equation.js';
import { isIntensive } from './intensive.js';
import { judge, type Meant } from './judge.js';
import { farther, type Neighbours } from './neighbours.js';
import { rateInterval, unitOfRate } from './rate-interval.js';
import type { Relation } from './relation.js';
import { printed } from './sum-verdict.js';
import { leadOf, tailOf, termOf, type View } from './view.js';

/** 占签约总额的, 为全年目标的, 完成年度计划的: a rate of what bears the name. */
const ofName =
  /(?:占|为|是|达|完成|相当于|实现)(?:了|到|全部|所有)?(?<name>[^,。;、\d占]{2,14}?)的(?:比例|比重|份额)?(?:约|近|达到?|为)*$/;
/** 占, 占比: of what was told before it. */
const bare = /(?:占比?|占到|比重|比例)(?:为|达到?|约|近)*$/;
/** 开工率, 抢通率: a rate of what has been done to so many. */
const rateName = /(?<deed>[\u4e00-\u9fff]{2})率(?:已|均|分别)?(?:达到?|为|是|约|近|超)*$/;
/** 产值占比46%: a clause that says anew what takes up so much speaks of that. */
const ofItsOwn = /^[^,。;]{4,}(?:占|比重|比例)/;
const outside = /全国|全球|世界|同期|GDP|生产总值/;
const apart =
  /分别|去年|上年|目标|高于|低于|由|从|全省|全国|均|增长|增加|下降|减少|提高|上升|比上|较上|同比|环比|以上|计划|预计|力争|确保/;
const among = /其中|(?:这|当|里面?|名单|总数|其)中/;

/** Told of what a figure will be. */
const toBe = /[将可][增升提扩达]|届时|预计|规划/;

interface Share extends Meant {
  readonly part: Claim;
  readonly base: Claim;
}

/**
 * `share-of`: a part, its rate, and the whole that bears the name of the base, in sentences or paragraphs of their own.
 * Holds: 签约总额58.6亿元。两个项目共30.5亿元,占签约总额的52%. Fails: 签约总额58.6亿元。两个项目共30.5亿元,占签约总额的62%.
 */
export function* sharesAnywhere(neighbours: Neighbours, said: readonly Relation[]): Iterable<Relation> {
  const known = new Set<Claim>();
  for (const { kind, verdict, doubt, terms } of said)
    if (kind === 'share' && verdict !== 'open' && !(verdict === 'fails' && doubt === 'loose'))
      for (const { claim, role } of terms) if (claim && role === 'rate') known.add(claim);
  for (const view of neighbours.views) {
    if (!/[占率的]/.test(view.text)) continue;
    for (const rate of view.amounts) {
      const { figure } = rate;
      if (
        known.has(rate) ||
        (figure.unit !== '%' && figure.kind !== 'fraction') ||
        !figure.value ||
        figure.value.n <= 0n
      )
        continue;
      if (figure.approximation === 'about') continue;
      const lead = leadOf(view, rate) + view.text.slice(figure.start, figure.numeral.start);
      const name = ofName.exec(lead)?.groups?.name;
      // 起诉2908人,不起诉872人,不起诉率: of both together.
      const deed = /[不未非][\u4e00-\u9fff]{1,4}率/.test(lead) ? undefined : rateName.exec(lead)?.groups?.deed;
      const said = view.text.slice(rate.clause.start, figure.start);
      if (
        (!name && !deed && !bare.test(lead)) ||
        apart.test(name ? lead.replace(name, '') : lead) ||
        /去年|上年|\d{4}年|同期|此前/.test(said) ||
        (name && outside.test(name))
      )
        continue;
      if (!name && !deed && ofItsOwn.test(said)) continue;
      // 164家企业的287个产品中选,企业中选率: of the firms, which stand before what they made.
      const of = deed && new RegExp(`([\\u4e00-\\u9fff]{2})${deed}率`).exec(lead)?.[1];
      if (of && new RegExp(`\\d[家个名所]${of}的\\d`).test(view.text.slice(rate.sentence.start, figure.start)))
        continue;
      const judgment = judge([...sharesOf(view, rate, name, deed, neighbours)]);
      // 八成: so coarse a rate is one slip away from many.
      const coarse = figure.kind === 'fraction' || /成/.test(figure.text);
      if (judgment && (judgment.holds || judgment.meant.sure || !coarse))
        yield relationOf(rate, judgment.meant, judgment.holds);
    }
  }
}

function* sharesOf(
  view: View,
  rate: Claim,
  name: string | undefined,
  deed: string | undefined,
  neighbours: Neighbours,
): Iterable<Share> {
  const about = neighbours.of(rate).filter(
    ({ claim }) =>
      isPlain(claim) &&
      claim.figure.kind === 'quantity' &&
      claim.figure.date === null &&
      claim.figure.value!.n > 0n &&
      !isIntensive(claim) &&
      // 后者多460亿美元: by how much one is more is no part.
      !/(?:多|少|高出|相差)了?$/.test(leadOf(neighbours.viewOf(claim), claim)),
  );
  const before = about
    .filter(
      ({ claim }) =>
        claim.index < rate.index && claim.passage === rate.passage && claim.sentence.start === rate.sentence.start,
    )
    // (新能源出口25.6万辆),占国内销量的: what a bracket holds is told by the way.
    .filter(({ claim }) => !/^[^(]*\)/.test(view.text.slice(claim.figure.end, rate.figure.start)))
    .reverse();
  const part = deed ? [before[0]].find((c) => c && aboutIt(neighbours, c.claim).includes(deed)) : before[0];
  // 居前两位: a rank is no part, and no more are the years in which so many came.
  if (
    !part ||
    /^(?:年|个月)$/.test(part.claim.figure.unit) ||
    /前$/.test(leadOf(neighbours.viewOf(part.claim), part.claim))
  )
    return;
  const found: Share[] = [];
  for (const base of about) {
    const ratio = base.claim === part.claim ? null : unitRatio(part.claim, base.claim);
    if (!ratio || compare(ratio, { n: 1n, d: 1n }) !== 0) continue;
    // 收入229.1亿元,完成229.1亿元: told twice, it is no base of itself.
    if (compare(base.claim.figure.value!, part.claim.figure.value!) === 0) continue;
    if (!/计划|目标|任务|预算/.test(name ?? '') && compare(base.claim.figure.value!, part.claim.figure.value!) <= 0)
      continue;
    // 占设计能力的90%。…届时设计能力将增至162万: of what is yet to be.
    if (name && !/计划|目标|任务|预算/.test(name) && toBe.test(aboutIt(neighbours, base.claim))) continue;
    // 相当于制造业税收的四分之一;装备制造业税收31.2亿元: behind the rate another is told of.
    if (
      name &&
      base.distance === 'sentence' &&
      base.claim.index > rate.index &&
      !aboutIt(neighbours, base.claim).replace(/^[,;]/, '').startsWith(name)
    )
      continue;
    if (name ? !bears(neighbours, base.claim, name) : base.claim.index > part.claim.index) continue;
    const within = among.test(view.text.slice(base.claim.figure.end, part.claim.figure.start));
    if (!name && base.claim.passage !== rate.passage) continue;
    if (!name && !deed && !within) continue;
    found.push({
      part: part.claim,
      base: base.claim,
      distance: farther(base.distance, part.distance),
      sure: name === undefined ? deed === undefined && base.distance === 'sentence' : !/^总[^,]{0,2}$/.test(name),
      firm:
        name !== undefined &&
        !/^总[^,]{0,2}$/.test(name) &&
        name.length >= 4 &&
        aboutIt(neighbours, base.claim).includes(name),
      strict: [equationOf(part.claim, base.claim, rate, false)],
      lenient: [equationOf(part.claim, base.claim, rate, true)],
    });
  }
  yield* found;
}

function aboutIt(neighbours: Neighbours, claim: Claim): string {
  const view = neighbours.viewOf(claim);
  return view.text.slice(claim.clause.start, claim.figure.start) + tailOf(view, claim);
}

/** Whether the words about a figure bear the name of the base, but for words of how much: 签约总额, 不合格总数. */
function bears(neighbours: Neighbours, claim: Claim, name: string): boolean {
  // 进出口总值 is no 出口总值.
  const words = aboutIt(neighbours, claim).replaceAll('进出口', '').replaceAll('的', '');
  if (words.includes(name.replaceAll('的', ''))) return true;
  const core = name
    .replaceAll('的', '')
    .replace(/^(?:全年|年度|今年)(?=计划|目标|任务|预算)/, '')
    .replace(/^(?:全部|所有|该|其|我)?(?:全[市县区镇乡村校州省盟旗])?/, '')
    .replace(/(?:总数|总量|总额|总[人户]数|人数|户数|数量|数|量|额)$/, '');
  // 占路线全长的: 高速全长86公里.
  const extent = /(?:全长|总长|总面积|总投资|总产值|总收入|总支出|总建筑面积)$/.exec(name)?.[0];
  if (extent !== undefined) return words.includes(extent);
  if (/^(?:计划|目标|任务)$/.test(core)) return /计划|目标|任务|定下/.test(words);
  if (core.length >= 2 && !/^总/.test(core)) return words.includes(core);
  const scope = /全[市县区镇乡村校州省盟旗]/.exec(name)?.[0];
  return scope !== undefined ? words.includes(scope) : /总/.test(name) && /总|共|合计/.test(words);
}

/** A rate may have been cut off instead of rounded (`lenient`). */
function equationOf(part: Claim, base: Claim, rate: Claim, lenient: boolean): Equation {
  const unit = unitOfRate(rate);
  const { kind, interval, step } = rate.figure;
  const said = kind === 'fraction' ? rateInterval(rate) : interval;
  const reach = lenient && step && said.high && kind !== 'fraction' ? { ...said, high: add(said.high, step) } : said;
  const values = [part.figure.interval, base.figure.interval, reach];
  return productOf([part, base, rate], values, unit);
}

function relationOf(rate: Claim, { part, base }: Share, holds: boolean): Relation {
  const quotient = divide(divide(part.figure.value!, base.figure.value!), unitOfRate(rate));
  const working = `${printed(part)} ÷ ${printed(base)} = ${formatExact(quotient, rate.figure.kind === 'fraction' ? 4 : 2)}${rate.figure.unit}`;
  return {
    kind: 'share',
    basis: 'implied',
    construction: 'share-of',
    terms: [termOf('rate', rate), termOf('part', part), termOf('base', base)],
    verdict: holds ? 'holds' : 'fails',
    working: holds ? `${working} ≈ ${printed(rate)} ✓` : `${working} ≠ ${printed(rate)} ✗`,
    doubt: null,
  };
}
