import type { Claim } from '../claims/claim.js';
import { compare, exact, formatExact } from '../text/exact.js';
import { bracketBehind } from './bracket.js';
import { type Listing, listBefore, listWithin } from './listing.js';
import type { Basis, Relation, Term, Verdict } from './relation.js';
import { tailOf, termOf, type View } from './view.js';

/** Units that count the members of a list. */
const counted =
  /^(?:个|名|位|人|家|所|座|处|项|件|条|种|类|款|大|大类|级|方面|镇|乡|村|县|区|市|省|省份|国|国家|个国家|地|门|部|科|户|只|台|套|本|首|篇|支|场)$/;
const marks = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

function countRelation(
  construction: string,
  basis: Basis,
  view: View,
  claim: Claim,
  list: Listing,
  verdict: Verdict,
): Relation {
  const size =
    verdict === 'holds' ? within(claim, list) : claim.figure.value!.n < BigInt(list.least) ? list.least : list.most;
  const items = list.items.map((item): Term => ({ role: 'item', claim: null, passage: view.passage, ...item }));
  const names = list.items
    .map((item, i) => `${marks[i] ?? '·'}${clip(view.passage.text.slice(item.start, item.end))}`)
    .join(' ');
  const number = formatExact(claim.figure.value!);
  const equation = verdict === 'fails' ? `${size} ≠ ${number} ✗` : `${size} = ${number} ✓`;
  return {
    kind: 'count',
    basis,
    construction,
    terms: [termOf('total', claim), ...items],
    verdict,
    working: `${names}: ${equation}`,
    doubt: null,
  };
}

function clip(item: string): string {
  const trimmed = item.trim();
  return trimmed.length > 12 ? `…${trimmed.slice(-11)}` : trimmed;
}

/** The number of items that the claim agrees with. */
function within(claim: Claim, list: Listing): number {
  const n = Number(claim.figure.value!.n);
  return Math.min(Math.max(n, list.least), list.most);
}

function agrees(claim: Claim, list: Listing): Verdict {
  const value = claim.figure.value!;
  if (compare(value, exact(list.least)) < 0) return 'fails';
  return compare(value, exact(list.most)) > 0 ? 'open' : 'holds';
}

function isCount(claim: Claim): boolean {
  const { kind, value, unit, approximation } = claim.figure;
  return (
    kind === 'quantity' &&
    value !== null &&
    value.d === 1n &&
    value.n >= 2n &&
    value.n <= 60n &&
    approximation === 'exact' &&
    counted.test(unit)
  );
}

/** An item with words of this kind is more than a name: the list may be nested. */
const clauseLike = /[的在对从向被把将让使]|通过|进行|开展/;

/**
 * `and-others`: A、B、C等N项. More items than N is an error; fewer is not, for 等 may leave the list open.
 * Holds: 陇剧、皮影、剪纸等3项. Fails: 陇剧、皮影、剪纸、社火等3项.
 */
export function* openLists(view: View): Iterable<Relation> {
  for (const claim of view.amounts) {
    if (!isCount(claim)) continue;
    const at = claim.figure.start;
    const cue = /等(?:共|共计|合计|这)?$/.exec(view.text.slice(Math.max(0, at - 4), at));
    if (!cue) continue;
    const list = listBefore(view.text, at - cue[0].length);
    if (!list || list.least < 2) continue;
    const verdict = agrees(claim, list);
    if (verdict === 'open') continue;
    const nested = list.items
      .slice(1)
      .some((i) => i.end - i.start > 16 || clauseLike.test(view.text.slice(i.start, i.end)));
    if (verdict === 'fails' && (nested || countsFromLastItem(view, claim, list))) continue;
    yield countRelation('and-others', 'stated', view, claim, list, verdict);
  }
}

/** 省、市、县的学校等3所: what 等 closes may be only the last part of what looks like one list. */
function countsFromLastItem(view: View, claim: Claim, list: Listing): boolean {
  const first = list.items[0]!;
  return clauseLike.test(view.text.slice(first.start, first.end).slice(-4)) || tailOf(view, claim).startsWith('的');
}

/** Units that as often count the members of a list as things of the kinds it names. */
const kindsOf = /^(?:大|类|种|级|项|个|条|县|区|市|省|镇|乡|村|国)$/;

/**
 * `listed`: A、B和C三大梯队, A、B、C三项社保费: a list directly before its number.
 * Holds: 优、良、中三级. Fails: 甲组、乙组、丙组和丁组三大梯队.
 */
