import type { Claim } from '../claims/claim.js';
import { compare } from '../text/exact.js';
import { isPlain } from './commensurable.js';
import { comparable, nounOf } from './english-template.js';
import type { Relation } from './relation.js';
import { sumRelation } from './sum.js';
import { sumVerdict } from './sum-verdict.js';
import { amountFrom, type View } from './view.js';

const remaining = /\b(?:the (?:remaining|other)|remaining) $/;
const otherwise =
  /\b(?:from|than|compared|each|per|average|last year|earlier|rose|fell|up|down|about|nearly|almost|some|including|among)\b/i;
/** The whole says that it is one; a part like any other may stand first. */
const wholeWord =
  /\b(?:cost|costs|totals?|totaled|totalled|budget|goal|raised|in all|altogether|fund|prize|of the|has|have|holds?|owns?|employs?) $/i;
const farthest = 6;

/**
 * `english-the-rest`: of n so much, so much, and the remaining so much.
 * Holds: The hall cost $180 million. The city gave $60 million and the state $40 million; donors gave the remaining $80 million.
 * Fails: … donors gave the remaining $90 million.
 */
export function* englishRests(view: View): Iterable<Relation> {
  const { text, amounts } = view;
  if (!text.includes('remaining ') && !text.includes('the other ')) return;
  for (const [i, left] of amounts.entries()) {
    if (!isPlain(left) || left.figure.kind !== 'quantity') continue;
    if (!remaining.test(text.slice(Math.max(0, left.figure.start - 16), left.figure.start))) continue;
    const before = amounts
      .slice(Math.max(0, i - farthest), i)
      .filter((c) => isNear(view, c, left) && c.figure.kind === 'quantity' && comparable(view, c, left));
    const [whole, ...others] = before;
    if (!whole || others.length === 0 || !before.every(isPlain)) continue;
    const parts = [...others, left];
    if (!parts.every((p) => compare(p.figure.value!, whole.figure.value!) < 0)) continue;
    const sum = sumVerdict(parts, whole);
    if (sum.verdict === 'holds') yield sumRelation('english-the-rest', 'stated', whole, parts, sum);
    else if (sum.verdict === 'fails' && isClear(view, whole, left, before.length)) {
      yield sumRelation('english-the-rest', 'implied', whole, parts, sum);
    }
  }
}

/** In the sentence of what is left, or in the one before. */
function isNear({ text }: View, claim: Claim, left: Claim): boolean {
  if (claim.sentence.start === left.sentence.start) return true;
  return (
    /^[\s”"’]*$/.test(text.slice(claim.sentence.end, left.sentence.start)) && claim.sentence.end <= left.sentence.start
  );
}

/** No other amount of any kind stands between, nor words that compare or hedge. */
function isClear(view: View, whole: Claim, left: Claim, count: number): boolean {
  const said = view.text.slice(whole.figure.end, left.figure.start);
  const from = amountFrom(view, whole.figure.start);
  const within = view.amounts
    .slice(from, from + 2 * farthest)
    .filter((c) => c.index > whole.index && c.index < left.index && c.figure.kind === 'quantity');
  const lead = view.text.slice(Math.max(whole.sentence.start, whole.figure.start - 40), whole.figure.start);
  if (!wholeWord.test(lead) || /^,? (?:or|\() ?\d/.test(said)) return false;
  return !otherwise.test(said) && within.length === count - 1 && nounOf(view, whole) !== '';
}
