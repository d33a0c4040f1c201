import type { EnglishUnit } from './english-unit.js';
import type { Numeral } from './numeral.js';

/** Words that a number behind them names: page 3, Boeing 737. */
const naming =
  /(?:^|[^A-Za-z])(?:page|pages|chapter|section|article|paragraph|line|room|grade|phase|type|level|number|no\.|nos\.|part|stage|version|bus|flight|channel|gate|lane|route|highway|interstate|form|boeing|airbus|group|class|district|ward|unit|block|platform|lot|title|rule|bill|proposition|prop\.|measure|amendment|resolution|apollo|area|pier|terminal|zone|tier|category|round|episode|volume|vol\.|top|fortune|formula|exit|junction|building|suite|apartment|apt\.|box|pier|dock|engine|station|precinct|seed|model|series|windows|iphone|act|day|week|year|game|match|question|item|point|step|figure|table|chart|appendix|verse|psalm|size|call|called|calling|dial|dialled) $/i;
/** Capitalised words that begin a sentence and name nothing. */
const opening =
  /^(?:The|A|An|All|In|Of|At|By|For|From|Only|These|Those|And|But|With|After|Before|Between|Over|Another|About|Nearly|Some|Almost|Around|Its|Their|His|Her|Our|My|Last|Next|First|Since|Until|To|On|As|Or|Than|When|While|If|That|Both|Also|Then|Still|Under|More|Just|Roughly|Approximately|Every|There|This|Minus|Plus|Is|Are|Was|Were|Has|Have|Had|Not|Up|Down)$/;
const wordBefore = /([A-Z][A-Za-z'’.&-]*) $/;

/** Whether the number is held by a name: Route 66, Room 12, Windows 11, Ocean's Eleven. */
export function isNamed(folded: string, start: number, numeral: Numeral, { unit }: EnglishUnit): boolean {
  if (unit === '%' || numeral.scaled) return false;
  const near = folded.slice(Math.max(0, start - 24), start);
  const printed = folded.slice(start, numeral.end);
  if (naming.test(near) && !printed.includes(',')) return true;
  const capital = /^[A-Z]/.test(printed);
  if (capital) return !/(?:^|[.!?:•–—-]|["“”'‘’(])\s*$/.test(near);
  if (unit !== '' || printed.includes(',') || !/^\d/.test(printed)) return false;
  // A four-digit number behind a name is its year; the caller reads it as one.
  if (/^(?:1[5-9]|20)\d\d$/.test(printed)) return false;
  const word = wordBefore.exec(near)?.[1];
  return word !== undefined && !opening.test(word);
}

/** One of them, one day, two by two: number words that count nothing. */
export function isTurnOfPhrase(folded: string, start: number, numeral: Numeral, { unit, end }: EnglishUnit): boolean {
  if (/\d/.test(folded[start]!) || numeral.scaled) return false;
  const before = folded.slice(Math.max(0, start - 10), start);
  if (numeral.value.n === 1n && numeral.value.d === 1n) {
    if (unit === '' || folded[numeral.end] === '-') return unit !== 'years old';
    if (/^(?:days?|years?|weeks?|months?|hours?)$/.test(unit)) return true;
    return /\b(?:no|any|every|each|some|the|this|that|another|only) $/i.test(before);
  }
  // At sixes and sevens, nine-to-five, one by one.
  return unit === '' && /^(?:-to-|\/| by (?:two|three))/.test(folded.slice(end, end + 9));
}
