import { everyMatch } from '../text/every-match.js';
import { calendarRelation } from './calendar-relation.js';
import type { Relation } from './relation.js';
import type { View } from './view.js';

const time = String.raw`(?<![\d:.])(?:[01]?\d|2[0-4])(?::[0-5]\d|时(?!间|段|长)(?:[0-5]?\d分?)?|点(?!名|评)(?:[0-5]?\d分|整|半)?)(?![\d:.])`;

/** 1小时45分, 150分钟. */
const length = String.raw`(?:时间)?(?:为|共|仅|只需|只要)?(?<said>(?:(?<hours>\d{1,2})个?小时)?(?:(?<minutes>\d{1,3})分钟?)?)`;
/** 14:20从甲站开出,16:05到达乙站,运行1小时45分; and how long one meeting of 9:00至11:00 lasts, but not how long a bus runs that goes from 6:30 to 22:00. */
const journeys = [
  new RegExp(
    `(?<from>${time})(?:从|由)?[^,。;:()\\d]{0,14}(?:开出|发车|始发|出发|启程|起飞|驶出),(?<to>${time})[^,。;:()\\d]{0,14}(?:到达|抵达|到站|降落|终到)[^,。;:()\\d]{0,10},?(?:全程|单程)?(?:运行|历时|用时|时长|行程|耗时|飞行|全程)${length}`,
    'g',
  ),
  new RegExp(
    `(?<from>${time})[^,。;:()\\d]{0,8}(?:开始|开打|打响|起飞|出发|点火|开工|启动),(?:到|至|当日|当天)*(?<to>${time})[^,。;:()\\d]{0,8}(?:结束|完成|落幕|收官|停止|关闭),?(?:全程|共)?(?:历时|用时|时长|耗时|持续)${length}`,
    'g',
  ),
  new RegExp(`(?<from>${time})(?:至|到|—|-)(?<to>${time})(?:举行|进行)?,?(?:时长|历时)${length}`, 'g'),
];
const moved = new RegExp(
  `(?:由|从)(?:原来的?|每天|原定的?)?(?<from>${time})(?:统一)?(?:(?<sooner>提前|提早)|推迟|延后|延迟|延长|顺延)(?:至|到)(?<to>${time})`,
  'g',
);

/**
 * `clock-span`: from one hour to another, and how long that takes; a night lies between them where the second is the less.
 * Holds: 14:20从甲站开出,16:05到达乙站,运行1小时45分. Fails: 14:20从甲站开出,15:05到达乙站,运行1小时45分.
 * `clock-moved`: what is brought forward comes to an earlier hour, what is put off to a later one.
 * Holds: 末班车由22:00提前至21:00. Fails: 末班车由21:00提前至22:00.
 */
export function* clockSpans({ text, passage }: View): Iterable<Relation> {
  const termAt = (match: RegExpMatchArray, group: string, role: string) => {
    const printed = match.groups![group]!;
    const start = match.index! + (group === 'from' ? match[0].indexOf(printed) : match[0].lastIndexOf(printed));
    return { role, claim: null, passage, start, end: start + printed.length };
  };
  for (const match of journeys.flatMap((journey) => everyMatch(text, journey))) {
    const { from, to, said, hours, minutes } = match.groups!;
    if (!said) continue;
    const told = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
    const size = (minutesOf(to!) - minutesOf(from!) + 1440) % 1440;
    const shown = `${to} - ${from} = ${size}分钟`;
    const terms = [termAt(match, 'said', 'span'), termAt(match, 'from', 'date'), termAt(match, 'to', 'date')];
    const holds = told === size;
    yield calendarRelation('clock-span', 'implied', terms, holds, holds ? shown : `${shown} ≠ ${said}`);
  }
  for (const match of everyMatch(text, moved)) {
    const { from, to, sooner } = match.groups!;
    const [a, b] = [minutesOf(from!), minutesOf(to!)];
    // Past midnight, late is early.
    if (a === b || Math.abs(a - b) > 720) continue;
    const holds = sooner === undefined ? b > a : b < a;
    const terms = [termAt(match, 'to', 'date'), termAt(match, 'from', 'date')];
    yield calendarRelation('clock-moved', 'stated', terms, holds, `${to} ${b < a ? '<' : '>'} ${from}`);
  }
}

function minutesOf(printed: string): number {
  const [hour, minute] = printed.split(/[:时点]/);
  return Number(hour) * 60 + (minute === '半' ? 30 : Number.parseInt(minute || '0', 10) || 0);
}
