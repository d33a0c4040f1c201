import { judgeShortened } from '../../lexicons/division-evidence.js';
import { divisionEndingAt, isShortForm, isTownship, shortenedEndingAt, townshipsOf } from '../../lexicons/gazetteer.js';
import type { Passage } from '../../sources/source.js';
import type { Span } from '../../text/span.js';
import type { Finding, Place } from '../check.js';
import type { Level } from '../flag.js';
import { inCopy, inGazetteer, variant } from './variant.js';

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
export function divisions(passages: readonly Passage[]): Finding[] {
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
    // Two characters may be the end of anything: where several places could be meant, the copy is only asked.
    const short = span.end - span.start === 2 && passage.folded[span.end - 1] !== '省';
    // 比县城人口的十分之一还多: a preposition, and no place.
    if (short && /[比从在到由向与和]/.test(passage.folded.charAt(span.start))) continue;
    const known = judged.sure || judged.names.some((name) => count.has(name));
    if (short && !known && (isZone(passage.folded, span) || endsLongerName(passage.folded, span))) continue;
    last = each;
    const [name = '', ...others] = judged.names;
    const evidence = count.has(name) ? inCopy : inGazetteer;
    const vague = short && !known && judged.names.length > 1;
    const level: Level = judged.sure && others.length === 0 ? 'error' : vague ? 'note' : 'warning';
    const finding = variant(
      { passage, start: startOf(passage.folded, span, name), end: span.end },
      judged.names.slice(0, 4).join('/'),
      evidence,
      level,
      named.get(name),
    );
    const { fixes, related, ...open } = finding;
    found.push(others.length === 0 ? finding : open);
  }
  return found;
}

/** 枫树|湾县 at the start of a clause: two characters that are no place may begin a name that no list has. */
function endsLongerName(text: string, { start }: Span): boolean {
  const lead = /(?:^|[,。;:!?\s“(从在由到和与及向对至])([\u4e00-\u9fff]{2})$/.exec(
    text.slice(Math.max(0, start - 3), start),
  )?.[1];
  return lead !== undefined && !isShortForm(lead);
}

/** 经开区, 高新区, 分县(市、区)情况: no names of places. */
function isZone(text: string, { start, end }: Span): boolean {
  return /[经高自综]/.test(text.charAt(start - 1)) || text[end] === '(';
}

/** Where the misprint begins: 尔多斯市 behind 鄂尔 lacks no 鄂, but has a 尔 too many. */
function startOf(text: string, { start }: Span, name: string): number {
  const doubled = text[start - 2] === name[0] && text[start - 1] === text[start] && name[1] === text[start];
  return doubled ? start - 2 : start;
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
