import type { Claim } from '../claims/claim.js';
import { compare, type Exact, exact } from '../text/exact.js';
import { defineCheck, noOptions } from './check.js';
import { placeOfClaim } from './relation-finding.js';

/** What comes in whole ones only. */
const whole = /^(?:人|名|位|人次|户|户次|家|件|辆|头|只|例|所|座|场次|项次|册次|车次|架次)$/;
/** Means and rates of whole things may have decimals. */
const mean = /均|每|率|按[^,。;]{0,10}[算计](?!划)|密度|强度|比|指数|合计为|总和生育/;
/** Money that bodies, not purses, speak of. */
const aggregate =
  /收入|利润|营收|投资|资金|产值|税收|税额|贷款|余额|支出|销售额|交易额|成交额|总额|预算|拨款|补助|补贴/;
/** Prices and what one person gets or pays. */
const single =
  /均|每|单价|价格|售价|起征|标准|工资|月薪|时薪|票|一次性|上涨|下跌|收盘|报收|报|股|斤|吨|平方米|公里|度|人民币对|折合/;
const big = exact(1_000_000);
const small = exact(100_000);

/** A figure that has lost its 万 or 亿. */
export const magnitudeSlip = defineCheck({
  id: 'magnitude-slip',
  level: 'warning',
  summary: {
    zh: '疑漏“万”“亿”',
    en: 'A figure that seems to have lost its 万 or 亿',
  },
  why: {
    zh: '人、户、件只能是整数，印成小数多半漏了“万”；一句之中别的款项以万元、亿元计，而收入、利润、投资一类只有几千元又带角分，也多半漏了单位。平均数、比率、单价不提。',
    en: 'People and households come whole: decimals of them have mostly lost a 万. So has a profit or an investment of a few thousand yuan and fen beside sums in millions. Means, rates and prices are left alone.',
  },
  options: noOptions,
  message: {
    zh: '“{figure}”疑漏“万”或“亿”：{reason}',
    en: '“{figure}” seems to have lost a 万 or 亿: {reason}',
  },
  examples: {
    clean: [
      '全年服务群众7.43万人次。',
      '户均人口2.6人。',
      '每千人拥有医生3.2名。',
      '营业收入4.58亿元，净利润4759.72万元，每股收益0.35元。',
      '项目投资1.2亿元，苹果均价8.5元。',
      '学费3200.5元。',
    ],
    flagged: ['全年服务群众⟦7.43人次⟧。', '公司营业收入4.58亿元，净利润⟦4759.72元⟧。'],
  },
  *run({ claims }) {
    for (const claim of claims) {
      const reason = slipOf(claim, claims);
      if (reason) yield { at: placeOfClaim(claim), args: { figure: claim.figure.text, reason } };
    }
  },
});

const reckoned = /概率|期望|分之|换算|折算|相当于|算了|估算/;

function slipOf(claim: Claim, claims: readonly Claim[]): string | null {
  const { kind, value, unit, numeral, hedges } = claim.figure;
  if (kind !== 'quantity' || value === null || hedges.length > 0 || claim.passage.cell) return null;
  const printed = claim.passage.folded.slice(numeral.start, numeral.end);
  if (!/^\d[\d,]*\.\d+$/.test(printed)) return null;
  const lead = claim.passage.folded.slice(claim.clause.start, claim.figure.start);
  const around = claim.passage.folded.slice(claim.clause.start, claim.clause.end);
  // 每万人拥有11.3件,距目标12件还差0.7件: the sentence says of what.
  const sentence = claim.passage.folded.slice(claim.sentence.start, claim.sentence.end);
  // 概率百万分之三,50万辆车上是几辆?1.5辆: reckoned, and not counted.
  const before = claim.passage.folded.slice(Math.max(0, claim.sentence.start - 40), claim.figure.start);
  if (whole.test(unit))
    return mean.test(around) || /每[百千万]|[人户场]均|平均/.test(sentence) || reckoned.test(before)
      ? null
      : `${printed}${unit}`;
  if (unit !== '元' || !aggregate.test(lead) || single.test(around) || compare(value, small) >= 0) return null;
  const beside = neighbour(claim, claims);
  return beside && `${printed}元 ~ ${beside}`;
}

/** An amount of millions in the same sentence. */
function neighbour(claim: Claim, claims: readonly Claim[]): string | null {
  for (const step of [-1, 1]) {
    for (let i = claim.index + step; Math.abs(i - claim.index) <= 6; i += step) {
      const other = claims[i];
      if (other?.passage !== claim.passage || other.sentence.start !== claim.sentence.start) break;
      const { unit, value } = other.figure;
      if (unit === '元' && isBig(value)) return other.figure.text;
    }
  }
  return null;
}

function isBig(value: Exact | null): boolean {
  return value !== null && compare(value, big) >= 0;
}
