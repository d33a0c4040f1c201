import { hedgeBefore } from './hedges.js';
import type { NumeralWithUnit } from './numeral-with-unit.js';

const codeTail =
  /热线|专线|国道|省道|县道|高速|航班|次列车|次航班|路公交|号线|号楼|报警|平台|频道|中学|小学|医院|幼儿园|年级/y;
/** With 一, only these count; 一个, 一项, 一批 are articles. */
const countedByOne = /(?:成|倍|番|个百分点|个月|周年)/y;
/** Measure words that name as often as they count: 二期工程, 三线城市, 五环. */
const naming =
  /^(?:期|号|线|院|中|小|道|星|连|师|团|营|军|度|代|胎|点|面|族|岁半|队|班|州|环|角|步|声|台|方|通|味|具|针|把|手|心|头|只|元|分|胜)$/;
/** The same, but parts and lists are counted with them too. */
const sometimesNaming = /^(?:级|区|县|市|村|镇|乡|国|口|家|组|科|门)$/;
const gradeTail = /^[残医甲乙丙响警标科公保巡高运调英心教研以市风地]/;

/** Whether the numeral counts something, or is merely held by a name, a code or a set phrase. */
export function countsSomething(folded: string, start: number, read: NumeralWithUnit): boolean {
  if (/[“"‘「]/.test(folded[start - 1] ?? '') && isQuotedName(folded, start, read.unitEnd)) return false;
  return read.numeral.script === 'arabic' ? isArabicFigure(folded, start, read) : isChineseFigure(folded, start, read);
}

function isArabicFigure(folded: string, start: number, { numeral, unit }: NumeralWithUnit): boolean {
  if (unit && unit !== '号' && unit !== '年级') return true;
  codeTail.lastIndex = numeral.end;
  if (codeTail.test(folded)) return false;
  const digits = folded.slice(start, numeral.end);
  // Telephone, identity and account numbers.
  if (/^(?:0\d{2,}|1[3-9]\d{9}|\d{12,})$/.test(digits)) return false;
  // 9·3, “5+2”, 7×24.
  if (/[·+×:/]/.test(folded[numeral.end] ?? '') && /[\dNnXx]/.test(folded[numeral.end + 1] ?? '')) return false;
  return !/[·+×:/]/.test(folded[start - 1] ?? '');
}

function isChineseFigure(folded: string, start: number, { numeral, unit, unitEnd }: NumeralWithUnit): boolean {
  if (unit === '年级') return false;
  // 一亿五千万 may stand without a unit, at the end of its clause.
  if (!unit)
    return (
      /^[一二两三四五六七八九十][一二三四五六七八九十百千零]*[万亿]/.test(folded.slice(start, numeral.end)) &&
      /^(?:[,。;、)]|$)/.test(folded.slice(numeral.end))
    );
  const digits = folded.slice(start, numeral.end);
  if (digits === '零' || digits === '〇') return false;
  // 百年, 千家, 万里: a scale alone counts nothing unless something says how many of it.
  const hedge = numeral.more || hedgeBefore(folded, start) !== null || /[上成数]$/.test(folded.slice(0, start));
  if (/^[百千万亿]+$/.test(digits) && !hedge) return false;
  if (digits === '一') {
    countedByOne.lastIndex = numeral.end;
    return countedByOne.test(folded) && !(unit === '成' && /[式律体道]/.test(folded[start - 1] ?? ''));
  }
  // 十九大, 二十大 are congresses.
  if (unit === '大' && numeral.value.n >= 12n) return false;
  if (digits.length > 1) return true;
  if (naming.test(unit)) return /^[胜分角元台点]$/.test(unit) && /[0-9]/.test(folded[start - 1] ?? '');
  if (!sometimesNaming.test(unit)) return true;
  if (/[一二三四五六七八九十]/.test(folded[start - 1] ?? '')) return false;
  if (unit === '级') return !gradeTail.test(folded.slice(unitEnd));
  return unit !== '家' || !/^[属庭长人口]/.test(folded.slice(unitEnd));
}

/** “四个全面”, “985”, “15分钟服务圈”: a short quotation that begins with a numeral and goes on is a name. */
function isQuotedName(folded: string, start: number, unitEnd: number): boolean {
  const close = folded.slice(start, start + 18).search(/[”"’」]/);
  if (close < 0) return false;
  const inside = folded.slice(start, start + close);
  if (/[,。;!?:、]/.test(inside)) return false;
  return /^\d+$/.test(inside) || start + close > unitEnd;
}

/** The end of a token such as DN110, A4, PM2.5, H7N9, COVID-19. */
export function endOfCode(folded: string, start: number): number {
  let end = start;
  while (end < folded.length && /[\w.-]/.test(folded[end]!)) end++;
  return end;
}

/** Whether Latin letters directly before the digit make a code of it. */
export function isInCode(folded: string, start: number): boolean {
  const previous = folded[start - 1] ?? '';
  if (/[A-Za-z_]/.test(previous)) return true;
  return /[-.]/.test(previous) && /[A-Za-z]/.test(folded[start - 2] ?? '');
}
