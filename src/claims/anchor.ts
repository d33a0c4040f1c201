import { haveOneLead, type Quote, sharedContext } from '../text/quote.js';
import { bySpan } from '../text/span.js';

/**
 * What became of an old claim: `found` where it stood, `moved` elsewhere, `changed` when its context still stands but
 * its own characters differ, or `lost`.
 */
export type Fate<Old, New> =
  | { readonly state: 'found' | 'moved' | 'changed'; readonly old: Old; readonly now: New }
  | { readonly state: 'lost'; readonly old: Old; readonly now?: never };

/** The fates of the old claims in their order, and the new claims that carry none of them on (`changed` ones included). */
export interface Anchoring<Old, New> {
  readonly fates: readonly Fate<Old, New>[];
  readonly added: readonly New[];
}

/** Context that makes a lookalike the same claim, when only a part of its context stands. */
const enough = 6;
/** Context that makes a figure between the same neighbours a changed one; the edge of a text alone is none. */
const nextTo = 4;
/** Of lookalikes that are told of something else. */
const never = Number.NEGATIVE_INFINITY;
/** Beyond so many comparisons for one quote, telling lookalikes apart is given up. */
const mostComparisons = 20_000;

/**
 * Tells which new claim is which old one after an edit. A claim is carried on only by one that has **exactly its
 * characters**: 12.5% never becomes 12.8%. Only its context may have changed, and where that leaves two candidates
 * equally good, none is taken. Surer evidence goes first, so that a weaker match cannot take what a surer one needs.
 */
export function anchorClaims<Old extends Quote, New extends Quote>(
  old: readonly Old[],
  now: readonly New[],
): Anchoring<Old, New> {
  const from = [...old].sort(byPlace);
  const to = [...now].sort(byPlace);
  const same = new Map<Old, New>();
  const free = new Set(to);
  const pair = (a: Old, b: New) => {
    same.set(a, b);
    free.delete(b);
  };
  const left = () => from.filter((claim) => !same.has(claim));

  for (const key of sameKeys) pairGroups(left(), [...free], key, pair, haveOneLead);
  pairByContext(left(), [...free], pair);
  const known = groupBy(from, (c) => c.quote);
  // Where the words before a figure are others, those of another old claim say whose it is: not this one's, reworded.
  const reworded = (a: Old, b: New) =>
    oneSideStands(a, b) && (haveOneLead(a, b) || !known.get(b.quote)!.some((c) => haveOneLead(c, b)));
  for (const [a, b] of gaps(from, to, same)) pairGroups(a, b, (c) => c.quote, pair, reworded);

  const changed = new Map<Old, New>();
  const pairChanged = (a: Old, b: New) => {
    changed.set(a, b);
    free.delete(b);
  };
  const gone = () => left().filter((claim) => !changed.has(claim));
  for (const key of changedKeys) pairGroups(gone(), [...free], key, pairChanged, differs);
  for (const [a, b] of gaps(from, to, new Map([...same, ...changed]))) pairInOrder(a, b, pairChanged);

  const carried = new Set(same.values());
  return {
    fates: old.map((claim) => {
      const twin = same.get(claim);
      if (twin) return { state: place(twin) === place(claim) ? 'found' : 'moved', old: claim, now: twin };
      const successor = changed.get(claim);
      return successor ? { state: 'changed', old: claim, now: successor } : { state: 'lost', old: claim };
    }),
    added: to.filter((claim) => !carried.has(claim)),
  };
}

type Key = (claim: Quote) => string | null;

const byPlace = (a: Quote, b: Quote) => bySpan(a.spans[0]!, b.spans[0]!);
const place = ({ spans }: Quote) => spans.map(({ start, end }) => `${start}-${end}`).join();
/** An edit in one place leaves the other side of a claim as it was. */
const oneSideStands = (a: Quote, b: Quote) => a.prefix === b.prefix || a.suffix === b.suffix;
/** Lookalikes that could not be told apart are lost, not changed. */
const differs = (a: Quote, b: Quote) => a.quote !== b.quote;
/** `null` for context so short that it could be anyone's. */
const context = (side: string) => (side.length < 4 ? null : side);
const join = (...parts: (string | null)[]) => (parts.includes(null) ? null : parts.join('\n\u0000'));

