import type { Figure } from '../figures/figure.js';

/** What follows the date of something long done. */
const past =
  /^(?:以前|之前|前(?![后半\d一二三四五六七八九十])|出生|建成的|建造的|成立的|修建的|参加工作|毕业|入党|入伍|开园的|开业的)/;

/** A date that tells of something by the way, and not when the news happened: 中国制造2025, 建成于2005年, 1954年出生的. */
export function isAside(folded: string, { kind, text, start, end, date, until }: Figure): boolean {
  if (!date?.year || until) return false;
  const before = folded[start - 1] ?? '';
  if (kind === 'year' && /^\d{4}$/.test(text)) return /[\u4e00-\u9fff]/.test(before);
  return (before === '于' && /[建成立始生]/.test(folded[start - 2] ?? '')) || past.test(folded.slice(end, end + 4));
}

/** Whether the year of the page may be that of the figure: of no aside, and of no aim (到2030年). */
export function datesThePage(folded: string, figure: Figure): boolean {
  if (!figure.date?.year) return false;
  return !isAside(folded, figure) && !/[到至]/.test(folded[figure.start - 1] ?? '');
}
