import type { Claim } from '../claims/claim.js';
import { isPlain } from './commensurable.js';
import { dayNumber, showDate } from './days.js';
import type { Relation } from './relation.js';
import { termOf } from './view.js';

const closing = /闭幕|落幕|收官|结束/;
const opening = /^[^,。;\d]{0,10}(?:开幕|启幕|开赛)/;
/** Another time's, or what has yet to come. */
const elsewhere = /将于|定于|上届|首届|下届|去年|明年|每年/;

/**
 * `held-for`: what closes after so many days, and the day on which the article has it open; the last day may
 * count or not. An article with two openings tells of two things.
 * Holds: 25日晚,为期8天的电影展闭幕。电影展于10月18日开幕. Fails: 25日晚,为期10天的电影展闭幕。电影展于10月18日开幕.
 */
export function* heldFor(claims: readonly Claim[]): Iterable<Relation> {
  /** Where in the list the spans stand. */
  const spans: number[] = [];
  const openings = new Map<number, Claim[]>();
  for (const [k, claim] of claims.entries()) {
    const { figure, passage, sentence } = claim;
    const { folded } = passage;
    if (/^[天日]$/.test(figure.unit) && /为期$/.test(folded.slice(0, figure.start).slice(-2)) && !figure.date) {
      if (isPlain(claim) && figure.value?.d === 1n) spans.push(k);
    } else if (figure.date?.day != null && !figure.until && opening.test(folded.slice(figure.end, figure.end + 14))) {
      if (elsewhere.test(folded.slice(sentence.start, figure.start))) continue;
      const known = openings.get(passage.article);
      if (known) known.push(claim);
      else openings.set(passage.article, [claim]);
    }
  }
  for (const k of spans) {
    const span = claims[k]!;
    const [from, ...others] = openings.get(span.passage.article) ?? [];
    const to = closingOf(claims, k);
    if (!from || others.length > 0 || !to || from === to || from.figure.date!.month === null) continue;
    const relation = relationOf(span, from, to);
    if (relation) yield relation;
  }
}

/** The only day of the sentence, whose clause or the one of the span says that it ended. */
function closingOf(claims: readonly Claim[], own: number): Claim | null {
  const span = claims[own]!;
  const { folded } = span.passage;
  if (!closing.test(folded.slice(span.figure.end, span.sentence.end).split(/[,;。]/)[0]!)) return null;
  let found: Claim | null = null;
  const inSentence = (c: Claim | undefined): c is Claim =>
    c?.passage === span.passage && c.sentence.start === span.sentence.start;
  let first = own;
  while (inSentence(claims[first - 1])) first--;
  for (let k = first; inSentence(claims[k]); k++) {
    const { date, until, end } = claims[k]!.figure;
    // 本报10月25日电: of the dateline, not of the news.
    if (date?.day == null || until || /^[电讯]/.test(folded.slice(end, end + 1))) continue;
    if (found) return null;
    found = claims[k]!;
  }
  return found;
}

function relationOf(span: Claim, from: Claim, to: Claim): Relation | null {
  const [start, end] = [from.figure.date!, to.figure.date!];
  const year = start.year ?? end.year ?? 2023;
  const first = dayNumber({ ...start, year });
  const last = dayNumber({ year, month: end.month ?? start.month, day: end.day });
  if (first === null || last === null || last <= first || last - first > 40) return null;
  const size = last - first + 1;
  const said = Number(span.figure.value!.n);
  const holds = said <= size && said >= size - 1;
  const shown = `${showDate(start, 'zh')}—${showDate(end, 'zh')}: ${size}`;
  return {
    kind: 'calendar',
    basis: 'implied',
    construction: 'held-for',
    terms: [termOf('span', span), termOf('from', from), termOf('to', to)],
    verdict: holds ? 'holds' : 'fails',
    working: holds ? `${shown} ${said === size ? '=' : '≈'} ${said} ✓` : `${shown} ≠ ${said} ✗`,
    doubt: null,
  };
}
