import { formerCounties, formerDistricts, provinceShorts } from './former-counties.js';
import { divisionEndingAt, isDivision, namesAbove, shortForm } from './gazetteer.js';
import { isWordPair } from './word-pairs.js';

/** What the surroundings of a name that lacks a character say of it. */
export interface DivisionEvidence {
  /** The names that it may be. */
  readonly names: readonly string[];
  /** Whether its parent stands before it or its child behind it: no other reading is left. */
  readonly sure: boolean;
}

/** Words before a suffix that make it common: 全旗, 该县, 外省. */
const common =
  /(?:[全该本各我辖某外城主老新旧这那两多几个大小等跨在与和及市县区旗省自年月日]|[一二三四五六七八九十百\d])$/;
/** Words that stand before 区 besides: 山区, 林区, 灾区. */
const commonArea = /[郊校园社灾景矿林牧农山库]$/;
/** Left or right, east or west, first or second, new or old: the difference between two real names. */
const tellsApart = /[左右前后中东西南北上下内外新老大小一二三四五六七八九十]/;
/** First characters that make what follows no name, though the dictionary has no word for it: 沪市, 邻县, 数省, 从县到村. */
const noName =
  /^[沪深港穗京津外邻郊数多某跨出进入到驻赴从由经按沿各全本该双强东西南北中上下左右前后正副大小新老旧公私名好首头每半片城市县区省原同甲乙丙丁]/;
/** Cities that their own papers call by one character, and 深市, 沪市 of the exchanges. Made by hand from mastheads and datelines. */
const shortened = /^[乌呼石哈齐鄂包赤通佳长沪深穗渝]市$/;
/** Ontario goes by 安省 where the copy speaks of Canada. Of all provinces abroad no other is cut to a character of one of China's. */
const abroad = /加拿大|安大略|魁北克|魁省|多伦多|渥太华/;
/** A smaller place, named behind the county that it lies in. */
const village = /^[\u4e00-\u9fff]{2,4}[镇乡村]/;
/** What scholars call a province by, and 贵省, which is only polite. */
const literary = /[浙陕甘贵台川云辽]/;
/** Words before a name: the place where a name may begin. */
const leadsIn = /[的是在由对赴从到和与及是向经至让为抵往去将把被即如]/;
const organ =
  /^(?:人民政府|人民检察院|人民法院|中级人民法院|高级人民法院|人民医院|人大|政协|纪委|监委|委(?:书记|副书记|常委|宣传部|组织部|统战部|政法委|办公|和|、|负责|主要)|政府|(?:统计|公安|财政|民政|水利|教育|商务|农业农村|生态环境|文化和旅游|应急管理|市场监管|气象|交通运输|自然资源|林业)(?:局|厅))/;

/** A run of the text from `start` to `end` that is one character short of each of `names`. */
export interface CutName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly names: readonly string[];
  /** How often the copy names a division in full. */
  readonly named: (name: string) => number;
}

/**
 * Which of the names the run stands for, as far as its surroundings, and how often the copy names each, prove it; null where they do not: a county's short name, 安县 of old and 在全县 are lawful.
 */
export function judgeShortened(cut: CutName): DivisionEvidence | null {
  const { text, start, end, names } = cut;
  if (end - start === 2) return judgeTwo(cut);
  const printed = text.slice(start, end);
  if (formerDistricts.has(printed)) return null;
  // 区 is the last character of 新区 and 地区 too: 新区 of 滨海新区 is no common word where the name is meant.
  const tail = /[新地]区$/.test(printed) && names.every((name) => name.endsWith(printed.slice(-2))) ? 2 : 1;
  if (printed.length < 5 && isCommon(printed.slice(0, -tail), printed.at(-1)!)) return null;
  const below = childFollows(text, end, names);
  if (below.length > 0 && !isWordPair(text.charAt(start - 1), printed.charAt(0))) return { names: below, sure: true };
  return judgeLong(cut);
}

function isCommon(before: string, kind: string): boolean {
  return common.test(before) || (kind === '区' && commonArea.test(before));
}

