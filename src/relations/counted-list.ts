import type { Claim } from '../claims/claim.js';
import { surnames } from '../lexicons/claim-nouns.js';
import {
  kindNoun,
  kindUnit,
  listUnits,
  placeNoun,
  placeUnit,
  provinceName,
  summingUnit,
} from '../lexicons/list-nouns.js';
import { everyMatch } from '../text/every-match.js';
import { agrees, type Count, clauseLike, countOf, countRelation } from './count.js';
import { type Listing, listBefore, opensAnew, readingsOf } from './listing.js';
import type { Relation } from './relation.js';
import { amountFrom, type View } from './view.js';

/**
 * `and-others`: A、B、C等N项. More items than N is an error; fewer is not, for 等 may leave the list open.
 * Holds: 陇剧、皮影、剪纸等3项. Fails: 陇剧、皮影、剪纸、社火等3项.
 */
export function* openLists(view: View): Iterable<Relation> {
  for (const claim of view.amounts) {
    const count = countOf(claim);
    if (!count) continue;
    const at = claim.figure.start;
    const cue = /等(?:共|共计|合计|这)?$/.exec(view.text.slice(Math.max(0, at - 4), at));
    if (!cue) continue;
    const list = listBefore(view.text, at - cue[0].length);
    if (!list || list.least < 2) continue;
    const verdict = agrees(count, list);
    if (verdict === 'open') continue;
    if (verdict === 'fails') {
      if (readingsOf(view.text, list).some((reading) => agrees(count, reading) !== 'fails')) continue;
      const nested = list.items
        .slice(1)
        .some((i) => i.end - i.start > 16 || clauseLike.test(view.text.slice(i.start, i.end)));
      if (nested || countsFromLastItem(view, claim, list)) continue;
    }
    yield countRelation('and-others', 'stated', view, count, list, verdict);
  }
}

/** 省、市、县的学校等3所: what 等 closes may be only the last part of what looks like one list. */
function countsFromLastItem(view: View, claim: Claim, list: Listing): boolean {
  const first = list.items[0]!;
  return clauseLike.test(view.text.slice(first.start, first.end).slice(-4)) || view.text[claim.figure.end] === '的';
}

/** A number behind a list, what it counts, and what follows. */
export interface Behind {
  readonly count: Count;
  readonly unit: string;
  readonly chinese: boolean;
  readonly tail: string;
}

