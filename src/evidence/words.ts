import type { Claim } from '../claims/claim.js';
import { everyMatch } from '../text/every-match.js';
import { hanPairs } from '../text/han-pairs.js';
import { sharedEnd, sharedStart } from '../text/shared-ends.js';

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
  for (const [word] of everyMatch(text, /[a-z]{3,}/gi)) pairs.add(word.toLowerCase());
  return pairs;
}

/** Two or three pairs in common may be chance. */
const fewest = 4;

/** The part of the smaller set that the other one holds, from 0 to 1; a very small set counts for less. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return shared / Math.max(Math.min(a.size, b.size), fewest);
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
  const lead = sharedEnd(leadOf(a), leadOf(b));
  const tail = sharedStart(tailOf(a), tailOf(b));
  const whole = [a, b].every(({ figure, clause }) => figure.start - clause.start <= lead);
  return { size: lead + tail, lead: whole || lead >= longLead };
}

function leadOf({ passage, sentence, figure }: Claim): string {
  return passage.folded.slice(Math.max(sentence.start, figure.start - before), figure.start);
}

function tailOf({ passage, sentence, figure }: Claim): string {
  return passage.folded.slice(figure.end, Math.min(sentence.end, figure.end + before));
}
