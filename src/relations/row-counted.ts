import { countOf, countRelation } from './count.js';
import { rowFrom } from './in-order.js';
import type { Relation } from './relation.js';
import { between, type View } from './view.js';

/** 7个区的浓度依次为: what is counted, and that each of them follows. */
const counted = /^(?:个|座|家|所)?(?<noun>[\u4e00-\u9fff]{1,3}?)(?=的|[,:]|平均|分别|依次)/;
const cue = /(?:依次|分别)(?:为|是)?:?[^,。;:、\d]{1,12}$/;
/** What ends the names of such a row. */
const ends = '区县市镇乡村校站港队国省厂州旗';

/**
 * `row-counted`: so many places, and a row in which each is named with its figure.
 * Holds: 3个区的浓度依次为:甲区32、乙区34、丙区37. Fails: 4个区的浓度依次为:甲区32、乙区34、丙区37.
 */
export function* countedRows(view: View): Iterable<Relation> {
  const { text, amounts } = view;
  for (const [i, claim] of amounts.entries()) {
    const count = countOf(claim);
    const first = amounts[i + 1];
    if (!count || !first || first.sentence.start !== claim.sentence.start) continue;
    const noun = counted.exec(text.slice(claim.figure.numeral.end, claim.figure.end + 6))?.groups?.noun;
    const last = noun?.at(-1);
    if (!last || !ends.includes(last) || !cue.test(between(view, claim, first))) continue;
    const row = rowFrom(view, i + 1);
    if (
      row.length < 3 ||
      /^[^,。;:、]{0,4}[、,]|等/.test(text.slice(row.at(-1)!.figure.end, row.at(-1)!.figure.end + 6))
    )
      continue;
    const names = row.map((c, k) => {
      const lead =
        k === 0 ? text.slice(Math.max(0, c.figure.start - 12), c.figure.start) : between(view, row[k - 1]!, c);
      const name = /[^、,:]*$/.exec(lead)![0];
      return { start: c.figure.start - name.length, end: c.figure.start };
    });
    if (!names.every(({ start, end }) => text.slice(start, end).endsWith(last))) continue;
    const list = { items: names, pieces: names, least: names.length, most: names.length };
    yield countRelation('row-counted', 'stated', view, count, list, count.n === names.length ? 'holds' : 'fails');
  }
}
