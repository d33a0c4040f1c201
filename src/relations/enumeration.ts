import type { Claim } from '../claims/claim.js';
import type { Passage } from '../sources/source.js';
import { everyMatch } from '../text/every-match.js';
import { countOf } from './count.js';
import type { Relation, Term } from './relation.js';

/** 一是, （二）, 第三， or ④ at the head of a clause. */
interface Mark {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly n: number;
}

const digits = '一二三四五六七八九十';
const marks =
  /([一二三四五六七八九]|十[一二三]?)(是|要|靠)(?!一[,。、;])|第([一二三四五六七八九])(,|是)|其([一二三四五六七八九]),/g;
/** Whether a mark may stand in the text: the pattern, which may begin at any numeral or verb, reads it more slowly. */
function mayHoldMark(text: string): boolean {
  for (let i = 0; i + 1 < text.length; i++) {
    const kind = partOf[text.charCodeAt(i)]!;
    if (kind !== 0 && (partOf[text.charCodeAt(i + 1)]! & (kind << 2)) !== 0) return true;
  }
  return false;
}

/** What may be in a mark: 1 a numeral before a verb (4), 2 an opening before a numeral (8). */
const partOf = new Uint8Array(0x10000);
for (const c of digits) partOf[c.charCodeAt(0)] = 1 | 8;
for (const c of '是要靠') partOf[c.charCodeAt(0)] = 4;
for (const c of '第其') partOf[c.charCodeAt(0)] = 2;

