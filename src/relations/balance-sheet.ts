import { isPlain, sameUnit } from './commensurable.js';
import type { Relation } from './relation.js';
import { sumRelation } from './sum.js';
import { sumVerdict } from './sum-verdict.js';
import { leadOf, type View } from './view.js';

const assets = /(?<!净)资产(?:总额|总计|合计|规模)[^,。;\d]{0,3}$/;
const debts = /负债(?:总额|总计|合计)[^,。;\d]{0,3}$/;
const equity = /(?:股东|所有者)权益(?:总额|总计|合计)?[^,。;\d]{0,3}$/;
const belonging = /归属|归母|少数/;

/**
 * `balance-sheet`: what a firm owns is what it owes and what belongs to its owners.
 * Holds: 资产总额624亿元,负债总额574亿元,股东权益50亿元. Fails: 资产总额624亿元,负债总额547亿元,股东权益50亿元.
 */
export function* balanceSheets(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (const whole of amounts) {
    if (!isPlain(whole) || !assets.test(leadOf(view, whole)) || !/元$/.test(whole.figure.unit)) continue;
    const beside = amounts.filter(
      (c) => c !== whole && c.sentence.start === whole.sentence.start && isPlain(c) && sameUnit(c, whole),
    );
    const [owed, owned] = [debts, equity].map((name) =>
      beside.filter((c) => name.test(leadOf(view, c)) && !belonging.test(leadOf(view, c))),
    ) as [typeof beside, typeof beside];
    if (owed.length !== 1 || owned.length !== 1) continue;
    const parts = [owed[0]!, owned[0]!];
    yield sumRelation('balance-sheet', 'implied', whole, parts, sumVerdict(parts, whole));
  }
}
