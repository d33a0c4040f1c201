import { exact } from '../text/exact.js';
import { anything, type Interval, point } from '../text/interval.js';
import { type ReadDate, readDate, readPeriod } from './dates.js';
import type { DateParts, Figure } from './figure.js';

/** Reads a date, year or period; `null` where the offset begins none. */
export function readCalendar(text: string, folded: string, start: number): Figure | null {
  // 公元前221年 is no year that copy of today is told of; it counts like any figure.
  if (folded.startsWith('公元前', start - 3)) return null;
  const period = readPeriod(folded, start);
  if (period) return toFigure(text, folded, start, period);
  const date = readDate(folded, start);
  return date && !isDuration(folded, start, date) ? toFigure(text, folded, start, date) : null;
}

/** 为期3日, 3日内, 4日游 are durations. */
function isDuration(folded: string, start: number, { date, end }: ReadDate): boolean {
  if (date.day === null || date.month !== null) return false;
  return (
    /[内游间龄]/.test(folded[end] ?? '') ||
    /(?:为期|连续|历时|共|达|近|第)$/.test(folded.slice(Math.max(0, start - 2), start))
  );
}

function toFigure(text: string, folded: string, start: number, read: ReadDate): Figure {
  const amount = read.kind === 'year' ? read.date.year : read.amount;
  const value = amount === null || read.kind === 'range' ? null : exact(amount);
  const { year, month, day } = read.date;
  return {
    kind: read.kind,
    start,
    end: read.end,
    text: text.slice(start, read.end),
    numeral: { start, end: read.end },
    value,
    interval: read.until ? rangeOf(read.date, read.until) : value ? point(value) : anything,
    unit: /(年|月|日|号|季度|天|周)[^年月日号季度天周]*$/.exec(folded.slice(start, read.end))?.[1] ?? '',
    approximation: 'exact',
    step: null,
    date: year === null && month === null && day === null ? null : read.date,
    until: read.until,
    hedges: read.kind === 'period' ? (/^(近).*([多余])/.exec(folded.slice(start, read.end))?.slice(1) ?? []) : [],
  };
}

/** Only ends that differ in one part make a range of plain numbers (2023—2025年). */
function rangeOf(from: DateParts, to: DateParts): Interval {
  const part = (date: DateParts) => (date.month === null && date.day === null ? date.year : null);
  const low = part(from);
  const high = part(to);
  if (low === null || high === null) return anything;
  return { low: exact(low), high: exact(high), lowOpen: false, highOpen: false };
}
