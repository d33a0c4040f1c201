import type { Claim } from '../claims/claim.js';
import type { Relation } from './relation.js';
import type { Today } from './today.js';
import { termOf, type View } from './view.js';

/** Words after a year by which something began then. */
const begun = /^(?:\d{1,2}月)?(?:\d{1,2}日)?(?:以来|起|至今|开始|[^。;:\d]{0,18}?(?:以来|以后|至今|起,|开始|后,))/;
const beginning = /(?:自|从|自从)$/;
/** A career or a house that is told from its first year. */
const founding = /(?:建于|始建于|创办于|成立于|创建于|创立于|开业于|开馆于|建校于|创刊于|诞生于)$/;
/** Words right before the number that count up to now. */
const untilNow = /(?:已经?|连续|整整|至今|迄今|一[干守晃当做教]就?是?|走过|有|长达|坚守了?|坚持了?|历经|今年)$/;
/** Counts that are no span up to now: 前3年, 每3年, 3年前, 3年内. */
const otherwise = /^(?:前|内|后|期|级|制|一|以上|左右)/;
/** Somebody else's time: an age, a plan, a term. */
const elsewhere = /计划|预计|将|拟|任期|合同|租期|质保|有效期|为期|刑/;

/**
 * `since`: begun in one year or month, and for how long by the day of the page. A year more or less is lawful: who counts
 * both ends, or whose month is still to come.
 * Holds (2025): 自2018年启动以来,已连续开展8年. Fails (2025): 自2018年启动以来,已连续开展11年.
 */
export function* since(view: View): Iterable<Relation> {
  const { today } = view;
  if (today === null) return;
  for (const claim of view.claims) {
    const { figure } = claim;
    const months = /个月$/.test(figure.text);
    const counts = months || /^(?:年|周年|岁|个年头)$/.test(figure.unit);
    if (!counts || figure.value === null || figure.date || figure.hedges.length > 0 || figure.value.d !== 1n) continue;
    if (otherwise.test(view.text.slice(figure.end, figure.end + 2))) continue;
    const start = startBefore(view, claim);
    if (!start) continue;
    const said = Number(figure.value.n);
    const span = months ? monthsTo(start, today) : yearsTo(start, today);
    if (!span || span.size < 1 || span.size > 400) continue;
    // The figures of a month are told in the next one.
    const holds = Math.abs(said - span.size) <= (months ? 2 : 1);
    // 1962年毕业,一教就是16年。1978年调入省城: up to the next year that the page names.
    const ended = start.figure.date!.year! + said;
    if (
      !holds &&
      !months &&
      [ended, ended + 1, ended - 1].some((year) => view.years.has(year) && year !== start.figure.date!.year)
    )
      continue;
    const equation = `${span.shown} = ${span.size}`;
    yield {
      kind: 'calendar',
      basis: 'implied',
      construction: 'since',
      terms: [termOf('span', claim), termOf('from', start)],
      verdict: holds ? 'holds' : 'fails',
      working: holds ? `${equation} ✓` : `${equation} ≠ ${said} ✗`,
      doubt: null,
    };
  }
}

interface Passed {
  readonly size: number;
  readonly shown: string;
}

function yearsTo({ figure: { date } }: Claim, today: Today): Passed {
  return { size: today.year - date!.year!, shown: `${today.year} - ${date!.year}` };
}

function monthsTo({ figure: { date } }: Claim, today: Today): Passed | null {
  if (date!.month === null || today.month === null) return null;
  const years = today.year - date!.year!;
  return { size: years * 12 + today.month - date!.month, shown: `${years} × 12 + ${today.month} - ${date!.month}` };
}

/** The only year before the span in its sentence, if the words say that it is when this began. */
function startBefore(view: View, claim: Claim): Claim | null {
  const { text, claims } = view;
  const own = claim.index - claims[0]!.index;
  let start: Claim | null = null;
  for (let k = own - 1; k >= 0 && claims[k]!.sentence.start === claim.sentence.start; k--) {
    const { figure } = claims[k]!;
    if (figure.until) return null;
    if (figure.date?.year == null) continue;
    if (start) return null;
    start = claims[k]!;
  }
  if (!start) return null;
  const { figure } = start;
  const link = text.slice(figure.end, claim.figure.start);
  const before = text.slice(Math.max(claim.sentence.start, figure.start - 4), figure.start);
  const head = /^(?:已经?|连续|整整)/.exec(claim.figure.text)?.[0] ?? '';
  if (link.length > 60 || /[。;]/.test(link) || elsewhere.test(link)) return null;
  const counting = untilNow.test(link) || head !== '' || /(?:已|连续)[^,。;\d]{0,6}$/.test(link);
  if (founding.test(before)) return /^,?(?:距今|至今|今年|迄今|已)/.test(link) && link.length < 12 ? start : null;
  if (claim.figure.unit === '岁') return null;
  if (beginning.test(before)) return counting && begun.test(text.slice(figure.end, figure.end + 30)) ? start : null;
  return /一[干守晃当做教]就?是?$/.test(link) ? start : null;
}
