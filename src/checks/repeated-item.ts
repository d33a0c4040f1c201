import { isSetPhrase, missingMembers } from '../lexicons/closed-sets.js';
import { sounds } from '../lexicons/reduplication.js';
import type { Passage } from '../sources/source.js';
import type { Span } from '../text/span.js';
import { defineCheck, type Finding, noOptions, type Place } from './check.js';
import { repeatedClauses } from './repeated-item/clauses.js';

/** An item that stands twice in one parallel list. */
export const repeatedItem = defineCheck({
  id: 'repeated-item',
  level: 'error',
  summary: { zh: '并列成分中同一项列了两次', en: 'An item listed twice in one parallel list' },
  why: {
    zh: '并列各项应互不重复；重复的一项往往顶掉了本该出现的另一项。',
    en: 'The items of a list differ; one that stands twice has often pushed out another that belongs there.',
  },
  options: noOptions,
  message: { zh: '“{item}”在同一列举中出现了两次。', en: '“{item}” is listed twice in one list.' },
  examples: {
    clean: [
      '种植小麦、玉米，小麦、大豆轮作。',
      '三个组的得分分别为甲组、乙组、甲组领先。',
      '编剧王路、导演李川、主演王路。',
      '他常说要学习、学习、再学习。',
      '保护非物质文化遗产、自然遗产、物质文化遗产。',
      '学校、医院、学校周边都设了岗。',
      '增幅为4.5%、3.2%、4.5%。',
      '车队先后到过河西、白墩、河西，又回县城。',
      '小麦、玉米和小麦、大豆两种轮作。',
    ],
    flagged: [
      '绘出一幅学有所教、病有所医、⟦学有所教⟧、弱有所扶的图景。',
      '全镇种有苹果、葡萄、核桃、⟦葡萄⟧和大枣。',
      '培训了“月嫂”“收纳师”“⟦月嫂⟧”三个工种。',
      '宣讲了《种子法》、《森林法》、《⟦种子法⟧》。',
      '开展环境整治、道路硬化、⟦环境整治⟧等工作。',
      '先后建成河西、白墩、⟦河西⟧、石井4座变电站。',
      '粮食、蔬菜及水果、鲜菌、⟦粮食⟧、禽蛋分别上涨1.2%、0.3%、0.9%、2.1%。',
      '服务涵盖助餐、助浴、助洁、⟦助餐⟧等项目。',
    ],
  },
  *run({ passages }) {
    for (const passage of passages) {
      if (passage.folded.includes(';')) yield* repeatedClauses(passage);
      if (!mayHoldList.test(passage.folded)) continue;
      for (const list of lists(passage.folded)) yield* inList(passage, list);
    }
  },
});

/** A list: its items in order, and whether all are quoted titles that stand without 、 between them. */
type List = readonly Span[];

const separators = '、';
const hard = ',。;:!?\n…—|/ ';
const openers = '“‘《(「『【〈[';
const closers = '”’》)」』】〉]';

const kindOf = new Uint8Array(0x10000);
for (const c of separators) kindOf[c.charCodeAt(0)] = 1;
for (const c of hard) kindOf[c.charCodeAt(0)] = 2;
for (const c of openers) kindOf[c.charCodeAt(0)] = 3;
for (const c of closers) kindOf[c.charCodeAt(0)] = 4;

