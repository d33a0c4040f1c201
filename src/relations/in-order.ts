import type { Claim } from '../claims/claim.js';
import { compare } from '../text/exact.js';
import { isPlain } from './commensurable.js';
import type { Relation } from './relation.js';
import { printed } from './sum-verdict.js';
import { between, leadOf, termOf, type View } from './view.js';

/** 由低到高依次为, 从大到小排列: a list that follows an order. */
const order =
  /(?:由|从|按)(?:(?<rises>低到高|小到大|少到多|短到长|轻到重|慢到快)|(?<falls>高到低|大到小|多到少|长到短|重到轻))(?:的?顺序)?(?:排列|排序|排名|依次|分别)[^。;\d]{0,12}$/;
const least = 4;
/** 32微克/立方米、南湖区34: a unit that no list has may stand behind the figure. */
const link = /^(?:[\u4e00-\u9fff]{1,3}\/[\u4e00-\u9fff]{1,4})?[、,和][^,。;:、\d]{1,12}$/;

/**
 * `in-order`: values that are said to rise or to fall from one to the next do so.
 * Holds: 由低到高依次为:甲区32、乙区34、丙区37、丁区37. Fails: 由低到高依次为:甲区32、乙区34、丙区47、丁区37.
 */
export function* valuesInOrder(view: View): Iterable<Relation> {
  const { amounts, text } = view;
  for (let i = 0; i + least <= amounts.length; i++) {
    const first = amounts[i]!;
    const said = order.exec(text.slice(Math.max(first.sentence.start, first.figure.start - 32), first.figure.start));
    if (
      !said ||
      !isPlain(first) ||
      /按[^,。;:]{1,8}$/.test(
        text.slice(
          Math.max(first.sentence.start, first.figure.start - 40),
          Math.max(first.sentence.start, first.figure.start - 32) + said.index,
        ),
      )
    )
      continue;
    const row = rowFrom(view, i);
    if (row.length < least || /^[岁例]$/.test(first.figure.unit) || row.some((c) => isOfOther(view, c))) continue;
    const rises = said.groups!.rises !== undefined;
    const breaks = row.flatMap((claim, k) => (k > 0 && !follows(row[k - 1]!, claim, rises) ? [k] : []));
    // A list that breaks its order twice follows another one.
    if (breaks.length > 1) continue;
    const broken = breaks[0] ?? -1;
    const [a, b] = broken < 0 ? [row[0]!, row.at(-1)!] : [row[broken - 1]!, row[broken]!];
    yield {
      kind: 'bound',
      basis: 'stated',
      construction: 'in-order',
      terms: [termOf('first', a), termOf('second', b)],
      verdict: broken < 0 ? 'holds' : 'fails',
      working: `${printed(a)} ${broken < 0 ? (rises ? '≤' : '≥') : rises ? '>' : '<'} ${printed(b)} ${broken < 0 ? '✓' : '✗'}`,
      doubt: null,
    };
  }
}

/** 面积120, 增速5.2%, 特别奖8000元, -12%: of something else than what the order is of. */
function isOfOther(view: View, claim: Claim): boolean {
  const lead = leadOf(view, claim);
  return /面积|增速|增幅|售价|价格|单价|文科|理科|奖|[长次三子女]$|人口|产量|销量|[-－—]$/.test(lead);
}

/** The figures of one unit that stand in a row of names from this one on. */
export function rowFrom(view: View, i: number): Claim[] {
  const row = [view.amounts[i]!];
  for (let k = i + 1; k < view.amounts.length; k++) {
    const claim = view.amounts[k]!;
    const last = row.at(-1)!;
    if (!isPlain(claim) || claim.figure.unit !== last.figure.unit || !link.test(between(view, last, claim))) break;
    row.push(claim);
  }
  return row;
}

function follows(a: Claim, b: Claim, rises: boolean): boolean {
  const order = compare(a.figure.value!, b.figure.value!);
  return rises ? order <= 0 : order >= 0;
}
