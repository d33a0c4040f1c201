import type { Claim } from '../claims/claim.js';
import type { Source } from '../sources/source.js';
import { yearTold } from './year-told.js';

/** When a page is printed, as far as it says so. */
export interface Today {
  readonly year: number;
  /** `null` where only the year is told. */
  readonly month: number | null;
  /** Whether the page says when it is printed, and not only when something happened. */
  readonly sure?: true;
  /** Whether a full date at its head tells it. */
  readonly dated?: true;
}

const frontMatter = /^---\n(?:[^\n]*\n){0,20}?date: *["']?(\d{4})-(\d{1,2})/;
/** Of what is to come, a year says nothing of when it is told. */
const future = /计划|预计|有望|将|拟|力争|规划|目标|底前|[到至前]$/;
/** 公司计划用两年建成二期,2025年9月动工,2027年9月投产: said of all that the sentence goes on to tell. */
const planned = /计划|预计|有望|力争|规划|打算|[将定拟][于在]/;
const ahead = /^[^,。;]{0,2}前(?![一二两三四\d])|^(?:远景|目标|预期|计划|规划)|^[^,。;]{0,8}(?:[将可]|预计|有望)/;
const born = /^(?:\d{1,2}月)?(?:出生|生人|生于|生[,、)。])/;
/** Behind a year without a month: what is reported in that year or right after it. */
const reported =
  /^(?:第?[一二三四]季度|前[一二两三]?个?季度|[上下]半年|半年度|半年报|[一三]季报|中期报告|1[-—至]\d{1,2}月|至今|以来)/;
/** 召开2026年…推进会: what is held is named after its year; in December after the next. */
const holding = /(?:召开|举行|举办|启动|开启)(?:了|全[县市区省镇乡]|本)?$/;
/** Passages at the head of a page in which its day is told. */
const head = 6;
/** Before, a page has no news. */
const earliest = 1990;

/** 2025澜湾马拉松赛开跑: what is held bears the year in its name. */
const heldNow =
  /(?<![\d—-])(20[0-4]\d)(?=[\u4e00-\u9fff·“]{2,14}(?:赛|马拉松|论坛|大会|博览会|展览会|音乐节|文化节|旅游节|艺术节|电影节|世界杯|公开赛)”?(?:在|于|正式|今[天日]|昨[天日]|开|鸣枪|举|启|落幕|闭幕|收官|圆满))/;

function heldIn(source: Source, least: number): number | null {
  for (const { folded, index } of source.passages) {
    if (index >= head) return null;
    const year = folded.includes('20') ? heldNow.exec(folded)?.[1] : undefined;
    if (year !== undefined) return Number(year) >= least ? Number(year) : null;
  }
  return null;
}

/**
 * The day of the page: of its front matter, of the first full date at its head, or the latest month that it tells of as past.
 * What happened so many years ago, or how old somebody is, is told as of then. A page that tells of a later year, and not as
 * of one to come, leaves its own day open.
 */
export function todayOf(source: Source, claims: readonly Claim[]): Today | null {
  const written = frontMatter.exec(source.text.slice(0, 2000).replaceAll('\r\n', '\n'));
  if (written) return { year: Number(written[1]), month: Number(written[2]), sure: true };
  let latest: Today | null = null;
  let first: Today | null = null;
  let least = earliest;
  for (const { figure, passage, sentence } of claims) {
    const { date, until } = figure;
    const last = until?.year != null ? until : date;
    if (last?.year == null || last.year < earliest) continue;
    const { folded } = passage;
    if (future.test(folded.slice(Math.max(sentence.start, figure.start - 12), figure.start))) continue;
    if (planned.test(folded.slice(Math.max(sentence.start, figure.start - 60), figure.start))) continue;
    const behind = folded.slice(figure.end, figure.end + 12);
    if (ahead.test(behind) || born.test(behind)) continue;
    least = Math.max(least, last.year);
    if (
      last.month === null &&
      !reported.test(behind) &&
      !holding.test(folded.slice(Math.max(sentence.start, figure.start - 6), figure.start))
    )
      continue;
    if (passage.index < head && date?.day != null && date.month !== null && !until)
      first ??= { year: last.year, month: date.month, dated: true };
    if (!latest || last.year > latest.year || (last.year === latest.year && (last.month ?? 0) > (latest.month ?? 0)))
      latest = { year: last.year, month: last.month, ...(last.month === null ? { sure: true as const } : {}) };
  }
  if (first && first.year >= least) return first;
  const held = first || latest ? null : heldIn(source, least);
  if (held !== null) return { year: held, month: null, sure: true };
  const told = least > earliest ? yearTold(source.passages, least) : null;
  if (told !== null && (!latest || latest.year < told)) return { year: told, month: null };
  // The year after that of the first full date: of the two either may be to come, or past.
  return latest && latest.year >= least && first?.year !== latest.year - 1 ? latest : null;
}