/** Items are parted by 、 or by a closing mark and the opening one after it. */
const mayHoldList = /、|[”’》)」』】〉\]][“‘《「『【〈[]/;

/** A list being read, at one depth of quotes and brackets. */
interface Level {
  items: Span[];
  from: number;
}

/**
 * Every list of at least two items. What stands in quotes or brackets is part of the item around it, and may hold lists
 * of its own.
 */
function* lists(text: string): Iterable<List> {
  let levels: Level[] = [{ items: [], from: 0 }];
  let level = levels[0]!;
  for (let i = 0; i <= text.length; i++) {
    const kind = i < text.length ? kindOf[text.charCodeAt(i)]! : 2;
    if (kind === 0) continue;
    if (kind === 1) {
      level.items.push({ start: level.from, end: i });
      level.from = i + 1;
    } else if (kind === 2) {
      if (level.items.length > 0) {
        level.items.push({ start: level.from, end: i });
        yield level.items;
        level.items = [];
      }
      level.from = i + 1;
    } else if (kind === 3) {
      // “甲”“乙”: a mark that opens where the last one closed parts two items.
      if (i > level.from && kindOf[text.charCodeAt(i - 1)] === 4 && text[i] !== '(') {
        level.items.push({ start: level.from, end: i });
        level.from = i;
      }
      level = { items: [], from: i + 1 };
      levels.push(level);
    } else {
      if (level.items.length > 0) yield [...level.items, { start: level.from, end: i }];
      if (levels.length > 1) levels.pop();
      else levels = [{ items: [], from: i + 1 }];
      level = levels.at(-1)!;
    }
  }
  for (const { items, from } of levels)
    if (items.length > 0 && from < text.length) yield [...items, { start: from, end: text.length }];
}

const conjunction = /和|及|以及|与|或|跟/;
/** Lists in which a thing may well come twice: told off one by one, or passed through in turn. */
const inTurn = /分别|依次|先后|轮流|交替|相继|往返|途经|各为|对应/;

/** Behind the list: they are counted, or each has a change of its own. */
const allDiffer = /^[^,。;:\d]{0,30}(?:\d+[个座家所项地国县市镇村]|分别(?:上涨|下降|增长|下跌|回落|增加|减少))/;

function* inList(passage: Passage, list: List): Iterable<Finding> {
  const text = passage.folded;
  const items = trimmed(text, list);
  if (items.length < 2) return;
  const words = items.map((item) => text.slice(item.start, item.end));
  // 小麦、玉米和大豆、小麦: lists within a list.
  const nested = words.slice(1, -1).some((word) => conjunction.test(word));
  const seen = new Map<string, number>();
  for (let i = 0; i < items.length; i++) {
    const word = words[i]!;
    const first = seen.get(word) ?? (i >= 2 && i < items.length ? tailOfFirst(words, word) : undefined);
    if (first === undefined) {
      seen.set(word, i);
      continue;
    }
    // 扑通、扑通跳下水
    if ([...word].every((c) => sounds.has(c))) continue;
    // 学习、学习 insists; 《甲》《甲》 does not.
    if (!telling(word) || (new Set(words).size === 1 && text[items[i]!.start - 1] !== '《')) continue;
    const before = text.slice(Math.max(0, items[0]!.start - 40), items.at(-1)!.end + 12);
    // 学习、学习、再学习 insists.
    if (words.some((other) => other !== word && /^[再又还更]/.test(other) && other.endsWith(word))) return;
    const adjacent = i === first + 1;
    const behind = text.slice(items[i]!.end, items[i]!.end + 40);
    if (
      !adjacent &&
      word.length <= (words.length < 7 ? 3 : 2) &&
      (nested || inTurn.test(before)) &&
      !allDiffer.test(behind)
    )
      continue;
    const copy = items[i]!;
    const earlier = { start: items[first]!.end - word.length, end: items[first]!.end };
    yield finding(passage, words, word, earlier, copy, items);
  }
}

/**
 * The items without what the sentence has around them: quotes go, and the last one is cut at 和, 等, 的.
 */
function trimmed(text: string, list: List): Span[] {
  const items: Span[] = [];
  for (let i = 0; i < list.length; i++) {
    const { start, end } = list[i]!;
    const word = text.slice(start, end);
    const joint = conjunction.exec(word);
    if (i < list.length - 1) {
      const title = i === 0 ? /[“《「『][^“”《》「」『』]*[”》」』]$/.exec(word) : null;
      items.push(unquoted(text, title ? start + title.index : start, end));
      continue;
    }
    if (joint && joint.index > 0) {
      items.push(unquoted(text, start, start + joint.index));
      const from = start + joint.index + joint[0].length;
      items.push(unquoted(text, from, endOfLast(text, from, end)));
    } else items.push(unquoted(text, start, endOfLast(text, start, end)));
  }
  return items.filter((item) => item.end > item.start);
}

/** Where the last item of a list ends, as far as its words tell. */
function endOfLast(text: string, start: number, end: number): number {
  const closed = /^[“《「『][^”》」』]*[”》」』]/.exec(text.slice(start, end));
  if (closed) return start + closed[0].length;
  const rest = /等|的|[一二两三四五六七八九十\d]+[个项种类大]|\d+[座家所地县镇村国]/.exec(text.slice(start, end));
  return rest && rest.index > 0 ? start + rest.index : end;
}

function unquoted(text: string, start: number, end: number): Span {
  const quoted = /^[“‘《「『].*[”’》」』]$/.test(text.slice(start, end));
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}

/**
 * The first item carries what leads up to the list (绘出一幅|学有所教), so a later item may be its tail. That is sure for set
 * phrases, for items all of one length, and after a word that takes an object; else 非|物质文化遗产 would be one.
 */
function tailOfFirst(words: readonly string[], word: string): number | undefined {
  const first = words[0]!;
  if (word.length < 2 || first.length <= word.length || !first.endsWith(word)) return undefined;
  const lead = first.slice(0, -word.length);
  const parallel = words.length >= 4 && words.slice(1, -1).every((other) => other.length === word.length);
  const takesObject =
    /(?:[的了着是有为把将对在到出]|开展|实施|推进|加强|包括|包含|涵盖|聚焦|围绕|落实|完善|提供|建设|举办|设立|覆盖|涉及|种有|种植|做好|抓好|抓实|突出|针对|面向|鼓励|引导|支持|帮扶|服务|组织|吸引|邀请|保障|关注|关爱|慰问|整治|排查|检查|治理|宣传|学习|讲解|介绍|普及|测评|监测|检测|发展|主营|经营|生产|出产|销售|养殖|引进|推广|开设|设置|推出|展出|供应|配备|配有|装有|拥有|来自|分为|走访|走进|选取|收录|建成|新建|改造|打造|辗转|开通|[个项种类批份套幅张座])$/;
  if (isSetPhrase(word)) return 0;
  const likely =
    word.length === 2 ? parallel && takesObject.test(lead) : takesObject.test(lead) || (parallel && lead.length >= 2);
  return likely ? 0 : undefined;
}

/** Whether an item says enough to be missed: no bare figure, initial or numeral. */
function telling(word: string): boolean {
  const han = word.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (/\d/.test(word)) return han >= 3 && !/^\d/.test(word);
  if (/^[一二三四五六七八九十百千万两]+$/.test(word)) return false;
  return (
    han >= 2 ||
    (han === 1 && /[A-Za-z]{2}/.test(word)) ||
    (han === 0 && /^[A-Za-z][A-Za-z ]{2,}$/.test(word)) ||
    (han === 1 && isSetPhrase(word))
  );
}

/** The set phrase that the first item ends in, past what leads up to the list. */
function setPhraseIn(first: string): string {
  for (let start = 0; start < first.length; start++) if (isSetPhrase(first.slice(start))) return first.slice(start);
  return first;
}

function finding(
  passage: Passage,
  words: readonly string[],
  word: string,
  earlier: Span,
  copy: Span,
  items: readonly Span[],
): Finding {
  const missing = missingMembers(
    word,
    words.map((other, i) => (i === 0 ? setPhraseIn(other) : other)),
  );
  const place = (span: Span): Place => ({ passage, start: span.start, end: span.end });
  // Which of the two is to go, or to become another phrase, the copy does not say.
  const gone: Place[] = [];
  const next = items.find((item) => item.start >= earlier.end);
  const before = items.findLast((item) => item.end <= copy.start);
  if (next && before && passage.folded[copy.start - 1] === '、' && passage.folded[next.start - 1] === '、') {
    gone.push(place({ start: before.end, end: copy.end }), place({ start: earlier.start, end: next.start }));
  }
  return {
    at: place(copy),
    level: items.length >= 3 ? 'error' : 'warning',
    args: { item: passage.text.slice(copy.start, copy.end) },
    related: [{ ...place(earlier), note: { zh: '第一次', en: 'the first time' } }],
    ...(missing.length > 0 ? { working: `${word} ×2; ∌ ${missing.join('、')}` } : {}),
    fixes: [
      ...missing.map((phrase) => [{ ...place(copy), text: phrase }]),
      ...gone.map((range) => [{ ...range, text: '' }]),
    ],
  };
}
