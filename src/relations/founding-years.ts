import type { Claim } from '../claims/claim.js';
import { exact } from '../text/exact.js';
import { isPlain } from './commensurable.js';
import { isSlip } from './one-slip.js';
import type { Relation } from './relation.js';
import type { Today } from './today.js';
import { termOf } from './view.js';

const deeds = /(建校|建院|建厂|建馆|建台|建园|建所|建社|建县|建市|建国|建党|建军|成立|创办|创刊|创建|开馆|通车)$/;
/** Told of the day of the page: 写在建校100周年之际, 今年迎来成立20周年. */
const present = /今年|之际|庆祝|纪念|迎来|恰逢|适逢|大会|庆典|座谈会|重头戏|献礼/;
const founded =
  /^(?:\d{1,2}月)?(?:\d{1,2}日)?[^。;\d]{0,28}?(?:创办|创建|创立|始建|建校|成立|创刊|建馆|建院|开馆)(?!\d|[一二三四五六七八九十百]+周年)/;

/** 公司成立于2006年. */
const foundedIn = /(?:创办|创建|创立|始建|建校|成立|创刊|建馆|建院|开馆)于$/;
/** So many years off, and no birthday or other way to count explains it. */
const far = 5;

/** An anniversary, and the year in which it says that what it keeps began. */
interface Anniversary {
  readonly claim: Claim;
  readonly began: number;
  /** Reckoned from the day of the page, which may lie a year off. */
  readonly byPage: boolean;
  readonly from: Claim | null;
}

/**
 * `founding-years`: the anniversaries that an article keeps of one deed all lead back to one year; two that agree, or one and the
 * year in which it was done, refute a third.
 * Holds: 建校100周年(2025) … 2005年在建校80周年之际. Fails: 建校100周年(2025) … 1925年创办 … 2005年在建校85周年之际.
 */
export function* foundingYears(claims: readonly Claim[], today: Today | null): Iterable<Relation> {
  let from = 0;
  for (let i = 1; i <= claims.length; i++) {
    if (i < claims.length && claims[i]!.passage.article === claims[from]!.passage.article) continue;
    yield* ofArticle(claims.slice(from, i), today);
    from = i;
  }
}

function* ofArticle(claims: readonly Claim[], today: Today | null): Iterable<Relation> {
  const groups = new Map<string, Anniversary[]>();
  // A page that does not tell its day is hardly older than the latest year that it names.
  const now = today?.year ?? claims.reduce((year, { figure }) => Math.max(year, figure.date?.year ?? 0), 0);
  for (const [k, claim] of claims.entries()) {
    if (claim.figure.unit !== '周年' || !isPlain(claim) || claim.figure.value?.d !== 1n) continue;
    const { folded } = claim.passage;
    const deed = deeds.exec(folded.slice(Math.max(0, claim.figure.start - 2), claim.figure.start))?.[1];
    if (!deed) continue;
    const anniversary = datedBy(claims, k, now);
    if (!anniversary) continue;
    const known = groups.get(deed);
    if (known) known.push(anniversary);
    else groups.set(deed, [anniversary]);
  }
  if (groups.size !== 1) return;
  const foundings = claims.filter(
    ({ figure, passage }) =>
      figure.date?.year != null &&
      !figure.until &&
      (founded.test(passage.folded.slice(figure.end, figure.end + 40)) ||
        foundedIn.test(passage.folded.slice(Math.max(0, figure.start - 3), figure.start))),
  );
  const all = [...groups.values()].flat();
  // 1935年创办的学校 and 1985年创办的比赛: the one that an anniversary leads back to.
  const meant = foundings.filter(({ figure }) => all.some(({ began }) => began === figure.date!.year));
  const [founding = null, ...others] = meant.length === 1 ? meant : foundings;
  if (others.length > 0) return yield* judged(all, null);
  const [only] = all;
  const began = founding?.figure.date?.year;
  const early = only && began !== undefined && began !== null && Math.abs(only.began - began) >= far;
  // Of a page that doesn't tell its year, where the latest that it names makes the years even.
  const isSure = today !== null || (began != null && (now - began) % 10 === 0);
  if (all.length === 1 && early && only.byPage && isSure && isSlip(only.claim, exact(now - began)))
    yield judgment(only, began, founding);
  else yield* judged(all, founding);
}

/** The year of an anniversary: the nearest one before it in its clause, or that of the page. */
function datedBy(claims: readonly Claim[], k: number, now: number): Anniversary | null {
  const claim = claims[k]!;
  const { folded } = claim.passage;
  const said = Number(claim.figure.value!.n);
  for (let i = k - 1; i >= 0 && claims[i]!.sentence === claim.sentence; i--) {
    const { figure } = claims[i]!;
    if (figure.date?.year == null) continue;
    const link = folded.slice(figure.end, claim.figure.start);
    // 2025年10月18日,某校举行建校90周年大会: the day of the page.
    if (figure.date.year === now && figure.date.day !== null) break;
    // 成立于2016年,今年恰逢成立10周年: reckoned from now.
    if (/今年|如今/.test(link)) break;
    if (figure.until || link.length > 14 || /[。;、]/.test(link)) return null;
    return { claim, began: figure.date.year - said, byPage: false, from: claims[i]! };
  }
  const around = folded.slice(Math.max(claim.sentence.start, claim.figure.start - 16), claim.figure.end + 4);
  return present.test(around) ? { claim, began: now - said, byPage: true, from: null } : null;
}

function* judged(all: readonly Anniversary[], founding: Claim | null): Iterable<Relation> {
  const votes = new Map<number, number>();
  const vote = (year: number) => votes.set(year, (votes.get(year) ?? 0) + 1);
  for (const { began } of all) vote(began);
  if (founding) vote(founding.figure.date!.year!);
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 2 || second?.[1] === first[1]) return;
  const [year] = first;
  for (const each of all) yield judgment(each, year, founding);
}

function judgment({ claim, began, byPage, from }: Anniversary, year: number, founding: Claim | null): Relation {
  const said = claim.figure.value!.n;
  const holds = began === year || (byPage && Math.abs(began - year) === 1);
  const size = began + Number(said) - year;
  const equation = `${began + Number(said)} - ${year} = ${size}`;
  return {
    kind: 'calendar',
    basis: 'implied',
    construction: 'founding-years',
    terms: [termOf('anniversary', claim), ...[from, founding].filter((c) => c !== null).map((c) => termOf('year', c))],
    verdict: holds ? 'holds' : 'fails',
    working: holds ? `${equation} ✓` : `${equation} ≠ ${said} ✗`,
    doubt: null,
  };
}
