import type { Claim } from '../claims/claim.js';
import { isCalendar } from '../claims/extract.js';
import {
  changes,
  changesBefore,
  comparisons,
  directions,
  idleMarks,
  measureEnds,
  partMarks,
  planned,
  sameUnits,
  times,
} from '../lexicons/evidence-words.js';
import { everyMatch } from '../text/every-match.js';

/** What a claim is told from others by, in one form: words of one meaning are one word. */
export interface Profile {
  /** One name for units that are written in several ways. */
  readonly unit: string;
  /** The measure without 新增, 总数 and the like; empty where none is named. */
  readonly measure: string;
  /** Who or where; empty where it is not said, or only as 全县. */
  readonly subject: string;
  /** As the claim has it; empty where it is not said. */
  readonly period: string;
  readonly direction: 'up' | 'down' | '';
  readonly comparison: 'year' | 'month' | '';
  /** The other qualifiers, in one order. */
  readonly marks: string;
  readonly part: boolean;
  readonly planned: boolean;
  /** Told of how things stand at a time (截至6月底, 年末), or up to the same one (去年同期); not of what came about within it. */
  readonly standing: boolean;
}

const profiles = new WeakMap<Claim, Profile>();

/** The profile of a claim; worked out once. */
export function profileOf(claim: Claim): Profile {
  let profile = profiles.get(claim);
  if (!profile) {
    profile = makeProfile(claim);
    profiles.set(claim, profile);
  }
  return profile;
}

/** Whether a claim can be held against sources: it tells how much, not when or which. */
export function isTraced({ figure }: Claim): boolean {
  return !isCalendar(figure) && figure.kind !== 'ordinal' && (figure.value !== null || figure.kind === 'range');
}

/** The profile, not kept: for going over a million claims of which few are looked at again. */
export function makeProfile(claim: Claim): Profile {
  const { figure, subject, period } = claim;
  const marks = new Set<string>();
  let direction: Profile['direction'] = '';
  let comparison: Profile['comparison'] = '';
  let part = false;
  for (const word of claim.qualifier?.split(' ') ?? []) {
    if (partMarks.has(word)) part = true;
    if (directions[word]) direction = directions[word];
    else if (comparisons[word]) comparison = comparisons[word];
    else if (!idleMarks.has(word)) marks.add(word);
  }
  // 同比, 人均: beside what a change is measured by, the qualifier leaves its way out.
  if (claim.qualifier?.match(/[比较均]/)) direction = directionBefore(claim) || (comparison && 'up');
  const measure = plainMeasure(claim.measure ?? '', marks);
  return {
    unit: sameUnits[figure.unit] ?? figure.unit,
    measure,
    subject: subject === null || /^(?:全|该|本|我)[^国]?$/.test(subject) ? '' : subject,
    period: period ?? '',
    direction,
    comparison,
    marks: [...marks].sort().join(' '),
    part,
    planned: isPlanned(claim),
    standing: isStanding(claim),
  };
}

/** The way of the change that is told right before the figure; where 降幅收窄, up. */
function directionBefore({ passage, clause, figure }: Claim): Profile['direction'] {
  const lead = passage.folded.slice(clause.start, figure.start);
  const words = changesBefore.exec(lead)?.[0].match(changes);
  if (!words) return '';
  return words.filter((word) => directions[word] === 'down').length % 2 === 0 ? 'up' : 'down';
}

/** 城镇新增就业人数 is 城镇就业, newly. */
function plainMeasure(measure: string, marks: Set<string>): string {
  let plain = measure;
  if (plain.includes('新增')) {
    plain = plain.replace('新增', '');
    marks.add('新增');
  }
  for (const end of measureEnds) {
    if (!plain.endsWith(end)) continue;
    // Of 牛总数 nothing would be left that names it.
    if (plain.length >= end.length + 2) plain = plain.slice(0, -end.length);
    break;
  }
  return plain.toLowerCase();
}

/** Whether the last time that is named before the figure, in its paragraph, is one as of which it is told. */
function isStanding({ passage, figure }: Claim): boolean {
  const lead = passage.folded.slice(Math.max(0, figure.start - 200), figure.start);
  let standing = false;
  for (const [, until, end] of everyMatch(lead, times)) standing = until !== undefined || end !== undefined;
  return standing;
}

/** 全年计划城镇新增就业5000人: the clause says so, or the head of its column. */
function isPlanned({ passage, clause, figure, measure }: Claim): boolean {
  if (passage.cell && measure?.match(planned)) return true;
  const lead = passage.folded.slice(Math.max(clause.start, figure.start - 40), figure.start);
  return planned.test(lead) || /^[^,。;]{0,4}(?:目标|任务)/.test(passage.folded.slice(figure.end));
}
