/** Months, January first. */
export const englishMonths: readonly string[] = [
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

/** A month's name, or its usual short form with or without the stop, as the source of a pattern. */
export const englishMonth =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';

/** 1–12 for a month's name or its short form. */
export function englishMonthNumber(name: string): number {
  return englishMonths.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
}

/** Weekdays, Sunday first. */
export const englishWeekdays: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

/** A weekday's name or its short form, as the source of a pattern. */
export const englishWeekday =
  '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|(?:Sun|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat)\\b\\.?)';
