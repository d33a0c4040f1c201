import type { DateParts, FigureKind } from './figure.js';

/** A calendar expression as read. */
export interface ReadDate {
  readonly end: number;
  readonly kind: FigureKind;
  readonly date: DateParts;
  readonly until: DateParts | null;
  /** Number of years, months or days for `近五年`; 1–4 for quarters; else null. */
  readonly amount: number | null;
}

const chineseDigits = '〇零一二三四五六七八九';
const year = `(?:1[5-9]\\d{2}|20\\d{2}|[一二][〇零一二三四五六七八九]{3})`;
const small = `(?:\\d{1,2}|[一二三四五六七八九十]{1,3})`;
const dash = `[-—–~～─]{1,2}|至|到`;
const part = `(?:上旬|中旬|下旬|月底|月初|底|初|末|中|份|间|前后)?`;

/** 2025年7月28日; 2025年7月; 7月28日; 2025年度; with a second end: 7月1日至5日, 2023—2025年, 2024年1—5月. */
const written = new RegExp(
  `(?:(${year})年)?(?:(${small})月(?:(${small})[日号])?)?(?=(?:${dash})(?:${year}年|${small}月|${small}[日号]))(?:${dash})(?:(${year})年)?(?:(${small})月)?(?:(${small})[日号])?`,
  'y',
);
const single = new RegExp(
  `(?:(${year})年(?!代|级|[多余]|的?历史)度?)?(?:(${small})月(?!球|亮|光|饼|嫂)(?:(${small})(?:日|号(?!线|楼|院|文)))?${part})?`,
  'y',
);
const yearRange = new RegExp(`(${year})年?(?:${dash})(${year})(?:年度?|学年)`, 'y');
const monthRange = new RegExp(`(?:(${year})年)?(\\d{1,2})月?(?:${dash})(\\d{1,2})月(?:份)?`, 'y');
const dayRange = new RegExp(
  `(?:(${year})年)?(?:(${small})月)?(\\d{1,2})[日号]?(?:${dash})(\\d{1,2})[日号](?!线|楼)`,
  'y',
);
const iso = /([12]\d{3})([-/.])(\d{1,2})\2(\d{1,2})(?![\d.])/y;
const clock = /(?:[01]?\d|2[0-4])(?:时(?!代|期|间)(?:[0-5]?\d分(?!钟|之))?|:[0-5]\d(?::[0-5]\d)?(?![\d:]))/y;
const quarter = /(?:第|前)?([一二三四1-4])个?季度/y;
const plan = /[“"]?十([一二三四五六七])五[”"]?(?:时期|期间|规划)?/y;
const dayOnly = /([12]?\d|3\d)(?:日(?!\d)|号(?!线|楼|院|文|召|令|店|门|井|机|矿|路|\d))/y;
const recent =
  /(?:近|过去|未来|最近|今后|此后|连续|头)(\d{1,3}|[一二两三四五六七八九十]{1,3})(?:个)?(多|余)?(年|月|天|周|日|季度)(?:来|间|内|以来|里)?/y;

function number(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  if (/^\d+$/.test(text)) return Number(text);
  if (text.includes('十')) {
    const [tens, units] = text.split('十');
    return (tens ? value(tens) : 1) * 10 + (units ? value(units) : 0);
  }
  return Number([...text].map(value).join(''));
}

function value(digit: string): number {
  if (digit === '两') return 2;
  const i = chineseDigits.indexOf(digit);
  return i <= 1 ? 0 : i - 1;
}

function at(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  return match && match[0].length > 0 ? match : null;
}

/** 七八月, 三四月: about then, and no month of that number. */
const about = /^(?:一二|二三|三四|四五|五六|六七|七八|八九)[月日号]/;

const nothing: DateParts = { year: null, month: null, day: null };

