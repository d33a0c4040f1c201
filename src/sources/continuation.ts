import { isCommonWord } from '../lexicons/everyday-words.js';
import type { PairCounts } from './pair-counts.js';
import { endingOf, startsSeries } from './sentence-end.js';

/** How well a block goes on where another breaks off. */
export type Evidence = 'certain' | 'likely' | 'possible' | 'none';

const brackets = new Map([
  ['“', '”'],
  ['《', '》'],
  ['(', ')'],
  ['「', '」'],
]);

/** The closing mark that the end of the text still waits for. */
function awaited(folded: string): string | null {
  const open: string[] = [];
  for (const c of folded.slice(-200)) {
    const closing = brackets.get(c);
    if (closing) open.push(closing);
    else if (c === open.at(-1)) open.pop();
  }
  return open.at(-1) ?? null;
}

/** Whether the text closes a bracket that it has not opened itself. */
function closes(folded: string, closing: string): boolean {
  for (const c of folded.slice(0, 80)) {
    if (c === closing) return true;
    if (brackets.get(c) === closing) return false;
  }
  return false;
}

const han = /^\p{sc=Han}$/u;
const orphan = /^(?:[,、。;:!?%‰)》」]|们|者|的(?![确士])|了(?![解却])|着(?![力眼重手])|[吗呢吧])/;
/** What is left of a sentence of which the head holds nearly all. */
const stump = /^\p{sc=Han}{1,3}。./u;
const unit = /^(?:公[里斤顷吨]|平方|立方|千[瓦克米]|万|亿|余|多)/;
const counted =
  /^(?:[%‰年月日时分秒个名人万亿余多元岁家所处座条项次件户只支台辆间套张份批届期倍米亩吨级层位场对部册种类])/;
const dangling = /[第约近逾每各该与和及或并且但而还又将把被从在向为以于对使让的,、]$/;
const opener =
  /^(?:近[年日来期]|据|今[年天日]|目前|此外|同时|与此|截[至止]|另|首先|其[次实]|最后|随着|当[天日前地]|记者|本报|\d{4}年|\d{1,2}月|[“《(【"①-⑳])/;

/** Whether a folded text can only be the rest of a sentence. */
export function isOrphan(folded: string): boolean {
  return orphan.test(folded);
}

/**
 * Weighs whether `tail` goes on where `head` breaks off. `certain` holds at any distance within an article: a word, a
 * figure or a pair of brackets is cut in two; `likely` holds for the next paragraph of the body, past captions;
 * `possible` only for the very next block.
 */
export function weigh(head: string, tail: string, pairs: () => PairCounts): Evidence {
  // 耿淑珍读者: whom a letter is written to.
  if (/^\p{sc=Han}{2,8}:$/u.test(tail)) return 'none';
  if (/\d\.$/.test(head) && /^\d/.test(tail)) return 'certain';
  const ending = endingOf(head);
  if (ending === 'closed' || /[;:]$/.test(head)) return 'none';
  if (isOrphan(tail) || stump.test(tail)) return 'certain';
  const waits = awaited(head);
  if (waits && closes(tail, waits)) return 'certain';
  if (startsSeries(tail)) return 'none';
  const last = head.at(-1)!;
  const opensWord = isCommonWord(tail.slice(0, 2));
  if (/\d/.test(last)) {
    if (/(?:19|20)\d\d$/.test(head) && tail.startsWith('年')) return 'certain';
    if (/^\.\d/.test(tail)) return 'certain';
    // The rest of a numeral, unless a year or a month opens the next paragraph.
    if (/^[\d.]+[^\d.年月]/.test(tail)) return 'likely';
    return unit.test(tail) || (counted.test(tail) && !opensWord) ? 'certain' : 'none';
  }
  const whole = han.test(last) && han.test(tail[0] ?? '');
  const ownWord = opensWord || (whole && pairs().of(tail.slice(0, 2)) >= 4);
  if (whole && isCommonWord(last + tail[0]) && !ownWord) return 'certain';
  if (ending === 'loose') return /[”》]$/.test(head) && /^[“《]/.test(tail) ? 'likely' : 'none';
  if (dangling.test(head)) return 'likely';
  if (whole && !ownWord && pairs().of(last + tail[0]) > 0) return 'likely';
  if (/[a-z]$/.test(head) && /^[a-z]/.test(tail)) return 'likely';
  return whole && !opener.test(tail) ? 'possible' : 'none';
}
