import { countedDays } from '../lexicons/known-events.js';
import type { Passage } from '../sources/source.js';
import { everyMatch } from '../text/every-match.js';
import { smallNumber } from '../text/small-number.js';
import { dateExists, weekdayNames, weekdayOf } from './days.js';

/** 1977年出生,今年48岁; 48岁的某某1977年出生: with no other figure between. */
const ages = [
  /(?<year>\d{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生人|生的|生,)[^。;\d]{0,20}?(?<size>\d{2,3})岁/g,
  /(?<size>\d{2,3})岁的[^。;\d]{0,20}?(?<year>\d{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生于)/g,
];
/** 2005年成立,今年20周年; 成立于2005年,今年恰逢20周年. */
const anniversaries = [
  /(?<year>\d{4})年[^。;\d]{0,14}?(?:成立|创办|创建|创刊|始建|建[校院厂馆台成]|设[市区县]|通车|开业),?[^。;\d]{0,12}?今年[^。;\d]{0,10}?(?<size>\d{1,3})周年/g,
  /(?:成立|创办|创建|创刊|始建|建成|开业)于(?<year>\d{4})年,[^。;\d]{0,6}今年[^。;\d]{0,10}?(?<size>\d{1,3})周年/g,
];
const dayAndWeekday = /(?<![年\d])(\d{1,2})月(\d{1,2})日[(]?(?:星期|周)([一二三四五六日天])(?![年期报边围到末刊])/;
/** Passages at the head of a page in which its day is told. */
const head = 6;
/** Copy is printed no more years than this after the latest that it names. */
const longest = 15;

/**
 * The year of a page that does not name it, told by what it says of this year: how old somebody is, how long ago something was
 * founded, the weekday of its dateline. Two of them have to agree; or the weekday with the latest year that the page names.
 */
export function yearTold(passages: readonly Passage[], latest: number): number | null {
  const votes = new Map<number, number>();
  const vote = (year: number, weight: number) => {
    if (year >= latest && year <= latest + longest) votes.set(year, (votes.get(year) ?? 0) + weight);
  };
  for (const { folded } of passages) {
    for (const year of yearsIn(folded, ages, '岁')) {
      vote(year, 1);
      vote(year + 1, 0.5); // The birthday is yet to come.
    }
    for (const year of yearsIn(folded, anniversaries, '周年')) vote(year, 1);
    // 今年9月10日是第40个教师节: by itself as good as the year.
    for (const year of keptIn(folded)) vote(year, 2);
  }
  const weekday = datelineOf(passages);
  for (const year of weekday ? new Set([...votes.keys(), latest]) : []) if (weekday!(year)) vote(year, 1);
  const [best, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] === second?.[1]) return null;
  return best[1] > 1 || (weekday !== null && best[0] === latest && weekday(latest)) ? best[0] : null;
}

function* yearsIn(folded: string, patterns: readonly RegExp[], mark: string): Iterable<number> {
  if (!folded.includes(mark)) return;
  for (const pattern of patterns)
    for (const { groups } of everyMatch(folded, pattern)) yield Number(groups!.year) + Number(groups!.size);
}

const kept = new RegExp(
  `今年[^。;]{0,12}第(\\d{1,3}|[一二三四五六七八九十]{1,3})个“?(?:${countedDays.map(([name]) => `(${name})`).join('|')})`,
  'g',
);

/** The years in which the country keeps a day for the time that the copy says. */
function* keptIn(folded: string): Iterable<number> {
  if (!folded.includes('今年') || !/第.{1,3}个/.test(folded)) return;
  for (const match of everyMatch(folded, kept)) {
    const which = match.slice(2).findIndex((name) => name !== undefined);
    const first = countedDays[which]?.[1];
    if (first !== undefined) yield first + smallNumber(match[1]!) - 1;
  }
}

/** 11月7日(星期五) at the head of the page: in which years the day has that name. */
function datelineOf(passages: readonly Passage[]): ((year: number) => boolean) | null {
  for (const { folded, index } of passages) {
    if (index >= head) return null;
    const found = dayAndWeekday.exec(folded);
    if (!found) continue;
    const [month, day] = [Number(found[1]), Number(found[2])];
    const stated = weekdayNames.indexOf(found[3]!.replace('天', '日'));
    return (year) => dateExists({ year, month, day }) && weekdayOf(year, month, day) === stated;
  }
  return null;
}
