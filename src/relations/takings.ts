import type { Claim } from '../claims/claim.js';
import { isPlain } from './commensurable.js';
import { productRelation } from './product.js';
import type { Relation } from './relation.js';
import { leadOf, type View } from './view.js';

const priced =
  /(?:单价|发行价|售价|票价|定价|均价|价格|每[\u4e00-\u9fff]{1,2}(?:售价|价格|卖|售|收购价)?)[^,。;\d]{0,3}$/;
const traded = /(?:卖|售|销|购|买|订|进货|采|租|发行)[^,。;\d]{0,6}$/;
const paid =
  /(?:收入|营收|进账|入账|销售额|成交额|货款|金额|总价|总额|票款|花费|花了|花去|花掉|支付|付款|付了|卖得|卖了|赚|共|合计|计|募集(?:资金)?|募资)(?:总额)?[^,。;\d]{0,4}$/;
/** Takings of a year, of a household, after a cost: they are of more than what was sold beside them. */
const otherwise = /年|月|户|净|利润|纯|成本|其他|人均|预计|以上|带动|减|增/;
const money = /元$|^块钱?$/;

/**
 * `takings`: the price of one, how many were sold, and what they brought in, one after the other.
 * Holds: 帆布袋单价18元,卖出250个,收入4500元. Fails: 帆布袋单价18元,卖出250个,收入4000元.
 */
export function* takings(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (let i = 0; i + 2 < amounts.length; i++) {
    const [price, count, total] = [amounts[i]!, amounts[i + 1]!, amounts[i + 2]!];
    if (price.sentence.start !== total.sentence.start || ![price, count, total].every(isPlain)) continue;
    if (!isMoney(price) || isMoney(count) || !isMoney(total) || isRate(count)) continue;
    const [lead, sold, sum] = [price, count, total].map((c) => leadOf(view, c)) as [string, string, string];
    if (!priced.test(lead) || !traded.test(sold) || !paid.test(sum) || otherwise.test(sum)) continue;
    // 每斤8元,卖出30个: the price is of one of something else.
    const each = /每([\u4e00-\u9fff])/.exec(lead)?.[1] ?? unitBehind(view, price);
    if (each && !count.figure.unit.startsWith(each)) continue;
    yield productRelation('takings', 'implied', total, [price, count]);
  }
}

function isMoney({ figure }: Claim): boolean {
  return money.test(figure.unit);
}

function isRate({ figure }: Claim): boolean {
  return figure.unit === '%' || figure.unit === '倍' || figure.kind !== 'quantity';
}

/** 15元/个, 8元一斤. */
function unitBehind({ text }: View, { figure }: Claim): string | undefined {
  return /^(?:\/|一)([\u4e00-\u9fff])/.exec(text.slice(figure.end, figure.end + 2))?.[1];
}
