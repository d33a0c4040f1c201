import type { Claim } from '../claims/claim.js';
import { isPlain, sameUnit } from './commensurable.js';
import type { Relation } from './relation.js';
import { sumRelation } from './sum.js';
import { sumVerdict } from './sum-verdict.js';
import { between, leadOf, type View } from './view.js';

const total = /(?:收入|支出|来源|财力)(?:总计|合计|总量)(?:为|达到|达|共)?$/;
const added = /^[^。;]{0,40}[,;](?:再)?加上?[^,。;、\d]{0,16}$/;

/**
 * `account-total`: what came in of its own, what is added to it, item by item, and what that comes to: the sentence in which
 * every report on a budget balances its books.
 * Holds: 一般公共预算收入54亿元,加上级补助收入42亿元、调入资金6亿元,收入总计102亿元. Fails: …,收入总计112亿元.
 */
export function* accountTotals(view: View): Iterable<Relation> {
  const { amounts, text } = view;
  for (const [i, all] of amounts.entries()) {
    if (!isPlain(all) || !total.test(leadOf(view, all))) continue;
    const parts: Claim[] = [];
    let opened = false;
    for (let k = i - 1; k >= 0 && parts.length < 16; k--) {
      const claim = amounts[k]!;
      if (claim.sentence.start !== all.sentence.start || view.depths[k] !== view.depths[i]) break;
      if (!sameUnit(claim, all) || !isPlain(claim)) {
        if (opened) continue;
        break;
      }
      parts.unshift(claim);
      if (opened) break;
      opened = /[,;](?:再)?加上?[^,。;、\d]{0,16}$/.test(text.slice(claim.clause.start - 1, claim.figure.start));
    }
    if (!opened || parts.length < 3 || !added.test(between(view, parts[0]!, parts[1]!))) continue;
    // Nothing but names and 、 between the items that are added.
    const listed = parts
      .slice(2)
      .every((p, k) => /^[、,和及][^、,。;:\d]{1,24}$/.test(between(view, parts[k + 1]!, p)));
    if (listed && /^[,、][^,。;\d]{0,10}$/.test(between(view, parts.at(-1)!, all)))
      yield sumRelation('account-total', 'stated', all, parts, sumVerdict(parts, all));
  }
}
