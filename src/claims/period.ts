import type { Figure } from '../figures/figure.js';
import { relativeYears, stretches } from '../lexicons/relative-times.js';

const planned = /十([一二三四五六七])五/;
const recent = /^(?:近|过去|未来|最近|今后)/;
const digits = '一二三四五六七八九十';

/** The running sense of time while a document is read from top to bottom. */
export class PeriodReader {
  /** The year that the page is written in: the latest stated full date's, or the year named most; `null` when open. */
  readonly pageYear: number | null;
  #current: string | null = null;
  /** 今年, 去年 where the page gives no year to count them from. */
  #word = '';

  constructor(pageYear: number | null) {
    this.pageYear = pageYear;
  }

  /** Begins a paragraph: a month or day named in the last one does not carry over, its year does. */
  paragraph(): void {
    this.#current = this.#current && (/^\d{4}(?!\/)/.exec(this.#current)?.[0] ?? null);
    this.#word = '';
  }

  /** Begins an article. */
  article(): void {
    this.#current = null;
    this.#word = '';
  }

  /** Takes in a calendar figure. */
  see(figure: Figure): void {
    if (figure.kind === 'period' && !figure.date && !stretchOf(figure) && !planned.test(figure.text)) {
      if (!recent.test(figure.text)) return;
    }
    const period = stretchOf(figure)
      ? this.#within(stretchOf(figure)!, figure.text)
      : periodOfFigure(figure, this.#year());
    if (period === null) return;
    if (/^(?:\d{4}|十|\d)/.test(period)) this.#word = '';
    this.#current = period;
  }

  /** Takes in 前5个月. */
  seeMonths({ value, text }: Figure): void {
    const months = Number(value?.n ?? 0);
    if (months >= 1 && months <= 12) this.#current = this.#within([1, months], `前${text}`);
  }

  /** Takes in 今年, 去年, 上半年 and the like in the text between two figures. */
  seeWords(text: string): void {
    for (let at = text.indexOf('年'); at > 0; at = text.indexOf('年', at + 1)) {
      const start = text[at - 1] === '半' ? at - 2 : at - 1;
      if (text[at - 1] === '全' && text[at + 1] !== '级') this.#wholeYear();
      const word = relativeTimeAt(text, start, at + 1);
      if (word === null || text[start - 1] === '比' || text[start - 1] === '较') continue;
      if (word.endsWith('同期')) this.#sameTime(word.slice(0, -2));
      else if (word in stretches) this.#current = this.#within(stretches[word]!, word);
      else if (this.pageYear === null) {
        this.#word = word;
        this.#current = word;
      } else this.#current = String(this.pageYear + relativeYears[word]!);
    }
  }

  get current(): string | null {
    return this.#current;
  }

  /** The year that 上年 or 去年 names of a single figure: 比上年的9.9万人次. */
  ago(word: string): string {
    return this.pageYear === null ? word : String(this.pageYear + relativeYears[word]!);
  }

  /** The period of a single figure that a comparison dates: 比2023年的540万人次. */
  of(figure: Figure): string | null {
    return periodOfFigure(figure, this.#year()) ?? this.#current;
  }

  /** 上半年8万人次;全年19万人次: no longer the half of it. */
  #wholeYear(): void {
    if (this.#word !== '') this.#current = this.#word;
    else if (/^\d{4}-/.test(this.#current ?? '')) this.#current = this.#current!.slice(0, 4);
    else if ((this.#current ?? '') in stretches) this.#current = null;
  }

  #sameTime(word: string): void {
    const shift = relativeYears[word]!;
    const year = this.pageYear;
    const now = this.#current ?? '';
    if (year !== null && now.startsWith(`${year}-`)) this.#current = now.replaceAll(String(year), String(year + shift));
    else this.#current = year === null ? `${word}同期` : String(year + shift);
  }

  #within([first, last]: readonly [number, number], printed: string): string {
    const year = this.#word === '' ? this.#year() : null;
    if (year === null) return this.#word + printed;
    const two = (n: number) => String(n).padStart(2, '0');
    return `${year}-${two(first)}/${year}-${two(last)}`;
  }

  #year(): number | null {
    // 2021/2025 gives a date within it no year.
    const year = /^\d{4}(?!\/)/.exec(this.#current ?? '')?.[0];
    return year ? Number(year) : this.pageYear;
  }
}

/** 今年, 去年同期, 上半年. */
function relativeTimeAt(text: string, start: number, end: number): string | null {
  const word = text.slice(start, end);
  if (!(word in relativeYears) && !(word in stretches)) return null;
  return word in relativeYears && text.startsWith('同期', end) ? `${word}同期` : word;
}

/** First and last month of 一季度, 前三季度. */
function stretchOf({ kind, text }: Figure): readonly [number, number] | null {
  if (kind !== 'period') return null;
  const name = text.replace(/第|个/g, '').replace(/\d/, (d) => digits[Number(d) - 1] ?? d);
  return stretches[name] ?? null;
}

/** ISO-like: 2025, 2025-07, 2025-07-28, 2023/2025; a five-year plan by its years; other periods as printed. */
export function periodOfFigure(figure: Figure, year: number | null): string | null {
  if (figure.kind === 'year') return figure.date?.year?.toString() ?? null;
  if (figure.kind === 'period' && !figure.date) {
    const plan = planned.exec(figure.text)?.[1];
    if (!plan) return figure.text.replace(/[“”"]/g, '');
    // The tenth plan began in 2001, and each covers five years.
    const first = 2001 + 5 * (digits.indexOf(plan) + 1);
    return `${first}/${first + 4}`;
  }
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
