import type { Claim } from '../claims/claim.js';
import type { Span } from '../text/span.js';
import type { Listing } from './listing.js';
import type { Basis, Relation, Term, Verdict } from './relation.js';
import { termOf, type View } from './view.js';

/** Units that count the members of a list. */
const counted =
  /^(?:个|名|位|人|家|所|座|处|项|件|条|种|类|款|大|大类|级|方面|镇|乡|村|县|区|市|省|省份|国|国家|个国家|地|门|部|科|户|只|台|套|本|首|篇|支|场|轮|站|路|样|步|章|届|层|环|道|集|幕|张|枚|组|则|股|派|幅|册|出|群|对|起|宗|阶段|环节|关|期)$/;
const marks = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** A number that may count a list: a claim, or a numeral that is none (三方, 四地). */
export interface Count {
  readonly n: number;
  readonly term: Term;
}

/** The count that a claim states, where it is one: a whole number of things, not hedged and not too large for a list. */
export function countOf(claim: Claim): Count | null {
  const { kind, value, unit, approximation } = claim.figure;
  const small = value !== null && value.d === 1n && value.n >= 2n && value.n <= 60n;
  if (kind !== 'quantity' || !small || approximation !== 'exact' || !counted.test(unit)) return null;
  return { n: Number(value.n), term: termOf('total', claim) };
}

/** A list beside its number as a relation. */
export function countRelation(
  construction: string,
  basis: Basis,
  view: View,
  { n, term }: Count,
  list: Listing,
  verdict: Verdict,
): Relation {
  const size =
    verdict === 'holds' ? Math.min(Math.max(n, list.least), list.most) : n < list.least ? list.least : list.most;
  const items = list.items.map((item): Term => ({ role: 'item', claim: null, passage: view.passage, ...item }));
  return {
    kind: 'count',
    basis,
    construction,
    terms: [term, ...items],
    verdict,
    working: `${shown(view.passage.text, list.items)}: ${size} ${verdict === 'fails' ? `≠ ${n} ✗` : `= ${n} ✓`}`,
    doubt: null,
  };
}

/** The items with a number to each. */
function shown(text: string, items: readonly Span[]): string {
  return items.map((item, i) => `${marks[i] ?? '·'}${clip(text.slice(item.start, item.end))}`).join(' ');
}

function clip(item: string): string {
  const trimmed = item.trim();
  return trimmed.length > 12 ? `…${trimmed.slice(-11)}` : trimmed;
}

/** Whether a list has as many items as the number says: `open` when it has fewer. */
export function agrees({ n }: Count, list: Listing): Verdict {
  if (n < list.least) return 'fails';
  return n > list.most ? 'open' : 'holds';
}

/** An item with words of this kind is more than a name: the list may be nested. */
export const clauseLike = /[的对从向被把将让使]|在(?![建校岗册编线职读产外])|通过|进行|开展/;
