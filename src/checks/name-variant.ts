import { judgeShortened } from '../lexicons/division-evidence.js';
import { divisionEndingAt, isTownship, shortenedEndingAt, townshipsOf } from '../lexicons/gazetteer.js';
import { findWrongJoints, nameEnd, organ } from '../lexicons/official-names.js';
import { mendsWord } from '../lexicons/orphans.js';
import { isWordPair } from '../lexicons/word-pairs.js';
import type { Passage } from '../sources/source.js';
import { findMissingOne, type MissingOne, type Shape } from '../text/missing-one.js';
import { overlaps, type Span } from '../text/span.js';
import { findTermVariants } from '../text/term-variants.js';
import type { Words } from '../text/words.js';
import { defineCheck, type Finding, noOptions, type Place } from './check.js';
import type { Level } from './flag.js';

/** A near-miss of a name that the rest of the copy or the gazetteer of divisions knows. */
export const nameVariant = defineCheck({
  id: 'name-variant',
  level: 'error',
  about: 'words',
  summary: { zh: '名称与本文他处或行政区划名录差一个字', en: 'A name one character away from the right one' },
  why: {
    zh: '地名、机构名漏一字，拼写检查看不出来；依据只取本文他处的写法和官方区划名录，绝不把一个真名改成另一个真名。',
    en: 'A dropped character makes a name that no spell checker knows. The evidence is the copy itself or the official list of divisions; one real name is never turned into another.',
  },
  options: noOptions,
  message: { zh: '“{printed}”应为“{instead}”？', en: '“{printed}” for “{instead}”?' },
  examples: {
    clean: [
      '达拉特旗、达茂旗、阿拉善左旗和阿拉善右旗都派了队，阿拉善旗是旧称。',
      '全旗、该县、老城区、中心城区、示范区、商务区都通了车。',
      '达拉特旗出台办法，达拉特旗开会，达拉特的冬天暖和了。',
      '第一中学、第二中学、第一中学、第二十中学联考。',
      '经济与社会发展离不开人力资源与社会保障。',
      '一个是“绿色校园建设行动”，另一个是“红色校园建设行动”。',
      '贵州省代表团讨论，贵州省代表团审议，贵州代表团开放日。',
      '沿海省份、邻省和两省交界的县城都有分会场，沪市、深市休市。',
      '加拿大魁省和安省停电，浙省、粤省是旧时的叫法。',
      '四川安县和北川同时受灾，巴县的旧衙门还在。',
      '河口县人民医院扩建，河口县医院招聘，河口县人民医院门诊照常。',
      '镇村民委员会开会，镇村委会贴出通知，镇村民委员会换届。',
      '临江市民中心开放，临江市民中心周末不休，临江市中心堵车。',
      '白沙国际机场通航，白沙机场扩容，白沙国际机场换新标识。',
      '青石高速公路通车，青石高速路收费，青石高速公路养护。',
      '河湾农牧民专业合作社分红，河湾农民专业合作社开会，河湾农牧民专业合作社扩社。',
      '我国驻古巴大使馆开放，古巴人围住他国驻古大使馆，我国驻古巴大使馆答问。',
      '我驻两国大使馆开放，我驻两国使馆升旗，我驻两国大使馆答问。',
    ],
    flagged: [
      '鄂尔多斯市⟦达特旗⟧的响沙湾迎来客人。',
      '达拉特旗修路，达拉特旗架桥，让⟦达特旗⟧的路更好走。',
      '⟦呼和特市⟧的冬天很冷。',
      '新建明德双语职业学校，明德双语职业学校今年招生，⟦明德双职业学校⟧扩建。',
      '县人力资源和社会保障局发布公告，县⟦人力资源与社会保障⟧窗口受理。',
      '该市⟦发展与改革⟧委员会批复了项目。',
      '城关第三中学高中部“⟦建工程⟧”完工。\n城关第三中学高中部扩建工程。',
      '达拉特旗的⟦风梁镇⟧开通公交。',
      '启动“农村电网八项改造工程”，⟦农村电网改造八项工程⟧年内完工。',
      '县生态与林业研究中心挂牌，⟦县生态和林业研究中心⟧招人。',
      '会议在山西省、⟦湖省⟧、四川省召开。',
      '⟦陕省⟧人民政府印发通知。',
      '湖南⟦岳市⟧华容县的大堤加固了。',
      '江苏⟦沭县⟧的花木上了网。',
      '白沙国际机场通航，⟦白沙国机场⟧扩容。',
      '河口县公立医院改革见效，⟦河口县公医院⟧改革再推一步。',
      '青石大河国家公园开园，⟦青石大河国家园⟧迎客。',
      '上榆能源有限公司投产，⟦上榆能源有限司⟧招工。',
    ],
  },
  *run({ passages }) {
    const found: (Finding & { readonly at: Place })[] = [...divisions(passages), ...joints(passages)];
    const taken = (place: Place) =>
      found.some((other) => other.at.passage === place.passage && overlaps(other.at, place));
    for (const finding of terms(passages)) if (!taken(finding.at)) found.push(finding);
    yield* found;
    for (const finding of dropped(passages)) if (!taken(finding.at)) yield finding;
  },
});

