import type { Span } from '../text/span.js';

/** A run of parallel items as printed. */
export interface Listing {
  readonly items: readonly Span[];
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

function toListing(text: string, start: number, end: number, cuts: readonly Span[]): Listing | null {
  const items: Span[] = [];
  let least = 0;
  let most = 0;
  let from = start;
  for (const cut of [...cuts, { start: end, end }]) {
    const item = { start: from, end: cut.start };
    from = cut.end;
    if (text.slice(item.start, item.end).trim() === '') return null;
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
  return { items, least, most };
}

/** 和, 及, 与 between two quoted names separate for certain; elsewhere outside brackets they may belong to a name. */
function joinsIn(text: string, item: Span): { certain: number; possible: number; at: Span[] } {
  let certain = 0;
  let possible = 0;
  const at: Span[] = [];
  const printed = text.slice(item.start, item.end);
  for (const m of printed.matchAll(joins)) {
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
