import { everyMatch } from '../text/every-match.js';
import type { Span } from '../text/span.js';
import type { Listing } from './listing.js';

const joint = /,? (?:and|or|&) |, |; (?:and |or )?/g;
/** What makes more of an item than a name: another clause, a gloss on the item before. */
const gloss =
  /^(?:a|an|the|who|which|where|whose|when|of|aged|in|at|from|near|with|his|her|their|its|both|all|each|as|including|such|especially|then|not|but|it|he|she|they|we|I|you|there|to|be|do|no|if|because|how|why|what|Jr|Sr|Inc|Ltd|LLC|Corp|Co|plc|[A-Z][a-z]{1,4}\.)\b/;
const state =
  /^(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|Alberta|Manitoba|England|Scotland|Wales|France|Germany|Italy|Spain|China|India|Japan)$/;

/**
 * The items of an English list that fills the range: A, B and C. `null` where it may be no plain list: an item is a
 * clause, a gloss or a place's state, or and stands before the end (Tyne and Wear, Leeds and York).
 */
export function englishList(text: string, start: number, end: number): Listing | null {
  const printed = text.slice(start, end);
  if (
    printed.length > 300 ||
    /[\d()“”":—–\ue000-\uf8ff]|\bof which\b|\bwho\b|\bwhich\b|\betc\b|\bmore\b|\bothers?\b/.test(printed)
  )
    return null;
  const semicolons = printed.includes(';');
  const items: Span[] = [];
  let from = 0;
  let ands = 0;
  let certain = 0;
  const pattern = semicolons ? /; (?:and |or )?/g : joint;
  for (const m of everyMatch(printed, pattern)) {
    items.push({ start: start + from, end: start + m.index });
    from = m.index + m[0].length;
    if (/ (?:and|or|&) $/.test(m[0])) ands++;
    if (/^[,;]/.test(m[0])) certain++;
  }
  items.push({ start: start + from, end });
  const names = items.map((item) => text.slice(item.start, item.end));
  if (
    names.some(
      (name, i) =>
        !isItem(i === names.length - 1 ? name.replace(/^the (?=[A-Z])/, '') : name, semicolons) ||
        (!semicolons && i > 0 && isState(name, names[i - 1]!)),
    )
  )
    return null;
  if (items.length < 2 || ands === 0) return null;
  if (semicolons) return { items, pieces: items, least: items.length, most: items.length };
  // A list without its and is none; with one before its end, its members have and in their names.
  const lastJoint = text.slice(items.at(-2)!.end, items.at(-1)!.start);
  if (!/(?:and|or|&) $/.test(lastJoint)) return null;
  const oxford = lastJoint.startsWith(',');
  // After commas the last and closes the list; every other one may belong to a name.
  const least = oxford ? certain + 1 : certain + (certain > 0 || ands === 1 ? 2 : 1);
  return ands > 1
    ? { items, pieces: items, least: Math.max(2, least - (oxford ? 0 : 1)), most: items.length }
    : { items, pieces: items, least, most: items.length };
}

function isItem(name: string, long: boolean): boolean {
  if (name.trim() !== name || name === '') return false;
  if (name.split(' ').length > (long ? 7 : 4)) return false;
  return long || !gloss.test(name);
}

/** Salem, Oregon, is one place; China, Japan are two. */
function isState(name: string, before: string): boolean {
  return state.test(name) && !state.test(before);
}
