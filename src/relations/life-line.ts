import type { Claim } from '../claims/claim.js';
import { isSurname } from '../lexicons/people.js';
import { exact } from '../text/exact.js';
import { calendarRelation } from './calendar-relation.js';
import { isPlain } from './commensurable.js';
import { atDeath } from './lifetime.js';
import { isSlip } from './one-slip.js';
import type { Relation } from './relation.js';
import type { Today } from './today.js';
import { termOf, type View } from './view.js';

const born = /^(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生于|生人|生,)/;
/** 1966年,韦春山出生在云岭: the name stands between. */
const bornBetween = /^(?:\d{1,2}月)?(?:\d{1,2}日)?,([\u4e00-\u9fff]{3})(?:出生|降生|诞生)(?:在|于)/;
/** 2004年出生的方启航, 1999年出生的测量员鲍雪莹: the name stands behind. */
const bornBehind = /^(?:\d{1,2}月)?(?:\d{1,2}日)?出生的([\u4e00-\u9fff]{2,12})/;
const bornIn = /(?:出?生于|诞生于)$/;
const died = /^[^。;]{0,24}?(?:去世|逝世|病逝|辞世|离世|与世长辞|病故|仙逝|长眠)/;
/** Somebody else's life: 他的妻子, 老母亲, 外婆. */
const kin =
  /[父母][亲辈]|妻子?|丈夫|夫人|老伴|爱人|[儿孙]子|[女孙]女?儿|爷爷|奶奶|[外祖][公婆父母]|哥哥|弟弟|姐姐|妹妹|兄长|[伯叔舅姑姨][父母妈爹丈]|徒弟|师傅|战友|同学|老师|孩子|[爸妈爹娘]/;
/** 外公说,那一年他二十四岁: of whom, the speaker knows. */
const spoken = /[说道讲]|告诉|“/;
const present = /(?:今年|现年|如今)(?:已经?)?$/;
/** 那年他, 那一年她才, 时年: how old somebody was in the year that was told last. */
const thatYear = /(?:[那这]一?年,?[他她]?|时年)(?:已经?|才|刚|刚满|只有|年仅)?$/;
/** 2015年83岁时, 1974年,20岁的他, 1969年他19岁: right behind the year, with none but 他 or 她 between. */
const atOnce = /^(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[春夏秋冬]天?|初|底|末)?,?(?:[他她])?(?:已经?|才|刚|刚满|年仅)?$/;
/** So many years off, and no birthday, 虚岁 or other way to count explains it. */
const far = 2;
const longest = 115;

interface Birth {
  readonly claim: Claim;
  readonly year: number;
  /** The characters before the date or its verb, of which the name is the end. */
  readonly before: string;
  /** Whether `before` is the name and nothing else. */
  readonly known?: true;
  /** The characters behind 出生的, which hold the name. */
  readonly behind?: string;
}

/** An age that the article tells of, and when it was reached. */
interface Aged {
  readonly birth: Birth;
  readonly reached: number;
  readonly when: Claim | null;
  /** Whether the words leave no doubt that it is that person's, in that year. */
  readonly firm: boolean;
}

interface Article {
  readonly births: readonly Birth[];
  readonly deaths: readonly Claim[];
}

/**
 * `age-then`: a birth that an article dates, and how old that person was in another year, at death, or is now; a birthday or
 * 虚岁 makes a year's difference.
 * Holds: 他1954年3月出生。1974年,20岁的他参军. Fails: 他1954年3月出生。1974年,25岁的他参军; 1932年生。…2021年病逝,享年79岁.
 */
export function* agesThen(views: readonly View[], said: readonly Relation[], today: Today | null): Iterable<Relation> {
  const told = new Set<Claim>();
  for (const { kind, terms } of said)
    if (kind === 'calendar') for (const { claim, role } of terms) if (claim && role === 'age') told.add(claim);
  for (const own of byArticle(views)) {
    const aged = own.some(({ text }) => text.includes('岁'));
    const births = aged ? own.flatMap((view) => [...birthsIn(view)]) : [];
    if (births.length === 0) continue;
    const article = { births, deaths: own.flatMap((view) => view.claims.filter((claim) => isDeath(view, claim))) };
    for (const view of own)
      for (const age of view.amounts) {
        if (!/^周?岁$/.test(age.figure.unit) || !isPlain(age) || age.figure.value!.d !== 1n || told.has(age)) continue;
        const found = agedBy(view, age, article, today);
        if (found) yield* judged(age, found);
      }
  }
}

function* byArticle(views: readonly View[]): Iterable<readonly View[]> {
  let from = 0;
  for (let i = 1; i <= views.length; i++) {
    if (i < views.length && views[i]!.passage.article === views[from]!.passage.article) continue;
    yield views.slice(from, i);
    from = i;
  }
}

function* birthsIn({ text, claims }: View): Iterable<Birth> {
  for (const claim of claims) {
    const { date, until, start, end } = claim.figure;
    if (date?.year == null || until) continue;
    const lead = text.slice(Math.max(0, start - 8), start);
    const tail = text.slice(end, end + 24);
    const between = bornBetween.exec(tail)?.[1];
    if (between) {
      yield { claim, year: date.year, before: between, known: true };
      continue;
    }
    if (!born.test(tail) && !bornIn.test(lead)) continue;
    const behind = bornBehind.exec(tail)?.[1];
    yield {
      claim,
      year: date.year,
      before: lead.replace(bornIn, '').replace(/[,是]$/, ''),
      ...(behind ? { behind } : {}),
    };
  }
}

