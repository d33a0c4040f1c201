import { unitAt } from '../lexicons/units.js';
import { add, exact } from '../text/exact.js';
import { type Numeral, readArabic, readChinese } from './numeral.js';

/** A numeral with what follows it up to the end of its unit. */
export interface NumeralWithUnit {
  readonly numeral: Numeral;
  readonly unit: string;
  readonly unitEnd: number;
  /** 多, 余, 几 as printed inside or behind the numeral; empty where there is none. */
  readonly more: string;
}

const wholeAndHalf = /个半(月|小时|星期|学期|季度|世纪)/y;
const wholeAndMore = /个(多|余)(月|小时|星期|学期|季度|世纪)/y;

/** Reads the numeral in either script. */
export function readNumeral(folded: string, at: number): Numeral | null {
  const c = folded.charCodeAt(at);
  return c >= 48 && c <= 57 ? readArabic(folded, at) : readChinese(folded, at);
}

/** Reads numeral, 多/余 and unit; 5个多月, 1155万余元 and 公里/小时 included. */
export function readNumeralWithUnit(folded: string, start: number): NumeralWithUnit | null {
  const numeral = readNumeral(folded, start);
  if (!numeral) return null;
  let at = numeral.end;
  let more = numeral.more ? (/[多余几来]/.exec(folded.slice(start, at))?.[0] ?? '') : '';
  if (/[多余几来]/.test(folded[at] ?? '') && (unitAt(folded, at + 1) || folded[at + 1] === '%')) {
    more = folded[at]!;
    at++;
  }
  const spaced = folded[at] === ' ' && /[A-Za-z%℃°\u4e00-\u9fff]/.test(folded[at + 1] ?? '') ? at + 1 : at;
  if (folded[spaced] === '%' || folded[spaced] === '‰') {
    return { numeral, unit: folded[spaced]!, unitEnd: spaced + 1, more };
  }
  wholeAndMore.lastIndex = at;
  const split = wholeAndMore.exec(folded);
  if (split) return { numeral, unit: `个${split[2]}`, unitEnd: at + split[0].length, more: split[1]! };
  wholeAndHalf.lastIndex = at;
  const half = wholeAndHalf.exec(folded);
  if (half) {
    const value = add(numeral.value, exact(1, 2));
    return {
      numeral: { ...numeral, value, step: exact(1, 2) },
      unit: `个${half[1]}`,
      unitEnd: at + half[0].length,
      more,
    };
  }
  let unit = unitAt(folded, at);
  let unitEnd = at + unit.length;
  if (!unit && spaced > at) {
    unit = unitAt(folded, spaced);
    unitEnd = spaced + unit.length;
  }
  if (/^[A-Za-z]/.test(unit) && /[A-Za-z]/.test(folded[unitEnd] ?? '')) unit = '';
  if (unit && folded[unitEnd] === '/') {
    const under = unitAt(folded, unitEnd + 1);
    if (under) {
      unit = `${unit}/${under}`;
      unitEnd += 1 + under.length;
    }
  }
  return { numeral, unit, unitEnd: unit ? unitEnd : at, more };
}
