import { fold } from '../../src/text/fold.js';
import type { Document } from './document.js';
import type { Mutation } from './mutation.js';

const names = '日一二三四五六';
const dated = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日[ ,]*[(]?(?:星期|周)([一二三四五六日])(?![年期报边围到末])/g;
const english =
  /\b(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday), (January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2}), (\d{4})/g;
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function weekday(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** A weekday shifted by one, two and three days, where the copy gives the date and names its year. */
export function* mutateWeekdays(document: Document): Iterable<Mutation> {
  const text = fold(document.text);
  const years = [...new Set(Array.from(text.matchAll(/(?<!\d)(?:19|20)\d{2}(?=年)/g), (m) => Number(m[0])))];
  for (const match of text.matchAll(dated)) {
    const [all, own, month, day, name] = match;
    const of = own ? [Number(own)] : years;
    const stated = names.indexOf(name!);
    if (!of.some((y) => weekday(y, Number(month), Number(day)) === stated)) continue;
    const at = match.index + all.length - 1;
    for (const by of [1, 2, 3]) {
      const shifted = (stated + by) % 7;
      if (of.some((y) => weekday(y, Number(month), Number(day)) === shifted)) continue;
      yield {
        document,
        class: 'weekday shifted',
        label: own ? 'year beside it' : 'year elsewhere on the page',
        how: `by ${by}`,
        at: { start: at, end: at + 1 },
        text: names[shifted]!,
        places: [{ start: match.index, end: at + 1 }],
      };
    }
  }
  for (const match of text.matchAll(english)) {
    const [all, name, month, day, year] = match;
    const stated = days.indexOf(name!);
    if (weekday(Number(year), months.indexOf(month!) + 1, Number(day)) !== stated) continue;
    for (const by of [1, 2, 3]) {
      yield {
        document,
        class: 'weekday shifted',
        label: 'English',
        how: `by ${by}`,
        at: { start: match.index, end: match.index + name!.length },
        text: days[(stated + by) % 7]!,
        places: [{ start: match.index, end: match.index + all.length }],
      };
    }
  }
}

const days2 = /(\d+月)(\d+)日(?:至|到|—|～|-)(?:\1)?(\d+)日/g;
const yearsRange = /(?<!\d)((?:19|20)\d{2})年?(?:至|到|—|～|-)((?:19|20)\d{2})年/g;

/** The ends of a range of days or years exchanged. */
export function* mutateRanges(document: Document): Iterable<Mutation> {
  const { text } = document;
  for (const [pattern, from, label] of [
    [days2, 2, 'days of one month'],
    [yearsRange, 1, 'years'],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const [a, b] = [match[from]!, match[from + 1]!];
      if (Number(a) >= Number(b)) continue;
      const first = match[0].indexOf(a, from === 2 ? match[1]!.length : 0);
      const second = match[0].lastIndexOf(b);
      const put =
        match[0].slice(0, first) + b + match[0].slice(first + a.length, second) + a + match[0].slice(second + b.length);
      const at = { start: match.index, end: match.index + match[0].length };
      yield { document, class: 'ends of a range exchanged', label, how: 'exchanged', at, text: put, places: [at] };
    }
  }
}
