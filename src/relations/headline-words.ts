import type { Claim } from '../claims/claim.js';
import { hanPairs } from '../text/han-pairs.js';

/** Pairs of characters that headline and sentence share, or that part of the headline's. */
const shared = 3;
const part = 0.4;
const rise = /(?:增长|增加|增|上涨|上升|上浮|涨|提高|提升|回升|升)了?$/;
const fall = /(?:下降|减少|降低|下跌|下滑|下浮|回落|降|跌|减)了?$/;

/** A word right before a figure by which it is a rise or a fall. */
interface Way {
  readonly rises: boolean;
  readonly word: string;
}

/** By which word, if any, the figure is a rise or a fall. */
export function wayOf(claim: Claim): Way | null {
  const lead = leadOf(claim, 4);
  const [up, down] = [rise.exec(lead), fall.exec(lead)];
  const word = (up ?? down)?.[0];
  return word === undefined ? null : { rises: up !== null, word };
}

/** The characters right before a figure. */
export function leadOf({ passage, figure }: Claim, size = 3): string {
  return passage.folded.slice(Math.max(0, figure.start - size), figure.start);
}

/** The characters right behind it. */
export function tailOf({ passage, figure }: Claim, size = 3): string {
  return passage.folded.slice(figure.end, figure.end + size);
}

/** The clause of a headline's figure: spaces part its lines. */
function clauseText({ passage, clause, figure }: Claim): string {
  const { folded } = passage;
  const before = folded.slice(clause.start, figure.start);
  const behind = folded.slice(figure.start, clause.end);
  return before.slice(before.trimEnd().lastIndexOf(' ') + 1) + behind.split(' ')[0]!;
}

/** 净利润同比增长25%: what grows, and not that it does; 增长 alone says all that there is. */
export function wordsOf(head: Claim): ReadonlySet<string> {
  const said = clauseText(head);
  const own = hanPairs(said.replace(/(?:同比|环比)?(?:增长|下降|增加|减少|上涨|下跌)了?/g, ' '));
  return own.size > 0 ? own : hanPairs(said);
}

/** Whether the sentence around the claim uses the headline's words. */
export function isToldAlike(words: ReadonlySet<string>, claim: Claim): boolean {
  const common = commonWith(words, claim);
  return common >= shared || (common > 0 && common >= words.size * part);
}

/** How many pairs of characters the words and those about the claim share. */
function commonWith(words: ReadonlySet<string>, claim: Claim): number {
  const start = Math.max(claim.sentence.start, claim.figure.start - 60);
  const own = hanPairs(claim.passage.folded.slice(start, claim.figure.end + 30));
  let common = 0;
  for (const pair of words) if (own.has(pair)) common++;
  return common;
}

/** Whether it uses so many of them that both are of one thing. */
export function isToldAtLength(words: ReadonlySet<string>, claim: Claim): boolean {
  return commonWith(words, claim) >= shared;
}
