import { isPlain, sameUnit } from './commensurable.js';
import { productRelation } from './product.js';
import type { Relation } from './relation.js';
import { between, leadOf, type View } from './view.js';

/** 每队4人, 单机容量1.2万千瓦: so much of each of those that were counted just before. */
const each = /^[^,。;:\d]{0,6}[,、](?:平均)?(?:每([\u4e00-\u9fff])|单([\u4e00-\u9fff])容量)[^,。;:、\d]{0,3}$/;
/** 3门每门满分150分: the measure word again, right behind itself. */
const again = /^(?:平均)?每([\u4e00-\u9fff])[^,。;:、\d]{0,4}$/;
/** 24个社区托育点,平均每个40个托位: one measure word counts two things. */
const ofEachOne = /^[^,。;:\d]{2,14}[,、]平均每([个家所座处])[^,。;:、\d]{0,4}$/;
const inAll = /^[,、](?:共计|合计|总计|一共|总共|共|总装机(?:容量)?|总容量)(?:为|达到|达|有)?$/;
const limits = /至少|不少于|不超过|最多|最高|每年|每月|每天|每日|每次|每户每/;

/**
 * `each-then-all`: so many, so much of each, and so much in all, one right after the other.
 * Holds: 组建服务队20支、每队6人,共120人. Fails: 组建服务队20支、每队6人,共160人.
 */
export function* eachThenAll(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (let i = 0; i + 2 < amounts.length; i++) {
    const [count, one, all] = [amounts[i]!, amounts[i + 1]!, amounts[i + 2]!];
    if (count.sentence.start !== all.sentence.start || ![count, one, all].every(isPlain)) continue;
    if (!sameUnit(one, all) || count.figure.kind !== 'quantity') continue;
    if (one.figure.unit === '%' || count.figure.unit === '%') continue;
    const said = between(view, count, one);
    const alike = sameUnit(count, one);
    if (alike && ofEachOne.exec(said)?.[1] !== count.figure.unit) continue;
    const link =
      (alike ? ofEachOne.exec(said) : null) ??
      each.exec(said) ??
      (again.exec(said)?.[1] === count.figure.unit ? again.exec(said) : null);
    if (
      !link ||
      limits.test(link[0]) ||
      !inAll.test(between(view, one, all).replace(alike ? /^[\u4e00-\u9fff]{1,4}/ : '', ''))
    )
      continue;
    // What each is of must be what was counted: 工作队73支、每队 or 每支.
    const of = link[1] ?? link[2]!;
    const counted = leadOf(view, count) + count.figure.unit + said.split(/[,、]/)[0]!;
    const persons = of === '人' && /^[人名位]$/.test(count.figure.unit);
    const unitOfEach = link[2] !== undefined || persons || counted.includes(of);
    if (!unitOfEach) continue;
    const relation = productRelation('each-then-all', 'stated', all, [count, one]);
    // 父亲得12万元,四人每人2万元,合计20万元: of what stands before, too.
    const from = Math.max(all.sentence.start, view.text.lastIndexOf(';', count.figure.start) + 1);
    const more = amounts.slice(0, i).some((c) => c.figure.start >= from && sameUnit(c, all));
    if (relation.verdict === 'holds' || !more) yield relation;
  }
}
