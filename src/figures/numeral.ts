import { add, type Exact, exact, multiply, one, parseExact, powerOfTen, zero } from '../text/exact.js';

/** A numeral as read: its value, and the weight of its last printed digit. */
export interface Numeral {
  readonly end: number;
  readonly value: Exact;
  /** Weight of the last printed digit. */
  readonly step: Exact;
  /** Weight of the last printed digit that is not zero: what 多, 余 and 约 reach over. */
  readonly lastDigit: Exact;
  /** 多, 余, 几, 来 inside or directly after the digits: 50余万, 十几. */
  readonly more: boolean;
  /** 几十, 数百, 三四十: between these two values. */
  readonly between: readonly [Exact, Exact] | null;
  readonly script: 'arabic' | 'chinese' | 'english';
  /** Whether 万 or 亿 scales it. */
  readonly scaled: boolean;
}

const digitValues: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const smallScales: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };

const plainArabic = /\d+(?:\.\d+)?/y;
const grouped = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?/y;
/** 千 and 百 scale only where they do not begin a unit (千伏, 千克, 百分点). */
const scaleAfterDigits = /[ ]?(?:([十百千])?[多余]?(万亿|[万亿])|千(?![伏瓦克米卡帕赫焦牛字])|百(?![分年]))/y;
const moreWord = /[多余几来]/y;
const chineseRun = /[〇零一二两三四五六七八九十百千万亿几数多余]+/y;
const chineseDecimal = /点[〇零一二三四五六七八九]+/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Reads Arabic digits with thousands separators, decimals and the scales 万, 亿 (3.64万, 1亿2千万, 50余万). */
export function readArabic(text: string, at: number): Numeral | null {
  const digits = matchAt(grouped, text, at) ?? matchAt(plainArabic, text, at);
  if (!digits) return null;
  let end = at + digits[0].length;
  const plain = digits[0].replaceAll(',', '');
  let more = false;
  let exponent = 0;
  const insideMore = matchAt(moreWord, text, end);
  let scale = matchAt(scaleAfterDigits, text, insideMore ? end + 1 : end);
  if (scale && /[十百千]/.test(scale[0]) && !scale[2] && insideMore) scale = null;
  if (scale) {
    exponent = scaleExponent(scale[0].replace(/[ 多余]/g, ''));
    end = scale.index + scale[0].length;
    // 3千多万 is more than 30 million; the hedge stands inside the scale.
    more = insideMore !== null || /[多余]/.test(scale[0]);
  }
  let value = parseExact(plain, exponent);
  let step = printedStep(plain, exponent);
  let lastDigit = lastNonZeroStep(plain, exponent);
  if (scale) {
    const rest = /\d/.test(text.charAt(end)) ? readArabic(text, end) : null;
    // 1亿2千万, 1万6千: the rest must be smaller than the scale before it and be scaled itself, or 5.2万2024年 would join.
    if (rest?.scaled && rest.value.n < powerOfTen(exponent) * rest.value.d) {
      value = add(value, rest.value);
      step = rest.step;
      lastDigit = rest.lastDigit;
      more ||= rest.more;
      end = rest.end;
    }
  }
  return { end, value, step, lastDigit, more, between: null, script: 'arabic', scaled: scale !== null };
}

function scaleExponent(scale: string): number {
  let exponent = 0;
  for (const c of scale) exponent += c === '亿' ? 8 : c === '万' ? 4 : smallScales[c]!;
  return exponent;
}

function printedStep(digits: string, exponent: number): Exact {
  const dot = digits.indexOf('.');
  return weight(exponent - (dot < 0 ? 0 : digits.length - dot - 1));
}

function lastNonZeroStep(digits: string, exponent: number): Exact {
  if (digits.includes('.')) return printedStep(digits, exponent);
  const zeros = digits.length - digits.replace(/0+$/, '').length;
  return weight(exponent + (zeros === digits.length ? 0 : zeros));
}

function weight(exponent: number): Exact {
  return exponent >= 0 ? exact(powerOfTen(exponent)) : exact(1n, powerOfTen(-exponent));
}

/** What a Chinese numeral goes on with after a digit. */
const goesOn = new Uint8Array(0x10000);
for (const c of '〇零一二两三四五六七八九十百千万亿几数多余点') goesOn[c.charCodeAt(0)] = 1;

function oneDigit(end: number, value: Exact): Numeral {
  return { end, value, step: one, lastDigit: one, more: false, between: null, script: 'chinese', scaled: false };
}

