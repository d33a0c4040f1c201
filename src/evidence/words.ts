import type { Claim } from '../claims/claim.js';
import { hanPairs } from '../text/han-pairs.js';

/** So much of a lead is hardly another's, though the clause goes on before it. */
const longLead = 14;
/** How far around a figure its words are looked at. */
const before = 28;
const after = 20;

/** Times and levels: they are compared by themselves. */
const aside = /[年月日上下半同期底末今去比较至为达]+/g;

/** The words around a figure in its clause, as pairs of neighbouring characters (in English, as words). */
export function wordsAround({ passage, clause, figure }: Claim): Set<string> {
  const { folded } = passage;
  const lead = folded.slice(Math.max(clause.start, figure.start - before), figure.start);
  const tail = folded.slice(figure.end, Math.min(clause.end, figure.end + after));
  return pairsOf(`${lead} ${tail}`.replace(aside, ' '));
}

/** Pairs of neighbouring Chinese characters, and words of other scripts. */
export function pairsOf(text: string): Set<string> {
  const pairs = hanPairs(text);
  for (const [word] of text.matchAll(/[a-z]{3,}/gi)) pairs.add(word.toLowerCase());
  return pairs;
}

/** Two or three pairs in common may be chance. */
const fewest = 4;

/** The part of the smaller set that the other one holds, from 0 to 1; a very small set counts for less. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const pair of small) if (large.has(pair)) shared++;
  return shared / Math.max(small.size, fewest);
}

/** What stands the same, character by character, around two figures within their sentences. */
export interface Shared {
  /** How many characters on both sides together. */
  readonly size: number;
  /** Whether all that leads up to the figures in their clauses is the same. */
  readonly lead: boolean;
}

/** Compares the characters right before and right behind two figures. */
export function sharedAround(a: Claim, b: Claim): Shared {
  const [x, y] = [a.passage.folded, b.passage.folded];
  let lead = 0;
  const mostBefore = Math.min(a.figure.start - a.sentence.start, b.figure.start - b.sentence.start, before);
  while (lead < mostBefore && x[a.figure.start - 1 - lead] === y[b.figure.start - 1 - lead]) lead++;
  let tail = 0;
  const mostAfter = Math.min(a.sentence.end - a.figure.end, b.sentence.end - b.figure.end, before);
  while (tail < mostAfter && x[a.figure.end + tail] === y[b.figure.end + tail]) tail++;
  const whole = [a, b].every(({ figure, clause }) => figure.start - clause.start <= lead);
  return { size: lead + tail, lead: whole || lead >= longLead };
}
