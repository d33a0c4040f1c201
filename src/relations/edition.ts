import type { Claim } from '../claims/claim.js';
import { compare, exact, formatExact, subtract } from '../text/exact.js';
import { digitsOf, isSlip } from './one-slip.js';
import type { Relation } from './relation.js';
import { sameRelation } from './same-relation.js';

/** A numbered event or an anniversary, and the words that name it. */
interface Edition {
  readonly claim: Claim;
  /** The characters right before the figure, and right behind it. */
  readonly lead: string;
  readonly tail: string;
}

const many = 40;

/**
 * `edition`: an article that is about one edition of an event, or one anniversary, gives it the same number wherever it
 * names it. Other editions may well be spoken of, so that only a number one slip of the pen away, in the same words, fails;
 * a neighbour (第18届 beside 第19届) never does.
 * Holds: 第32届书市开幕 … 第32届书市今天开幕. Fails: 第32届书市开幕 … 第23届书市今天开幕.
 */
export function* editions(claims: readonly Claim[]): Iterable<Relation> {
  let article = -1;
  let seen = new Map<string, Edition[]>();
  let asked: Asked[] = [];
  for (const claim of claims) {
    if (claim.passage.article !== article) {
      yield* asked.map(settled);
      article = claim.passage.article;
      seen = new Map();
      asked = [];
    }
    const edition = editionOf(claim);
    if (!edition) continue;
    const key = claim.figure.unit + (claim.figure.unit === '周年' ? edition.lead.slice(-2) : edition.tail.slice(0, 2));
    const earlier = seen.get(key);
    if (!earlier) {
      seen.set(key, [edition]);
      continue;
    }
    const verdict = verdictOf(edition, earlier);
    if (verdict) {
      const first = earlier[0]!.claim;
      if (tensApart(claim, first)) asked.push({ edition, first: earlier[0]!, all: earlier });
      else yield sameRelation('edition', claim, first, verdict, null, ordinal);
    }
    if (earlier.length < many) earlier.push(edition);
  }
  yield* asked.map(settled);
}

/** Two round anniversaries that only the rest of the article can judge. */
interface Asked {
  readonly edition: Edition;
  readonly first: Edition;
  /** All that the article tells in the same words, when it is read to its end. */
  readonly all: readonly Edition[];
}

/** 70周年 and 80周年 are both kept as such: of these the copy is only asked, unless one of them is outvoted by its like. */
function settled({ edition, first, all }: Asked): Relation {
  const votes = (one: Edition) =>
    all.filter((e) => e.lead === one.lead && compare(e.claim.figure.value!, one.claim.figure.value!) === 0).length;
  const [odd, model] = votes(edition) < votes(first) ? [edition, first] : [first, edition];
  const outvoted = odd.lead === model.lead && votes(odd) === 1 && votes(model) >= 2;
  const sure = outvoted || inCommon(odd.claim, model.claim) >= telling;
  return sameRelation('edition', odd.claim, model.claim, 'fails', sure ? null : 'loose', ordinal);
}

/** With so many characters in common right before the figure, two anniversaries are of one thing. */
const telling = 6;

function inCommon(a: Claim, b: Claim): number {
  let size = 0;
  for (; size < telling; size++) {
    const character = a.passage.folded[a.figure.start - 1 - size];
    if (character !== b.passage.folded[b.figure.start - 1 - size] || !/[\u4e00-\u9fff]/.test(character ?? '')) break;
  }
  return size;
}

function editionOf(claim: Claim): Edition | null {
  const { figure, passage } = claim;
  if (passage.cell || figure.value === null || figure.value.d !== 1n || figure.hedges.length > 0) return null;
  const isAnniversary = figure.unit === '周年';
  if (!isAnniversary && !(figure.kind === 'ordinal' && /^[届次]$/.test(figure.unit))) return null;
  if (digitsOf(claim).length < 2) return null;
  const lead = /[\u4e00-\u9fff]{0,4}$/.exec(passage.folded.slice(Math.max(0, figure.start - 4), figure.start))![0];
  const tail = /^[\u4e00-\u9fff]{0,4}/.exec(passage.folded.slice(figure.end, figure.end + 4))![0];
  if (isAnniversary ? lead.length < 2 : tail.length < 2) return null;
  return { claim, lead, tail };
}

function verdictOf(edition: Edition, earlier: readonly Edition[]): 'holds' | 'fails' | null {
  const [first] = earlier;
  const value = edition.claim.figure.value!;
  if (earlier.some((e) => e.claim.sentence === edition.claim.sentence)) return null;
  if (compare(value, first!.claim.figure.value!) === 0) return 'holds';
  // Once an article names several editions, no number of them is the right one.
  if (earlier.some((e) => compare(e.claim.figure.value!, first!.claim.figure.value!) !== 0)) return null;
  if (!isSlip(edition.claim, first!.claim.figure.value!) || areNeighbours(edition.claim, first!.claim)) return null;
  // 中法建交60周年 beside 中欧建交50周年: of round ones all the words before have to agree.
  if (tensApart(edition.claim, first!.claim) && !earlier.some((e) => e.lead === edition.lead && e.lead.length === 4))
    return null;
  return earlier.some((e) => isToldAlike(edition, e)) && !isDated(edition.claim) ? 'fails' : null;
}

/** An edition or an anniversary a few years off is spoken of for its own sake. */
function areNeighbours(a: Claim, b: Claim): boolean {
  const off = subtract(a.figure.value!, b.figure.value!);
  const size = off.n < 0n ? -off.n : off.n;
  if (a.figure.unit === '周年') return size <= 1n;
  return size <= 2n;
}

/** 70周年 and 80周年 are both kept as such: of these the copy is only asked. */
function tensApart(a: Claim, b: Claim): boolean {
  const [x, y] = [a.figure.value!.n, b.figure.value!.n];
  return a.figure.unit === '周年' && x !== y && x % 10n === 0n && y % 10n === 0n;
}

function isToldAlike(a: Edition, b: Edition): boolean {
  const heading = [a, b].some((e) => e.claim.passage.kind === 'heading');
  if (a.claim.figure.unit === '周年')
    return a.lead.slice(-2) === b.lead.slice(-2) && compare(a.claim.figure.value!, exact(9)) > 0;
  const size = heading ? 2 : 3;
  return a.tail.slice(0, size) === b.tail.slice(0, size) && (heading || a.lead.slice(-2) === b.lead.slice(-2));
}

/** 1990年第11届亚运会: told of another year. */
function isDated({ passage, figure, sentence }: Claim): boolean {
  return /\d{4}年|上届|上一届|往届|曾/.test(
    passage.folded.slice(Math.max(sentence.start, figure.start - 24), figure.start),
  );
}

function ordinal({ figure }: Claim): string {
  return formatExact(figure.value!);
}
