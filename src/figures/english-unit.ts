import { isAttachedUnit, isMeasure, isPlural, unitOfWord } from '../lexicons/english-units.js';

/** A unit with the offset where it ends. */
export interface EnglishUnit {
  readonly unit: string;
  readonly end: number;
}

const percent =
  /[ -]?(?:%|per[ -]?cent\b|percent\b|pct\b)(?:[ -]points?\b)?|[ -](percentage[ -]points?|basis points?)\b/iy;
const letters = /[A-Za-z]+(?:\/[a-z]+)?/y;
const age = /[ -](?:years?|months?|weeks?|days?)[ -]olds?\b/y;
const joined = /-([a-z]{2,})/y;
const spaced = / (?:(square|cubic|nautical|metric|US|U\.S\.|Canadian|Australian|Hong Kong) )?([A-Za-z]+)(?:\/(h|s))?/y;
const street = /^ (?:Street|Road|Avenue|Lane|Drive|Place|Square|St\b|Rd\b|Ave\b)/;

/** The unit behind an English numeral: %, km, years old, or the plural noun that it counts; empty where there is none. */
export function readEnglishUnit(folded: string, at: number): EnglishUnit {
  percent.lastIndex = at;
  const rate = percent.exec(folded);
  if (rate) {
    const points = /points?$/i.test(rate[0]);
    const unit = !points ? '%' : /basis/i.test(rate[0]) ? 'basis points' : 'percentage points';
    return { unit, end: at + rate[0].length };
  }
  const next = folded[at];
  if (next !== undefined && /[A-Za-z]/.test(next)) {
    letters.lastIndex = at;
    const unit = letters.exec(folded)![0];
    return isAttachedUnit(unit.replace(/\/.*/, '')) ? { unit, end: at + unit.length } : { unit: '', end: at };
  }
  if (next === '°') {
    const end = /^°(?: ?[CF]\b)?/.exec(folded.slice(at, at + 4))![0].length + at;
    return { unit: 'degrees', end };
  }
  age.lastIndex = at;
  const old = age.exec(folded);
  if (old) return { unit: 'years old', end: at + old[0].length };
  if (next === '-') {
    joined.lastIndex = at;
    const word = joined.exec(folded)?.[1];
    return word ? { unit: word, end: at + 1 + word.length } : { unit: '', end: at };
  }
  return next === ' ' ? spacedUnit(folded, at) : { unit: '', end: at };
}

function spacedUnit(folded: string, at: number): EnglishUnit {
  const none = { unit: '', end: at };
  spaced.lastIndex = at;
  const match = spaced.exec(folded);
  if (!match) return none;
  const [printed, kind, word, per] = match as unknown as [string, string | undefined, string, string | undefined];
  const end = at + printed.length;
  // Twelve 30-year-olds, 12 words-with-hyphens: what counts is the word behind.
  if (folded[end] === '-' && /[a-z]/.test(folded[end + 1] ?? '')) return none;
  if (per) return { unit: `${word}/${per}`, end };
  if (isMeasure(word) && (word.length > 1 || /^[mg]$/.test(word))) {
    return { unit: kind === 'square' || kind === 'cubic' ? `${kind} ${word}` : word, end };
  }
  if (!isPlural(word) || (kind && /^(?:square|cubic|nautical|metric)$/.test(kind))) {
    if (
      kind ||
      !/^(?:yuan|yen|won|dollar|euro|person|man|woman|child|boy|girl|month|year|week|day|cent|home|house|school|village|town|city)$/.test(
        word,
      )
    )
      return none;
    return { unit: unitOfWord(word), end };
  }
  if (/^[A-Z]/.test(word) && (!/^(?:[A-Z]+s|[A-Z][a-z]+s)$/.test(word) || street.test(folded.slice(end, end + 8))))
    return none;
  return { unit: /^[A-Z]{2,}s$/.test(word) ? word : unitOfWord(word.toLowerCase()), end };
}
