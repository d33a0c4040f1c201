import { isHan } from '../text/han.js';
import { accepted, acceptedGaps, acceptedHeads, idioms } from './data/idioms.js';
import { lookAlike } from './look-alikes.js';
import { isSurname } from './people.js';
import { areVariants, soundAlike } from './sound-alikes.js';
import { isWordPair } from './word-pairs.js';

const free = /[一二三四五六七八九十百千万两几〇零]/;

/** Whether the run of four at the offset is the idiom but for one character, `odd`, that only sounds like the right one. */
export function misses(text: string, start: number, idiom: string, odd: number): boolean {
  const run = text.slice(start, start + 4);
  // Idioms are looked up by a hash: the half that should be whole has still to be compared.
  if (run.slice(0, odd) !== idiom.slice(0, odd) || run.slice(odd + 1) !== idiom.slice(odd + 1)) return false;
  const wrong = run.charAt(odd);
  const right = idiom.charAt(odd);
  // 增长最快的业务 beside 快递业务: what joins two words is written for nothing else.
  if (free.test(wrong) || free.test(right) || wrong === '的') return false;
  if (areVariants(wrong, right)) return false;
  if (!isMistakable(wrong, right) || isListed(accepted, run) || isListed(idioms, run)) return false;
  return !readsOtherwise(text, start, odd);
}

/** Whether the run of four is the idiom but for the character that it doubles at `odd` and behind: 竞竞业业. */
export function missesDoubled(text: string, start: number, idiom: string, odd: number): boolean {
  const run = text.slice(start, start + 4);
  const whole = 2 - odd;
  if (run.slice(whole, whole + 2) !== idiom.slice(whole, whole + 2)) return false;
  const wrong = run.charAt(odd);
  const right = idiom.charAt(odd);
  if (free.test(wrong) || free.test(right)) return false;
  if (areVariants(wrong, right)) return false;
  return isMistakable(wrong, right) && !isListed(accepted, run) && !isListed(idioms, run);
}

/** Whether the run of four at the offset is the idiom with the characters at `odd` and behind it exchanged, so that stumps are left. */
export function hasExchanged(text: string, start: number, idiom: string, odd: number): boolean {
  const run = text.slice(start, start + 4);
  const [one, other] = [idiom.charAt(odd), idiom.charAt(odd + 1)];
  if (run !== idiom.slice(0, odd) + other + one + idiom.slice(odd + 2) || one === other) return false;
  if (free.test(one) || free.test(other) || isListed(accepted, run) || isListed(idioms, run)) return false;
  // 天地开|辟 and the like: what makes words as it stands is meant so.
  for (let at = Math.max(0, odd - 1); at < Math.min(3, odd + 2); at++)
    if (isWordPair(run.charAt(at), run.charAt(at + 1))) return false;
  return !isWordPair(run.charAt(3), text.charAt(start + 4)) && !isWordPair(text.charAt(start - 1), run.charAt(0));
}

/** Whether one character is written for the other by ear or by eye. */
function isMistakable(one: string, other: string): boolean {
  return soundAlike(one, other) || lookAlike(one, other);
}

/** A clause begins here, or a title has just been told. */
const named = /(?:^|[,。、;:“”\s(]|[员长记任席事理授师生士者家])$/;

/** Whether the run of three at the offset is the idiom without its character `dropped`, and nothing else. */
export function lacksOne(text: string, start: number, idiom: string, dropped: number): boolean {
  const run = text.slice(start, start + 3);
  if (run !== idiom.slice(0, dropped) + idiom.slice(dropped + 1) || free.test(run)) return false;
  // 以稳求进: what 以 begins is made anew each time.
  if (text.charAt(start - 1) === '以') return false;
  // 委员会委托,钟毓秀作报告: a person who is named after an idiom.
  if (
    dropped > 0 &&
    isSurname[run.charCodeAt(0)] === 1 &&
    named.test(text.slice(Math.max(0, start - 2), start)) &&
    isHan(text.charCodeAt(start + 3))
  )
    return false;
  return !isListed(acceptedGaps, run, 3) && standsAlone(text, start);
}

/** Words of one character that may close a clause behind two others: 无人|问, 拿得|出. */
const closing =
  /[在是的了有对到就也都中上下时地得着过比给能会可要说人大小多少最已便我你他她它谁问看听走来去出进做想学吃喝写读打办用高远美快新好]/;

/** Whether the run of three at the offset is the idiom without its last character, and a mark stands in its place: 任重道, */
export function lacksLast(text: string, start: number, idiom: string): boolean {
  const run = text.slice(start, start + 3);
  if (run !== idiom.slice(0, 3) || free.test(run) || !/^[,。;:!?、”…]/.test(text.slice(start + 3, start + 4)))
    return false;
  if (closing.test(run.charAt(2))) return false;
  return !isListed(acceptedHeads, run, 3) && !isWordPair(text.charAt(start - 1), run.charAt(0));
}

/** Whether no character of the run of three makes a word with its neighbour, or is one by itself at the run's edge. */
function standsAlone(text: string, start: number): boolean {
  if (loose.test(text.charAt(start)) || loose.test(text.charAt(start + 2))) return false;
  for (let at = start - 1; at < start + 3; at++) if (isWordPair(text.charAt(at), text.charAt(at + 1))) return false;
  return true;
}

/** Words of one character that may stand before or behind anything: 他|在|进一步. */
const loose =
  /[在是的了和有为以与于对从到被把将就也都又这那其之而及或但则所还中上下时地得着过并且因如若使让向由给比等能会可要说人大小多少再更最已便只你我他她它谁不]/;

/** Whether the odd character belongs to a word of its own, so that the run is no whole: 大家|作用, 各有所|长期. */
function readsOtherwise(text: string, start: number, at: number): boolean {
  const odd = start + at;
  const word = (from: number) => isWordPair(text.charAt(from), text.charAt(from + 1));
  // At the end of a clause nothing follows that it could lead to: 枕戈待但。
  if (at === 0 && loose.test(text.charAt(odd))) return true;
  if (at === 3 && loose.test(text.charAt(odd)) && isHan(text.charCodeAt(odd + 1))) return true;
  // 人|心火相传: the character before may claim the odd one only where the rest can stand without it.
  if (at === 0) return (word(odd - 1) && (word(odd + 1) || !word(odd + 2))) || (word(odd) && word(odd + 2));
  if (at === 3) return word(odd) || (word(odd - 1) && word(start));
  if (at === 1) return (word(start) && word(odd + 1)) || (word(odd) && word(start - 1) && !word(odd + 1));
  return (word(odd) && word(start)) || (word(start + 1) && word(start + 3) && !word(start));
}

/** Whether the run is one of the words, each of `size` characters, that the text strings together. */
function isListed(runs: string, run: string, size = 4): boolean {
  let at = runs.indexOf(run);
  while (at > 0 && at % size !== 0) at = runs.indexOf(run, at + 1);
  return at >= 0;
}