const sameKeys: readonly Key[] = [
  (c) => join(place(c), c.quote, c.prefix, c.suffix),
  (c) => join(c.quote, c.prefix, c.suffix),
  (c) => join(place(c), c.quote, c.prefix),
  (c) => join(place(c), c.quote, c.suffix),
  (c) => join(c.quote, context(c.prefix)),
  (c) => join(c.quote, context(c.suffix)),
  (c) => join(place(c), c.quote),
];
const changedKeys: readonly Key[] = [
  (c) => join(context(c.prefix), context(c.suffix)),
  (c) => context(c.prefix),
  (c) => context(c.suffix),
];

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string | null): Map<string | null, Item[]> {
  const groups = new Map<string | null, Item[]>();
  for (const item of items) {
    const k = key(item);
    const group = groups.get(k);
    if (group) group.push(item);
    else groups.set(k, [item]);
  }
  return groups;
}

/** Pairs claims of one key in order, if there are as many old as new ones; otherwise nobody can say which is which. */
function pairGroups<Old extends Quote, New extends Quote>(
  old: readonly Old[],
  now: readonly New[],
  key: Key,
  pair: (a: Old, b: New) => void,
  fits: (a: Old, b: New) => boolean = () => true,
): void {
  const groups = groupBy(now, key);
  for (const [k, claims] of groupBy(old, key)) {
    const others = groups.get(k);
    if (k === null || others?.length !== claims.length) continue;
    if (claims.every((claim, i) => fits(claim, others[i]!))) claims.forEach((claim, i) => void pair(claim, others[i]!));
  }
}

/** Pairs claims of the same characters whose surviving context is the best for both, and not matched by another's. */
function pairByContext<Old extends Quote, New extends Quote>(
  old: readonly Old[],
  now: readonly New[],
  pair: (a: Old, b: New) => void,
): void {
  const groups = groupBy(now, (c) => c.quote);
  for (const [quote, claims] of groupBy(old, (c) => c.quote)) {
    const others = groups.get(quote) ?? [];
    if (claims.length * others.length > mostComparisons) continue;
    const scores = claims.map((a) => others.map((b) => (haveOneLead(a, b) ? sharedContext(a, b) : never)));
    const columns = others.map((_, j) => scores.map((row) => row[j]!));
    scores.forEach((row, i) => {
      const j = onlyBest(row);
      if (j !== null && onlyBest(columns[j]!) === i) pair(claims[i]!, others[j]!);
    });
  }
}

/** Where the highest score stands, if it is enough and stands alone. */
function onlyBest(scores: readonly number[]): number | null {
  const best = Math.max(...scores);
  const at = scores.indexOf(best);
  return best >= enough && at === scores.lastIndexOf(best) ? at : null;
}

/** The unpaired old and new claims between one pair and the next, in order of place. */
function gaps<Old extends Quote, New extends Quote>(
  old: readonly Old[],
  now: readonly New[],
  pairs: ReadonlyMap<Old, New>,
): [Old[], New[]][] {
  const positions = new Map(now.map((claim, i) => [claim, i]));
  const taken = new Set(pairs.values());
  const between = (start: number, end?: number) => now.slice(start, end).filter((claim) => !taken.has(claim));
  const found: [Old[], New[]][] = [];
  let run: Old[] = [];
  let at = 0;
  for (const claim of old) {
    const twin = pairs.get(claim);
    if (!twin) {
      run.push(claim);
      continue;
    }
    const end = positions.get(twin)!;
    // A passage moved to an earlier place has no gap before it: the slice is empty.
    found.push([run, between(at, end)]);
    run = [];
    at = Math.max(at, end);
  }
  found.push([run, between(at)]);
  return found;
}

/** Pairs claims of a gap in order where at least the characters next to them agree. */
function pairInOrder<Old extends Quote, New extends Quote>(
  old: readonly Old[],
  now: readonly New[],
  pair: (a: Old, b: New) => void,
): void {
  let next = 0;
  for (const claim of old) {
    for (let i = next; i < now.length; i++) {
      if (!differs(claim, now[i]!) || sharedContext(claim, now[i]!) < nextTo) continue;
      pair(claim, now[i]!);
      next = i + 1;
      break;
    }
  }
}
