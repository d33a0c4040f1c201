import type { Claim } from '../claims/claim.js';
import { calendarRelation } from './calendar-relation.js';
import { isPlain } from './commensurable.js';
import type { Relation } from './relation.js';
import { termOf, type View } from './view.js';

/** A claim with a year in its date, and no range. */
function yearOf({ figure }: Claim): number | null {
  return figure.kind !== 'range' && figure.until === null ? (figure.date?.year ?? null) : null;
}

const begins =
  /^(?:\d{1,2}月)?(?:\d{1,2}日)?,?[^,。;]{0,6}?(?:参加工作|入行|从教|从医|从警|入职|开工|动工|启动|始建|创办|开始|奠基|起任|上任|就任|担任|当选|出任|接任|起,?担?任)/;
const ends =
  /^(?:\d{1,2}月)?(?:\d{1,2}日)?,?[^,。;]{0,6}?(?:退休|离休|完工|竣工|建成|结束|收官|落成|通车|交付|投用|卸任|离任|调任|调离|去职)/;
const lasting =
  /(?:历时|长达|前后|整整|耗时|跨越|从教|从医|从警|从业|从艺|工作了|干了|坚守了?|任职|服务了?|用了|花了|已经?|(?:担任|(?<![责主信委职])任|当了|做了)[\u4e00-\u9fff]{1,8})$/;
const passing = /^(?:来|间|的时间|之久)?/;

/**
 * `years-between`: from one year to another, so many years. Counting both ends or neither is lawful.
 * Holds: 2019年开工,2023年完工,历时4年. Fails: 2019年开工,2023年完工,历时6年.
 */
export function* yearsBetween(view: View): Iterable<Relation> {
  for (const claim of view.claims) {
    const { figure } = claim;
    if (figure.unit !== '年' || figure.value === null || figure.date || !isPlain(claim) || figure.value.d !== 1n)
      continue;
    if (figure.kind !== 'quantity') continue;
    const dated = datesBefore(view, claim);
    const [from, to] = dated;
    if (!from || !to || dated.length !== 2) continue;
    const link = view.text.slice(to.figure.end, figure.start);
    // 原计划2020年完工,历时八年: what was planned is not what was.
    if (
      /计划|预计|拟|应于|本应/.test(view.text.slice(Math.max(claim.sentence.start, figure.start - 240), figure.start))
    )
      continue;
    if (link.length > 24 || !lasting.test(link) || !passing.test(view.text.slice(figure.end, figure.end + 8))) continue;
    if (!isStart(view, from) || !isEnd(view, to)) continue;
    const [a, b] = [yearOf(from)!, yearOf(to)!];
    const off = Number(figure.value.n) - (b - a);
    if (b <= a) continue;
    const equation = `${b} - ${a} = ${b - a}`;
    const holds = Math.abs(off) <= 1;
    const terms = [termOf('span', claim), termOf('from', from), termOf('to', to)];
    yield calendarRelation(
      'years-between',
      'stated',
      terms,
      holds,
      holds ? equation : `${equation} ≠ ${figure.value.n}`,
    );
  }
}

function isStart(view: View, { figure }: Claim): boolean {
  return begins.test(view.text.slice(figure.end, figure.end + 16)) || /[从自]/.test(view.text.charAt(figure.start - 1));
}

function isEnd(view: View, { figure }: Claim): boolean {
  return ends.test(view.text.slice(figure.end, figure.end + 16)) || /[到至]/.test(view.text.charAt(figure.start - 1));
}

/** The figures with a year before the claim, in its sentence. */
function datesBefore(view: View, claim: Claim): Claim[] {
  const dates: Claim[] = [];
  for (let k = claim.index - view.claims[0]!.index - 1; k >= 0 && dates.length < 3; k--) {
    const other = view.claims[k]!;
    if (other.sentence.start !== claim.sentence.start) break;
    if (yearOf(other) !== null) dates.unshift(other);
    else if (other.figure.until) return [];
  }
  return dates;
}

const streak = /^连续(?:[一二两三四五六七八九十]{1,3}|\d{1,2})年/;

/**
 * `years-in-a-row`: a run of years, and right behind it for how many years running.
 * Holds: 2018年至2024年,该村连续七年获评. Fails: 2018年至2024年,该村连续八年获评.
 */
export function* yearsInARow(view: View): Iterable<Relation> {
  for (const [k, claim] of view.claims.entries()) {
    const number = streak.test(claim.figure.text) ? claim.figure.value : null;
    const run = view.claims[k - 1];
    if (!number || !run || run.sentence.start !== claim.sentence.start) continue;
    const [from, to] = [run.figure.date?.year ?? null, run.figure.until?.year ?? null];
    if (from === null || to === null || run.figure.date!.month !== null || to <= from) continue;
    const link = view.text.slice(run.figure.end, claim.figure.start);
    if (!/^(?:间|期间)?,?[^,。;的]{0,8}$/.test(link)) continue;
    const said = Number(number.n);
    const size = to - from + 1;
    const holds = said === size;
    // A streak may be shorter than the run it falls in, and one that is much longer began before it.
    if (!holds && !(link === '' || link === ',' ? Math.abs(said - size) <= 3 : said > size && said - size <= 2))
      continue;
    const equation = `${to} - ${from} + 1 = ${size}`;
    const terms = [termOf('streak', claim), termOf('years', run)];
    yield calendarRelation('years-in-a-row', 'implied', terms, holds, holds ? equation : `${equation} ≠ ${said}`);
  }
}

const founding = /(?:成立|创建|建立|创办|建校|建院|建厂|建馆|建台|建园|创刊|开园|开馆|开业|通车)/;

/**
 * `anniversary-across`: founded in one year, says a sentence; so many 周年 of it in another, says the next.
 * Holds: 学校创办于1950年。2025年,学校迎来创办75周年. Fails: 学校创办于1950年。2025年,学校迎来创办70周年.
 */
export function* anniversariesAcross(view: View): Iterable<Relation> {
  for (const claim of view.amounts) {
    const { figure } = claim;
    if (figure.unit !== '周年' || figure.value === null || !isPlain(claim)) continue;
    const words = view.text.slice(Math.max(claim.sentence.start, figure.start - 8), figure.end + 8);
    const deed = founding.exec(words)?.[0];
    if (!deed) continue;
    const k = claim.index - view.claims[0]!.index;
    const near = view.claims.slice(Math.max(0, k - 12), k + 6);
    const own = near.filter((c) => c.sentence.start === claim.sentence.start && yearOf(c) !== null);
    const births = near.filter(
      (c) => c.sentence.end <= claim.sentence.start && yearOf(c) !== null && isFounding(view, c, deed),
    );
    const [now] = own;
    const [birth] = births;
    if (!now || !birth || own.length !== 1 || births.length !== 1 || claim.sentence.start - birth.sentence.end > 80)
      continue;
    const [a, b] = [yearOf(birth)!, yearOf(now)!];
    const holds = figure.value.n === BigInt(b - a);
    const equation = `${b} - ${a} = ${b - a}`;
    const terms = [termOf('anniversary', claim), termOf('from', birth), termOf('to', now)];
    if (b > a)
      yield calendarRelation(
        'anniversary-across',
        'implied',
        terms,
        holds,
        holds ? equation : `${equation} ≠ ${figure.value.n}`,
      );
  }
}

function isFounding(view: View, { figure }: Claim, deed: string): boolean {
  return (
    view.text.slice(Math.max(0, figure.start - deed.length - 1), figure.start) === `${deed}于` ||
    view.text.slice(figure.end, figure.end + deed.length) === deed
  );
}
