import { calendarRelation } from './calendar-relation.js';
import { isPlain } from './commensurable.js';
import type { Relation } from './relation.js';
import { termOf, type View } from './view.js';

const younger = /比([^,。;\d]{1,6})(?:年?[小大长轻])$/;

/**
 * `age-gap`: how old one is, how much younger or older another, and how old that one is, in one sentence.
 * Holds: 哥哥今年78岁;弟弟比他小6岁,今年72岁. Fails: 哥哥今年78岁;弟弟比他小8岁,今年72岁.
 */
export function* ageGaps(view: View): Iterable<Relation> {
  const ages = view.amounts.filter((c) => /^周?岁$/.test(c.figure.unit) && isPlain(c) && c.figure.value!.d === 1n);
  for (const [k, gap] of ages.entries()) {
    const [one, other] = [ages[k - 1], ages[k + 1]];
    if (!one || !other || !younger.test(view.text.slice(gap.clause.start, gap.figure.start))) continue;
    if (one.sentence.start !== gap.sentence.start || other.sentence.start !== gap.sentence.start) continue;
    if (younger.test(view.text.slice(other.clause.start, other.figure.start))) continue;
    const [a, b, said] = [one, other, gap].map((c) => Number(c.figure.value!.n)) as [number, number, number];
    const [more, less] = a > b ? [a, b] : [b, a];
    const holds = more - less === said;
    const equation = `${more} - ${less} = ${more - less}`;
    const terms = [gap, one, other].map((c) => termOf('age', c));
    yield calendarRelation('age-gap', 'implied', terms, holds, holds ? equation : `${equation} ≠ ${said}`);
  }
}