/** Whether there once was a county of that name, in the province named before it, where one is. */
function wasCounty(printed: string, text: string, start: number): boolean {
  const provinces = formerCounties.get(printed);
  if (!provinces) return false;
  const before = text.slice(Math.max(0, start - 6), start);
  const said = provinceShorts.filter((short) => before.includes(short));
  return said.length === 0 || said.some((short) => provinces.includes(short));
}

/** Runs of two are mostly words, 全县, 社区, 股市: the place has to be one where only a name can stand. */
function judgeTwo({ text, start, end, names, named }: CutName): DivisionEvidence | null {
  const first = text.charAt(start);
  const kind = text.charAt(end - 1);
  const isWord = isWordPair(first, kind);
  if (
    kind === '县' || kind === '区' ? (isWord && kind === '区') || isCommon(first, kind) : kind !== '市' && kind !== '省'
  )
    return null;
  const below = childFollows(text, end, names);
  const joined = isWordPair(text.charAt(start - 1), first);
  // 湖南|岳市|华容县, though 南岳 is a word.
  if (below.length > 0 && (!joined || childrenOf(text, start, below).length > 0)) return { names: below, sure: true };
  if (joined) return null;
  const kin = names.filter((name) => !/自治区$|地区$/.test(name));
  if (kin.length === 0) return null;
  if (kind === '省') return judgeProvince({ text, start, end, names: kin, named });
  const printed = first + kind;
  const bounded = isBounded(text, start);
  const here = kin.filter((name) => named(name) > 0);
  // 北市 at the head of a clause, of copy that names 北京市.
  const directed = bounded && here.length === 1 && !splits(text, end) && !common.test(first.replace(/[东西南北]/, ''));
  if ((isWord && kind !== '县') || (isCommon(first, kind) && !directed) || (noName.test(printed) && !directed))
    return null;
  const under = isWord ? [] : childrenOf(text, start, kin);
  if (wasCounty(printed, text, start) && !names.some((name) => named(name) > 1)) return null;
  if (under.length > 0) return { names: under, sure: under.length === 1 };
  if (!bounded) return null;
  const isItem = isListed(text, start, end);
  if (shortened.test(printed) && !isItem) return null;
  // The word list has counties of old too, 定县: one that the copy names again and again in full is another.
  if (here.length === 1 && !splits(text, end) && (!isWord || named(here[0]!) > 1)) return { names: here, sure: false };
  if (isWord) return null;
  const chosen = here.length > 0 ? here : kin;
  if (isItem || organ.test(text.slice(end, end + 8))) return { names: chosen, sure: false };
  const inner = chosen.filter((name) => name[0] === first);
  if (inner.length === 0 || inner.length > 2 || splits(text, end)) return null;
  const before = text.slice(Math.max(0, start - 2), start);
  const alone =
    kind === '县' || village.test(text.slice(end, end + 6))
      ? /(?:^|[^\u4e00-\u9fff]|[在是和与对由赴自于])$/.test(before)
      : /(?:^|[^\u4e00-\u9fff])在$|位于$|来自$/.test(before) && /^(?:$|[,。;、]|境内)/.test(text.slice(end, end + 2));
  return alone ? { names: inner, sure: false } : null;
}

/** No province has a name of one character: what stands where one may be said is one of them, cut. */
function judgeProvince({ text, start, end, names, named }: CutName): DivisionEvidence | null {
  const first = text.charAt(start);
  const amid = text[start - 1] === '、' && text[end] === '、';
  if ((!amid && isCommon(first, '省')) || noName.test(first) || !isBounded(text, start)) return null;
  if (first === '安' && abroad.test(text)) return null;
  const next = text.charAt(end);
  const parts = isWordPair('省', next) && !isWordPair(next, text.charAt(end + 1));
  if (parts && !/[委份级长会城市府]/.test(next)) return null;
  const here = names.filter((name) => named(name) > 0);
  const inner = names.filter((name) => name[0] === first);
  const told = here.length > 0 || isListed(text, start, end) || organ.test(text.slice(end, end + 8));
  const free = inner.length > 0 && (!literary.test(first) || inner.some((name) => text.includes(shortForm(name))));
  return told || free ? { names: here.length === 1 ? here : names, sure: false } : null;
}

