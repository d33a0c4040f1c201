import { commonEnds, nameEnds, wholePlaces } from '../lexicons/claim-nouns.js';
import { claimWords } from '../lexicons/claim-words.js';

/** A name as found: where it ends, and whether it is that of a place (else of an organisation). */
export interface FoundName {
  readonly end: number;
  readonly isPlace: boolean;
}

const longest = 18;
/** A place without 自治 is named in at most so many characters. */
const longestPlace = 7;
/** After these characters a place's last one is part of another word: 市场, 县级, 区域. */
const notEnd = '场民长级域值面容';
const preposition = '为对向将把在与和被给由从到已共均的有是';

/**
 * The name of a place, of an organisation, or of an organisation after its place, that starts at the offset; the longest
 * one before a verb or a preposition.
 */
export function nameAt(text: string, start: number): FoundName | null {
  let best: FoundName | null = null;
  let from = start;
  if (text[start] === '第' && /[批届次期]/.test(text.slice(start, start + 4))) return null;
  const limit = Math.min(text.length, start + longest);
  for (let end = start + 1; end <= limit; end++) {
    if (!isHan(text, end - 1)) break;
    if (end - start > 2 && stops(text, end - 1)) break;
    const found = nameEnds.endingAt(text, end);
    if (!found || found.word.length > end - from) continue;
    if (found.tag === 'place') {
      const short = end - from <= longestPlace || found.word.startsWith('自治');
      if (end - from < 3 || !short || notEnd.includes(text.charAt(end) || '|')) continue;
      if (commonEnds.endingAt(text, end)) continue;
      best = { end, isPlace: true };
      from = end;
    } else if (end - from - found.word.length >= (best ? 0 : /^[局厅厂]$/.test(found.word) ? 3 : 2)) {
      if (longerEnd(text, end)) continue;
      best = { end, isPlace: false };
    }
  }
  return best;
}

/** 中学 of 中学生, 公司 of 公司化. */
function longerEnd(text: string, end: number): boolean {
  return /^[生化型制家长]/.test(text.charAt(end));
}

/** Whether a verb or a preposition begins here, and no name goes on over it: 供电|公司, 服务|中心. */
function stops(text: string, at: number): boolean {
  if (preposition.includes(text[at]!)) return claimWords.startingAt(text, at)?.tag !== 'noun';
  const word = claimWords.startingAt(text, at);
  if (!word || word.word.length < 2) return false;
  if (word.tag === 'noun') return false;
  if (word.tag === 'weak' || word.tag === 'nominal') {
    const end = at + word.word.length;
    return !nameEnds.startingAt(text, end) && !nameEnds.startingAt(text, at) && !continues(text, end);
  }
  return !nameEnds.startingAt(text, at);
}

function continues(text: string, at: number): boolean {
  const next = claimWords.startingAt(text, at);
  return (
    (next?.tag === 'weak' || next?.tag === 'nominal') && nameEnds.startingAt(text, at + next.word.length) !== undefined
  );
}

/** Finds the place that an article means by 全县: the name of that kind which it gives oftenest, the first among equals. */
export class OwnPlaces {
  readonly #texts: readonly string[];
  readonly #known = new Map<string, string | null>();

  /** Takes the folded texts of one article's passages. */
  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  /** The name behind 全县, 我市; 我国 is 全国, and a word that the article gives no name for stays as it is. */
  resolve(word: string): string {
    const kind = word.slice(1);
    if (kind === '国') return '全国';
    if (word[0] === '该' || kind === '球' || kind === '校' || kind === '院' || kind === '厂') return word;
    let name = this.#known.get(kind);
    if (name === undefined) {
      name = this.#commonest(kind);
      this.#known.set(kind, name);
    }
    return name ?? `全${kind}`;
  }

  #commonest(kind: string): string | null {
    const counts = new Map<string, number>();
    for (const text of this.#texts) {
      for (let at = text.indexOf(kind); at >= 0; at = text.indexOf(kind, at + 1)) {
        const name = nameEndingAt(text, at + kind.length);
        if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
    let best: string | null = null;
    for (const [name, count] of counts) if (best === null || count > counts.get(best)!) best = name;
    return best;
  }
}

/** A place's name that ends here and begins where a phrase does: after a mark, a figure, a filler or another place. */
function nameEndingAt(text: string, end: number): string | null {
  if (notEnd.includes(text.charAt(end) || '|') || commonEnds.endingAt(text, end)) return null;
  let run = end;
  while (run > 0 && end - run < 12 && isHan(text, run - 1)) run--;
  let start = run;
  for (let at = run; at <= end - 3; ) {
    const word = claimWords.startingAt(text, at);
    const skipped = wholePlaces.startingAt(text, at)?.word || (word && word.tag !== 'noun' ? word.word : '');
    if (skipped) {
      at += skipped.length;
      start = at;
    } else {
      const name = at === start ? nameAt(text, at) : null;
      if (name?.isPlace && name.end < end) start = name.end;
      at++;
    }
  }
  const name = text.slice(start, end);
  if (name.length < 3 || name.length > longestPlace || (start === run && run > 0 && isHan(text, run - 1))) return null;
  return nameAt(text, start)?.isPlace ? name : null;
}

function isHan(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return c >= 0x4e00 && c <= 0x9fff;
}
