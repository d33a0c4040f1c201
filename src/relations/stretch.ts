import { everyMatch } from '../text/every-match.js';
/** A stretch of time, or a run of batches, that copy tells figures of: which of its units it covers. */
export interface Stretch {
  /** What is counted off: months of a year, halves of a day, years, batches. Stretches of different scales are never added. */
  readonly scale: 'month' | 'day' | 'year' | 'batch';
  /** The units covered, from 1; `null` for a total that only says how many there are (两批, 三年). */
  readonly units: readonly number[] | null;
  readonly size: number;
  /** Where its words begin and end. */
  readonly start: number;
  readonly end: number;
}

const numeral = '一二三四五六七八九十';
const pattern =
  /(?<![第前后近\d])(?:第?([一二三四])季度|前([两二三])个?季度|([上下])半年|(全年|年内)|(?<![年月到至—-])(?:前(\d{1,2}|[一二三四五六七八九十]{1,2})个月|1月?[-—至到](\d{1,2})月(?:份)?|(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?(?!\d|底|末|初|中|上|下|以|[-—至到球亮]))|(上午|下午)|(全天|一天)|(去年|今年|前年)|(首批|首轮|首期)|第([一二三四五六])[批轮期](?!次)|([两三四五六])(批|轮|期|年|个月)(?!多|级|次))/g;

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '两') return 2;
  if (text.startsWith('十')) return 10 + (text.length > 1 ? numeral.indexOf(text[1]!) + 1 : 0);
  return numeral.indexOf(text) + 1;
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** The stretches that the text names, in order. */
export function stretchesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const m of everyMatch(text, pattern)) {
    const covered = coverOf(m);
    if (!covered) continue;
    const [scale, units, size = units?.length ?? 0] = covered;
    found.push({ scale, units, size, start: m.index, end: m.index + m[0].length });
  }
  return found;
}

function coverOf(m: RegExpExecArray): readonly [Stretch['scale'], readonly number[] | null, number?] | null {
  const [, quarter, quarters, half, year, months, upTo, month, part, day, relative, first, nth, count, counted] = m;
  if (quarter) return ['month', range(3 * numberOf(quarter) - 2, 3 * numberOf(quarter))];
  if (quarters) return ['month', range(1, 3 * numberOf(quarters))];
  if (half) return ['month', half === '上' ? range(1, 6) : range(7, 12)];
  if (year) return ['month', range(1, 12)];
  for (const last of [months, upTo]) {
    if (!last) continue;
    const n = numberOf(last);
    return n >= 2 && n <= 12 ? ['month', range(1, n)] : null;
  }
  if (month) {
    const n = numberOf(month);
    return n >= 1 && n <= 12 ? ['month', [n]] : null;
  }
  if (part) return ['day', part === '上午' ? [1] : [2]];
  if (day) return ['day', [1, 2]];
  if (relative) return ['year', [['前年', '去年', '今年'].indexOf(relative) + 1]];
  if (first) return ['batch', [1]];
  if (nth) return ['batch', [numberOf(nth)]];
  if (!count) return null;
  return [counted === '年' ? 'year' : counted === '个月' ? 'month' : 'batch', null, numberOf(count)];
}