/** Reads a Chinese numeral: 一千二百三十四, 两万五, 二〇二五, 十余, 几百, 三四十, 三点五. */
export function readChinese(text: string, at: number): Numeral | null {
  // Most numerals are one digit long.
  const digit = digitValues[text[at] ?? ''];
  if (digit !== undefined && goesOn[text.charCodeAt(at + 1)] !== 1) return oneDigit(at + 1, exact(digit));
  const run = matchAt(chineseRun, text, at);
  if (!run) return null;
  let digits = run[0];
  // 三百多 keeps its 多; a run such as 多, 余 or 数 alone is no numeral.
  while (digits && /^[多余]/.test(digits)) return null;
  const trailing = /[多余几]$/.exec(digits);
  let more = false;
  if (trailing && digits.length > 1) {
    more = true;
    digits = digits.slice(0, -1);
  }
  const consumed = run[0].length;
  const infix = digits.indexOf('多') >= 0 ? digits.indexOf('多') : digits.indexOf('余');
  if (infix > 0) {
    // 十多万, 三千余万
    if (!/^[万亿]+$/.test(digits.slice(infix + 1))) return null;
    digits = digits.slice(0, infix) + digits.slice(infix + 1);
    more = true;
  }
  const vague = /^([几数])([十百千万亿]+)$/.exec(digits);
  if (vague) return between(at + consumed, exact(2), exact(10), scaleExponent(vague[2]!), false);
  if (/[几数]/.test(digits)) {
    const tail = /^([十百千万亿]+)几([万亿]?)$/.exec(digits);
    if (!tail) return null;
    digits = tail[1]! + tail[2]!;
    more = true;
  }
  const pair = /^([一二三四五六七八九])([二两三四五六七八九])([十百千万亿]*)$/.exec(digits);
  if (pair && digitValues[pair[2]!]! === digitValues[pair[1]!]! + 1) {
    const low = exact(digitValues[pair[1]!]!);
    return between(at + consumed, low, exact(digitValues[pair[2]!]!), scaleExponent(pair[3]!), true);
  }
  const decimals = matchAt(chineseDecimal, text, at + consumed);
  const positional = /^[〇零一二三四五六七八九]{2,}$/.test(digits);
  let value: Exact;
  let step: Exact;
  if (positional) {
    value = exact(BigInt([...digits].map((c) => digitValues[c]).join('')));
    step = exact(1);
  } else {
    const read = sumOfScales(digits);
    if (!read) return null;
    ({ value, step } = read);
  }
  let end = at + consumed;
  if (decimals && !more) {
    const places = decimals[0].length - 1;
    const fraction = exact(BigInt([...decimals[0].slice(1)].map((c) => digitValues[c]).join('')), powerOfTen(places));
    value = add(value, fraction);
    step = weight(-places);
    end += decimals[0].length;
    const scale = matchAt(/[万亿]+/y, text, end);
    if (scale) {
      const factor = exact(powerOfTen(scaleExponent(scale[0])));
      value = multiply(value, factor);
      step = multiply(step, factor);
      end += scale[0].length;
    }
  }
  const scaled = /[万亿]/.test(text.slice(at, end));
  // 三百 is a count, not a rounding to hundreds, unless 万 or 亿 scales it; 多 and 约 reach over its last scale all the same.
  const printed = scaled || decimals ? step : exact(1);
  return { end, value, step: printed, lastDigit: step, more, between: null, script: 'chinese', scaled };
}

function between(end: number, low: Exact, high: Exact, exponent: number, closed: boolean): Numeral {
  const factor = exact(powerOfTen(exponent));
  const bounds = [multiply(low, factor), multiply(high, factor)] as const;
  return {
    end,
    value: bounds[0],
    step: factor,
    lastDigit: factor,
    more: !closed,
    between: bounds,
    script: 'chinese',
    scaled: exponent >= 4,
  };
}

/** 一亿二千万, 三千六 (=3600), 两万五 (=25000), 十二, 一百零五. `null` when the order of scales makes no number. */
function sumOfScales(digits: string): { value: Exact; step: Exact } | null {
  let total = zero;
  let section = zero; // below the current 万 or 亿
  let digit: number | null = null;
  let lastScale = 99; // exponent of the scale read last within the section
  let sectionLimit = 99;
  let step = 0;
  let afterZero = false;
  for (let i = 0; i < digits.length; i++) {
    const c = digits[i]!;
    const small = smallScales[c];
    if (c in digitValues) {
      if (digit !== null && digit !== 0) return null;
      digit = digitValues[c]!;
      afterZero ||= digit === 0;
    } else if (small !== undefined) {
      if (small >= lastScale) return null;
      if (digit === null && !(small === 1 && (i === 0 || afterZero)) && i !== 0) return null;
      section = add(section, multiply(exact(digit || 1), exact(powerOfTen(small))));
      lastScale = small;
      step = small;
      digit = null;
      afterZero = false;
    } else {
      const big = c === '万' ? 4 : 8;
      if (digit !== null) section = add(section, exact(digit));
      if (section.n === 0n && total.n === 0n && i > 0) return null;
      if (section.n === 0n && c === '亿' && digits[i - 1] === '万') {
        total = multiply(total, exact(powerOfTen(8)));
      } else {
        if (big >= sectionLimit) return null;
        total = add(total, multiply(section.n === 0n ? exact(1) : section, exact(powerOfTen(big))));
      }
      sectionLimit = big;
      // 五千万 is printed to the ten million.
      step = big + (digit === null && lastScale < 99 ? lastScale : 0);
      lastScale = 99;
      section = zero;
      digit = null;
      afterZero = false;
    }
  }
  if (digit !== null && digit > 0) {
    // 三千六, 两万五: a last digit without a scale takes the next lower one, unless 零 stands before it.
    const previous = step;
    const implied = previous >= 2 && !afterZero && digits.length > 1 ? previous - 1 : 0;
    section = add(section, multiply(exact(digit), exact(powerOfTen(implied))));
    step = implied;
  } else if (digit === 0 && digits.length > 1) {
    return null;
  }
  return { value: add(total, section), step: weight(step) };
}
