import { englishScales, englishSmall } from '../lexicons/english-numbers.js';
import { add, type Exact, exact, multiply, parseExact, powerOfTen } from '../text/exact.js';
import type { Numeral } from './numeral.js';

const digits = /\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)?|\d+(?:\.\d+)?/y;
/** `m`, `b` and `k` need money before them, or a noun behind. */
const scaleAfterDigits = /(?:[ -](hundred|thousand|million|billion|trillion)|[ ]?(bn|mn|tn)|(m|k|b))(?![A-Za-z])/iy;
const word = /[A-Za-z]+/y;
const parts: Readonly<Record<string, Exact>> = { '½': exact(1, 2), '¼': exact(1, 4), '¾': exact(3, 4) };

/** Reads 1,100, 3.5 million, $4bn's 4bn, twenty-one, two hundred and five, half a million, a dozen, tens of thousands. */
export function readEnglishNumeral(folded: string, start: number, money: boolean): Numeral | null {
  const code = folded.charCodeAt(start);
  return code >= 48 && code <= 57 ? readDigits(folded, start, money) : readWords(folded, start);
}

function readDigits(folded: string, start: number, money: boolean): Numeral | null {
  digits.lastIndex = start;
  const match = digits.exec(folded);
  if (!match) return null;
  const plain = match[0].replaceAll(',', '');
  let end = start + match[0].length;
  const fraction = parts[folded[end] ?? ''];
  if (fraction && !plain.includes('.')) {
    const value = add(parseExact(plain), fraction);
    return numeral(end + 1, value, exact(1, fraction.d), exact(1, fraction.d), false);
  }
  scaleAfterDigits.lastIndex = end;
  const scale = scaleAfterDigits.exec(folded);
  let exponent = 0;
  const short = scale?.[3];
  // 3.5m people, 10k runners; but 3.5m wide, a 10k.
  const counts = !short || money || (short !== 'b' && /^ (?:people|[a-z]+s)\b/.test(folded.slice(end + 1, end + 24)));
  if (scale && counts) {
    exponent = englishScales[(scale[1] ?? scale[2] ?? short)!.toLowerCase()]!;
    end += scale[0].length;
  }
  const dot = plain.indexOf('.');
  const places = dot < 0 ? 0 : plain.length - dot - 1;
  const step = weight(exponent - places);
  const zeros = places > 0 ? 0 : plain.length - plain.replace(/0+$/, '').length;
  const lastDigit = weight(exponent - places + (zeros === plain.length ? 0 : zeros));
  return numeral(end, parseExact(plain, exponent), step, lastDigit, exponent > 0);
}

function weight(exponent: number): Exact {
  return exponent >= 0 ? exact(powerOfTen(exponent)) : exact(1n, powerOfTen(-exponent));
}

function numeral(end: number, value: Exact, step: Exact, lastDigit: Exact, scaled: boolean): Numeral {
  return { end, value, step, lastDigit, more: false, between: null, script: 'english', scaled };
}

const vague = /(?:(tens|dozens|hundreds) of )?(dozens|hundreds|thousands|millions|billions)(?= (?:of|more)\b)/iy;
const halfOf = /half[ -](?:an? )?(dozen|million|billion|trillion)\b/iy;
const dozen = /(?:(an?|two|three|four|five|six|seven|eight|nine|ten) )?dozen\b/iy;

function readWords(folded: string, start: number): Numeral | null {
  return readVague(folded, start) ?? readDozen(folded, start) ?? readCardinal(folded, start);
}

/** Hundreds of homes are 200 at least, and fewer than 1,000. */
function readVague(folded: string, start: number): Numeral | null {
  vague.lastIndex = start;
  const match = vague.exec(folded);
  if (!match) return null;
  const of = (name: string) =>
    name === 'dozens' ? exact(12) : weight(name === 'tens' ? 1 : englishScales[name.slice(0, -1)]!);
  const name = match[2]!.toLowerCase();
  const scale = multiply(match[1] ? of(match[1].toLowerCase()) : exact(1), of(name));
  const between = [multiply(scale, exact(2)), multiply(scale, exact(10))] as const;
  const read = numeral(start + match[0].length, between[0], scale, scale, true);
  return { ...read, between };
}

/** A dozen is about twelve; half a million is 500,000 to its first digit. */
function readDozen(folded: string, start: number): Numeral | null {
  halfOf.lastIndex = start;
  const half = halfOf.exec(folded);
  if (half) {
    const end = start + half[0].length;
    if (half[1]!.toLowerCase() === 'dozen') return about(end, 6, 1);
    const exponent = englishScales[half[1]!.toLowerCase()]!;
    return numeral(end, exact(5n * powerOfTen(exponent - 1)), weight(exponent - 1), weight(exponent - 1), true);
  }
  dozen.lastIndex = start;
  const match = dozen.exec(folded);
  if (!match) return null;
  const times = match[1] ? (englishSmall[match[1].toLowerCase()] ?? 1) : 1;
  return about(start + match[0].length, 12 * times, 2 * times);
}

function about(end: number, value: number, reach: number): Numeral {
  const between = [exact(value - reach), exact(value + reach)] as const;
  return { ...numeral(end, exact(value), exact(1), exact(reach), false), between };
}

/** Twenty-one, a hundred and five, two thousand three hundred, three million. */
function readCardinal(folded: string, start: number): Numeral | null {
  let at = start;
  let end = -1;
  let total = 0n;
  let section = 0n;
  let last = 0;
  let lastScale = 99;
  for (let i = 0; i < 12; i++) {
    word.lastIndex = at;
    const match = word.exec(folded);
    if (!match) break;
    const name = match[0].toLowerCase();
    const small = englishSmall[name];
    const scale = name.length > 2 ? englishScales[name] : undefined;
    if (small !== undefined) {
      const below = section % 100n;
      if (below !== 0n && !(below >= 20n && below % 10n === 0n && small < 10)) break;
      if (end >= 0 && last >= lastScale) break;
      section += BigInt(small);
      last = 0;
    } else if (scale === 2) {
      if (section === 0n || section >= 100n) break;
      section *= 100n;
      last = 2;
    } else if (scale !== undefined) {
      if (section === 0n || scale >= lastScale) break;
      total += section * powerOfTen(scale);
      section = 0n;
      lastScale = scale;
      last = scale;
    } else if (i === 0 && /^an?$/.test(name)) {
      section = 1n;
      at += match[0].length + 1;
      continue;
    } else break;
    end = at + match[0].length;
    const joint = /^(?: and |[ -])(?=[a-z])/i.exec(folded.slice(end, end + 6));
    if (!joint || (joint[0] === ' and ' && last === 0)) break;
    at = end + joint[0].length;
  }
  if (end < 0) return null;
  const big = lastScale < 99 && lastScale >= 6;
  // Two hundred is a count; three million is printed to the million.
  const step = big ? weight(last) : exact(1);
  return numeral(end, exact(total + section), step, weight(last), big);
}