/** What a character ends: 1 a division of county level or above, 2 a township, 3 one if 街 or 苏 stands before it. */
const kindOf = new Uint8Array(0x10000);
for (const c of '旗县区市州盟省') kindOf[c.charCodeAt(0)] = 1;
for (const c of '镇乡') kindOf[c.charCodeAt(0)] = 2;
for (const c of '道木') kindOf[c.charCodeAt(0)] = 3;

/** Left or right, east or west, first or second, new or old: the difference between two real names. */
const tellsApart = /[左右前后中东西南北上下内外新老大小一二三四五六七八九十]/;

interface Near {
  readonly passage: Passage;
  readonly span: Span;
  readonly names: readonly string[];
}

/** Divisions named wrong: no official name ends here, but one would with one more character. */
function divisions(passages: readonly Passage[]): Finding[] {
  const named = new Map<string, Place>();
  const count = new Map<string, number>();
  const near: Near[] = [];
  const small: Near[] = [];
  for (const passage of passages) {
    const text = passage.folded;
    for (let i = 0; i < text.length; i++) {
      const kind = kindOf[text.charCodeAt(i)]!;
      if (kind === 0) continue;
      const end = i + 1;
      if (kind > 1) {
        const length = kind === 2 ? 1 : text.endsWith('街道', end) || text.endsWith('苏木', end) ? 2 : 0;
        if (length > 0) small.push({ passage, span: { start: end - length, end }, names: [] });
        continue;
      }
      const known = divisionEndingAt(text, end);
      if (known) {
        count.set(known, (count.get(known) ?? 0) + 1);
        if (!named.has(known)) named.set(known, { passage, start: end - known.length, end });
        continue;
      }
      for (const { printed, names } of shortenedEndingAt(text, end))
        near.push({ passage, span: { start: end - printed.length, end }, names });
    }
  }
  return [...shortenedDivisions(near, named, count), ...townships(small, named, count)];
}

/** Of several readings that end at one place, the longest that the surroundings prove. */
function shortenedDivisions(
  near: readonly Near[],
  named: ReadonlyMap<string, Place>,
  count: ReadonlyMap<string, number>,
): Finding[] {
  const found: Finding[] = [];
  let last: Near | undefined;
  for (const each of near) {
    const { passage, span } = each;
    if (last?.passage === passage && last.span.end === span.end) continue;
    const judged = judgeShortened({
      text: passage.folded,
      start: span.start,
      end: span.end,
      names: each.names,
      named: (name) => count.get(name) ?? 0,
    });
    if (!judged) continue;
    last = each;
    const [name = '', ...others] = judged.names;
    const evidence = count.has(name) ? inCopy : inGazetteer;
    const level: Level = judged.sure && others.length === 0 ? 'error' : 'warning';
    const finding = variant({ passage, ...span }, judged.names.slice(0, 4).join('/'), evidence, level, named.get(name));
    const { fixes, related, ...open } = finding;
    found.push(others.length === 0 ? finding : open);
  }
  return found;
}

/** Townships of the counties that the copy names. */
function townships(
  near: readonly Near[],
  named: ReadonlyMap<string, Place>,
  count: ReadonlyMap<string, number>,
): Finding[] {
  if (near.length === 0) return [];
  const towns = new Map<string, string>();
  const missing = new Map<string, string[]>();
  for (const county of named.keys()) {
    for (const town of townshipsOf(county)) {
      if (town.length < 4 || towns.has(town)) continue;
      towns.set(town, county);
      for (let i = 0; i < town.length - 2; i++) {
        if (town[i] === town[i + 1] || tellsApart.test(town[i]!)) continue;
        const form = town.slice(0, i) + town.slice(i + 1);
        missing.set(form, [...(missing.get(form) ?? []), town]);
      }
    }
  }
  if (missing.size === 0) return [];
  const isTown = (text: string, end: number) => {
    for (let n = Math.min(7, end); n >= 3; n--) {
      const name = text.slice(end - n, end);
      if (towns.has(name) || isTownship(name)) return true;
    }
    return false;
  };
  return near.flatMap(({ passage, span: { end } }) => {
    const text = passage.folded;
    for (let n = Math.min(9, end); n >= 3; n--) {
      const printed = text.slice(end - n, end);
      const names = missing.get(printed);
      if (!names) continue;
      if (names.length > 1 || isTown(text, end)) return [];
      const county = towns.get(names[0]!)!;
      const before = text.slice(Math.max(0, end - n - 12), end - n);
      // 镇 and 乡 end many words; the county has to be near, or named again and again.
      if (!before.includes(county) && !((count.get(county) ?? 0) >= 3 && n >= 4)) return [];
      return [variant({ passage, start: end - n, end }, names[0]!, inGazetteer, 'warning', named.get(county))];
    }
    return [];
  });
}

