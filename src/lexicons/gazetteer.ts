import { PairIndex } from '../text/pair-index.js';
import { divisions, townshipKinds } from './data/gazetteer.js';

/**
 * Official names of China's administrative divisions. Everything is built at first need, the cheap part (provinces,
 * prefectures, counties) apart from the dear one (forty thousand townships), because a cold start pays for what it uses.
 */

/** Names of county level and above, each with the names above it (one list a place that bears the name). */
let upper: Map<string, string[][]> | undefined;
/** Townships of a county, as they stand in the data. */
let townsBelow: Map<string, string[]> | undefined;
let townships: Set<string> | undefined;
let shortForms: Set<string> | undefined;
let shortened: PairIndex | undefined;
let names: readonly string[] = [];
/**
 * Bit n is set where a name of n characters ends in two given ones, in the second table where it does so with one character
 * less: a question that a look at two characters answers is not asked of a map. Some bits are set by chance.
 */
const endings = { whole: new Uint16Array(0x4000), shortened: new Uint16Array(0x4000) };
/** The same of short forms, by the two characters that they begin with. */
const shortFormStarts = new Uint16Array(0x4000);

function slot(one: number, other: number): number {
  return (Math.imul(other, 0x9e35) ^ one) & 0x3fff;
}

function uppers(): Map<string, string[][]> {
  if (upper) return upper;
  upper = new Map();
  const put = (name: string, above: string[]) => {
    const known = upper!.get(name);
    if (known) known.push(above);
    else {
      upper!.set(name, [above]);
      noteEndings(name);
    }
  };
  // Nine tenths of the data are townships: what follows is then spared most of the text.
  for (const line of divisions.replace(/:[^|/\n]*/g, '').split('\n')) {
    const [province = '', rest = ''] = line.split('>');
    put(province, []);
    const inProvince = [province];
    for (const prefecture of rest.split('/')) {
      const [name = '', ...counties] = prefecture.split('|');
      if (name) put(name, inProvince);
      const above = name ? [name, province] : inProvince;
      for (const county of counties) if (county) put(county, above);
    }
  }
  return upper;
}

function townsByCounty(): Map<string, string[]> {
  if (townsBelow) return townsBelow;
  townsBelow = new Map();
  // What has no name of its own lends its towns to what it lies in.
  for (const [, name = '', counties = ''] of divisions.matchAll(/[>/]([^|/\n]*)((?:\|[^|/\n]*)*)/g)) {
    const [head = '', towns] = name.split(':');
    putTowns(head, towns);
    for (const county of counties.split('|')) {
      const [own = '', below] = county.split(':');
      putTowns(own || head, below);
    }
  }
  return townsBelow;
}

function putTowns(name: string, towns: string | undefined): void {
  if (!towns) return;
  const known = townsBelow!.get(name);
  if (known) known.push(towns);
  else townsBelow!.set(name, [towns]);
}

function noteEndings(name: string): void {
  const n = name.length;
  const last = name.charCodeAt(n - 1);
  const beforeLast = name.charCodeAt(n - 2);
  endings.whole[slot(last, beforeLast)]! |= 1 << n;
  if (n < 3) return;
  endings.shortened[slot(last, beforeLast)]! |= 1 << (n - 1);
  endings.shortened[slot(last, name.charCodeAt(n - 3))]! |= 1 << (n - 1);
}

const ethnic =
  '蒙古族|(?<!内)蒙古|回族|藏族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克|哈萨克族|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯|阿昌族|普米族|塔吉克|怒族|鄂温克族|保安族|裕固族|独龙族|各族';
const kindEndings = new RegExp(`(?:(?:${ethnic})*自治[区州县旗]|特别行政区|地区|[省市县区旗州盟])$`, 'u');

const kinds = '省市县区旗州盟';

/** The name without the word for its kind: 达拉特 of 达拉特旗, 广西 of 广西壮族自治区. May be empty. */
export function shortForm(name: string): string {
  // Nearly all names end in one character for their kind, and the pattern is dear for three thousand of them.
  const plain = !/[治别地]/.test(name);
  return plain ? (kinds.includes(name.at(-1) ?? '-') ? name.slice(0, -1) : name) : name.replace(kindEndings, '');
}

/** Whether the text is the official name of a division of county level or above. */
export function isDivision(name: string): boolean {
  return uppers().has(name);
}

/** How long a name that ends at the offset can be: only those of autonomous and united divisions pass seven characters. */
function reach(text: string, end: number): number {
  const before = text[end - 2];
  return before === '治' || before === '合' || before === '政' || before === '自' ? 12 : 7;
}

/** The longest official name of a division of county level or above that ends at the offset. */
export function divisionEndingAt(text: string, end: number): string | null {
  const names = uppers();
  const lengths = endings.whole[slot(text.charCodeAt(end - 1), text.charCodeAt(end - 2))]!;
  if (lengths === 0) return null;
  for (let n = Math.min(reach(text, end), end); n >= 2; n--) {
    if ((lengths & (1 << n)) === 0) continue;
    const name = text.slice(end - n, end);
    if (names.has(name)) return name;
  }
  return null;
}

