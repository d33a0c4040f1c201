import type { Passage } from '../sources/source.js';
import { everyMatch } from '../text/every-match.js';
import type { Relation } from './relation.js';
import type { View } from './view.js';

/** 上午7时70分, 26时12分: a part of the day, the hour, the minutes. */
const hours =
  /(凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上|晚间|夜间|深夜)?(?<![\d.:至到—~-])(\d{1,2})时(?!间|段|速|长|代|任|许|数|候)(?:(\d{1,2})分(?!钟|之|\d)?)?/g;
/** 18:05 of a timetable. */
const marked = /(?<![\d:.])([01]?\d|2\d):(\d{2})(?![\d:.%])/g;
/** So many good ones in a passage, and it tells the time and no score, ratio or verse. */
const timetable = 2;

/**
 * `clock-time`: an hour or a minute that no clock shows, or that its part of the day does not have.
 * Holds: 上午7时30分. Fails: 上午7时70分; 26时12分; 凌晨23时.
 */
export function* clockTimes({ text, passage }: View): Iterable<Relation> {
  if (text.includes('时')) {
    for (const match of everyMatch(text, hours)) {
      const [printed, part, hour = '', minute] = match;
      // 24小时 is how long, 24时 is when; alone, 36时 may be how long, too.
      const alone = part === undefined && minute === undefined;
      const reason = alone ? null : faultOf(part, Number(hour), minute === undefined ? 0 : Number(minute));
      if (reason) yield impossible(passage, match.index, printed, reason);
    }
  }
  if (!text.includes(':')) return;
  const times = everyMatch(text, marked);
  const good = times.filter(([, , minute]) => Number(minute) < 60);
  if (good.length < timetable || good.length === times.length) return;
  for (const match of times) {
    const reason = faultOf(undefined, Number(match[1]), Number(match[2]));
    if (reason) yield impossible(passage, match.index, match[0], reason);
  }
}

/** Which hours a part of the day has, as people speak: 下午14时 is common, 凌晨23时 is nobody's. */
const parts: Readonly<Record<string, readonly [first: number, last: number]>> = {
  凌晨: [0, 7],
  上午: [5, 12],
  下午: [1, 19],
};

function faultOf(part: string | undefined, hour: number, minute: number): string | null {
  if (minute > 59) return `${minute}分 > 59分`;
  if (hour > 24) return `${hour}时 > 24时`;
  const [first, last] = parts[part ?? ''] ?? [0, 24];
  if (hour > last) return `${part} ≤ ${last}时 < ${hour}时`;
  return hour < first && hour !== 0 ? `${part} ≥ ${first}时 > ${hour}时` : null;
}

function impossible(passage: Passage, start: number, printed: string, reason: string): Relation {
  return {
    kind: 'calendar',
    basis: 'stated',
    construction: 'clock-time',
    terms: [{ role: 'date', claim: null, passage, start, end: start + printed.length }],
    verdict: 'fails',
    working: `${reason} ✗`,
    doubt: null,
  };
}
