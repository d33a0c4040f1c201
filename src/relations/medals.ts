import { isPlain } from './commensurable.js';
import type { Relation } from './relation.js';
import { sumRelation } from './sum.js';
import { sumVerdict } from './sum-verdict.js';
import { between, type View } from './view.js';

/** Nothing, 、 or the word for what the figure before counts stands between two of them. */
const next = /^(?:枚)?(?:金牌|银牌)?[、,和及]?$/;
const inAll =
  /^(?:枚)?(?:铜牌)?(?:(?:位?[列居]|排名?)[^,。;\d]{0,8}(?:第[一二三四五六七八九十]{1,2}位?|榜首位?|首位|榜眼))?[、,]?(?:(?:总计|总共|合计|共计|一共|共)(?:获得?|夺得|收获|斩获|拿下|得|计)?(?:奖牌)?|奖牌总数(?:为|达)?)$/;

/**
 * `medals`: so many gold, silver and bronze, and how many medals that is.
 * Holds: 以9金7银5铜、共21枚奖牌居首. Fails: 以9金7银5铜、共23枚奖牌居首.
 */
export function* medals(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (let i = 0; i + 3 < amounts.length; i++) {
    const [gold, silver, bronze, all] = [amounts[i]!, amounts[i + 1]!, amounts[i + 2]!, amounts[i + 3]!];
    const metals = [gold, silver, bronze].map((c) =>
      c.figure.unit === '枚' ? view.text.charAt(c.figure.end) : c.figure.unit,
    );
    if (metals.join('') !== '金银铜') continue;
    if (all.figure.unit !== '枚' || ![gold, silver, bronze, all].every(isPlain)) continue;
    if (!next.test(between(view, gold, silver)) || !next.test(between(view, silver, bronze))) continue;
    if (!inAll.test(between(view, bronze, all))) continue;
    // 共21枚金牌 counts something else.
    if (!/^奖牌|^[,。;、)!]|^(?:居|列|位|排)/.test(view.text.slice(all.figure.end, all.figure.end + 2))) continue;
    const parts = [gold, silver, bronze];
    yield sumRelation('medals', 'stated', all, parts, sumVerdict(parts, all));
  }
}
