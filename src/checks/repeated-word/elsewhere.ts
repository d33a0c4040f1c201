import { doublingCharacters, sounds, wordsMeetAt } from '../../lexicons/reduplication.js';
import { isWordPair } from '../../lexicons/word-pairs.js';
import type { Passage } from '../../sources/source.js';
import { edge } from './meeting.js';

/** A doubled character that only the rest of the copy can judge: any of the ways proves it a slip. */
export interface Open {
  readonly passage: Passage;
  readonly at: number;
  readonly ways: readonly Way[];
  /** The doubling with its neighbours: what the copy prints again and again it means. */
  readonly printed: string;
}

/** Runs of four that must each stand in the copy at least so often. */
interface Way {
  readonly runs: readonly string[];
  readonly least: number;
}

/** Characters that end names, and begin few words: those are all in the lexicon. */
const endsNames: ReadonlySet<string> = new Set('院校局馆厂站所司社程园市县旗盟省州区镇乡村团心学部');

/** Behind these another word begins: 和|国民经济 is no evidence against 共和国|国民经济. */
const joins = /[和与及或的了在]/;

/** What would show that the copy elsewhere has the same words with the character once. */
export function elsewhere(text: string, at: number): Way[] {
  const a = text[at]!;
  // 以无为为中心 names 无为; and 今年年底, 一个个人 are as lawful as with one.
  if (sounds.has(a) || '年个为以于对将而'.includes(a)) return [];
  // 一批批 is each batch, however often the copy has 批 once.
  if (text[at - 1] === '一' && doublingCharacters.has(a)) return [];
  const ways: Way[] = [];
  const l = hanTail(text.slice(Math.max(0, at - 3), at));
  const r = hanHead(text.slice(at + 2, at + 5));
  const least = doublingCharacters.has(a) ? 2 : 1;
  if (l.length >= 1 && r.length >= 1 && l.length + r.length >= 3) {
    const runs: string[] = [];
    if (l.length >= 2) runs.push(l.slice(-2) + a + r[0]);
    if (r.length >= 2) runs.push(l.at(-1) + a + r.slice(0, 2));
    // 税收|收入 are two words, though the copy has 地税收入 as well: only the whole run shows that it means one.
    const meets = isWordPair(l.at(-1)!, a) && isWordPair(a, r[0]!);
    // 中国共产党|党员 stands beside 共产党员.
    if (a === '党' && /[员章旗徽费]/.test(r[0]!)) return [];
    // 商务部|部长 stands beside 商务部长 in one copy.
    if ((endsNames.has(a) || a === '国') && wordsMeetAt[a]?.includes(r[0]!)) return [];
    if (meets && runs.length < 2) return [];
    if (least > 1 || meets) ways.push({ runs, least: runs.length > 1 ? 1 : 2 });
    else for (const run of runs) ways.push({ runs: [run], least });
    // At the beginning or the end of a name one side is short: five characters tell as much as on both sides.
    if (least > 1 && !meets && r.length === 3 && !joins.test(l.at(-1)!))
      ways.push({ runs: [l.at(-1) + a + r.slice(0, 2), a + r], least: 1 });
    if (least > 1 && !meets && l.length === 3) ways.push({ runs: [l + a, l.slice(-2) + a + r[0]], least: 1 });
  }
  // At the edge of a name the doubled character may belong to the word that meets it: only where none can. Here the
  // printed doubling holds the run as well.
  if (l.length === 3) {
    const next = r[0] ?? '';
    const meets = next !== '' && wordsMeetAt[a]?.includes(next) === true;
    const parted = next === '' || edge.test(next);
    const ends = endsNames.has(a) ? !meets : parted && !meets && least === 1;
    if (ends) ways.push({ runs: [l + a], least: 2 });
  }
  if (r.length === 3 && least === 1) {
    if (l === '') ways.push({ runs: [a + r], least: 2 });
    else if (edge.test(l.at(-1)!)) ways.push({ runs: [a + r], least: 3 });
  }
  return ways;
}

function hanTail(text: string): string {
  return /\p{Script=Han}*$/u.exec(text)![0];
}
function hanHead(text: string): string {
  return /^\p{Script=Han}*/u.exec(text)![0];
}
