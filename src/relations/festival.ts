import { everyMatch } from '../text/every-match.js';
import type { Relation, Term } from './relation.js';
import type { View } from './view.js';

/** Days of the year that bear a name, by month and day; in the lunar calendar the second. Laws and resolutions fix the first. */
const solar: Readonly<Record<string, readonly [number, number]>> = {
  国际妇女节: [3, 8],
  三八妇女节: [3, 8],
  妇女节: [3, 8],
  植树节: [3, 12],
  消费者权益日: [3, 15],
  世界水日: [3, 22],
  世界读书日: [4, 23],
  世界地球日: [4, 22],
  国际劳动节: [5, 1],
  青年节: [5, 4],
  国际护士节: [5, 12],
  国际博物馆日: [5, 18],
  世界环境日: [6, 5],
  国际儿童节: [6, 1],
  六一儿童节: [6, 1],
  全国土地日: [6, 25],
  国际禁毒日: [6, 26],
  建党节: [7, 1],
  建军节: [8, 1],
  中国医师节: [8, 19],
  教师节: [9, 10],
  烈士纪念日: [9, 30],
  世界粮食日: [10, 16],
  国家扶贫日: [10, 17],
  记者节: [11, 8],
  全国消防日: [11, 9],
  全国消防安全日: [11, 9],
  世界艾滋病日: [12, 1],
  国家宪法日: [12, 4],
  国家公祭日: [12, 13],
  平安夜: [12, 24],
  圣诞节: [12, 25],
};
const lunar: Readonly<Record<string, readonly [number, number]>> = {
  元宵节: [1, 15],
  元宵: [1, 15],
  龙抬头: [2, 2],
  端午节: [5, 5],
  端午: [5, 5],
  七夕节: [7, 7],
  七夕: [7, 7],
  中元节: [7, 15],
  中秋节: [8, 15],
  中秋: [8, 15],
  重阳节: [9, 9],
  重阳: [9, 9],
  腊八节: [12, 8],
  腊八: [12, 8],
};
const solarNames = Object.keys(solar).join('|');
const lunarNames = Object.keys(lunar).join('|');
const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 6月1日(,|是|为|迎来|恰逢)国际儿童节; a week of one is not its day: 教师节前夕, 国庆节假期. */
const solarDay = new RegExp(
  `(?<![\\d年至到—~-])(\\d{1,2})月(\\d{1,2})日(?:[,(]|正?是|为|正值|恰逢|恰是|迎来|系)+(?:星期[一二三四五六日天],)?(?:第\\d{1,3}[个届次])?“?(?:国际|全国|世界|中国)?“?(${solarNames})(?!前|后|假|第|长|期间|将|到|快|来临|临近|活动|系列)`,
  'g',
);
/** 农历五月初五(,|是)端午节; 农历乙巳年腊月初八. */
const lunarDay =
  /(?:农历|阴历|夏历)(?:[\u4e00-\u9fff]{2}年)?(正|腊|冬|[二三四五六七八九十]|十一|十二)月(初[一二三四五六七八九十]|[一二]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十[一二]?)/g;
const nameBehind = new RegExp(`^(?:[,(]|正?是|为|恰逢|传统|佳节|民间)*“?(${lunarNames})(?![的前后期将快])`);
const nameBefore = new RegExp(
  `(${lunarNames})(?:[,(]|正?是|正?逢|恰逢|正值|时值|为|即|在|节|这天|当天|当日|落在公历\\d{1,2}月\\d{1,2}日,(?:星期.,)?)*$`,
);

/**
 * `festival`: a festival has its day in the year. Holds: 6月1日,国际儿童节; 农历五月初五是端午节. Fails: 6月10日,国际儿童节.
 */
export function* festivals(view: View): Iterable<Relation> {
  const { text } = view;
  for (const m of everyMatch(text, solarDay)) {
    const [, month, day, name] = m;
    const [rightMonth, rightDay] = solar[name!]!;
    const holds = Number(month) === rightMonth && Number(day) === rightDay;
    const length = `${month}月${day}日`.length;
    yield told(view, m.index, m.index + length, holds, `${name} = ${rightMonth}月${rightDay}日`, `${month}月${day}日`);
  }
  for (const m of everyMatch(text, lunarDay)) {
    const [printed, month, day] = m;
    const end = m.index + printed.length;
    const name =
      nameBehind.exec(text.slice(end, end + 14))?.[1] ??
      nameBefore.exec(text.slice(Math.max(0, m.index - 30), m.index))?.[1];
    const [saidMonth, saidDay] = [monthOf(month!), dayOf(day!)];
    const at = end - day!.length - month!.length - 1;
    if (saidDay > 30) yield told(view, at, end, false, '三十', `${day}`);
    if (!name) continue;
    const [rightMonth, rightDay] = lunar[name]!;
    const holds = saidMonth === rightMonth && saidDay === rightDay;
    yield told(view, at, end, holds, `${name} = ${show(rightMonth, rightDay)}`, `${month}月${day}`);
  }
}

function monthOf(text: string): number {
  return ({ 正: 1, 冬: 11, 腊: 12, 十一: 11, 十二: 12 } as Record<string, number>)[text] ?? numerals.indexOf(text);
}

function dayOf(text: string): number {
  if (text.startsWith('初')) return numerals.indexOf(text[1]!);
  const tens = text.startsWith('廿') || text.startsWith('二十') ? 20 : text.startsWith('三十') ? 30 : 10;
  const last = text.at(-1)!;
  return tens + ('十廿'.includes(last) ? 0 : numerals.indexOf(last));
}

function show(month: number, day: number): string {
  const first = month === 1 ? '正' : month === 12 ? '腊' : numerals[month]!;
  return `${first}月${day <= 10 ? `初${numerals[day]}` : `十${numerals[day - 10]}`}`;
}

function told(view: View, start: number, end: number, holds: boolean, right: string, said: string): Relation {
  const term: Term = { role: 'date', claim: null, passage: view.passage, start, end };
  return {
    kind: 'calendar',
    basis: 'implied',
    construction: 'festival',
    terms: [term],
    verdict: holds ? 'holds' : 'fails',
    working: holds ? `${right} ✓` : `${right} ≠ ${said} ✗`,
    doubt: null,
  };
}