export function* closedLists(view: View): Iterable<Relation> {
  for (const claim of view.amounts) {
    if (!isCount(claim)) continue;
    const at = claim.figure.start;
    if (
      /[等、,;:。(\s]$/.test(view.text.slice(0, at).slice(-1)) ||
      /等(?:共|共计|合计|这)?$/.test(view.text.slice(Math.max(0, at - 4), at))
    )
      continue;
    if (claim.clause.start === at) continue;
    const list = listBefore(view.text, at);
    if (!list || list.least < 2) continue;
    const verdict = agrees(claim, list);
    const tail = tailOf(view, claim);
    const summing = claim.figure.unit === '大' || (/^[\u4e00-\u9fff]{2}/.test(tail) && !tail.startsWith('的'));
    if (!summing) continue;
    if (verdict === 'holds') {
      yield countRelation('listed', 'implied', view, claim, list, 'holds');
      continue;
    }
    const numeral = view.text.slice(claim.figure.numeral.start, claim.figure.numeral.end);
    const chinese = /^[二两三四五六七八九十]+$/.test(numeral);
    if (!isPlainList(view, list) || (list.least < 3 && !(chinese && kindsOf.test(claim.figure.unit)))) continue;
    const fails = countRelation('listed', 'implied', view, claim, list, 'fails');
    // 学校、医院、公园5个项目: an Arabic numeral may count what the items are kinds of.
    if (chinese) yield fails;
    else if (kindsOf.test(claim.figure.unit) && Number(claim.figure.value!.n) <= 20) yield { ...fails, doubt: 'loose' };
  }
}

/** Items of like length without clauses in them; the first one carries the start of its clause and is not looked at. */
function isPlainList(view: View, list: Listing): boolean {
  const rest = list.items.slice(1).map((i) => view.text.slice(i.start, i.end));
  return rest.every((item) => item.length <= 14 && !clauseLike.test(item) && !/\d/.test(item));
}

/**
 * `bracketed`: N区(a、b、c、d): a bracket behind the number names its members.
 * Holds: 两大片区(东岸片区、西岸片区). Fails: 三大片区(东岸片区、西岸片区).
 */
export function* bracketLists(view: View): Iterable<Relation> {
  const { text } = view;
  for (const claim of view.amounts) {
    if (!isCount(claim)) continue;
    const open = bracketBehind(text, claim.figure.end, 12);
    if (open < 0) continue;
    const close = text.slice(open, open + 400).indexOf(')');
    if (close < 0) continue;
    const list = listWithin(text, open + 1, open + close);
    if (!list || list.least < 2) continue;
    const items = list.items.map((i) => text.slice(i.start, i.end));
    const more = /等$/.test(items.at(-1)!);
    const named = text.slice(claim.figure.numeral.end, open).at(-1)!;
    const alike =
      items.every((i) => i.at(-1) === items[0]!.at(-1) && i.length >= 2) || items.every((i) => i.endsWith(named));
    const verdict = agrees(claim, list);
    if (verdict === 'holds') yield countRelation('bracketed', 'stated', view, claim, list, 'holds');
    else if (alike && (verdict === 'fails' || !more) && !items.some((i) => /\d|以下简称/.test(i))) {
      yield countRelation('bracketed', 'stated', view, claim, list, 'fails');
    }
  }
}

/**
 * `colon`: N项任务：a、b、c。 or N类，即a、b、c: the list that the number announces, up to the end of its sentence.
 * Holds: 三大片区：东岸、西岸、南岸。 Fails: 三大片区：东岸、西岸。
 */
export function* announcedLists(view: View): Iterable<Relation> {
  const { text } = view;
  for (const claim of view.amounts) {
    if (!isCount(claim)) continue;
    const limit = Math.min(claim.sentence.end, claim.figure.end + 400);
    const rest = text.slice(claim.figure.end, limit);
    const cue = /^[^,。;:!?、()]{0,10}(?::|,即|,分别是|,分别为|,包括)/.exec(rest);
    if (!cue) continue;
    const start = claim.figure.end + cue[0].length;
    const end = start + text.slice(start, limit).search(/[。;!?]|$/);
    const list = listWithin(text, start, end);
    if (!list || list.least < 2) continue;
    const items = list.items.map((i) => text.slice(i.start, i.end));
    const verdict = agrees(claim, list);
    if (verdict === 'holds') yield countRelation('colon', 'stated', view, claim, list, 'holds');
    else if (
      !/等$/.test(items.at(-1)!) &&
      items.every((i) => i.length <= 14 && !/\d/.test(i)) &&
      list.least >= 2 &&
      list.most === list.least
    ) {
      yield countRelation('colon', 'stated', view, claim, list, 'fails');
    }
  }
}

/**
 * `year-run`: a run of years and the titles won in it.
 * Holds: 2023—2025年三连冠. Fails: 2022—2025年三连冠.
 */
export function* yearRuns(view: View): Iterable<Relation> {
  for (const claim of view.amounts) {
    if (!/^连[冠胜增降涨跌霸]$/.test(claim.figure.unit) || claim.figure.value === null) continue;
    const run = runBefore(view, claim);
    if (!run) continue;
    const [from, to] = [run.figure.date!.year!, run.figure.until!.year!];
    const years = to - from + 1;
    const holds = claim.figure.value.n === BigInt(years);
    yield {
      kind: 'count',
      basis: 'implied',
      construction: 'year-run',
      terms: [termOf('total', claim), termOf('years', run)],
      verdict: holds ? 'holds' : 'fails',
      working: `${to} - ${from} + 1 = ${years} ${holds ? '✓' : `≠ ${claim.figure.value.n} ✗`}`,
      doubt: null,
    };
  }
}

/** The nearest range of years before the claim in its clause. */
function runBefore(view: View, claim: Claim): Claim | null {
  for (let k = claim.index - view.claims[0]!.index - 1; k >= 0; k--) {
    const other = view.claims[k]!;
    if (other.clause.start !== claim.clause.start) return null;
    if (other.figure.date?.year && other.figure.until?.year) return other;
  }
  return null;
}
