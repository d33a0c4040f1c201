import { lookAlike } from '../../lexicons/look-alikes.js';
import { mendsWord } from '../../lexicons/orphans.js';
import { soundAlike } from '../../lexicons/sound-alikes.js';
import type { Passage } from '../../sources/source.js';
import { everyMatch } from '../../text/every-match.js';
import type { Finding, Place } from '../check.js';
import { inCopy, variant } from './variant.js';

const quoted = /[“《〈「『]([\u4e00-\u9fff]{4,20})[”》〉」』]/g;

/** A title, and where it stands in quotes. */
interface Title {
  readonly text: string;
  readonly places: Place[];
}

/**
 * Titles of works and names of events, which their quotes bound: two of four characters and more that differ in one
 * character of like sound or shape, of which one stands at least twice and the other once.
 *
 * Holds: 《草原晨曲》, 《草原晨曲》, 《草原牧曲》: two songs.
 * Fails: 《草原晨曲》, 《草原晨曲》, 《草原晨典》.
 */
export function* titles(passages: readonly Passage[]): Iterable<Finding> {
  const known = new Map<string, Title>();
  for (const passage of passages) {
    for (const match of everyMatch(passage.folded, quoted)) {
      const text = match[1]!;
      const title = known.get(text) ?? { text, places: [] };
      known.set(text, title);
      title.places.push({ passage, start: match.index + 1, end: match.index + 1 + text.length });
    }
  }
  for (const [odd, model] of pairsNear([...known.values()])) {
    const [place] = odd.places;
    if (odd.places.length > 1 || model.places.length < 2 || !place) continue;
    if (isSlip(place.passage.folded, place.start, odd.text, model.text))
      yield variant(place, model.text, inCopy, 'warning', model.places[0]);
  }
}

/** Pairs of one length that differ in one character, both ways round; found by their halves, one of which is whole. */
function* pairsNear(titles: readonly Title[]): Iterable<readonly [Title, Title]> {
  const halves = new Map<string, Title[]>();
  for (const title of titles) {
    const { length } = title.text;
    const middle = length >> 1;
    for (const key of [`${length}<${title.text.slice(0, middle)}`, `${length}>${title.text.slice(middle)}`]) {
      const others = halves.get(key) ?? [];
      halves.set(key, others);
      // A list of titles that all begin alike is no place to look for slips.
      if (others.length > 50) continue;
      for (const other of others) {
        if (differences(title.text, other.text) !== 1) continue;
        yield [title, other];
        yield [other, title];
      }
      others.push(title);
    }
  }
}

function differences(one: string, other: string): number {
  let count = 0;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) count++;
  return count;
}

/** Figures and directions tell titles apart, though some of them sound alike. */
const tellsApart = /[一二三四五六七八九十百千万上下前后左右东西南北中大小新老男女甲乙丙丁]/;

function isSlip(text: string, start: number, odd: string, right: string): boolean {
  const i = [...odd].findIndex((character, at) => character !== right[at]);
  const [printed = '', meant = ''] = [odd[i], right[i]];
  if (tellsApart.test(printed) && tellsApart.test(meant)) return false;
  if (soundAlike(printed, meant) || lookAlike(printed, meant)) return true;
  return odd.length > 5 && mendsWord(text, start + i, start + i + 1, meant);
}