function isDeath({ text }: View, { figure: { date, until, start, end }, sentence }: Claim): boolean {
  if (date?.year == null || until) return false;
  const words = died.exec(text.slice(end, end + 34))?.[0];
  return words !== undefined && !kin.test(words) && !kin.test(text.slice(sentence.start, start));
}

function agedBy(view: View, age: Claim, { births, deaths }: Article, today: Today | null): Aged | null {
  const { text } = view;
  const { figure, clause, sentence } = age;
  const lead = text.slice(Math.max(sentence.start, figure.start - 16), figure.start);
  const tail = text.slice(figure.end, figure.end + 6);
  const [only] = births;
  if (atDeath.test(lead)) {
    const [death] = deaths;
    if (deaths.length !== 1 || death!.index > age.index) return null;
    const { passage, sentence: told } = death!;
    const said = passage.folded.slice(told.start, told.end);
    const named = births.filter(({ before }) => isNamedIn(said, before));
    const whose = named.length === 1 ? named[0]! : births.length === 1 && !only!.known ? only! : null;
    if (!whose || kin.test(whose.before)) return null;
    return { birth: whose, reached: death!.figure.date!.year!, when: death!, firm: named.length === 1 };
  }
  const named = births.find((birth) => bears(birth.before, lead, tail) || isTheSame(birth, view, age));
  const sole = births.length === 1 && !kin.test(only!.before) && !spoken.test(text.slice(sentence.start, figure.start));
  const mine = named ?? (sole ? only! : null);
  if (!mine) return null;
  const year = yearBefore(view, age);
  if (year && year !== mine.claim) {
    const link = text.slice(year.figure.end, figure.start);
    const inSentence = year.sentence.start === sentence.start;
    const ofThen = (inSentence && atOnce.test(link)) || thatYear.test(lead);
    const person =
      named !== undefined || /^的[他她]/.test(tail) || (ofThen && /^(?:[时,。;!”]|那年|的[他她])/.test(tail));
    if (person && (ofThen || (inSentence && link.length <= 40 && !/[;]|出生|生于|今年|如今/.test(link))))
      return { birth: mine, reached: year.figure.date!.year!, when: year, firm: /^的[他她]/.test(tail) };
  }
  const isNow = present.test(text.slice(clause.start, figure.start)) || /^[的,]/.test(tail);
  // A year that the paragraph told last is the one that it tells of.
  const ofNow = year === null || year === mine.claim || year.figure.date!.year === today?.year;
  return named && today && isNow && ofNow ? { birth: mine, reached: today.year, when: null, firm: false } : null;
}

/** The date with a year that was told last, in this paragraph. */
function yearBefore({ claims }: View, age: Claim): Claim | null {
  for (let k = age.index - claims[0]!.index - 1; k >= 0; k--) {
    const { date, until } = claims[k]!.figure;
    if (date?.year != null) return until ? null : claims[k]!;
  }
  return null;
}

/** Whether the sentence names whom the birth is told of. */
function isNamedIn(sentence: string, before: string): boolean {
  const name = before.slice(-3);
  return /^[\u4e00-\u9fff]{3}$/.test(name) && sentence.includes(name);
}

/** 29岁的某某某, 某某某今年43岁: beside the age stands the name that stands before the birth. */
function bears(before: string, lead: string, tail: string): boolean {
  for (const length of [3, 2]) {
    const name = before.slice(-length);
    if (name.length < length || !/^[\u4e00-\u9fff]+$/.test(name)) continue;
    if (tail.startsWith(`的${name}`) || tail.startsWith(`${name}`)) return true;
    if (length === 3 && new RegExp(`${name}[,(]?(?:今年|现年|如今|已经?)*$`).test(lead)) return true;
  }
  return false;
}

/** 2004年出生的方启航 and 21岁的本土后卫方启航; 1999年出生的鲍雪莹…今年26岁的她, in one paragraph. */
function isTheSame({ behind, claim }: Birth, { text }: View, { figure, passage }: Claim): boolean {
  if (behind === undefined) return false;
  const own = /^的([\u4e00-\u9fff]{1,14})/.exec(text.slice(figure.end, figure.end + 15))?.[1];
  if (own === undefined) return false;
  if (/^[她他]/.test(own)) {
    const told =
      claim.passage === passage && claim.figure.end <= figure.start ? text.slice(claim.figure.end, figure.start) : null;
    return told !== null && !kin.test(told) && !/[和与跟]|师|母|父|老人|同事/.test(told);
  }
  for (let at = 0; at + 3 <= behind.length; at++) {
    const name = behind.slice(at, at + 3);
    if (isSurname[name.charCodeAt(0)] === 1 && !kin.test(behind) && own.includes(name)) return true;
  }
  return false;
}

function* judged(age: Claim, { birth, reached, when, firm }: Aged): Iterable<Relation> {
  const years = reached - birth.year;
  if (years <= 0 || years > longest) return;
  const said = Number(age.figure.value!.n);
  const off = Math.abs(years - said);
  const slip = [0, -1].some((more) => isSlip(age, exact(years + more)));
  if (off >= far && !firm && !slip) return;
  const equation = `${reached} - ${birth.year} = ${years}`;
  const terms = [termOf('age', age), termOf('year', birth.claim), ...(when ? [termOf('year', when)] : [])];
  yield calendarRelation('age-then', 'implied', terms, off < far, off < far ? equation : `${equation} ≠ ${said}`);
}
