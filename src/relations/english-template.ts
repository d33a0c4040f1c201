import type { Claim } from '../claims/claim.js';
import { isCalendar } from '../claims/extract.js';
import { isContinuousInEnglish, isMoney, isPersons, isPlural } from '../lexicons/english-units.js';
import { sameUnit } from './commensurable.js';
import type { View } from './view.js';

/** A sentence in which each figure stands as one character, so that a construction is one pattern. */
export interface Template {
  readonly text: string;
  /** The amounts of the sentence, by the number in their character. */
  readonly amounts: readonly Claim[];
  readonly start: number;
}

const firstQuantity = 0xe000;
const firstPercent = 0xe800;
/** A date, or an ordinal: a word like others. */
const aside = '\uf8f0';

/** A sentence with more figures than this is a table, or a list of results. */
const most = 40;

/** Pattern of a counted or measured amount, of a percentage, of either; of what is none. */
export const Q = '[\\ue000-\\ue7ff]';
export const R = '[\\ue800-\\uefff]';
export const A = '[\\ue000-\\uefff]';
/** Words between two figures: no other figure, and no end of a clause but a comma. */
export const words = (most: number) => `[^\\ue000-\\uefff.;:?!()—]{0,${most}}?`;
/** Up to so many words of a noun phrase. */
export const nouns = (most: number) => `(?: [A-Za-z\\uf8f0][A-Za-z'’-]*){0,${most}}`;

const known = new WeakMap<View, readonly Template[]>();

/** The sentences of a view that hold two amounts or more; several constructions ask for them. */
export function templatesOf(view: View): readonly Template[] {
  const templates = known.get(view) ?? makeTemplates(view);
  known.set(view, templates);
  return templates;
}

function makeTemplates(view: View): Template[] {
  const templates: Template[] = [];
  const { claims } = view;
  for (let from = 0; from < claims.length; ) {
    const { sentence } = claims[from]!;
    let to = from + 1;
    while (to < claims.length && claims[to]!.sentence.start === sentence.start) to++;
    if (to - from >= 2 && to - from <= most) templates.push(templateOf(view, claims.slice(from, to)));
    from = to;
  }
  return templates;
}

function templateOf(view: View, claims: readonly Claim[]): Template {
  const { sentence } = claims[0]!;
  const amounts: Claim[] = [];
  let text = '';
  let at = sentence.start;
  for (const claim of claims) {
    const { start, end, kind, unit } = claim.figure;
    text += view.text.slice(at, start);
    if (isCalendar(claim.figure) || kind === 'ordinal') text += aside;
    else {
      const percent = kind === 'percent' || (kind === 'range' && unit === '%');
      text += String.fromCharCode((percent ? firstPercent : firstQuantity) + amounts.length);
      amounts.push(claim);
    }
    at = end;
  }
  return { text: text + view.text.slice(at, Math.max(at, sentence.end)), amounts, start: sentence.start };
}

/** The claim that a character of a template stands for. */
export function claimAt(template: Template, character: string): Claim {
  return template.amounts[character.charCodeAt(0) & 0x7ff]!;
}

/** What a claim counts: its unit, or the plural among the next words (1,200 new homes); empty for a bare number. */
export function nounOf(view: View, claim: Claim): string {
  const { unit, end, kind } = claim.figure;
  if (unit !== '' || kind === 'percent') return unit;
  const tail = /^(?: [A-Za-z][A-Za-z'’-]*){1,3}/.exec(view.text.slice(end, end + 48))?.[0] ?? '';
  for (const word of tail.trim().split(' ')) {
    if (/^(?:in|on|at|of|to|from|for|by|with|and|or|who|that|which|were|was|are|is|have|had|than|as|after)$/.test(word))
      break;
    if (isPlural(word)) return word.toLowerCase();
  }
  return '';
}

/** Whether two nouns count in one unit: people, men and pupils do, pupils and schools do not. */
export function countAlike(a: string, b: string): boolean {
  return a === b || (isPersons(a) && isPersons(b)) || (a !== '' && b !== '' && singular(a) === singular(b));
}

function singular(noun: string): string {
  return noun.replace(/ies$/, 'y').replace(/s$/, '');
}

/** Whether the noun is one of a thing that is counted, not of money, a measure or a rate. */
export function isCounted(noun: string): boolean {
  return (
    noun !== '%' &&
    !isMoney(noun) &&
    !isContinuousInEnglish(noun) &&
    !/^(?:years?|months?|weeks?|days?|years old|percentage points|basis points|times|points|goals|runs|wickets|tries|rebounds|assists|saves|touchdowns|caps|appearances|tackles|shots|votes|wins|losses)$/.test(
      noun,
    )
  );
}

/** Whether part and whole can be compared: alike, or the part a bare number (12 of the 40 members). */
export function comparable(view: View, part: Claim, whole: Claim): boolean {
  const [a, b] = [nounOf(view, part), nounOf(view, whole)];
  if (sameUnit(part, whole) && part.figure.unit !== '') return true;
  if (countAlike(a, b)) return a !== '' || (part.figure.unit === '' && whole.figure.unit === '');
  return (a === '' && isCounted(b)) || (b === '' && isCounted(a));
}