/** 与 or 及 for the 和 of an organ's name. */
function joints(passages: readonly Passage[]): Finding[] {
  const found: Finding[] = [];
  const models = new Map<string, Place | undefined>();
  for (const passage of passages) {
    for (const { start, end, official: right } of findWrongJoints(passage.folded)) {
      const named = organ.test(passage.folded.slice(end, end + 3));
      if (!models.has(right)) models.set(right, findRight(passages, right));
      const model = models.get(right);
      if (!named && !model) continue;
      const evidence = model ? inCopy : official;
      found.push(variant({ passage, start, end }, right, evidence, 'warning', model));
    }
  }
  return found;
}

function findRight(passages: readonly Passage[], right: string): Place | undefined {
  for (const passage of passages) {
    for (let at = passage.folded.indexOf(right); at >= 0; at = passage.folded.indexOf(right, at + 1)) {
      const end = at + right.length;
      if (organ.test(passage.folded.slice(end, end + 3))) return { passage, start: at, end };
    }
  }
  return undefined;
}

/** Terms printed in two ways. Where each stands once, the copy does not say which is right: both are shown, none is mended. */
function terms(passages: readonly Passage[]): Finding[] {
  return findTermVariants(passages.map(({ folded }) => folded)).map(({ odd, model, outnumbered }) => {
    const place = ({ text, start, end }: typeof odd): Place => ({ passage: passages[text]!, start, end });
    const other = place(model);
    const { fixes, ...found } = variant(
      place(odd),
      other.passage.text.slice(other.start, other.end),
      inCopy,
      'warning',
      other,
    );
    return outnumbered && fixes ? { ...found, fixes } : found;
  });
}

/** Grammatical words and numerals, which no rule asks about. */
const grammatical: ReadonlySet<string> = new Set(
  '的了和与及或等将已也还都就在上下为由对以向从被把给到是有其这那之而并且但又再更很最不未没无各每某本该此年月日个位名次第一二三四五六七八九十百千万亿两半零们地得着过吗呢吧来去并所让使令要可应于后前内外东西南北左右正副',
);
/** Characters that come and go lawfully besides: ranks, kinds, what tells two names apart. */
const comesAndGoes: ReadonlySet<string> = new Set([
  ...grammatical,
  ...'新总老大小多少好高低全主省市县区旗州盟国届项添称会能化性者员中线段期拟既促调处军方管型式版级',
]);

/** Words that the copy has elsewhere with one character more. */
function* dropped(passages: readonly Passage[]): Iterable<Finding> {
  const starts: number[] = [];
  let length = 0;
  const texts = passages.map(({ folded }) => {
    const text = bare(folded);
    starts.push(length);
    length += text.length + 1;
    return text;
  });
  const text = texts.join('\n');
  const seen = new Set<number>();
  for (const each of findMissingOne(text, grammatical, shapes)) {
    // 驻古大使馆: a mission names its country by one character.
    if (each.withoutIt > 1 || seen.has(each.at) || text[each.at - 2] === '驻') continue;
    const end = endOfName(text.slice(each.model - each.left, each.model + 1 + each.right), each.left + 1);
    if (!convincing(each, end) && !(end > 0 && isMaimed(each, text, end))) continue;
    if (isWhole(text, each)) continue;
    seen.add(each.at);
    const left = Math.min(each.left, 8);
    const right = end || Math.min(each.right, 4);
    const place = placeOf(passages, starts, each.at, left, right);
    const model = placeOf(passages, starts, each.model, left, right + 1);
    if (place && model) yield droppedFinding(place, model, each.character);
  }
}

const institution: ReadonlySet<string> = new Set('局厅院校馆站厂所会室程目学司团社场园桥路行库心区');
/** 园区 for 区, 体育场馆 for 体育馆: names of their own. */
const widens = /[园场馆区厂市县镇村街]/;
/** Words of one character after which a name may begin. */
const leadsIn: ReadonlySet<string> = new Set('的了和与及在是对由为向从到被把');
/** Most of a name stands on both sides of the gap; near its ends, only where a name does end. */
const shapes: readonly Shape[] = [{ left: 2 }, { left: 3, ends: institution }, { left: 1, after: leadsIn }];