/** Those of the names whose parent's name, whole or short, stands right before the offset. */
function childrenOf(text: string, start: number, names: readonly string[]): readonly string[] {
  const before = text.slice(Math.max(0, start - 12), start);
  const ends = (parent: string) => {
    const short = shortForm(parent);
    return before.endsWith(parent) || (short.length > 1 && before.endsWith(short));
  };
  return names.filter((name) => namesAbove(name).some((above) => above.some(ends)));
}

/** Of three characters and more: seldom anything but the name. */
function judgeLong({ text, start, end, names, named }: CutName): DivisionEvidence | null {
  const printed = text.slice(start, end);
  const kind = printed.charAt(printed.length - 1);
  const likely = names.filter((name) => name.length > 5 || isNoOtherName(printed, name));
  if (likely.length === 0) return null;
  const beside = likely.filter((name) => named(name) >= (printed.length > 3 ? 1 : 2));
  const near = childrenOf(text, start, likely);
  const candidates = beside.length > 0 ? beside : near.length > 0 ? near : likely;
  if (candidates.length > 1) return null;
  const sure = named(candidates[0]!) >= 3 || near.includes(candidates[0]!);
  if (beside.length + near.length > 0 || printed.length > 3) return { names: candidates, sure };
  const name = candidates[0]!;
  const open =
    !isWordPair(text.charAt(start - 1), printed.charAt(0)) &&
    name[0] === printed[0] &&
    (name.endsWith(printed.slice(-2)) || !isWordPair(printed.charAt(1), printed.charAt(2))) &&
    !splits(text, end);
  const told =
    isListed(text, start, end) ||
    organ.test(text.slice(end, end + 8)) ||
    kind === '省' ||
    namesAbove(name).some((above) => above.some((parent) => text.includes(shortForm(parent) || parent)));
  return open && told ? { names: candidates, sure: false } : null;
}

/** The name may lack this character without being another name or an abbreviation. */
function isNoOtherName(printed: string, name: string): boolean {
  let i = 0;
  while (printed[i] === name[i]) i++;
  return !tellsApart.test(name[i]!) && shortForm(name).length > 1;
}

/** The names of which a division's name follows: 岳市|华容县. */
function childFollows(text: string, end: number, names: readonly string[]): readonly string[] {
  for (let n = 7; n >= 3; n--) {
    if (!'市县区旗州盟'.includes(text.charAt(end + n - 1) || '-')) continue;
    const child = text.slice(end, end + n);
    if (!isDivision(child)) continue;
    const above = namesAbove(child);
    return names.filter((name) => above.some((list) => list.includes(name)));
  }
  return [];
}

/** Whether an item of a list of official names of its kind. */
function isListed(text: string, start: number, end: number): boolean {
  if (text[start - 1] === '、' || text[start - 1] === '和') {
    const other = divisionEndingAt(text, start - 1);
    if (other && sameRank(other, text.charAt(end - 1))) return true;
  }
  if (text[end] !== '、' && text[end] !== '和') return false;
  for (let n = 3; n <= 12; n++) {
    if (!'省市县区旗州盟'.includes(text.charAt(end + n) || '-')) continue;
    const next = text.slice(end + 1, end + 1 + n);
    if (sameRank(next, text.charAt(end - 1)) && isDivision(next)) return true;
  }
  return false;
}

function sameRank(name: string, kind: string): boolean {
  return kind === '省' ? /[省区市]$/.test(name) : /[市县区旗州盟]$/.test(name);
}

/** Whether a name may begin here: a word ends before it. */
function isBounded(text: string, start: number): boolean {
  const last = text.charAt(start - 1);
  if (last < '\u4e00' || last > '\u9fff') return true;
  if (isWordPair(last, text.charAt(start))) return false;
  return leadsIn.test(last) || divisionEndingAt(text, start) !== null || isWordPair(text.charAt(start - 2), last);
}

/** Whether the last character of the run begins another word: 县级, 市场, 区间. */
function splits(text: string, end: number): boolean {
  return isWordPair(text.charAt(end - 1), text.charAt(end)) && !/[委长城内外人民]/.test(text.charAt(end));
}
