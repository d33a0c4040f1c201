import { planned } from '../lexicons/evidence-words.js';
import type { ClaimRecord } from './claim-file.js';

/** What a figure is told of. */
type Told = Pick<ClaimRecord, 'measure' | 'subject' | 'period' | 'qualifier'>;

/**
 * Whether a figure that stands as it stood is told of something else: of another measure, place or time, or as a plan. Only
 * where both tell; that one of them is told at greater length (苹果产量, 苹果总产量) makes no other of it.
 */
export function isRetold(was: Told, now: Told): boolean {
  return (
    differs(plain(was.measure), plain(now.measure)) ||
    differs(named(was.subject), named(now.subject)) ||
    differs(dated(was.period), dated(now.period)) ||
    planned.test(was.qualifier ?? '') !== planned.test(now.qualifier ?? '')
  );
}

/** What a figure is told of, on one line. */
export function toldOf({ measure, subject, period, qualifier }: Told): string {
  return [measure, subject, period, qualifier].filter((one) => one !== null && one !== '').join(' · ');
}

function differs(a: string, b: string): boolean {
  return a !== '' && b !== '' && !a.includes(b) && !b.includes(a);
}

function plain(measure: string | null): string {
  return measure?.replace(/[总共新]/g, '') ?? '';
}

/** 全县 is whichever it is. */
function named(subject: string | null): string {
  return subject === null || /^[全该本我]/.test(subject) ? '' : subject;
}

/** 今年 is another year only on a page of another date, and then it is no longer read as 今年. */
function dated(period: string | null): string {
  return period !== null && /^\d{4}/.test(period) ? period : '';
}
