import type { Claim } from '../claims/claim.js';
import { differenceVerdict } from './change-verdict.js';
import { isPlain, sameUnit } from './commensurable.js';
import { isIntensive } from './intensive.js';
import type { Relation } from './relation.js';
import { leadOf, termOf, type View } from './view.js';

const end = '(?:了|为|达|共|是|总额|总值|金额|资金){0,2}$';
/** What is taken from what, and how the difference is called. */
const accounts: readonly (readonly [more: RegExp, less: RegExp, balance: RegExp])[] = [
  ['出口', '进口', '顺差'],
  ['进口', '出口', '逆差'],
  ['(?<!净)收入', '支出', '(?:结余|盈余|节余)'],
  ['支出', '(?<!净)收入', '(?:赤字|亏空|缺口)'],
  ['(?:计划|预算)(?:投资|投入|支出|资金)?', '实际(?:投资|投入|支出|使用|花费)', '(?:节约|节省|结余|节余)'],
  [
    '实际(?:投资|投入|支出|使用|完成|花费)',
    '(?:计划|预算|任务|目标)(?:投资|投入|支出|资金|完成)?',
    '(?:超出|超支|超过|多出|超额|超)(?:计划|预算|任务|目标)?',
  ],
  ['应[收缴付还]', '[实已][收缴付还]', '(?:欠|欠缴|欠款|尚欠|未[收缴付还])'],
].map((words) => words.map((w) => new RegExp(w + end)) as [RegExp, RegExp, RegExp]);
const changed = /同比|增长|增加|下降|减少|比|较/;

/**
 * `balance`: what came in, what went out, and what that leaves, by the names that they bear.
 * Holds: 出口320万元,进口180万元,贸易顺差140万元. Fails: 出口320万元,进口180万元,贸易顺差120万元.
 */
export function* balances(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (let i = 0; i + 2 < amounts.length; i++) {
    const three = amounts.slice(i, i + 3);
    const [a, b, c] = three as [Claim, Claim, Claim];
    if (a.sentence.start !== c.sentence.start || !sameUnit(a, b) || !sameUnit(b, c)) continue;
    if (!three.every((x) => isPlain(x) && x.figure.unit !== '%' && !isIntensive(x))) continue;
    // 对东盟顺差149亿元;对欧盟出口301亿元: another account begins.
    if (/;/.test(view.text.slice(a.figure.end, c.figure.start))) continue;
    const leads = three.map((x) => leadOf(view, x));
    if (leads.some((l) => changed.test(l.replace(/超过|比例/, '')))) continue;
    for (const roles of accounts) {
      const [more, less, left] = roles.map((role) => three[leads.findIndex((l) => role.test(l))]);
      if (!more || !less || !left || new Set([more, less, left]).size < 3) continue;
      yield {
        kind: 'difference',
        basis: 'implied',
        construction: 'balance',
        terms: [termOf('change', left), termOf('from', less), termOf('to', more)],
        ...differenceVerdict(less, more, left, false),
      };
      break;
    }
  }
}