/** What ends at the offset and would be a division's name with one character more, longest first. */
export function* shortenedEndingAt(text: string, end: number): Iterable<{ printed: string; names: readonly string[] }> {
  uppers();
  const lengths = endings.shortened[slot(text.charCodeAt(end - 1), text.charCodeAt(end - 2))]!;
  if (lengths === 0) return;
  for (let n = Math.min(reach(text, end) - 1, end); n >= 2; n--) {
    if ((lengths & (1 << n)) === 0) continue;
    // 旗, 州 and 盟 go by one character lawfully: 准旗, 锡盟.
    if (n === 2 && !'省市县区'.includes(text.charAt(end - 1))) return;
    const printed = text.slice(end - n, end);
    const names = divisionsMissingOne(printed);
    if (names.length > 0) yield { printed, names };
  }
}

function shortFormSet(): Set<string> {
  if (shortForms) return shortForms;
  shortForms = new Set();
  for (const name of uppers().keys()) {
    const form = shortForm(name);
    if (form.length < 2) continue;
    shortForms.add(form);
    shortFormStarts[slot(form.charCodeAt(0), form.charCodeAt(1))]! |= 1 << form.length;
  }
  return shortForms;
}

/** Whether the text is the short form, of at least two characters, of a division of county level or above. */
export function isShortForm(name: string): boolean {
  return shortFormSet().has(name);
}

/** Whether a short form of that length may begin with the two characters at the offset: `isShortForm` would tell for sure. */
export function mayBeginShortForm(text: string, at: number, length: number): boolean {
  shortFormSet();
  return (shortFormStarts[slot(text.charCodeAt(at), text.charCodeAt(at + 1))]! & (1 << length)) !== 0;
}

/** The names above the division, nearest first; one list a place that bears the name. */
export function namesAbove(division: string): readonly (readonly string[])[] {
  return uppers().get(division) ?? [];
}

function* readTowns(text: string): Iterable<string> {
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = text.charCodeAt(i) < 0x80 ? townshipKinds[text[i]!] : undefined;
    if (kind === undefined) continue;
    yield text.slice(from, i) + kind;
    from = i + 1;
  }
}

/** The townships (镇, 乡, 街道, 苏木 …) of a county. */
export function townshipsOf(county: string): readonly string[] {
  return (townsByCounty().get(county) ?? []).flatMap((text) => [...readTowns(text)]);
}

let asked = 0;

function standsInData(name: string): boolean {
  return Object.entries(townshipKinds).some(([letter, kind]) => {
    if (!name.endsWith(kind)) return false;
    const entry = name.slice(0, name.length - kind.length) + letter;
    for (let at = divisions.indexOf(entry); at >= 0; at = divisions.indexOf(entry, at + 1)) {
      // A name begins after the mark of the county or the letter of the name before.
      if (divisions.charCodeAt(at - 1) < 0x80) return true;
    }
    return false;
  });
}

/** Whether the text is the official name of a township. */
export function isTownship(name: string): boolean {
  if (!townships) {
    // One page asks a few times: to look through the data costs less than to take forty thousand names apart.
    if (asked++ < 60) return standsInData(name);
    townships = new Set();
    for (const texts of townsByCounty().values())
      for (const text of texts) for (const town of readTowns(text)) townships.add(town);
  }
  return townships.has(name);
}

/** Divisions of county level or above, of at least three characters, that the text becomes when it gains one character that is not its last. */
export function divisionsMissingOne(text: string): readonly string[] {
  shortened ??= indexShortened();
  const index = shortened;
  const last = text.length - 1;
  const found: string[] = [];
  let item = index.first(text.charCodeAt(last), text.charCodeAt(last - 1));
  for (; item !== 0; item = index.next(item)) {
    const name = names[(item - 1) >> 1]!;
    if (name.length === text.length + 1 && lacksOne(text, name) && !found.includes(name)) found.push(name);
  }
  // What was put in last is found first.
  return found.length > 1 ? found.reverse() : found;
}

/**
 * The names by their last character and the one before it in each form that lacks a character: a map of all forms as strings
 * is dearer to build, and a cold start pays for it.
 */
function indexShortened(): PairIndex {
  names = [...uppers().keys()];
  const index = new PairIndex(2 * names.length + 1);
  for (const [i, name] of names.entries()) {
    const n = name.length;
    if (n < 3) continue;
    const last = name.charCodeAt(n - 1);
    index.add(last, name.charCodeAt(n - 2), 2 * i + 1);
    index.add(last, name.charCodeAt(n - 3), 2 * i + 2);
  }
  return index;
}

/** Whether the text is the name without one of its characters but the last. */
function lacksOne(text: string, name: string): boolean {
  const last = text.length - 1;
  let i = 0;
  while (i < last && text.charCodeAt(i) === name.charCodeAt(i)) i++;
  return text.endsWith(name.slice(i + 1));
}