/** A clause begins behind one of these. */
const opens = /(?:^|[。;,:!?”)] ?)$/;
const heads = /^(?:\(([一二三四五六七八九]|十[一二三]?)\)|([①-⑩]))/;
/** So many paragraphs without a mark end a series; sections are longer than what 一是 opens. */
const reachOf = ([first]: readonly Mark[]) => (/[(①]/.test(first!.kind) ? Number.POSITIVE_INFINITY : 6);

/**
 * `enumeration`: N项措施：一是…；二是…: the members that follow, numbered, in the same paragraph or at the heads of the next.
 * Holds: 三点：一是快，二是稳，三是准。 Fails: 四点：一是快，二是稳，三是准。
 * `ordinals`: numbers that do not run on. Holds: 一是…二是…三是… Fails: 一是…二是…二是…
 */
export function* enumerations(passages: readonly Passage[], claims: readonly Claim[]): Iterable<Relation> {
  let open: Mark[][] = [];
  let article = -1;
  const announcing = announcers(claims);
  const close = function* (series: readonly Mark[]): Iterable<Relation> {
    yield* judge(series, passages, announcing);
  };
  for (const passage of passages) {
    if (passage.kind === 'cell' || passage.kind === 'byline') continue;
    const past = open.filter(
      (s) => passage.article !== article || passage.index - s.at(-1)!.passage.index > reachOf(s),
    );
    for (const series of past) yield* close(series);
    if (past.length > 0) open = open.filter((s) => !past.includes(s));
    article = passage.article;
    for (const mark of marksIn(passage)) {
      if (mark.n === 1) {
        // The same kind begun anew in a later paragraph is another series.
        const ended = open.filter((s) => s[0]!.kind === mark.kind && s.at(-1)!.passage !== passage);
        for (const series of ended) yield* close(series);
        open = open.filter((s) => !ended.includes(s));
        open.push([mark]);
        continue;
      }
      const at = open.findLastIndex((s) => s[0]!.kind === mark.kind && s.at(-1)!.n === mark.n - 1);
      if (at >= 0) {
        for (const series of open.splice(at + 1)) yield* close(series);
        open[at]!.push(mark);
        continue;
      }
      const same = open.filter((s) => s[0]!.kind === mark.kind);
      if (same.length === 1 && same[0]!.at(-1)!.passage.index >= passage.index - 1) same[0]!.push(mark);
    }
  }
  for (const series of open) yield* close(series);
}

function* marksIn(passage: Passage): Iterable<Mark> {
  const text = passage.folded;
  const head = heads.exec(text);
  if (head) {
    const [printed, han, circled] = head;
    const n = han ? numberOf(han) : circled!.charCodeAt(0) - 0x245f;
    yield { passage, start: 0, end: printed.length, kind: han ? '()' : '①', n };
  }
  if (!mayHoldMark(text)) return;
  for (const m of everyMatch(text, marks)) {
    const [printed, own, verb, ordinal, sign, one] = m;
    if (!opens.test(text.slice(Math.max(0, m.index - 2), m.index))) continue;
    const n = numberOf((own ?? ordinal ?? one)!);
    const end = m.index + printed.length - (printed.endsWith(',') ? 1 : 0);
    yield { passage, start: m.index, end, kind: verb ?? (sign ? `第${sign}` : '其'), n };
  }
}

function numberOf(printed: string): number {
  return printed.length === 1 ? digits.indexOf(printed) + 1 : 11 + digits.indexOf(printed[1]!);
}

/** The claims that may announce a series, by passage. */
function announcers(claims: readonly Claim[]): ReadonlyMap<Passage, readonly Claim[]> {
  const found = new Map<Passage, Claim[]>();
  for (const claim of claims) {
    if (!/^(?:个|项|条|点|件|种|类|大|大类|步|层|方面|样|招|关)$/.test(claim.figure.unit)) continue;
    const list = found.get(claim.passage);
    if (list) list.push(claim);
    else found.set(claim.passage, [claim]);
  }
  return found;
}

function* judge(
  series: readonly Mark[],
  passages: readonly Passage[],
  announcing: ReadonlyMap<Passage, readonly Claim[]>,
): Iterable<Relation> {
  if (series.length < 2) return;
  const slip = series.findIndex((mark, i) => mark.n !== i + 1);
  if (slip >= 0) {
    const wrong = series[slip]!;
    const repeated = wrong.n === series[slip - 1]!.n;
    // 一是…三是…: the second may be numbered in another way; numbers that fall are two series.
    if (!repeated && !(wrong.n === slip + 2 && series.length >= 3)) return;
    yield relation(
      'ordinals',
      repeated ? 'stated' : 'implied',
      'fails',
      termOf('total', wrong),
      series,
      slip + 1,
      wrong.n,
    );
    return;
  }
  const first = series[0]!;
  const place = first.start > 0 ? first.passage : passages[first.passage.index - 1];
  if (!place || place.article !== first.passage.article || place.kind === 'heading') return;
  const until = first.start > 0 ? first.start : place.folded.length;
  const claim = announcing.get(place)?.findLast(({ figure }) => figure.end <= until);
  const count = claim && countOf(claim);
  if (!count) return;
  const between = place.folded.slice(claim.figure.end, until);
  if (!/^[^,。;:!?、()]{0,14}(?::|。|,|,?(?:分别是|即|其中):?)?$/.test(between)) return;
  const total: Term = count.term;
  const size = series.length;
  if (count.n === size) {
    yield relation('enumeration', 'stated', 'holds', total, series, size, count.n);
    return;
  }
  // 6方面20项任务: of two numbers side by side the other one counts the series.
  const beside = announcing.get(place)?.find(({ figure }) => figure.end === claim.figure.start);
  if (beside && countOf(beside)?.n === size) return;
  const last = series.at(-1)!;
  // 最后, 此外: a member without a number.
  if (count.n > size && /最后|此外|另外|还有|同时|等[。;]?$/.test(last.passage.folded.slice(last.end, last.end + 400)))
    return;
  if (last.passage.broken.end) return;
  const basis = between.includes(':') && first.start > 0 ? 'stated' : 'implied';
  yield relation('enumeration', basis, 'fails', total, series, size, count.n);
}

function termOf(role: string, { passage, start, end }: Mark): Term {
  return { role, claim: null, passage, start, end };
}

function relation(
  construction: string,
  basis: Relation['basis'],
  verdict: Relation['verdict'],
  total: Term,
  series: readonly Mark[],
  size: number,
  n: number,
): Relation {
  const names = series.map((mark) => mark.passage.text.slice(mark.start, mark.end)).join(' ');
  const rest = series
    .map((mark) => termOf('item', mark))
    .filter((t) => t.passage !== total.passage || t.start !== total.start);
  return {
    kind: 'count',
    basis,
    construction,
    terms: [total, ...rest],
    verdict,
    working: `${names}: ${size} ${verdict === 'fails' ? `≠ ${n} ✗` : `= ${n} ✓`}`,
    doubt: null,
  };
}
