import type { Claim } from '../claims/claim.js';
import { calendarRelation } from './calendar-relation.js';
import { isPlain } from './commensurable.js';
import type { Relation } from './relation.js';
import { termOf, type View } from './view.js';

/** 自1985年创办…每年一届; 2006年起,…每年清明举办一届; 1991年起固定为每两年一届,…1991年为第一届. */
const begun =
  /^(?:起|以来|首次|首办|首届|举办首届|创办|创立|开办|始办|举办第一届|为第一届|是第一届)[^。;]{0,30}?(每|一|二|两|三|四)(?:一|二|两|三|四)?年[^。;,]{0,8}?一届/;
const numerals = '一二三四';
/** Figures that are looked through before it. */
const farthest = 8;
const now = /(?:今年|本届|到今年|此次|本次)[^,。;]{0,10}$/;

/**
 * `edition-since`: the year in which an event was first held, how often it is held, and which edition this year's is. Years may
 * have been left out: an edition or two less is a question only.
 * Holds: 自1985年创办的辩论赛每年一届,今年举行第41届 (2025). Fails: …今年举行第14届.
 */
export function* editionsSince(view: View): Iterable<Relation> {
  const { today, claims, text } = view;
  if (!today) return;
  for (const [k, claim] of claims.entries()) {
    const { figure } = claim;
    if (figure.unit !== '届' || figure.kind !== 'ordinal' || figure.value?.d !== 1n || !isPlain(claim)) continue;
    if (!now.test(text.slice(claim.clause.start, figure.start))) continue;
    const first = firstHeld(view, k);
    if (!first) continue;
    const size = Math.floor((today.year - first.year) / first.every) + 1;
    const said = Number(figure.value.n);
    if (size < 2) continue;
    const equation = `(${today.year} - ${first.year}) ÷ ${first.every} + 1 = ${size}`;
    const holds = said === size;
    const relation = calendarRelation(
      'edition-since',
      'implied',
      [termOf('edition', claim), termOf('year', first.claim)],
      holds,
      holds ? equation : `${equation} ≠ ${said}`,
    );
    const skipped = said < size && size - said <= 3;
    yield { ...relation, doubt: skipped ? 'loose' : null };
  }
}

interface FirstHeld {
  readonly claim: Claim;
  readonly year: number;
  readonly every: number;
}

/** The nearest year before the claim, in its sentence, of which that is told. */
function firstHeld({ text, claims }: View, index: number): FirstHeld | null {
  for (let k = index - 1; k >= Math.max(0, index - farthest); k--) {
    const claim = claims[k]!;
    if (claim.sentence.start !== claims[index]!.sentence.start) return null;
    const { date, until, end } = claim.figure;
    if (date?.year == null || until) continue;
    const told = begun.exec(text.slice(end, end + 60));
    if (!told) continue;
    const every = /每([一二两三四])年|([二两三四])年一届/.exec(told[0]);
    const number = every ? numerals.indexOf((every[1] ?? every[2])!.replace('两', '二')) + 1 : 1;
    return { claim, year: date.year, every: number };
  }
  return null;
}
