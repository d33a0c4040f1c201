import type { Claim } from '../claims/claim.js';
import type { Agreement } from './evidence.js';
import { type Profile, profileOf } from './profile.js';
import { overlap, pairsOf, sharedAround, wordsAround } from './words.js';

/** In what two claims agree. */
export interface Comparison {
  readonly measure: Agreement;
  readonly subject: Agreement;
  readonly period: Agreement;
  readonly qualifier: Agreement;
  /** How many of the words around one stand around the other, from 0 to 1. */
  readonly words: number;
  /** Whether both stand in the same words, character by character: hardly two different things. */
  readonly copied: boolean;
}

/** So many characters around two figures, and they are told in the same words. */
const sameText = 14;
const copiedText = 10;

/** The words around the claims of drafts: each is compared with many. */
const kept = new WeakMap<Claim, ReadonlySet<string>>();

function keptWords(claim: Claim): ReadonlySet<string> {
  const words = kept.get(claim) ?? wordsAround(claim);
  kept.set(claim, words);
  return words;
}

/** Compares what two claims speak of; their values are left aside. */
export function compareClaims(one: Claim, other: Claim): Comparison {
  const [a, b] = [profileOf(one), profileOf(other)];
  const shared = sharedAround(one, other);
  let words: number | undefined;
  return {
    measure: measures(a.measure, b.measure),
    subject: subjects(a.subject, b.subject),
    period: periods(a, b),
    qualifier: qualifiers(a, b),
    copied: shared.lead && shared.size >= copiedText,
    // Looked at last, and not at all where the rest has settled it: taking the words apart costs more than all else.
    get words() {
      words ??=
        shared.size >= sameText ? 1 : Math.max(overlap(keptWords(one), wordsAround(other)), shared.size / sameText);
      return words;
    },
  };
}

function measures(a: string, b: string): Agreement {
  if (a === '' || b === '') return 'unsaid';
  if (a === b) return 'same';
  if ((b.length >= 2 && a.includes(b)) || (a.length >= 2 && b.includes(a))) return 'similar';
  return overlap(pairsOf(a), pairsOf(b)) >= 0.5 ? 'similar' : 'differs';
}

const divisionEnd = /[省市盟州区县旗镇乡国]/;

/** 达拉特旗 and 鄂尔多斯市达拉特旗 are one; 石坪县 and 龙石坪县 are not. */
function subjects(a: string, b: string): Agreement {
  if (a === '' || b === '') return 'unsaid';
  if (a === b) return 'same';
  return isPlacedIn(a, b) || isPlacedIn(b, a) ? 'similar' : 'differs';
}

/** Whether the one is the other behind what it lies in. A name of two characters (市区) is one that many places have. */
function isPlacedIn(place: string, name: string): boolean {
  return name.length >= 3 && place.endsWith(name) && divisionEnd.test(place.at(-1 - name.length)!);
}

/**
 * A year and a day of it are similar: what is told of the one may be told of the other. Of two stretches of months, of one and
 * its year, or of two that are told in words alone (今年一季度), it may not; nor of how things stood at one time and at another.
 */
function periods({ period: a, standing: stood }: Profile, { period: b, standing: stands }: Profile): Agreement {
  if (a === '' || b === '') return 'unsaid';
  const [m, n] = [a, b].map((period) => month.exec(period)?.[1]);
  if (m && n && m !== n) return 'differs';
  const counted = [a, b].filter((period) => isoYear.test(period));
  if (counted.length === 1) return 'unsaid';
  if (counted.length === 0) return stretchIn(a) === stretchIn(b) ? 'unsaid' : 'differs';
  if (a === b) return 'same';
  const stretched = [a, b].filter((period) => period.includes('/'));
  if (stretched.length === 2 || (stretched.length === 1 && [a, b].some((period) => bareYear.test(period))))
    return 'differs';
  // 截至6月底 is as far as 上半年 goes, and not as far as 前三季度, nor the year.
  if (stood || stands)
    return (stretched.length === 1 || (stood && stands)) && endOf(a) === endOf(b) ? 'similar' : 'differs';
  return within(a, b) || within(b, a) ? 'similar' : 'differs';
}

const isoYear = /\d{4}/;
const bareYear = /^\d{4}$/;
/** That of 2025-07-28, and of --07 where the year is open. */
const month = /^(?:\d{4}|-)-(\d\d)(?!.*\/)/;

/** 一季度 of 今年一季度. */
function stretchIn(period: string): string {
  return period.replace(/今年|去年|上年|前年|本年|明年/, '');
}

function within(part: string, whole: string): boolean {
  const [first, last] = ends(whole);
  const [from, to] = ends(part);
  return from >= first && to <= last;
}

/** How far a period goes: to June where its last day is June's, to the year where that is December. */
function endOf(period: string): string {
  const [year, month, day] = period.split('/').at(-1)!.split('-');
  const whole = day === undefined || Number(day) === new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (!whole) return `${year}-${month}-${day}`;
  return month === undefined || month === '12' ? year! : `${year}-${month}`;
}

/** First and last day as text that sorts: 2025 is from 2025 to 2025~. */
function ends(period: string): readonly [string, string] {
  const [first, last] = period.split('/');
  return [first!, `${last ?? first!}~`];
}

function qualifiers(a: Profile, b: Profile): Agreement {
  if (a.planned !== b.planned) return 'differs';
  if (a.direction !== b.direction) return 'differs';
  if (a.comparison !== b.comparison) return a.comparison === '' || b.comparison === '' ? 'similar' : 'differs';
  return a.marks === b.marks && a.part === b.part ? 'same' : 'similar';
}
