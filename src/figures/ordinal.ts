import { point } from '../text/interval.js';
import type { Figure } from './figure.js';
import { readNumeral } from './numeral-with-unit.js';

/** After 第: what is counted off. Anything else (第一书记, 第二中学, 第三产业) is a name. */
const units =
  /(?:届|次|批|期|轮|位|名|个|季度|季|年|天|集|版|代|章|条|款|卷|号|例|场|站|家|座|阶段|方阵|梯队|笔|枚|金)(?!中学|小学|人民|附属|医院|幼儿园)/y;
/** Without 第: 十四届三次会议, 十一届七次全会. */
const meeting = /届|次(?=会议|全会|全体|常委|党代|大会)/y;

const mayBeNumeral = new Uint8Array(0x10000);
for (const c of '0123456789., 〇零一二两三四五六七八九十百千万亿几数多余来点') mayBeNumeral[c.charCodeAt(0)] = 1;

/** Reads 第三届, 第4次, 全区第一; a number is where to go on when it is a name. */
export function readOrdinal(text: string, folded: string, start: number): Figure | number {
  const numeral = readNumeral(folded, start + 1);
  if (!numeral) return start + 1;
  units.lastIndex = numeral.end;
  const unit = units.exec(folded)?.[0] ?? '';
  const next = folded.charAt(numeral.end);
  // 位列全区第一: at the end of a clause the ordinal stands alone; 第一书记 is a name.
  if (!unit && next !== '' && !/[,。;!?)”》\s]/.test(next)) return numeral.end;
  return ordinal(text, start, start + 1, numeral.end, unit, numeral.value);
}

/** No number of a session is longer; a row of numerals is, and each would look past all others. */
const longest = 24;

/** Reads the ordinal of a session that stands without 第. */
export function readSession(text: string, folded: string, start: number): Figure | null {
  // Numerals are many, sessions few: look past the numeral before reading it.
  let after = start;
  while (after - start < longest && mayBeNumeral[folded.charCodeAt(after)] === 1) after++;
  if (folded[after] !== '届' && folded[after] !== '次') return null;
  const numeral = readNumeral(folded, start);
  if (!numeral || numeral.more) return null;
  meeting.lastIndex = numeral.end;
  const unit = meeting.exec(folded)?.[0];
  return unit ? ordinal(text, start, start, numeral.end, unit, numeral.value) : null;
}

function ordinal(text: string, start: number, from: number, end: number, unit: string, value: Figure['value']): Figure {
  return {
    kind: 'ordinal',
    start,
    end: end + unit.length,
    text: text.slice(start, end + unit.length),
    numeral: { start: from, end },
    value,
    interval: point(value!),
    unit,
    approximation: 'exact',
    step: null,
    date: null,
    until: null,
    hedges: [],
  };
}
