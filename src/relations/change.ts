import type { Claim } from '../claims/claim.js';
import { compare } from '../text/exact.js';
import { canBeAtMost } from '../text/interval.js';
import { type ChangeVerdict, differenceVerdict, doublingVerdict, rateVerdict, riseVerdict } from './change-verdict.js';
import { isPlain, sameUnit } from './commensurable.js';
import { isPiece } from './piece.js';
import type { Relation, RelationKind } from './relation.js';
import { printed } from './sum-verdict.js';
import { between, leadOf, termOf, type View } from './view.js';

const up = '增加|增长|增收|增支|增|提高|提升|上升|升|扩大|扩展|扩容|发展|壮大|上涨|涨|提|高出|偏高|偏多|多出';
const downward =
  '下降|减收|减支|减少|降低|降|减|压缩|压减|缩短|缩小|收窄|回落|下跌|下滑|下调|跌|调减|偏低|偏少|节省|节约';
const changeTo = new RegExp(
  `^[^,。;:]{0,16}?(?:(${up})|(${downward}))了?(?:到|至|为)(?:\\d{4}年[底末初]?的?|今年[底末初]?的?|目前的?|现在的?|如今的?)?$`,
);
const changeBy = new RegExp(`^[^。;:]{0,14}?(?:(${up}|多|翻)|(${downward}|少))了?$`);
/** 比上年末增加6家: how much has changed, and not how much there was. */
const changed = new RegExp(`(?:${up}|多|翻|${downward}|少)了?$`);
const fromWord = /(?:从|由)[^,。;:]{0,18}$/;
const comparedWith = /(?:比|较)(?:上年|去年|前年|同期|上月|上季度|上届|\d{4}年|[^,。;:]{0,8}的)[^,。;:\d]{0,6}$/;
const comparedBare = /(?:比|较)(?:上年|去年|前年|上月|上一?季度|上届|往年|\d{4}年)?(?:度|同期|同月|末|底)?(?:的)?$/;
/** What is better the smaller it is. */
const finer = /分辨率|精度|误差|名次|排名|位次|位列|配速|制程|成绩|纪录|记录/;
const yearly = /年均|平均|每年|年平均/;

export function build(
  kind: RelationKind,
  construction: string,
  terms: readonly [string, Claim][],
  of: ChangeVerdict,
): Relation {
  return { kind, basis: 'stated', construction, terms: terms.map(([role, claim]) => termOf(role, claim)), ...of };
}

/**
 * `from-to`: 由 a 增加到 b: the end lies where the verb says.
 * Holds: 由45家增加到63家. Fails: 由63家增加到45家.
 * `from-to-by`: …，增加 x / 增长 p% / 提高 n 个百分点.
 * Holds: 由45家增加到63家,增加18家. Fails: 由45家增加到63家,增加28家. Holds: 由40家增加到50家,增长25%. Fails: …,增长20%.
 */
export function* fromTo(view: View): Iterable<Relation> {
  const { text, amounts } = view;
  for (let i = 0; i + 1 < amounts.length; i++) {
    const [from, to] = [amounts[i]!, amounts[i + 1]!];
    if (from.sentence.start !== to.sentence.start || !sameUnit(from, to) || !from.figure.value || !to.figure.value)
      continue;
    const verb = changeTo.exec(between(view, from, to));
    if (isPiece(view, from) || isPiece(view, to)) continue;
    if (!verb || !fromWord.test(text.slice(Math.max(0, from.figure.start - 20), from.figure.start))) continue;
    const down = verb[2] !== undefined;
    // 分辨率由0.75米提高到0.5米: the less, the better.
    const isFiner = finer.test(text.slice(from.clause.start, from.figure.start));
    if (!isFiner) yield direction(from, to, down);
    // 五年提高55元: how long it took may stand before the change.
    const at = amounts[i + 2]?.figure.unit === '年' ? i + 3 : i + 2;
    const by = amounts[at];
    if (by?.sentence.start !== to.sentence.start) continue;
    yield* changedBy(view, from, to, by, down);
    const rate = amounts[at + 1];
    if (
      rate?.figure.unit === '%' &&
      sameUnit(by, to) &&
      to.figure.unit !== '%' &&
      followsOn.test(between(view, by, rate))
    ) {
      const terms: [string, Claim][] = [
        ['change', rate],
        ['from', from],
        ['to', to],
      ];
      yield build('growth', 'from-to-by', terms, rateVerdict(from, to, rate, down));
    }
  }
}

function direction(from: Claim, to: Claim, down: boolean): Relation {
  const [less, more] = down ? [to, from] : [from, to];
  const holds =
    canBeAtMost(less.figure.interval, more.figure.interval) && compare(from.figure.value!, to.figure.value!) !== 0;
  const sign = holds ? '<' : '≥';
  return build(
    'difference',
    'from-to',
    [
      ['to', to],
      ['from', from],
    ],
    {
      verdict: holds ? 'holds' : 'fails',
      working: `${printed(less)} ${sign} ${printed(more)} ${holds ? '✓' : '✗'}`,
      doubt: null,
    },
  );
}