/** 1 is a digit of a date, 2 what a date goes on with after one. */
const dateKind = new Uint8Array(0x10000);
for (const c of '0123456789〇零一二三四五六七八九十') dateKind[c.charCodeAt(0)] = 1;
for (const c of '年月日号时:-/.—–~～─至到') dateKind[c.charCodeAt(0)] = 2;

/** Whether the run of digits at the offset is followed by what a date goes on with. */
function mayBeDate(text: string, offset: number): boolean {
  let end = offset;
  while (end - offset < 5 && dateKind[text.charCodeAt(end)] === 1) end++;
  return dateKind[text.charCodeAt(end)] === 2;
}

/** Reads the calendar expression at the offset, impossible days and months included (13月, 2月30日). */
export function readDate(text: string, offset: number): ReadDate | null {
  if (!mayBeDate(text, offset) || about.test(text.slice(offset, offset + 3))) return null;
  const dated = (end: number, kind: FigureKind, date: DateParts, until: DateParts | null = null): ReadDate => ({
    end,
    kind,
    date,
    until,
    amount: null,
  });
  let m = at(iso, text, offset);
  if (m && (m[2] !== '.' || Number(m[3]) <= 12)) {
    return dated(offset + m[0].length, 'date', { year: number(m[1]), month: number(m[3]), day: number(m[4]) });
  }
  m = at(yearRange, text, offset);
  if (m) {
    return dated(offset + m[0].length, 'range', { ...nothing, year: number(m[1]) }, { ...nothing, year: number(m[2]) });
  }
  m = at(monthRange, text, offset);
  if (m) {
    const y = number(m[1]);
    return dated(
      offset + m[0].length,
      'range',
      { year: y, month: number(m[2]), day: null },
      { year: y, month: number(m[3]), day: null },
    );
  }
  m = at(written, text, offset);
  if (m && (m[1] || m[2])) {
    const from = { year: number(m[1]), month: number(m[2]), day: number(m[3]) };
    const to = { year: number(m[4]), month: number(m[5]), day: number(m[6]) };
    if (to.year !== null || to.month !== null || to.day !== null) {
      return dated(offset + m[0].length, 'range', from, {
        year: to.year ?? from.year,
        month: to.month ?? (to.day !== null ? from.month : null),
        day: to.day,
      });
    }
  }
  m = at(dayRange, text, offset);
  if (m) {
    const base = { year: number(m[1]), month: number(m[2]) };
    return dated(offset + m[0].length, 'range', { ...base, day: number(m[3]) }, { ...base, day: number(m[4]) });
  }
  m = at(single, text, offset);
  if (m && (m[1] || m[2])) {
    const date = { year: number(m[1]), month: number(m[2]), day: number(m[3]) };
    const kind: FigureKind = date.day !== null ? 'date' : date.month !== null ? 'period' : 'year';
    return dated(offset + m[0].length, kind, date);
  }
  m = at(clock, text, offset);
  if (m) return dated(offset + m[0].length, 'date', nothing);
  m = at(dayOnly, text, offset);
  if (m) return dated(offset + m[0].length, 'date', { ...nothing, day: number(m[1]) });
  return null;
}

/** Reads periods that do not begin with a plain numeral: 近五年, 第一季度, “十四五”. */
export function readPeriod(text: string, offset: number): ReadDate | null {
  const first = text.charAt(offset);
  const m =
    ('一二三四1234第前'.includes(first) ? at(quarter, text, offset) : null) ??
    ('近前头过未最今此连'.includes(first) ? at(recent, text, offset) : null);
  if (m) {
    return { end: offset + m[0].length, kind: 'period', date: nothing, until: null, amount: number(m[1]) };
  }
  const p = '“"十'.includes(first) ? at(plan, text, offset) : null;
  if (p && (/[“"]/.test(p[0]) || /时期|期间|规划/.test(p[0]))) {
    return { end: offset + p[0].length, kind: 'period', date: nothing, until: null, amount: null };
  }
  return null;
}
