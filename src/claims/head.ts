import { wholePlaces } from '../lexicons/claim-nouns.js';
import { claimWords } from '../lexicons/claim-words.js';
import { rateAt } from '../lexicons/rates.js';
import { dated } from './lead.js';
import { nameAt, type OwnPlaces } from './subject.js';

/** What a clause begins with: who or where, and qualifiers before the phrase that names the measure. */
export interface Head {
  /** Where that phrase begins. */
  readonly end: number;
  readonly subject: string | null;
  readonly marks: readonly string[];
}

/** The head of what goes on behind another figure. */
export const noHead: Head = { end: 0, subject: null, marks: [] };

/** Characters that say nothing before subject and qualifiers. */
const skipped = `${dated}、(),:;的`;

/**
 * Reads subject and qualifiers off the beginning: 2024年,|全县累计|发放. A bare organisation whose name ends at `counted`
 * is no subject but what is counted: 乡镇卫生院|12所.
 */
export function headOf(text: string, counted: number, places: OwnPlaces): Head {
  let subject: string | null = null;
  const marks: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (skipped.includes(text[at]!)) {
      at++;
      continue;
    }
    rateAt.lastIndex = at;
    const rate = text[at] === '每' ? rateAt.exec(text)?.[0] : undefined;
    if (rate) {
      marks.push(rate);
      at += rate.length;
      continue;
    }
    const whole = wholePlaces.startingAt(text, at)?.word;
    if (whole) {
      subject ??= places.resolve(whole);
      at += whole.length;
      continue;
    }
    const word = claimWords.startingAt(text, at);
    const name = subject === null && (!word || word.word === '新') ? nameAt(text, at) : null;
    if (name) {
      if (!name.isPlace && name.end === counted) break;
      const end = name.isPlace ? endOfPlaces(text, name.end) : name.end;
      subject = text.slice(at, end);
      at = end;
      if (name.isPlace) at += partyCommittee.exec(text.slice(at, at + 3))?.[0].length ?? 0;
      continue;
    }
    if (!word || !introduces.has(word.tag)) break;
    const end = at + word.word.length;
    // At the end of the lead it says how the figure stands to its noun.
    if (end === text.length) break;
    if (word.tag !== 'filler') marks.push(word.word);
    at = end;
  }
  return { end: at, subject, marks };
}

const introduces: ReadonlySet<string> = new Set(['filler', 'compare', 'mark', 'average', 'part']);
const partyCommittee = /^(?:[市县旗区镇乡]?党?委)/;

/** 白石镇、红山镇|各有: places in a row. */
function endOfPlaces(text: string, end: number): number {
  let at = end;
  while (text[at] === '、' || text[at] === '和') {
    const next = nameAt(text, at + 1);
    if (!next?.isPlace) break;
    at = next.end;
  }
  return at;
}
