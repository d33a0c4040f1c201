import type { Claim } from '../claims/claim.js';
import { isPlain, sameUnit } from './commensurable.js';
import type { Relation } from './relation.js';
import { sumRelation } from './sum.js';
import { sumVerdict } from './sum-verdict.js';
import { leadOf, type View } from './view.js';

/** 成品粮(大米和面粉), 大米、面粉两项合计: the things that are taken together, by name. */
const bracketed =
  /\(([\u4e00-\u9fff]{1,8}(?:、[\u4e00-\u9fff]{1,8})*[和与及、][\u4e00-\u9fff]{1,8})\)(?:共|为|有|达)?$/;
const together =
  /(?:^|[,。;])([\u4e00-\u9fff]{2,6}(?:、[\u4e00-\u9fff]{2,6})*[和与及、][\u4e00-\u9fff]{2,6}?)(?:两项|两者|二者|三项|三者|两类|三类)?(?:合计|共计|总计|加起来|加在一起)(?:为|是|达|有)?$/;
const farthest = 12;

/**
 * `named-sum`: things that have been counted one by one, taken together by name.
 * Holds: 大米1200吨、面粉400吨、食用油180吨,其中成品粮(大米和面粉)1600吨. Fails: …成品粮(大米和面粉)1500吨.
 */
export function* namedSums(view: View): Iterable<Relation> {
  const { amounts, text } = view;
  for (const [i, total] of amounts.entries()) {
    if (i < 2 || !isPlain(total) || total.figure.unit === '') continue;
    const before = text.slice(Math.max(total.sentence.start, total.figure.start - 40), total.figure.start);
    const named = (bracketed.exec(before) ?? together.exec(before))?.[1];
    if (!named) continue;
    const names = named.split(/[、和与及]/);
    const near = amounts.slice(Math.max(0, i - farthest), i).filter((c) => isPlain(c) && sameUnit(c, total));
    const parts = names.map((name) => onlyOne(view, near, name));
    if (parts.some((part) => part === null) || new Set(parts).size !== names.length) continue;
    yield sumRelation('named-sum', 'stated', total, parts as Claim[], sumVerdict(parts as Claim[], total));
  }
}

/** The one figure whose lead ends with the name. */
function onlyOne(view: View, near: readonly Claim[], name: string): Claim | null {
  const found = near.filter((claim) =>
    leadOf(view, claim)
      .replace(/(?:约|共|为|有|达)$/, '')
      .endsWith(name),
  );
  return found.length === 1 ? found[0]! : null;
}
