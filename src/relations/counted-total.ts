import type { Claim } from '../claims/claim.js';
import { compare } from '../text/exact.js';
import { isPlain, sameUnit } from './commensurable.js';
import { isIntensive } from './intensive.js';
import type { Relation } from './relation.js';
import { sumRelation } from './sum.js';
import { sumVerdict } from './sum-verdict.js';
import { leadOf, type View } from './view.js';

/** Figures that are looked at for others that make the total: few, for of many some would by chance. */
const reach = 10;

/** So many of the figures before the total as it counts, which make it to the last digit. */
function othersThatMake({ amounts }: View, i: number, n: number): Claim[] | null {
  const total = amounts[i]!;
  const near = amounts
    .slice(Math.max(0, i - farthest), i)
    .filter((c) => isPlain(c) && sameUnit(c, total) && compare(c.figure.value!, total.figure.value!) < 0)
    .slice(-reach);
  const pick = (from: number, chosen: readonly Claim[]): Claim[] | null => {
    if (chosen.length === n) return sumVerdict(chosen, total).exactly ? [...chosen] : null;
    for (let k = from; k < near.length; k++) {
      const found = pick(k + 1, [...chosen, near[k]!]);
      if (found) return found;
    }
    return null;
  };
  return pick(0, []);
}

/** 三项合计, 上述四项共安排: how many figures are added up. */
const counted =
  /(?:^|[,。;:])(?:上述|以上|这)?([二两三四五六七八九])(?:项|类|者|种|家|个|大|部分|笔|地|年|村|县|校)(?:[\u4e00-\u9fff]{0,4}?)(?:合计|共计|总计|一共|共|相加|加起来)[\u4e00-\u9fff]{0,4}$/;
const numerals = '零一二三四五六七八九';
const apart = /比|较|同比|增长|下降|上年|去年|平均|人均|每|增加|减少/;
const farthest = 24;

/**
 * `counted-total`: so many figures of one unit have been told, and that many are added up.
 * Holds: 教育11.55亿元,占22%;社保8.4亿元;卫生6.3亿元。三项合计26.25亿元. Fails: ….三项合计25.26亿元.
 */
export function* countedTotals(view: View): Iterable<Relation> {
  const { amounts, text } = view;
  for (const [i, total] of amounts.entries()) {
    if (!isPlain(total) || total.figure.unit === '' || total.figure.unit === '%') continue;
    const said = counted.exec(text.slice(Math.max(0, total.figure.start - 24), total.figure.start));
    if (!said) continue;
    const n = numerals.indexOf(said[1] === '两' ? '二' : said[1]!);
    const parts: Claim[] = [];
    // 贷款增加46.8亿元,…,三大领域合计增加127.2亿元: increases make an increase.
    const changes = /增加|减少/.test(said[0]);
    for (let k = i - 1; k >= Math.max(0, i - farthest) && parts.length <= n; k--) {
      const claim = amounts[k]!;
      if (!isPlain(claim) || !sameUnit(claim, total) || isIntensive(claim)) continue;
      if (apart.test(changes ? leadOf(view, claim).replace(/增加|减少/, '') : leadOf(view, claim))) continue;
      if (view.depths[k] !== view.depths[i]) continue;
      if (compare(claim.figure.value!, total.figure.value!) >= 0) break;
      parts.unshift(claim);
    }
    // 分为A、B和C。…类143个,…类31个,…类8个。三类合计: of more figures those that stand in one sentence, and it holds no other.
    if (
      parts.length > n &&
      parts[0]!.sentence.start !== parts[1]!.sentence.start &&
      parts[1]!.sentence.start === parts.at(-1)!.sentence.start
    )
      parts.shift();
    if (parts.length !== n) continue;
    const sum = sumVerdict(parts, total);
    // 70至74周岁加20元,75至79周岁加30元;她加20元: tiers of which one applies. Any others that make it are meant.
    const meant = sum.verdict === 'fails' ? othersThatMake(view, i, n) : null;
    if (meant) yield sumRelation('counted-total', 'implied', total, meant, sumVerdict(meant, total));
    else yield sumRelation('counted-total', 'stated', total, parts, sum);
  }
}