const numeralAndUnit = new RegExp(`(\\d{1,2}|[二两三四五六七八九十]{1,3})(${listUnits})`, 'g');
/** 共, 这 or a quotation mark may stand between a list and its number … */
const lead = /(?:共有?|这|一共|总共)?“?$/;
/** … but no mark, hedge or other part of the numeral. */
const severed = /[\d.,、;:。(\s等第约近超逾每数几十百千万亿零半~—-]$/;

/** Where the list would end that the number at the offset counts; -1 where none can stand before it. */
function endOfList(text: string, numeral: number): number {
  const before = text.slice(Math.max(0, numeral - 4), numeral);
  const end = numeral - lead.exec(before)![0].length;
  return end === 0 || severed.test(text.slice(end - 1, end)) ? -1 : end;
}

/**
 * `listed`: A、B和C三大梯队, A、B、C三项社保费: a list directly before its number.
 * Holds: 优、良、中三级. Fails: 甲组、乙组、丙组和丁组三大梯队.
 */
export function* closedLists(view: View): Iterable<Relation> {
  const { text } = view;
  for (const match of everyMatch(text, numeralAndUnit)) {
    const end = endOfList(text, match.index);
    const list = end < 0 ? null : listBefore(text, end);
    if (!list || list.pieces.length < 2) continue;
    const number = numberAt(view, match.index, match[1]!, match[2]!);
    if (!number) continue;
    const verdict = judge(view, number, list);
    if (verdict) yield verdict;
  }
}

const resumed =
  /(?<=[\u4e00-\u9fff”》]),(?:这|共有?|一共)?([二两三四五六七八九十]{1,3})(者|件事|件|样|个字|门|项|种|类|方|座|个方面)/g;

/**
 * `resumed`: A、B、C，三者…: a sentence of names alone, then their number.
 * Holds: 市容、食品、噪声，三件事都要管。 Fails: 市容、食品、噪声、消防，三件事都要管。
 */
export function* resumedLists(view: View): Iterable<Relation> {
  const { text, passage } = view;
  for (const match of everyMatch(text, resumed)) {
    const list = listBefore(text, match.index);
    if (!list || list.pieces.length < 3 || !/^[。!?]?$/.test(text.charAt(list.pieces[0]!.start - 1))) continue;
    const items = list.items.map((i) => text.slice(i.start, i.end));
    const n = digits.indexOf(match[1] === '两' ? '二' : match[1]!);
    if (n < 2 || items.some((item) => item.length > 6 || clauseLike.test(item) || /[\d等]/.test(item))) continue;
    const end = match.index + match[0].length;
    const start = end - match[1]!.length - match[2]!.length;
    const count: Count = { n, term: { role: 'total', claim: null, passage, start, end } };
    const holds = agrees(count, list) === 'holds';
    if (holds || Math.abs(n - list.pieces.length) <= 2)
      yield countRelation('resumed', 'implied', view, count, list, holds ? 'holds' : 'fails');
  }
}

const digits = '零一二三四五六七八九十';

/** The number, as the claim that it is or as a bare numeral: 三方, 四地 measure nothing and are no claims. */
function numberAt(view: View, start: number, numeral: string, unit: string): Behind | null {
  const { text, passage } = view;
  const end = start + numeral.length + unit.length;
  const claim = view.amounts[amountFrom(view, start)];
  const chinese = !/\d/.test(numeral);
  const tail = text.slice(end, end + 12).split(/[,;:。!?…、()]/)[0]!;
  if (claim?.figure.start === start) {
    const count = countOf(claim);
    const behind = text.slice(claim.figure.end, end + 12).split(/[,;:。!?…、()]/)[0]!;
    if (count || text[start - 1] !== '“') return count && { count, unit: claim.figure.unit, chinese, tail: behind };
  }
  const n = digits.indexOf(numeral === '两' ? '二' : numeral);
  // 第三方, 四方台, 三级医院: what is no claim has to look like a sum of the list in every way.
  // 四道关口: what is counted says that it is kinds.
  // “二线插花地”: in a quotation it belongs to a name.
  const sums =
    (bare.test(unit) && !(text[start - 1] === '“' && /^[线级方地路]$/.test(unit))) ||
    (unit === '道' && kindNoun.test(tail)) ||
    // “五大中心”: a name, and yet it counts the list before it.
    (unit === '大' && text[start - 1] === '“' && /^[\u4e00-\u9fff]{2,8}”/.test(text.slice(end, end + 9)));
  if (!chinese || n < 2 || !sums || named.test(text.slice(start + numeral.length, end + 3))) return null;
  return { count: { n, term: { role: 'total', claim: null, passage, start, end } }, unit, chinese, tail };
}

const bare = /^(?:方|地|国|省|市|县|区|旗|州|镇|乡|村|轮|朝|门|科|校|院|馆|级|路|线|宝|色|味|季|驾)$/;
/** Units that begin another word: 四级医院, 三区三州. */
const named =
  /^(?:级(?:医|甲|乙|公|综|文|保|响|预|残|伤|工|教|市场|警|运|英|士)|方(?:案|式|面|法|便|向|针)|地(?:区|方|块|铁)|国(?:家|际|务|演|志)|市(?:场|民|长)|区(?:域|三)|乡(?:村|亲)|村(?:民|干)|镇(?:长|区)|路(?:径|公)|线(?:城|索|上|下)|科(?:技|学)|院(?:士|长)|校(?:长|区|园)|馆(?:长|一)|门(?:峡|头)|省(?:道|级))/;

function judge(view: View, number: Behind, list: Listing): Relation | null {
  const { text } = view;
  const { count, chinese, unit, tail } = number;
  const summing = summingUnit.test(unit) || (/^[\u4e00-\u9fff]{2}/.test(tail) && !tail.startsWith('的'));
  const readings = readingsOf(text, list);
  const fits = readings.find((reading) => reading.items.length >= 2 && agrees(count, reading) === 'holds');
  if (fits) return summing ? countRelation('listed', 'implied', view, count, fits, 'holds') : null;
  const meant = opensAnew(text, list) ?? list;
  if (meant.pieces.length < 2 || !isPlainList(view, meant)) return null;
  // 甲和乙、丙、丁: what joins two items of the middle may as well begin the list.
  // 四大板块 counts the whole list, and none of its readings has that many.
  if (readingsOf(text, meant).length > 1 && !(chinese && unit === '大')) return null;
  const size = count.n < meant.least ? meant.least : meant.most;
  const fails = countRelation('listed', 'implied', view, count, meant, 'fails');
  const off = Math.abs(count.n - size);
  // 四川、陕西、甘肃九省: a number in characters right behind names can count nothing else.
  if (namesEach(view, number, meant))
    return chinese || off <= 2 || worksEach(view, meant) || isCode(view, meant) ? fails : null;
  if (!summing || /^[人名位]$/.test(unit) || placeOf(number) !== undefined) return null;
  const kinds = kindUnit.test(unit) || kindNoun.test(tail) || unit === '大';
  if (size < 3 && !(chinese && (kinds || loosely.test(unit)))) return null;
  if (chinese) return fails;
  if (kinds && off === 1) return fails;
  // 学校、医院、公园5个项目: an Arabic numeral may count what the items are kinds of.
  return loosely.test(unit) && off <= 2 ? { ...fails, doubt: 'loose' } : null;
}

/** Units that as often count the members of a list as things of the kinds it names. */
const loosely = /^(?:大|类|种|级|项|个|条|县|区|市|省|镇|乡|村|国)$/;

/** Items of like length without clauses in them; the first one carries the start of its clause and is not looked at. */
function isPlainList(view: View, list: Listing): boolean {
  // 集中整治(7月11日至9月25日): what a bracket adds is no part of the name.
  const rest = list.items.slice(1).map((i) => view.text.slice(i.start, i.end).replace(/\([^()]*\)/g, ''));
  const quoted = rest.every((item) => /^[“《].*[”》]$/.test(item));
  return rest.every(
    (item) =>
      quoted ||
      code.test(item) ||
      (item.length <= 14 &&
        (item.length <= 3 || !clauseLike.test(item)) &&
        !/\d(?!G)|[二两三四五六七八九十][大个类项种级区]/.test(item)),
  );
}

/** 6路, K7, 2号: a number that names. */
const code = /^[A-Za-z]?\d{1,4}[号路线栋楼班组区座]?$/;
const level = /(?:省|市|县|区|旗|州|盟|镇|乡|街道|社区|村|国)$/;

/** Whether every item is a name of one thing of the kind that the number counts: then nothing else can be counted. */
export function namesEach(view: View, { unit, tail, chinese }: Behind, list: Listing): boolean {
  const [first, ...rest] = list.items.map((i) => view.text.slice(i.start, i.end));
  if (rest.length + 1 < (chinese ? 2 : 3)) return false;
  if (rest.every((item) => /^《[^《》]+》$/.test(item)) && first!.endsWith('》'))
    return /^[部本首篇个项幅册份件则种套出集支]$/.test(unit);
  if (rest.every((item) => /^“[^“”]+”$/.test(item)) && first!.endsWith('”')) return /^[个项大种类块条座件]$/.test(unit);
  if (rest.every((item) => code.test(item))) return /^[条个路]$/.test(unit) && !/\d[条个]/.test(rest.at(-1)!);
  if (/^[人名位]$/.test(unit))
    return rest.length >= 2 && rest.every(isPerson) && isPerson(first!.slice(-rest[0]!.length));
  const noun = placeOf({ unit, tail });
  if (noun === undefined) return isUniform(rest, unit === '个' ? tail : '');
  const kind = level.exec(noun)?.[0] ?? '';
  return rest.every((item) => {
    const own = level.exec(item)?.[0];
    if (item.length < 2 || item.length > 8 || provinceName.test(item)) return /^省/.test(noun) || unit === '省';
    return own === undefined || item.length === 2 || kind === '' || own === kind || noun.includes(own);
  });
}

/** 《甲》《乙》《丙》9幅, 东湖小学、西湖小学、北湖小学9所: each title is one work and each name one school, whatever the number says. */
function worksEach(view: View, { items }: Listing): boolean {
  return items.length >= 3 && items.slice(1).every((i) => oneWork.test(view.text.slice(i.start, i.end)));
}

const oneWork = /^《[^《》]+》$|^“[^“”]+”$|^[^、,《》]{2,10}(?:小学|中学|学校|大学|学院|高中|幼儿园)$/;

/** 2路、6路、11路: what bears a number is one. */
function isCode(view: View, { items }: Listing): boolean {
  return items.length >= 3 && items.slice(1).every((i) => code.test(view.text.slice(i.start, i.end)));
}

/** The places that a number counts, by their noun or unit. */
function placeOf({ unit, tail }: Pick<Behind, 'unit' | 'tail'>): string | undefined {
  if (unit === '个') return placeNoun.exec(tail)?.[0];
  return placeUnit.test(unit) ? unit : undefined;
}

/** 东片区、西片区、南片区: all end as the noun that the number counts does. */
function isUniform(items: readonly string[], noun: string): boolean {
  const last = items[0]!.at(-1)!;
  return (
    items.length >= 2 &&
    /^[\u4e00-\u9fff]{2,5}/.test(noun) &&
    noun.slice(1, 4).includes(last) &&
    items.every((i) => i.endsWith(last) && i.length <= 10)
  );
}

function isPerson(name: string): boolean {
  return /^[\u4e00-\u9fff]{2,3}$/.test(name) && surnames.includes(name[0]!);
}