/** Whether the rest of the copy proves the gap: `end` is how much of the name follows it, 0 when no name ends there. */
function convincing(each: MissingOne, end: number): boolean {
  if (comesAndGoes.has(each.character)) return false;
  if (each.left > 1 && each.right > 1)
    return each.left + end >= 5 && end > 0 ? true : each.withIt >= 2 && each.left + each.right >= 6;
  return each.left > 2 && end > 0 && !widens.test(each.character);
}

/** Whether words of two characters are all that stands here, and so in the other place: 市中心 beside 市民中心, 农民 beside 农牧民. */
function isWhole(text: string, { at, character }: MissingOne): boolean {
  const isPart = isWordPair(text.charAt(at - 1), character) || isWordPair(character, text.charAt(at));
  return isPart && !mendsWord(text, at, character);
}

/** 使馆 and 大使馆, 银行 and 总银行. */
const size: ReadonlySet<string> = new Set('大小新老总');
/** 村委会, 组委会, 残奥委会: 会 is all that 委员会 leaves of 员会. */
const committee = /[常组管奥村居社工团党建筹评监执议家业编妇商革军政区市县省经计教科体卫资消仲老爱学班支农理]$/;

/** Whether the missing character leaves a stump of a name's word: 有限司 of 有限公司. */
function isMaimed({ at, left, character, withIt }: MissingOne, text: string, end: number): boolean {
  const before = text.charAt(at - 1);
  if (size.has(character) || left + end < 4 || (end === 1 && widens.test(character))) return false;
  if (character === '员' && before === '委' && committee.test(text.charAt(at - 2))) return false;
  if (isWordPair(before, character) || isWordPair(character, text.charAt(at))) return true;
  // No word of the list: so a name of its own. Where it is short, the copy has to have it twice.
  return left === 1 && left + end >= (withIt > 1 ? 4 : 5) && !comesAndGoes.has(character);
}

/** How many characters after the gap the name ends; 0 when none does. */
function endOfName(around: string, left: number): number {
  for (let n = around.length; n > left; n--) if (nameEnd.test(around.slice(0, n))) return n - left;
  return 0;
}

const quotes = /[“”‘’]/g;
/** Quotation marks come and go around a name. */
function bare(text: string): string {
  return text.replace(quotes, '');
}

interface Cut extends Place {
  /** Where the missing character would stand. */
  readonly joint: number;
}

/** The place in its passage, quotation marks counted again, of `left` characters before and `right` after. */
function placeOf(
  passages: readonly Passage[],
  starts: readonly number[],
  at: number,
  left: number,
  right: number,
): Cut | null {
  let low = 0;
  for (let high = starts.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  const passage = passages[low];
  if (!passage) return null;
  const offsets: number[] = [];
  const text = passage.folded;
  for (let i = 0; i < text.length && offsets.length <= at - starts[low]! + right; i++) {
    if (!'“”‘’'.includes(text[i]!)) offsets.push(i);
  }
  const local = at - starts[low]!;
  const joint = offsets[local];
  const last = offsets[local + right - 1];
  if (joint === undefined || last === undefined) return null;
  // A quotation mark at the joint parts the name from what only leads up to it.
  const parted = joint > 0 && '“‘'.includes(text[joint - 1]!);
  const start = parted ? joint : offsets[local - left]!;
  return { passage, start, end: last + 1, joint };
}

function droppedFinding(place: Cut, model: Cut, character: string): Finding {
  const text = place.passage.text;
  const instead = text.slice(place.start, place.joint) + character + text.slice(place.joint, place.end);
  return {
    ...variant(place, instead, inCopy, 'warning', model),
    fixes: [[{ passage: place.passage, start: place.joint, end: place.joint, text: character }]],
  };
}

const inCopy: Words = { zh: '本文他处如此写', en: 'so it stands elsewhere in the copy' };
const inGazetteer: Words = { zh: '行政区划名录如此写', en: 'so the list of divisions has it' };
const official: Words = { zh: '机构名称如此写', en: 'so the organ is called' };

function variant(place: Place, instead: string, evidence: Words, level: Level, model: Place | undefined): Finding {
  const { passage, start, end } = place;
  return {
    at: { passage, start, end },
    level,
    args: { printed: passage.text.slice(start, end), instead },
    ...(model ? { related: [{ passage: model.passage, start: model.start, end: model.end, note: evidence }] } : {}),
    fixes: [[{ passage, start, end, text: instead }]],
  };
}
