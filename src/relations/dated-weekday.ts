import type { Claim } from '../claims/claim.js';
import { dateExists, weekdayNames } from './days.js';
import type { Term } from './relation.js';
import type { View } from './view.js';

const after =
  /^[日号]?[\s,]*[(（]?\s*(?:正?是|为|正值|恰逢)?(?:星期|周|礼拜)([一二三四五六日天])(?![年期报边围到末刊]|[、和至到—-]\s*(?:星期|周|礼拜)[一二三四五六日天])/;
const before = /(?:星期|周|礼拜)([一二三四五六日天])[)\s,]*$/;

/** A date of the copy with the weekday that stands beside it. */
export interface Dated {
  readonly view: View;
  readonly claim: Claim;
  readonly month: number;
  readonly day: number;
  /** As printed with the date; `null` where only the page tells. */
  readonly year: number | null;
  /** 0 for Sunday. */
  readonly stated: number;
  readonly weekday: Term;
}

/** Every day of the passage that has its weekday beside it. */
export function* datedIn(view: View): Iterable<Dated> {
  if (!/[周星礼]/.test(view.text)) return;
  let carried: { readonly month: number; readonly sentence: number } | null = null;
  /** The month of all days so far, where the paragraph has told of one only. */
  let only: number | null | undefined;
  for (const claim of view.claims) {
    const { date, until, end, start } = claim.figure;
    if (!date) continue;
    if (date.month !== null) {
      carried = { month: date.month, sentence: claim.sentence.start };
      only = only === undefined || only === date.month ? date.month : null;
    }
    // 6月5日(星期五)开幕，7日(星期日)闭幕: the month carries on through the sentence.
    const month = date.month ?? (carried?.sentence === claim.sentence.start ? carried.month : (only ?? null));
    if (until || month === null || date.day === null || !dateExists({ ...date, month })) continue;
    const behind = after.exec(view.text.slice(end, end + 12));
    const led = behind ? null : before.exec(view.text.slice(Math.max(0, start - 6), start));
    // 1月1日是星期一,2025年1月1日: the weekday of the day before it.
    const ahead =
      led && !/[日号](?:是|为|就是|正是|[(,])?$/.test(view.text.slice(0, start - led[0].length).slice(-4)) ? led : null;
    const name = (behind ?? ahead)?.[1];
    if (!name) continue;
    const at = behind ? end + behind[0].search(/[星周礼]/) : start - ahead![0].length;
    const length = behind ? behind[0].length - behind[0].search(/[星周礼]/) : ahead![0].replace(/[)\s,]+$/, '').length;
    yield {
      view,
      claim,
      month,
      day: date.day,
      year: date.year,
      stated: name === '天' ? 0 : weekdayNames.indexOf(name),
      weekday: { role: 'weekday', claim: null, passage: view.passage, start: at, end: at + length },
    };
  }
}
