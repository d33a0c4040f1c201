import type { Claim } from '../claims/claim.js';
import { knownEvents } from '../lexicons/known-events.js';
import { calendarRelation } from './calendar-relation.js';
import type { Relation } from './relation.js';
import { termOf, type View } from './view.js';

const names = knownEvents.map(([name, year]) => ({
  ending: new RegExp(`(?:^|[^\\u4e00-\\u9fff]|[是为在于年逢值念祝来祭的暨])${name}[”》]?$`),
  year,
}));
/** Told of the day of the page. */
const present = /今年|之际|庆祝|纪念|迎来|恰逢|适逢|正值|也是/;
/** Told of a day to come, of one gone by, or of a song, a book, a stamp. */
const otherwise = /明年|后年|去年|前年|上次|当年|当时|曾|将|筹备|喜迎|邮票|纪念章|纪念币|奖章|《/;

/**
 * `known-anniversary`: what the whole country keeps the anniversaries of happened in a known year; so the year that the sentence
 * names, or that of the page, gives the number. A page may be printed in the year before: one more is no mistake there.
 * Holds: 2025年是抗日战争胜利80周年. Fails: 2025年是抗日战争胜利85周年.
 */
export function* knownAnniversaries(view: View): Iterable<Relation> {
  const { text, today } = view;
  for (const claim of view.amounts) {
    const { figure, sentence } = claim;
    if (figure.unit !== '周年' || figure.value?.d !== 1n || figure.hedges.length > 0) continue;
    const event = names.find(({ ending }) => ending.test(text.slice(Math.max(0, figure.start - 20), figure.start)));
    if (!event) continue;
    const said = Number(figure.value.n);
    const about = text.slice(Math.max(sentence.start, figure.start - 40), figure.end + 12);
    const year = /今年/.test(about) ? null : yearBefore(view, claim);
    const now = year ? year.figure.date!.year! : (today?.year ?? null);
    if (now === null) continue;
    const size = now - event.year;
    const bound =
      year !== null && /^(?:是|为|恰逢|正值|迎来|适逢)/.test(text.slice(year.figure.end, year.figure.end + 2));
    const beside = year === null || text[year.figure.end] === ',';
    if (said === size) yield told(claim, year, size, said, true);
    else if (
      size > 0 &&
      !otherwise.test(about) &&
      (bound || (beside && present.test(about) && isOff(said, size, about)))
    )
      yield told(claim, year, size, said, false);
  }
}

/** One more is kept next year; one that has been kept may be looked back upon, but this year only one is kept. */
function isOff(said: number, size: number, about: string): boolean {
  return said > size + 1 || (said < size && /今年/.test(about));
}

/** The year that the sentence told last. */
function yearBefore({ claims }: View, claim: Claim): Claim | null {
  const at = claim.index - claims[0]!.index;
  return (
    claims.slice(0, at).findLast((c) => c.figure.date?.year != null && c.sentence.start === claim.sentence.start) ??
    null
  );
}

function told(claim: Claim, year: Claim | null, size: number, said: number, holds: boolean): Relation {
  const now = year ? year.figure.date!.year! : null;
  const equation = `${now === null ? '' : `${now} - ${now - size} = `}${size}`;
  const terms = [termOf('anniversary', claim), ...(year ? [termOf('year', year)] : [])];
  return calendarRelation('known-anniversary', 'implied', terms, holds, holds ? equation : `${equation} ≠ ${said}`);
}
