import { exact, multiply } from '../text/exact.js';
import { intersects, multiplyIntervals, scaled } from '../text/interval.js';
import { isPlain } from './commensurable.js';
import type { Relation } from './relation.js';
import { printed, scaledLike } from './sum-verdict.js';
import { leadOf, termOf, type View } from './view.js';

const perTen = /每10股(?:拟)?(?:派发?|分配|发放)(?:现金)?(?:红利|股利|股息)?(?:人民币)?$/;
const shares = /(?:总股本|股份总数|股本总数|股本)[^,。;\d]{0,4}$/;
const paid = /(?:派现|派发|分红|派息|红利|股利)[^,。;\d]{0,8}$/;
const tenth = exact(1, 10);

/**
 * `dividend`: so many shares, so much for ten of them, and what is paid out in all.
 * Holds: 以总股本9.72亿股为基数,每10股派发现金红利3元,共计派现2.916亿元. Fails: …共计派现2.961亿元.
 */
export function* dividends(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (const [i, each] of amounts.entries()) {
    if (!/元$/.test(each.figure.unit) || !isPlain(each)) continue;
    if (!perTen.test(view.text.slice(Math.max(0, each.figure.start - 20), each.figure.start))) continue;
    const inSentence = (c: (typeof amounts)[number]) => c.sentence.start === each.sentence.start && isPlain(c);
    const count = amounts
      .slice(0, i)
      .findLast((c) => inSentence(c) && c.figure.unit === '股' && shares.test(leadOf(view, c)));
    // 总股本…扣除回购股份后的9.6亿股: not all of them are paid on.
    if (count && /扣除|剔除|减去|回购/.test(view.text.slice(count.figure.end, each.figure.start))) continue;
    const all = amounts.slice(i + 1).find(inSentence);
    if (!count || !all || all.figure.unit !== each.figure.unit || !paid.test(leadOf(view, all))) continue;
    const made = scaled(multiplyIntervals(each.figure.interval, count.figure.interval), tenth);
    const product = multiply(multiply(each.figure.value!, count.figure.value!), tenth);
    const holds = intersects(made, all.figure.interval);
    const shown = `${printed(count)} × ${printed(each)} ÷ 10 = ${scaledLike(product, printed(all))}`;
    yield {
      kind: 'product',
      basis: 'stated',
      construction: 'dividend',
      terms: [termOf('total', all), termOf('count', count), termOf('average', each)],
      verdict: holds ? 'holds' : 'fails',
      working: holds ? `${shown} ≈ ${printed(all)} ✓` : `${shown} ≠ ${printed(all)} ✗`,
      doubt: null,
    };
  }
}