function* changedBy(view: View, from: Claim, to: Claim, by: Claim, down: boolean): Iterable<Relation> {
  const link = between(view, to, by);
  const verb = changeBy.exec(link);
  if (!verb || yearly.test(link) || (verb[2] !== undefined) !== down || !/^[,(]/.test(link)) return;
  // A further clause may speak of another measure: only words of change and of time stand between.
  if (
    !/^[,(](?:净|累计|共|同比|比[^,。;]{0,8}|较[^,。;]{0,8}|[一二两三四五六七八九十\d]{1,2}年来?|期间)?[\u4e00-\u9fff]{1,4}$/.test(
      link,
    )
  )
    return;
  const terms: [string, Claim][] = [
    ['change', by],
    ['from', from],
    ['to', to],
  ];
  const percents = to.figure.unit === '%';
  if ((by.figure.unit === '%' || by.figure.kind === 'fraction') && !percents)
    yield build('growth', 'from-to-by', terms, rateVerdict(from, to, by, down));
  else if (by.figure.unit === '倍' && !down) {
    if (verb[1] === '翻') yield build('multiple', 'from-to-by', terms, doublingVerdict(from, to, by));
    else yield build('growth', 'from-to-by', terms, rateVerdict(from, to, by, down));
  } else if (sameUnit(by, to) && !percents) {
    yield build('difference', 'from-to-by', terms, differenceVerdict(from, to, by, down));
  } else if (percents && /百分点$/.test(by.figure.unit)) {
    yield build('difference', 'from-to-by', terms, differenceVerdict(from, to, by, down));
  }
}

/**
 * `than-before`: b，比上年的 a 增长 p% / 增加 x(，增长 p%).
 * Holds: 收入5亿元,比上年的4亿元增长25%. Fails: 收入5亿元,比上年的4亿元增长35%.
 */
export function* thanBefore(view: View): Iterable<Relation> {
  const amounts = changing(view);
  for (let i = 1; i + 1 < amounts.length; i++) {
    const [from, by] = [amounts[i]!, amounts[i + 1]!];
    if (from.sentence.start !== by.sentence.start || !comparedWith.test(between(view, amounts[i - 1]!, from))) continue;
    const verb = changeBy.exec(between(view, from, by));
    if (!verb || /[,。;]/.test(between(view, from, by)) || changed.test(leadOf(view, from))) continue;
    const down = verb[2] !== undefined;
    const ends = endsBefore(view, amounts, i);
    // 突破6000家,达6128家,较去年的5560家: what has been passed is no end where one is told.
    // 42.6元,比11月的43.0元下降0.9%,比上年12月的44.2元下降3.6%: what it is held against is no end.
    const told = ends.filter(
      (c) =>
        isPlain(c) &&
        !comparedWith.test(view.text.slice(Math.max(c.clause.start, c.figure.start - 24), c.figure.start)),
    );
    if (told.length === 0 && ends.some(isPlain)) continue;
    const made = (told.length > 0 ? told : ends).map((to) => comparison(from, to, by, down)).filter((r) => r !== null);
    const best = made.find((r) => r.verdict === 'holds') ?? (made.length === 1 ? made[0] : undefined);
    if (!best) continue;
    yield best;
    // …增加 x，增长 p%: the rate goes with the same two ends.
    const rate = amounts[i + 2];
    const to = best.terms.find((t) => t.role === 'to')!.claim!;
    if (rate?.figure.unit === '%' && by.figure.unit !== '%' && followsOn.test(between(view, by, rate))) {
      const terms: [string, Claim][] = [
        ['change', rate],
        ['from', from],
        ['to', to],
      ];
      yield build('growth', 'than-before', terms, rateVerdict(from, to, rate, down));
    }
  }
}

/** ，增长: nothing but the word for the change between an amount and its rate. */
const followsOn = new RegExp(`^[,(](?:同比)?(?:${up}|${downward}|增幅|升幅|降幅)[为达了]?$`);

/** 五年, as in 比上一个五年的1750张, is no end of a change. */
export function changing(view: View): readonly Claim[] {
  return view.amounts.filter(
    (c) =>
      // 比去年春节8天假期增长20%: how long it was is not what has grown.
      !(
        /^(?:天|日|周|个月)$/.test(c.figure.unit) &&
        /^(?:小?长?假|假日|内|里|时间)/.test(view.text.slice(c.figure.end, c.figure.end + 3))
      ) &&
      (c.figure.unit !== '年' || !/^[的来间前后内]/.test(view.text.slice(c.figure.end, c.figure.end + 1))),
  );
}

/** The figures before 比 that may be the new end: of the unit, in the sentence, and no mean unless the old end is one. */
function endsBefore(view: View, amounts: readonly Claim[], index: number): Claim[] {
  const from = amounts[index]!;
  const ends: Claim[] = [];
  for (let k = index - 1; k >= 0 && k >= index - 3; k--) {
    const to = amounts[k]!;
    if (to.sentence.start !== from.sentence.start) break;
    // 824元,比年初的767元上涨7%,比低点609元高出35%: what it was compared with is not what is compared.
    // 4386万件,日均133万件,比去年同期日均的118万件增长12.6%: a mean is compared with a mean.
    const means = mean.test(between(view, amounts[index - 1]!, from));
    if (sameUnit(to, from) && mean.test(leadOf(view, to)) === means && !based.test(leadOf(view, to))) ends.push(to);
    // The next thing that the sentence measures begins behind a semicolon.
    if (/;/.test(between(view, to, amounts[k + 1]!)) && ends.length === 0) break;
    if (k > 0 && /;/.test(between(view, amounts[k - 1]!, to))) break;
  }
  return ends;
}

const based = /(?:比|较)[^,。;\d]{0,10}$/;
const mean = /平均每|[日月人户]均|每[天日月年人户]/;

function comparison(from: Claim, to: Claim, by: Claim, down: boolean): Relation | null {
  const terms: [string, Claim][] = [
    ['change', by],
    ['from', from],
    ['to', to],
  ];
  const percents = to.figure.unit === '%';
  if (by.figure.unit === '%' && !percents)
    return build('growth', 'than-before', terms, rateVerdict(from, to, by, down));
  if (percents ? /百分点$/.test(by.figure.unit) : sameUnit(by, to)) {
    return build('difference', 'than-before', terms, differenceVerdict(from, to, by, down));
  }
  return null;
}

/** 比去年8月的8037万千瓦高出179万千瓦,增长2.2%: what was, what is, by how much, and the rate of it. */
function* rateBehind(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (let i = 0; i + 3 < amounts.length; i++) {
    const [to, from, by, rate] = [amounts[i]!, amounts[i + 1]!, amounts[i + 2]!, amounts[i + 3]!];
    if (to.sentence.start !== rate.sentence.start || rate.figure.unit !== '%' || to.figure.unit === '%') continue;
    if (!sameUnit(to, from) || !sameUnit(to, by) || ![to, from, by, rate].every(isPlain)) continue;
    if (!/(?:比|较)[^,。;]{0,24}$/.test(between(view, to, from))) continue;
    const verb = changeBy.exec(between(view, from, by));
    const second = changeBy.exec(between(view, by, rate));
    if (
      !verb ||
      !second ||
      !/^[,(](?:同比)?(?:增长|增幅|上升|提高|下降|降幅|减少)[为达了]?$/.test(between(view, by, rate))
    )
      continue;
    const down = verb[2] !== undefined;
    if ((second[2] !== undefined) !== down || differenceVerdict(from, to, by, down).verdict !== 'holds') continue;
    yield build(
      'growth',
      'rise-and-rate',
      [
        ['rate', rate],
        ['from', from],
        ['to', to],
      ],
      rateVerdict(from, to, rate, down),
    );
  }
}

/**
 * `rise-and-rate`: b，比上年增加 x，增长 p%.
 * Holds: 投入120亿元,比上年增加20亿元,增长20%. Fails: 投入120亿元,比上年增加20亿元,增长30%.
 */
export function* riseAndRate(view: View): Iterable<Relation> {
  yield* rateBehind(view);
  const { amounts } = view;
  for (let i = 0; i + 2 < amounts.length; i++) {
    const [to, by, rate] = [amounts[i]!, amounts[i + 1]!, amounts[i + 2]!];
    if (
      to.sentence.start !== rate.sentence.start ||
      !sameUnit(to, by) ||
      rate.figure.unit !== '%' ||
      to.figure.unit === '%'
    )
      continue;
    const first = changeBy.exec(between(view, to, by));
    const bare =
      first &&
      between(view, to, by).slice(0, -first[0].length) +
        first[0].replace(new RegExp(`(?:${up}|多|${downward}|少)了?$`), '');
    if (!first || !(comparedBare.test(bare ?? '') || /^,同比$/.test(bare ?? ''))) continue;
    const link = between(view, by, rate);
    const second = changeBy.exec(link);
    if (!second || !/^[,(]?(?:同比)?(?:增长|增幅|下降|降幅|减少|上升)[为达了]?$/.test(link)) continue;
    const down = first[2] !== undefined;
    if ((second[2] !== undefined) !== down) continue;
    const terms: [string, Claim][] = [
      ['rate', rate],
      ['change', by],
      ['to', to],
    ];
    yield build('growth', 'rise-and-rate', terms, riseVerdict(to, by, rate, down));
  }
}
