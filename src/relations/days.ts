import type { DateParts } from '../figures/figure.js';
import { englishMonths } from '../lexicons/english-calendar.js';
import type { Language } from '../text/words.js';

/** Days of the month; February has 29 where the year is open. */
export function daysIn(year: number | null, month: number): number {
  if (month === 2) return year === null || isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The weekdays in order, from Sunday. */
export const weekdayNames = '日一二三四五六';

/** The weekday of a date; 0 is Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** Days since the epoch; `null` for a date that is not whole, or that the calendar does not have. */
export function dayNumber(date: DateParts): number | null {
  const { year, month, day } = date;
  if (year === null || month === null || day === null || !dateExists(date)) return null;
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** Whether the calendar has the date, as far as the copy gives it. */
export function dateExists({ year, month, day }: DateParts): boolean {
  if (month !== null && (month < 1 || month > 12)) return false;
  return day === null || (day >= 1 && day <= (month === null ? 31 : daysIn(year, month)));
}

/** A date as a person would write it in the margin of such copy. */
export function showDate({ year, month, day }: DateParts, language: Language): string {
  if (language === 'zh')
    return `${year === null ? '' : `${year}年`}${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}`;
  const name = month === null ? '' : (englishMonths[month - 1] ?? `month ${month}`);
  const first = [name, day].filter((part) => part !== '' && part !== null).join(' ');
  if (year === null) return first;
  return first === '' ? String(year) : `${first}${day === null ? '' : ','} ${year}`;
}
