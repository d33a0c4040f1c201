import { isContinuousInEnglish, isMoney, isPersons } from '../lexicons/english-units.js';
import { compare, type Exact, exact, multiply, powerOfTen } from '../text/exact.js';
import { englishHedgeBefore } from './english-hedges.js';
import { readEnglishNumeral } from './english-numeral.js';
import { readEnglishUnit } from './english-unit.js';
import type { Figure } from './figure.js';
import type { Numeral } from './numeral.js';

/** The lower end of a range, as read. */
export interface LowerEnd {
  readonly start: number;
  /** Where the money sign before it starts. */
  readonly begin: number;
  readonly numeral: Numeral;
  readonly unit: string;
  readonly end: number;
  readonly sign: string;
}

const link = /(?: ?[–—] ?|-| to (?=[\d$£€¥a-z])| and (?=[\d$£€¥]))/y;
/** From 5 to 8, by 16 to 114, rose 6 to 120: a change, whose ends are two figures. */
const changes = /\b(?:from|by|up|down|rose|fell|grew|climbed|dropped|jumped|gained|lost) $/i;
const money = /(?:US|A|C|HK|NZ|S|NT|R)?\$|[£€¥₹]/y;

/** A – B of one unit: 100–150, 5 to 8 per cent, $5-8 million, between 5 and 8 km. */
export function readEnglishRange(text: string, folded: string, first: LowerEnd): Figure | null {
  link.lastIndex = first.end;
  const joint = link.exec(folded)?.[0];
  if (!joint) return null;
  const before = folded.slice(Math.max(0, first.begin - 10), first.begin);
  const word = joint.trim();
  if (word === 'and' ? !/\bbetween $/i.test(before) : word === 'to' && changes.test(before)) return null;
  const second = upperEnd(folded, first.end + joint.length, first);
  if (!second) return null;
  const { low, high, unit } = second;
  const rising = compare(low, high) < 0;
  const dash = word !== 'to' && word !== 'and';
  // 3–1 and 21–18 are scores, 218 to 212 a vote: without a unit only a dash with the lesser first makes a range.
  if (unit === '' && !(rising && (word === '–' || word === '—' || word === 'and'))) return null;
  if (!rising && !(dash && runsForward(unit))) return null;
  const hedge = englishHedgeBefore(folded, first.begin);
  const start = hedge?.at ?? first.begin;
  return {
    kind: 'range',
    start,
    end: second.end,
    text: text.slice(start, second.end),
    numeral: { start: first.start, end: second.numeral.end },
    value: null,
    interval: { low, high, lowOpen: false, highOpen: false },
    unit,
    approximation: hedge?.approximation ?? 'exact',
    step: second.numeral.step,
    date: null,
    until: null,
    hedges: hedge ? [hedge.word] : [],
  };
}

interface UpperEnd {
  readonly low: Exact;
  readonly high: Exact;
  readonly unit: string;
  readonly end: number;
  readonly numeral: Numeral;
}

function upperEnd(folded: string, offset: number, first: LowerEnd): UpperEnd | null {
  money.lastIndex = offset;
  const sign = money.exec(folded)?.[0] ?? '';
  if (sign && sign !== first.sign) return null;
  const at = offset + sign.length;
  if (!/[\da-z]/.test(folded[at] ?? '')) return null;
  const numeral = readEnglishNumeral(folded, at, first.sign !== '');
  if (!numeral || numeral.between || first.numeral.between) return null;
  const counted = first.sign ? { unit: first.unit, end: numeral.end } : readEnglishUnit(folded, numeral.end);
  if (first.unit !== '' && first.unit !== counted.unit) return null;
  const { end, unit } = counted;
  // 555-0142-33, 3-2/7: a chain is a number of a telephone or a form.
  if (/[-–/.:]/.test(folded[end] ?? '') && /\d/.test(folded[end + 1] ?? '')) return null;
  if (unit === '' && /[\w-]/.test(folded[end] ?? '')) return null;
  const shared = first.numeral.scaled ? exact(1) : scaleOf(numeral, folded.slice(at, numeral.end));
  return { low: multiply(first.numeral.value, shared), high: numeral.value, unit, end, numeral };
}

/** What million or bn behind the second number multiplies both by. */
function scaleOf(numeral: Numeral, printed: string): Exact {
  if (!numeral.scaled) return exact(1);
  const places = /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
  return multiply(numeral.step, exact(powerOfTen(places)));
}

/** Units of which nobody keeps a score, or writes a height: 55-45 per cent is a vote. */
function runsForward(unit: string): boolean {
  if (/^(?:feet|foot|ft|inch|inches|hours?|minutes?|mins|seconds?|lbs?|pounds)$/.test(unit)) return false;
  return isMoney(unit) || isContinuousInEnglish(unit) || isPersons(unit);
}
