import { everyMatch } from '../text/every-match.js';
import { smallNumber } from '../text/small-number.js';
import { calendarRelation } from './calendar-relation.js';
import { dayNumber } from './days.js';
import type { Relation, Term } from './relation.js';
import type { View } from './view.js';

const half = '凌晨|清晨|早上|早晨|上午|中午|正午|下午|午后|傍晚|晚上|晚|深夜|夜里';
const moment = (n: 1 | 2) =>
  `(?:(?:20\\d\\d年)?(?<month${n}>\\d{1,2})月)?(?<day${n}>\\d{1,2})日(?:\\([^)]{1,8}\\))?(?<part${n}>${half})?(?<hour${n}>\\d{1,2}|[一二三四五六七八九十]{1,3})(?:时|点|:00)(?:整|许)?`;
const across = new RegExp(
  `${moment(1)}(?:起|开始)?,?(?:一直)?[^,。;:\\d]{0,4}?(?:至|到|—|~|-)(?<second>${moment(2)})(?<rest>[^。;]{0,60}?)(?<cue>历时|持续|整整|长达|前后|共|,)(?<said>(?<hours>\\d{1,3})个?小时)(?!左右|以上|内|值|在岗|待命|轮|不间断|服务|开放|营业|一班|最大|雨量|降雨)`,
  'g',
);
/** What stands between the hours and how many they are: another hour, a part of them, what is done in turns. */
const other = /[时点段场]|每|近|约|超|最|其中|期间|分[\d一二两三四五六七八九]|雨|水位|负荷|轮|平均|连续/;

/**
 * `hours-across-days`: from an hour of one day to an hour of another, and how many hours lie between.
 * Holds: 6月20日22时至21日10时停水,历时12小时. Fails: 6月20日22时至21日10时停水,历时14小时.
 */
export function* hoursAcrossDays({ text, passage, years }: View): Iterable<Relation> {
  if (!/小时/.test(text) || !/日/.test(text)) return;
  for (const match of everyMatch(text, across)) {
    const groups = match.groups!;
    // Only 历时 is said of all of it from farther off.
    if (other.test(groups.rest!) || (groups.cue !== '历时' && groups.rest!.length > 4)) continue;
    if (groups.cue === ',' && groups.rest !== '') continue;
    const from = hoursOf(groups, 1, null, years);
    const to = hoursOf(groups, 2, groups.month1 ?? null, years);
    if (from === null || to === null || to <= from) continue;
    const size = to - from;
    // February may have a day more.
    const leap = Number(groups.month1) === 2 && groups.month2 !== undefined && Number(groups.month2) === 3;
    const holds = size === Number(groups.hours) || (leap && Math.abs(size - Number(groups.hours)) === 24);
    const start = match.index + match[0].lastIndexOf(groups.said!);
    const term = (role: string, begin: number, end: number): Term => ({
      role,
      claim: null,
      passage,
      start: begin,
      end,
    });
    const until = match.index + match[0].indexOf(groups.second!) + groups.second!.length;
    const shown = `${groups.day2}日${groups.hour2}时 - ${groups.day1}日${groups.hour1}时 = ${size}小时`;
    yield calendarRelation(
      'hours-across-days',
      'stated',
      [term('span', start, start + groups.said!.length), term('date', match.index, until)],
      holds,
      holds ? shown : `${shown} ≠ ${groups.said}`,
    );
  }
}

/** Hours since a day long ago; `null` where the hour of the day or the month is not told. */
function hoursOf(
  groups: Record<string, string | undefined>,
  n: 1 | 2,
  month: string | null,
  years: ReadonlySet<number>,
): number | null {
  const year = [...years].at(-1) ?? 2023;
  // Within a month it does not matter which.
  const day = dayNumber({ year, month: Number(groups[`month${n}`] ?? month ?? 1), day: Number(groups[`day${n}`]) });
  const part = groups[`part${n}`] ?? '';
  const printed = smallNumber(groups[`hour${n}`]!);
  if (day === null || printed > 24) return null;
  // 早上六点, 六点 without a part of the day: of a clock with twelve hours only where it says so.
  if (part === '' && !/\d/.test(groups[`hour${n}`]!)) return null;
  // 晚12时 is midnight, 中午1时 one hour past noon.
  const late =
    (/下午|午后|傍晚|晚|深夜|夜里/.test(part) && printed < 12) ||
    (/晚|夜/.test(part) && printed === 12) ||
    (/中午|正午/.test(part) && printed < 3);
  return day * 24 + printed + (late ? 12 : 0);
}
