import type { Claim } from '../claims/claim.js';
import { bracketBehind } from './bracket.js';
import { agrees, type Count, clauseLike, countOf, countRelation } from './count.js';
import { namesEach } from './counted-list.js';
import { type Listing, listWithin } from './listing.js';
import type { Relation } from './relation.js';
import { amountFrom, type View } from './view.js';

/**
 * `bracketed`: N区(a、b、c、d): a bracket behind the number names its members.
 * Holds: 两大片区(东岸片区、西岸片区). Fails: 三大片区(东岸片区、西岸片区).
 */
export function* bracketLists(view: View): Iterable<Relation> {
  const { text } = view;
  for (const claim of view.amounts) {
    const count = countOf(claim);
    if (!count) continue;
    const open = bracketBehind(text, claim.figure.end, 12);
    if (open < 0) continue;
    const close = text.slice(open, open + 400).indexOf(')');
    if (close < 0) continue;
    const list = listWithin(text, open + 1, open + close);
    if (!list || list.least < 2) continue;
    const items = list.items.map((i) => text.slice(i.start, i.end));
    const more = /等$/.test(items.at(-1)!);
    const tail = text.slice(claim.figure.end, open);
    const named = text.slice(claim.figure.numeral.end, open).at(-1)!;
    const alike =
      items.every((i) => i.at(-1) === items[0]!.at(-1) && i.length >= 2) ||
      items.every((i) => i.endsWith(named)) ||
      namesEach(view, { count, unit: claim.figure.unit, chinese: false, tail }, list);
    const verdict = agrees(count, list);
    if (verdict === 'holds') yield countRelation('bracketed', 'stated', view, count, list, 'holds');
    else if (alike && (verdict === 'fails' || !more) && !items.some((i) => /\d|以下简称/.test(i))) {
      yield countRelation('bracketed', 'stated', view, count, list, 'fails');
    }
  }
}

const announced = /^[^,。;:!?、()]{0,14}(?::(?:分别[是为]|依次[是为]|即)?|,即|,?分别[是为]|,?依次[是为]|,包括)/;
/** 等, 等地, 等方面: the list stays open. */
const open = /等(?:等|[^、]{0,4})$/;

/**
 * `colon`: N项任务：a、b、c。 or N类，即a、b、c: the list that the number announces, up to the end of its sentence.
 * Holds: 三大片区：东岸、西岸、南岸。 Fails: 三大片区：东岸、西岸。
 */
export function* announcedLists(view: View): Iterable<Relation> {
  const { text } = view;
  for (const claim of view.amounts) {
    const count = countOf(claim);
    if (!count) continue;
    const limit = Math.min(claim.sentence.end, claim.figure.end + 400);
    const cue = announced.exec(text.slice(claim.figure.end, limit));
    if (!cue) continue;
    const start = claim.figure.end + cue[0].length;
    const end = start + text.slice(start, limit).search(/[。;!?]|$/);
    const list = listWithin(text, start, end);
    if (!list || list.most < 2) continue;
    // 六个字:勤学、善思: characters are counted, not items.
    if (/^大?字/.test(text.slice(claim.figure.end))) continue;
    const verdict = agrees(count, list);
    if (verdict === 'holds') yield countRelation('colon', 'stated', view, count, list, 'holds');
    // 夫妇二人育有二子一女: what is counted last is what is listed.
    else if (text[end] !== ';' && !/[二两三四五六七八九十\d]/.test(cue[0]) && isWhole(view, claim, count, list)) {
      yield countRelation('colon', 'stated', view, count, list, 'fails');
    }
  }
}

/** Whether the list is all that the number announces: names without clauses and figures, closed, and not grouped by 和. */
function isWhole(view: View, claim: Claim, count: Count, list: Listing): boolean {
  const { text } = view;
  const items = list.items.map((i) => text.slice(i.start, i.end));
  if (count.n > list.most && open.test(items.at(-1)!)) return false;
  if (list.pieces.length < 2 && !/^[^和及与]{2,8}[和及与][^和及与]{2,8}$/.test(items[0]!)) return false;
  if (items.some((item) => item.length > 14 || clauseLike.test(item) || /^[\d一二三四五六七八九十]+是/.test(item)))
    return false;
  // 两类：甲、乙和丙、丁: two groups.
  const grouped = list.pieces.slice(0, -1).some((i) => /[和及与]/.test(text.slice(i.start, i.end)));
  if (count.n < list.least && grouped) return false;
  return list.items.every((item) => !holdsAmount(view, claim, item.start, item.end));
}

/** 小学3所 is an amount, 初一(4)班 and 一级 are names. */
function holdsAmount(view: View, claim: Claim, start: number, end: number): boolean {
  const amount = view.amounts[amountFrom(view, start)];
  if (!amount || amount.figure.start >= end) return false;
  const { figure } = amount;
  if (figure.unit === '') return /[-.%/]/.test(view.text.slice(figure.start, figure.end));
  return !(figure.start === start && figure.end === end && figure.unit === claim.figure.unit);
}
