import { nameEnd } from '../../lexicons/official-names.js';
import { mendsWord } from '../../lexicons/orphans.js';
import { isWordPair } from '../../lexicons/word-pairs.js';
import { findMissingOne, type MissingOne, type Shape } from '../../text/missing-one.js';
import type { Finding } from '../check.js';
import type { CopyText, Cut } from './copy-text.js';
import { inCopy, variant } from './variant.js';

/** Grammatical words and numerals, which no rule asks about. */
const grammatical: ReadonlySet<string> = new Set(
  '的了和与及或等将已也还都就在上下为由对以向从被把给到是有其这那之而并且但又再更很最不未没无各每某本该此年月日个位名次第一二三四五六七八九十百千万亿两半零们地得着过吗呢吧来去并所让使令要可应于后前内外东西南北左右正副',
);
/** Characters that come and go lawfully besides: ranks, kinds, what tells two names apart. */
const comesAndGoes: ReadonlySet<string> = new Set([
  ...grammatical,
  ...'新总老大小多少好高低全主省市县区旗州盟国届项添称会能化性者员中线段期拟既促调处军方管型式版级业格',
]);

/** Words that the copy has elsewhere with one character more. */
export function* dropped(copy: CopyText): Iterable<Finding> {
  const { text } = copy;
  const seen = new Set<number>();
  for (const each of findMissingOne(text, grammatical, shapes)) {
    // 驻古大使馆: a mission names its country by one character; 村医 and 村医生 are one.
    if (each.withoutIt > 1 || seen.has(each.at) || text[each.at - 2] === '驻') continue;
    if (each.character === '生' && text[each.at - 1] === '医') continue;
    // 财险 is short for 财产险.
    if (each.character === '产' && text[each.at - 1] === '财' && text[each.at] === '险') continue;
    const end = endOfName(text.slice(each.model - each.left, each.model + 1 + each.right), each.left + 1);
    if (!convincing(each, end) && !(end > 0 && isMaimed(each, text, end))) continue;
    if (isWhole(text, each) || isOtherVerb(text, each) || goesOnOtherwise(text, each)) continue;
    seen.add(each.at);
    const left = Math.min(each.left, 8);
    const right = end || Math.min(each.right, 4);
    const place = copy.placeOf(each.at, left, right);
    const model = copy.placeOf(each.model, left, right + 1);
    if (place && model) yield droppedFinding(place, model, each.character);
  }
}

const institution: ReadonlySet<string> = new Set('局厅院校馆站厂所会室程目学司团社场园桥路行库心区');
/** 园区 for 区, 体育场馆 for 体育馆: names of their own. */
const widens = /[园场馆区厂市县镇村街]/;
/** 原副院长, 前局长: who holds an office and who held it. */
const formerOrDeputy = /[原前副正代兼时]/;
/** Words of one character after which a name may begin. */
const leadsIn: ReadonlySet<string> = new Set('的了和与及在是对由为向从到被把');
/** Most of a name stands on both sides of the gap; near its ends, only where a name does end. */
const shapes: readonly Shape[] = [{ left: 2 }, { left: 3, ends: institution }, { left: 1, after: leadsIn }];

/** Whether the rest of the copy proves the gap: `end` is how much of the name follows it, 0 when no name ends there. */
function convincing(each: MissingOne, end: number): boolean {
  if (comesAndGoes.has(each.character) || formerOrDeputy.test(each.character)) return false;
  if (each.left > 1 && each.right > 1)
    return each.left + end >= 5 && end > 0 ? true : each.withIt >= 2 && each.left + each.right >= 6;
  return each.left > 2 && end > 0 && !widens.test(each.character);
}

/** Whether words of two characters are all that stands here, and so in the other place: 市中心 beside 市民中心, 农民 beside 农牧民. */
function isWhole(text: string, { at, character }: MissingOne): boolean {
  const isPart = isWordPair(text.charAt(at - 1), character) || isWordPair(character, text.charAt(at));
  return isPart && !mendsWord(text, at, at, character);
}

/** 博物馆馆长 beside 博物馆建馆: one character agrees behind the gap, and here it begins a word of its own. */
function goesOnOtherwise(text: string, { at, model, right }: MissingOne): boolean {
  if (right > 1 || !isWordPair(text.charAt(at), text.charAt(at + 1))) return false;
  return !isWordPair(text.charAt(model + 1), text.charAt(model + 2));
}

/** Verbs of one character that say by themselves what longer ones say. */
const verbs: ReadonlySet<string> = new Set('报送交付收发请查办建做写看听问找订购买卖租借还拨批审');

/** 报政府部门 beside 报批政府部门: a shorter verb before the same whole word. */
function isOtherVerb(text: string, { at, character }: MissingOne): boolean {
  const before = text.charAt(at - 1);
  return verbs.has(before) && isWordPair(before, character) && isWordPair(text.charAt(at), text.charAt(at + 1));
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

function droppedFinding(place: Cut, model: Cut, character: string): Finding {
  const text = place.passage.text;
  const instead = text.slice(place.start, place.joint) + character + text.slice(place.joint, place.end);
  return {
    ...variant(place, instead, inCopy, 'warning', model),
    fixes: [[{ passage: place.passage, start: place.joint, end: place.joint, text: character }]],
  };
}
