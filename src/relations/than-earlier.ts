import type { Claim } from '../claims/claim.js';
import { rateVerdict } from './change-verdict.js';
import { isPlain, sameUnit } from './commensurable.js';
import { isIntensive } from './intensive.js';
import type { Relation } from './relation.js';
import { between, leadOf, tailOf, termOf, type View } from './view.js';

/** 报名数量比上届的: what is compared, by name, with its value of another time. */
const thanThen =
  /([\u4e00-\u9fff]{2,6}?)(?:数量|总数|人数|总量|总额|量|数)?[比较](?:上[届年次期月季]|去年|往年|前[一年]{1,2}|首届|当年|当时)[^,。;\d]{0,6}$/;
const verb = /^(?:(?<up>增长|增加|提高|上升|多)|(?<down>下降|减少|降低|少))了?(?:约)?$/;
const farthest = 10;

/**
 * `than-earlier`: what has been told in a sentence before, compared with what it was.
 * Holds: 收到1250部影片报名。报名数量比上届的1000部增长25%. Fails: 收到1250部影片报名。报名数量比上届的1000部增长20%.
 */
export function* thanEarlier(view: View): Iterable<Relation> {
  const { text, amounts } = view;
  for (let i = 1; i + 1 < amounts.length; i++) {
    const [from, by] = [amounts[i]!, amounts[i + 1]!];
    if (by.figure.unit !== '%' || !isPlain(from) || !isPlain(by) || isIntensive(from)) continue;
    const way = verb.exec(between(view, from, by));
    const name = way && thanThen.exec(text.slice(from.clause.start, from.figure.start))?.[1];
    if (!name) continue;
    const near = amounts.slice(Math.max(0, i - farthest), i).filter((c) => sameUnit(c, from));
    if (near.some((c) => c.sentence.start === from.sentence.start)) continue;
    const ends = near.filter((c) => isPlain(c) && !isIntensive(c) && bears(view, c, name));
    const relations = ends.map((to) => growth(from, to, by, way.groups!.down !== undefined));
    const holds = relations.find((r) => r.verdict === 'holds');
    if (holds) yield holds;
    else if (relations.length === 1 && relations[0]!.verdict === 'fails') yield relations[0]!;
  }
}

function bears(view: View, claim: Claim, name: string): boolean {
  return leadOf(view, claim).includes(name) || tailOf(view, claim).includes(name);
}

function growth(from: Claim, to: Claim, by: Claim, down: boolean): Relation {
  return {
    kind: 'growth',
    basis: 'implied',
    construction: 'than-earlier',
    terms: [termOf('rate', by), termOf('from', from), termOf('to', to)],
    ...rateVerdict(from, to, by, down),
  };
}
