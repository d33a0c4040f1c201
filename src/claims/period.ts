import type { Figure } from '../figures/figure.js';
import { relativeYears } from '../lexicons/claim-words.js';

const relative = new RegExp(Object.keys(relativeYears).join('|'), 'g');

/** The running sense of time while a document is read from top to bottom. */
export class PeriodReader {
  /** The year that the page is written in: the latest stated full date's, or the year named most; `null` when open. */
  readonly pageYear: number | null;
  #current: string | null = null;

  constructor(pageYear: number | null) {
    this.pageYear = pageYear;
  }

  /** Begins a paragraph: a month or day named in the last one does not carry over, its year does. */
  paragraph(): void {
    this.#current = this.#current && (/^\d{4}/.exec(this.#current)?.[0] ?? null);
  }

  /** Begins an article. */
  article(): void {
    this.#current = null;
  }

  /** Takes in a calendar figure. */
  see(figure: Figure): void {
    const period = periodOfFigure(figure, this.#year());
    if (period) this.#current = period;
  }

  /** Takes in 今年, 去年 and the like in the text between two figures. */
  seeWords(text: string): void {
    let last: string | null = null;
    for (const m of text.matchAll(relative)) {
      if (/比|较/.test(text[m.index - 1] ?? '')) continue;
      last = m[0];
    }
    if (last === null) return;
    this.#current = this.pageYear === null ? last : String(this.pageYear + relativeYears[last]!);
  }

  get current(): string | null {
    return this.#current;
  }

  #year(): number | null {
    const year = /^\d{4}/.exec(this.#current ?? '')?.[0];
    return year ? Number(year) : this.pageYear;
  }
}

/** ISO-like: 2025, 2025-07, 2025-07-28, 2023/2025; other periods as printed. */
export function periodOfFigure(figure: Figure, year: number | null): string | null {
  if (figure.kind === 'year') return figure.date?.year?.toString() ?? null;
  if (figure.kind === 'period' && !figure.date) return figure.text.replace(/[“”"]/g, '');
  if (!figure.date) return null;
  const { date, until } = figure;
  if (date.year === null && date.month === null && date.day === null) return null;
  if (until) return `${iso(date, year)}/${iso(until, date.year ?? year)}`;
  return iso(date, year);
}

/** 2025-07-28; where the year is open `--07-28`, where the month is too `---28` (ISO 8601, truncated). */
function iso({ year: own, month, day }: NonNullable<Figure['date']>, inherited: number | null): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const year = own ?? inherited;
  if (month === null) return day === null ? String(year) : year === null ? `---${two(day)}` : `${year}---${two(day)}`;
  const head = year === null ? '--' : `${year}-`;
  return day === null ? head + two(month) : `${head}${two(month)}-${two(day)}`;
}

/** The year of the page: that of its latest full date or year which is not in the future of most others. */
export function pageYearOf(figures: Iterable<Figure>): number | null {
  const counts = new Map<number, number>();
  for (const figure of figures) {
    const year = figure.date?.year;
    if (!year || figure.until) continue;
    counts.set(year, (counts.get(year) ?? 0) + (figure.kind === 'date' ? 2 : 1));
  }
  let best: number | null = null;
  for (const [year, count] of counts) {
    if (best === null || count > counts.get(best)! || (count === counts.get(best)! && year > best)) best = year;
  }
  return best;
}
