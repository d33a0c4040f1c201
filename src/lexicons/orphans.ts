import { isWordPair } from './word-pairs.js';

/** Words of one character, and characters that are put before and behind words: what stands alone among these is no remnant. */
const alone: ReadonlySet<string> = new Set(
  '在是的了和有为以与于对从到被把将就也都又这那其之而及或但则所还时地得着过并且因如若使让向由给比等能可要说大小多少再更最已便只你我他她它谁不年月日第号个名位项次种届省市县区旗州新老高各每均总副首至后前里间起各级型式者们',
);

const isHan = (c: string) => c >= '\u4e00' && c <= '\u9fff';
/** Characters looked at on either side: three words of two, and one that a cut may part. */
const reach = 7;

/**
 * Whether `instead`, put in place of the run from `start` to `end`, makes the text about it whole: what lost or changed one
 * character of a word has one more character that belongs to no word, however it is read, than it should have; what lost a
 * whole word has not.
 */
export function mendsWord(text: string, start: number, end: number, instead: string): boolean {
  let from = start;
  let to = end;
  while (from > start - reach && isHan(text.charAt(from - 1))) from--;
  while (to < end + reach && isHan(text.charAt(to))) to++;
  const cutBefore = isHan(text.charAt(from - 1));
  const cutAfter = isHan(text.charAt(to));
  const printed = text.slice(from, to);
  const mended = text.slice(from, start) + instead + text.slice(end, to);
  return countOrphans(printed, cutBefore, cutAfter) > countOrphans(mended, cutBefore, cutAfter);
}

/** Whether the character is a word by itself, or one that is put before or behind words. */
export function standsAlone(character: string): boolean {
  return alone.has(character);
}

/** What stands at a cut may belong to a word that the cut parts. */
function countOrphans(text: string, cutBefore: boolean, cutAfter: boolean): number {
  let previous = 0;
  let best = 0;
  const last = text.length - 1;
  for (let i = 0; i <= last; i++) {
    const character = text.charAt(i);
    // 高速路 is as good as 高速公路.
    const road = character === '路' && text.charAt(i - 1) === '速';
    const free = road || alone.has(character) || (i === 0 && cutBefore) || (i === last && cutAfter);
    let next = best + (free ? 0 : 1);
    if (i > 0 && previous < next && isWordPair(text.charAt(i - 1), character)) next = previous;
    previous = best;
    best = next;
  }
  return best;
}
