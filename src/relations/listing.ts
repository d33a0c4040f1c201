import { everyMatch } from '../text/every-match.js';
import type { Span } from '../text/span.js';

/** A run of parallel items as printed. */
export interface Listing {
  readonly items: readonly Span[];
  /** The same, parted by 、 alone. */
  readonly pieces: readonly Span[];
  /** How many items there are, taking every 和, 及, 与 inside an item as part of its name … */
  readonly least: number;
  /** … and taking each of them as a separator. */
  readonly most: number;
}

const openers = '(“‘《「[【';
const closers = ')”’》」]】';
const ends = /[,;:。!?…—]/;
const joins = /以及|[和及与]/g;
const maximum = 400;

/** The list that ends right before the offset: back to the clause mark or the open bracket that it begins after. */
export function listBefore(text: string, end: number): Listing | null {
  let depth = 0;
  let start = end;
  const cuts: Span[] = [];
  for (; start > 0 && end - start < maximum; start--) {
    const c = text[start - 1]!;
    if (closers.includes(c)) {
      // ”“ and 》《 side by side separate items without a 、.
      if (depth === 0 && /[”》]/.test(c) && /[“《]/.test(text[start] ?? '') && start < end)
        cuts.push({ start, end: start });
      depth++;
    } else if (openers.includes(c)) {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0 && ends.test(c)) {
      break;
    } else if (depth === 0 && c === '、') {
      cuts.push({ start: start - 1, end: start });
    }
  }
  if (depth !== 0) return null;
  return toListing(text, start, end, cuts.reverse());
}

/** The list that fills the range exactly. */
export function listWithin(text: string, start: number, end: number): Listing | null {
  let depth = 0;
  const cuts: Span[] = [];
  for (let i = start; i < end; i++) {
    const c = text[i]!;
    if (openers.includes(c)) {
      if (depth === 0 && i > start && /[”》]/.test(text[i - 1]!) && /[“《]/.test(c)) cuts.push({ start: i, end: i });
      depth++;
    } else if (closers.includes(c)) depth--;
    else if (depth === 0 && c === '、') cuts.push({ start: i, end: i + 1 });
    else if (depth === 0 && ends.test(c)) return null;
    if (depth < 0) return null;
  }
  return depth === 0 ? toListing(text, start, end, cuts) : null;
}

/** Words after which a list begins that another one stands before: 甲、乙、丙等三人分赴|丁、戊. */
const opener =
  /^.*(?:[二两三四五六七八九十\d]+[个项部家件名位篇条座所]?[^、]{1,6}[和及与]|等[^、]{0,8}?(?:赴|到|在|为|是|往|进|来)|分赴|前往|发往|走进|来到|分别(?:到|为|是|在|赴)|列出|涵盖|覆盖|包括|包含|围绕|聚焦|实现|实施|开展|打造|建设|推进|形成|设立|成立)/;

/**
 * The list, and the lists that it may hold at its end: each begins at a later item, behind the word that joins it on
 * (深圳和|横琴、前海、南沙) or the verb that governs it.
 */
export function readingsOf(text: string, list: Listing): Listing[] {
  const readings = [list];
  const items = list.pieces;
  for (let i = 1; i < items.length - 1; i++) {
    const { start, end } = items[i]!;
    const printed = text.slice(start, end);
    const verb = opener.exec(printed);
    const starts = everyMatch(printed, joins).map((m) => m.index + m[0].length);
    if (verb) starts.push(verb[0].length);
    for (const at of starts) {
      if (at >= printed.length || depthAt(printed, at) > 0) continue;
      const cuts = items.slice(i + 1).map((next, k) => ({ start: items[i + k]!.end, end: next.start }));
      const reading = toListing(text, start + at, items.at(-1)!.end, cuts);
      if (reading) readings.push(reading);
    }
  }
  return readings;
}

/** Whether a verb in a later item opens another list: the one before it is not counted by what follows. */
export function opensAnew(text: string, list: Listing): Listing | null {
  const readings = readingsOf(text, list);
  const items = list.pieces;
  for (let i = items.length - 2; i > 0; i--) {
    const { start, end } = items[i]!;
    const verb = opener.exec(text.slice(start, end));
    if (verb) return readings.find((r) => r.items[0]!.start === start + verb[0].length) ?? null;
  }
  return null;
}

function toListing(text: string, start: number, end: number, cuts: readonly Span[]): Listing | null {
  const items: Span[] = [];
  const pieces: Span[] = [];
  let least = 0;
  let most = 0;
  let from = start;
  for (const cut of [...cuts, { start: end, end }]) {
    const item = { start: from, end: cut.start };
    from = cut.end;
    if (text.slice(item.start, item.end).trim() === '') return null;
    pieces.push(item);
    const { certain, possible, at } = joinsIn(text, item);
    let piece = item.start;
    for (const join of at) {
      items.push({ start: piece, end: join.start });
      piece = join.end;
    }
    items.push({ start: piece, end: item.end });
    least += 1 + certain;
    most += 1 + certain + possible;
  }
  return { items, pieces, least, most };
}

/** 和, 及, 与 between two quoted names separate for certain; elsewhere outside brackets they may belong to a name. */
function joinsIn(text: string, item: Span): { certain: number; possible: number; at: Span[] } {
  let certain = 0;
  let possible = 0;
  const at: Span[] = [];
  const printed = text.slice(item.start, item.end);
  for (const m of everyMatch(printed, joins)) {
    if (m.index === 0 || depthAt(printed, m.index) > 0) continue;
    const quoted = /[”》)]/.test(printed[m.index - 1]!) && /[“《]/.test(printed[m.index + m[0].length] ?? '');
    if (quoted) {
      certain++;
      at.push({ start: item.start + m.index, end: item.start + m.index + m[0].length });
    } else {
      possible++;
    }
  }
  return { certain, possible, at };
}

function depthAt(text: string, at: number): number {
  let depth = 0;
  for (let i = 0; i < at; i++) {
    if (openers.includes(text[i]!)) depth++;
    else if (closers.includes(text[i]!)) depth--;
  }
  return depth;
}
