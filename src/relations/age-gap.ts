import type { Claim } from '../claims/claim.js';
import { calendarRelation } from './calendar-relation.js';
import { isPlain } from './commensurable.js';
import type { Relation } from './relation.js';
import { termOf, type View } from './view.js';

const younger = /比([^,。;\d]{1,6})(?:年?[小大长轻])$/;
const born = /^(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生于|生人|生,)/;

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
    yield told('age-gap', [gap, one, other], holds, holds ? equation : `${equation} ≠ ${said}`);
  }
}

/**
 * `age-then`: the one birth that an article dates, and how old that person was in another year; a birthday or 虚岁 makes a
 * year's difference.
 * Holds: 他1954年3月出生。1974年,20岁的他参军. Fails: 他1954年3月出生。1974年,25岁的他参军.
 */
export function* agesThen(views: readonly View[]): Iterable<Relation> {
  let births: { readonly claim: Claim; readonly name: string }[] = [];
  let article = -1;
  const flush: { readonly view: View; readonly age: Claim; readonly year: Claim }[] = [];
  for (const view of [...views, null]) {
    if (view === null || view.passage.article !== article) {
      const [birth] = births;
      if (birth && births.length === 1) for (const then of flush) yield* judged(birth, then);
      births = [];
      flush.length = 0;
      if (view === null) return;
      article = view.passage.article;
    }
    for (const [k, claim] of view.claims.entries()) {
      if (isBirth(view, claim)) births.push({ claim, name: nameBefore(view, claim) });
      const year = view.claims[k - 1];
      if (/^周?岁$/.test(claim.figure.unit) && isPlain(claim) && year?.figure.date?.year && !year.figure.until)
        flush.push({ view, age: claim, year });
    }
  }
}

function isBirth({ text }: View, { figure }: Claim): boolean {
  if (figure.date?.year == null || figure.until) return false;
  return (
    born.test(text.slice(figure.end, figure.end + 10)) ||
    /(?:出?生于|诞生于)$/.test(text.slice(0, figure.start).slice(-4))
  );
}

/** Who was born: the three characters before the date, or before the verb. */
function nameBefore({ text }: View, { figure }: Claim): string {
  return text
    .slice(Math.max(0, figure.start - 8), figure.start)
    .replace(/(?:出?生于|诞生于)$/, '')
    .slice(-3);
}

function* judged(
  birth: { readonly claim: Claim; readonly name: string },
  { view, age, year }: { readonly view: View; readonly age: Claim; readonly year: Claim },
): Iterable<Relation> {
  if (year === birth.claim || year.sentence.start !== age.sentence.start) return;
  const link = view.text.slice(year.figure.end, age.figure.start);
  const tail = view.text.slice(age.figure.end, age.figure.end + 5);
  // 1974年,20岁的他; 1983年的一个夜里,29岁的某某某: of the person whose birth is told.
  if (link.length > 40 || /去世|逝世|生于|出生/.test(link)) return;
  if (!/^的[他她]/.test(tail) && !(birth.name.length >= 2 && tail.startsWith(`的${birth.name}`))) return;
  const then = year.figure.date!.year! - birth.claim.figure.date!.year!;
  const said = Number(age.figure.value!.n);
  if (then <= 0 || then > 110) return;
  const holds = Math.abs(then - said) <= 1;
  const equation = `${year.figure.date!.year} - ${birth.claim.figure.date!.year} = ${then}`;
  yield told('age-then', [age, birth.claim, year], holds, holds ? equation : `${equation} ≠ ${said}`);
}

function told(construction: string, claims: readonly Claim[], holds: boolean, working: string): Relation {
  const terms = claims.map((c) => termOf(c.figure.date ? 'year' : 'age', c));
  return calendarRelation(construction, 'implied', terms, holds, working);
}
