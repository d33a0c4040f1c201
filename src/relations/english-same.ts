import type { Claim } from '../claims/claim.js';
import { isMoney } from '../lexicons/english-units.js';
import { everyMatch } from '../text/every-match.js';
import { intersects } from '../text/interval.js';
import { isPlain } from './commensurable.js';
import { digitsOf, isSlip } from './one-slip.js';
import type { Relation } from './relation.js';
import { sameRelation } from './same-relation.js';

/** With this many digits that say something one figure is hardly another by accident. */
const telling = 2;
const most = 60;
/** The sentence is of another time or thing than the headline. */
const elsewhere =
  /\bin (?:19|20)\d\d\b|\b(?:last|previous|previously|earlier|another|other|than|from|compared|against|forecast|expected|target|would have|had hoped|up to|as many as|more than|at least|including|rose|fell|while|but)\b/;
const small =
  /^(?:the|and|for|with|from|into|over|that|this|have|been|were|will|would|its|his|her|their|after|before|says?|said)$/;

/**
 * `english-headline`: a figure of the headline stands again in the body of its article, of the same unit or noun. It fails
 * only where no figure of the body can be the headline's, and one told in its words is one slip of the pen away.
 * Holds: Ferry carries 48,600 passengers … carried 48,600 passengers. Fails: Ferry carries 48,600 … carried 46,800 passengers.
 * `english-restated`: one noun behind one verb, with four digits or more, in two sentences that name no other time.
 * Holds: produced 84,310 tonnes … produced 84,310 tonnes. Fails: produced 84,310 tonnes … produced 84,130 tonnes.
 */
export function* englishRestatements(claims: readonly Claim[]): Iterable<Relation> {
  let from = 0;
  for (let i = 1; i <= claims.length; i++) {
    if (i < claims.length && claims[i]!.passage.article === claims[from]!.passage.article) continue;
    const own = claims.slice(from, i).filter(isComparable);
    yield* headlinesOf(own);
    yield* restatedOf(own);
    from = i;
  }
}

function isComparable(claim: Claim): boolean {
  const { figure, passage } = claim;
  if (passage.cell || figure.value === null || figure.value.n <= 0n || figure.approximation === 'about') return false;
  if (figure.kind !== 'quantity' || significant(claim) < telling) return false;
  return thingOf(claim) !== null && !/^(?:years?|months?|days?|weeks?|years old|hours?|minutes?)$/.test(figure.unit);
}

function significant(claim: Claim): number {
  return digitsOf(claim).replace(/0+$/, '').length;
}

/** What is counted, in one word: the unit, or the head of the noun behind the figure; `null` where there is none. */
function thingOf({ figure, measure }: Claim): string | null {
  if (figure.unit !== '') return figure.unit;
  return measure?.split(' ').at(-1)?.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '') ?? null;
}

function* headlinesOf(claims: readonly Claim[]): Iterable<Relation> {
  const body = claims.filter((c) => c.passage.kind !== 'heading').slice(0, most);
  for (const head of claims) {
    if (head.passage.kind !== 'heading') continue;
    const alike = body.filter((c) => c.index > head.index && thingOf(c) === thingOf(head));
    const agreeing = alike.find((c) => intersects(c.figure.interval, head.figure.interval));
    if (agreeing) {
      yield sameRelation('english-headline', agreeing, head, 'holds');
      continue;
    }
    const words = wordsOf(head.passage.folded);
    const slip = alike.find((c) => isPlain(c) && isSlip(c, head.figure.value!) && isToldAlike(words, c));
    if (slip && !elsewhere.test(sentenceOf(slip))) yield sameRelation('english-headline', slip, head, 'fails');
  }
}

function* restatedOf(claims: readonly Claim[]): Iterable<Relation> {
  const first = new Map<string, Claim>();
  for (const claim of claims) {
    if (claim.passage.kind === 'heading' || !isPlain(claim) || digitsOf(claim).length < 4) continue;
    const verb = /([A-Za-z]{4,}) (?:about |a total of )?$/.exec(
      claim.passage.folded.slice(Math.max(0, claim.figure.start - 30), claim.figure.start),
    )?.[1];
    if (!verb || small.test(verb) || isMoney(claim.figure.unit)) continue;
    const key = `${verb.toLowerCase()} ${claim.measure ?? ''} ${thingOf(claim)}`;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, claim);
      continue;
    }
    if (earlier.passage === claim.passage && earlier.sentence.start === claim.sentence.start) continue;
    if (intersects(earlier.figure.interval, claim.figure.interval))
      yield sameRelation('english-restated', claim, earlier, 'holds');
    else if (significant(claim) >= 3 && isSlip(claim, earlier.figure.value!) && isOfOneTime(earlier, claim))
      yield sameRelation('english-restated', claim, earlier, 'fails');
  }
}

/** Both sentences begin with the same thing, and name the same year first, or none. */
function isOfOneTime(a: Claim, b: Claim): boolean {
  const [x, y] = [a, b].map((c) => /\b(?:19|20)\d\d\b/.exec(sentenceOf(c))?.[0]);
  const [m, n] = [a, b].map((c) => wordsOf(c.passage.folded.slice(c.sentence.start, c.figure.start)));
  return (
    x === y &&
    [...m!].some((word) => n!.has(word)) &&
    ![a, b].some((c) => /\b(?:last|previous|another|other)\b/.test(sentenceOf(c)))
  );
}

function sentenceOf({ passage, sentence }: Claim): string {
  return passage.folded.slice(sentence.start, sentence.end);
}

/** The words that say something, without their endings. */
function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of everyMatch(text, /[A-Za-z]{3,}/g)) {
    if (!small.test(word.toLowerCase()))
      words.add(
        word
          .toLowerCase()
          .replace(/(?:ies|ied|es|ed|ing|s|d)$/, '')
          .slice(0, 6),
      );
  }
  return words;
}

/** The sentence has two words of the headline besides the noun that is counted, or two in five of them. */
function isToldAlike(words: ReadonlySet<string>, claim: Claim): boolean {
  const own = wordsOf(sentenceOf(claim));
  let common = 0;
  for (const word of words) if (own.has(word)) common++;
  return common >= 3 || (common >= 2 && common >= words.size * 0.4);
}
