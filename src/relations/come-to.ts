import type { Claim } from '../claims/claim.js';
import { add, compare } from '../text/exact.js';
import { isPlain, sameUnit } from './commensurable.js';
import { sumOf } from './equation.js';
import { judge, type Meant } from './judge.js';
import { farther, type Neighbours } from './neighbours.js';
import { digitsOf, isSlip } from './one-slip.js';
import type { Relation } from './relation.js';
import { sumRelation } from './sum.js';
import { sumVerdict } from './sum-verdict.js';
import { amountFrom, leadOf, type View } from './view.js';

/** 届时…将达到, 全部并网后…将达到, 加上此次…累计: the level that what there is and what is added come to. */
const then =
  /届时|(?:建成|投产|投用|投运|并网|完工|完成|达产|竣工|扩建|建设|落成|开业|启用|到位|交付)(?:后|以后|之后)|加上/;
const level =
  /(?:将|总|共|累计)[^,。;:\d]{0,10}?(?:达到?|增[至到]|增加[到至]|扩大[到至]|扩[至到]|突破|为|是|有|签约|完成|[\u4e00-\u9fff]{2})?(?:约)?$/;
/** What is added to what there is. */
const added = /新增|增加|新建|新开|再|另|在建|二期|扩建|加上|此次|本次|这次|规划|今年[^,。;\d]{0,8}完成|将建/;
/** Of another time, or no level. */
const apart = /比|较|同期|上年|去年同期|均|每|增长|下降|减少|由|从|目标|计划(?!再|年内)/;

interface Coming extends Meant {
  readonly stock: Claim;
  readonly more: Claim;
}

/**
 * `come-to`: what there is, what is added, and the level that they come to, in sentences or paragraphs of their own.
 * Holds: 现有床位1800张。北院区规划床位600张,届时床位总数将达到2400张. Fails: …届时床位总数将达到2600张.
 */
export function* comingTo(neighbours: Neighbours, said: readonly Relation[]): Iterable<Relation> {
  const known = new Set<Claim>();
  for (const { kind, verdict, terms } of said)
    if (kind === 'sum' && verdict !== 'open')
      for (const { claim, role } of terms) if (claim && role === 'total') known.add(claim);
  for (const view of neighbours.views) {
    if (!/届时|后|加上/.test(view.text)) continue;
    for (const total of view.amounts) {
      const { figure, sentence, clause } = total;
      if (
        known.has(total) ||
        !isPlain(total) ||
        figure.kind !== 'quantity' ||
        figure.unit === '' ||
        digitsOf(total).length < 2
      )
        continue;
      if (/^[%年月天日岁次倍]$|百分点/.test(figure.unit)) continue;
      const words = view.text.slice(sentence.start, figure.start);
      if (!then.test(words.slice(-60)) || !level.test(leadOf(view, total))) continue;
      if (apart.test(view.text.slice(clause.start, figure.start))) continue;
      const judgment = judge([...waysTo(view, total, neighbours)]);
      if (!judgment) continue;
      const { stock, more } = judgment.meant;
      // 改造12个, 三期: only what there is already comes to more.
      if (
        !judgment.holds &&
        (!isStock(neighbours, stock) || !isSlip(total, add(stock.figure.value!, more.figure.value!)))
      )
        continue;
      if (!judgment.holds && /[三四五]期|另|改造|优化|还将/.test(view.text.slice(more.figure.end, figure.start)))
        continue;
      // 加上现有的T1(4.6万平方米)、T2(18.4万平方米): more than two of them come together.
      const others = view.amounts
        .slice(amountFrom(view, sentence.start), amountFrom(view, figure.start))
        .filter(
          (c) =>
            c.sentence.start === sentence.start &&
            c.index < total.index &&
            sameUnit(c, total) &&
            c !== stock &&
            c !== more,
        );
      if (!judgment.holds && others.length > 0) continue;
      if (!judgment.holds && isOtherMoney(view, total, stock, more)) continue;
      const sum = sumVerdict([stock, more], total);
      if ((sum.verdict === 'holds') === judgment.holds)
        yield sumRelation('come-to', 'implied', total, [stock, more], sum);
    }
  }
}

function* waysTo(view: View, total: Claim, neighbours: Neighbours): Iterable<Coming> {
  const before = neighbours
    .of(total)
    .filter(({ claim }) => claim.index < total.index && isPlain(claim) && sameUnit(claim, total))
    .filter(({ claim }) => claim.figure.value!.n > 0n && compare(claim.figure.value!, total.figure.value!) < 0);
  const mores = before.filter(
    ({ claim }) =>
      claim.passage === total.passage && added.test(wordsOf(view, claim)) && !/比|较/.test(leadOf(view, claim)),
  );
  const more = mores.at(-1);
  if (!more) return;
  const stocks = before.filter(
    ({ claim }) => claim !== more.claim && !apart.test(leadOf(neighbours.viewOf(claim), claim)),
  );
  for (const stock of stocks) {
    const claims = [total, stock.claim, more.claim];
    const equation = sumOf(
      claims,
      claims.map((c) => c.figure.interval),
    );
    yield {
      stock: stock.claim,
      more: more.claim,
      distance: farther(stock.distance, more.distance),
      sure: stocks.length === 1 && stock.distance !== 'article',
      strict: [equation],
      lenient: [equation],
    };
  }
}

/** 现有, 已有, 一期年产: what there was before. */
function isStock(neighbours: Neighbours, claim: Claim): boolean {
  const { text } = neighbours.viewOf(claim);
  const said = text.slice(Math.max(claim.sentence.start, claim.figure.start - 30), claim.figure.start);
  return (
    /现有|已有|目前|现在|截至|原有|已建成|一期|拥有|达到?$|新签约|已签约|累计/.test(said) &&
    !/改造|优化|评定|提升|撤|停/.test(leadOf(neighbours.viewOf(claim), claim))
  );
}

/** 投资4亿元…投资6亿元,年产值将达到30亿元: money of another kind. */
function isOtherMoney(view: View, total: Claim, stock: Claim, more: Claim): boolean {
  if (!/元$/.test(total.figure.unit)) return false;
  const noun = /([\u4e00-\u9fff]{2})(?:总额|总量)?(?:将|可|累计)*(?:达到?|增[至到]|增加[到至]|突破|为)?(?:约)?$/.exec(
    leadOf(view, total),
  )?.[1];
  const said = [stock, more].map((c) => c.passage.folded.slice(c.clause.start, c.figure.end)).join();
  return noun === undefined || !said.includes(noun);
}

function wordsOf({ text }: View, { clause, figure }: Claim): string {
  return text.slice(Math.max(clause.start, figure.start - 24), figure.start);
}
