import type { Figure } from '../figures/figure.js';
import { isContinuousInEnglish, isMoney, isPlural } from '../lexicons/english-units.js';

const of = /^ of (?:the |its |their |his |her |all )*((?:[A-Za-z'’-]+ ){0,2}?[A-Za-z'’-]+)/;
const described = /^((?: [A-Za-z][A-Za-z'’-]*){1,3})/;
const ends =
  /^(?:in|on|at|of|to|from|for|by|with|and|or|but|who|that|which|were|was|are|is|have|had|has|than|as|after|before|last|this|year|over|a|an|the|were|will|would|can|could)$/;

/** What an English figure counts: tonnes of *apples*, 12 *culverts*, 1,200 *new homes*; `null` where no noun stands behind it. */
export function englishMeasureOf(figure: Figure, tail: string): string | null {
  const { unit, kind, text } = figure;
  if (kind === 'percent' || isMoney(unit) || unit === 'years old') return null;
  if (unit === '') return upToPlural(described.exec(tail)?.[1] ?? '');
  if (!isContinuousInEnglish(unit)) return text.endsWith(unit) || isPlural(unit) ? unit : null;
  const noun = of.exec(tail)?.[1]?.split(' ') ?? [];
  const end = noun.findIndex((word) => ends.test(word));
  return noun.slice(0, end < 0 ? 3 : end).join(' ') || null;
}

/** The words up to the first plural. */
function upToPlural(phrase: string): string | null {
  const words = phrase.trim().split(' ');
  const stop = words.findIndex((word) => ends.test(word));
  const last = words.findIndex((word) => isPlural(word));
  return last >= 0 && (stop < 0 || last < stop) ? words.slice(0, last + 1).join(' ') : null;
}
