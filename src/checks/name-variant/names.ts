import { eventEnd, nameEnd } from '../../lexicons/official-names.js';
import { isWordPair } from '../../lexicons/word-pairs.js';
import { isHan } from '../../text/han.js';

/** A run of the copy that stands at least twice, and ends where a name ends. */
export interface Name {
  readonly text: string;
  readonly count: number;
  /** Where it stands first. */
  readonly at: number;
}

/** Characters that end a name of an organisation, a work or a place: a look at one saves the pattern. */
const endsName = new Uint8Array(0x10000);
for (const c of '会院所室园站心区社程目校学司团行地道木查场桥库路速店房局厅部馆厂村镇乡旗县市州盟港湖山河寺部盟坛赛动划例台统')
  endsName[c.charCodeAt(0)] = 1;

/** The longest name that is looked at, and the shortest. */
const longest = 16;
const shortest = 5;
/** How many of its last characters two places of a name must share to be compared. */
const tail = 4;
/** More names than this, and the copy is a list of names or a library: what is near to what says little there. */
const most = 4000;

/** What a name does not hold: the name begins behind it. */
const before = /^.*(?:[的了是在把被让从将着也都即由]|记者|日前|近日|昨日|今天|其中|通过|以及)/;
/** Words that lead up to a name. */
const lead = /^(?:[和与及等到对向为给据跟于以来去入往至自]|[一二三四五六七八九十百千万两多余几]+[家个所座条名位项])/;

/** How often the last characters of a name have been met, by a hash of them: once, or again. Kept between calls. */
let met = new Uint8Array(1 << 12);

/** Places where a name may end, those together that share their last characters; sorted by what stands before; a group of one is left out. */
export function nameEnds(text: string): Group[] {
  let bits = 12;
  while (1 << bits < text.length) bits++;
  if (met.length < 1 << bits) met = new Uint8Array(1 << bits);
  else met.fill(0, 0, 1 << bits);
  const shift = 32 - bits;
  const ends: number[] = [];
  const hashes: number[] = [];
  for (let i = tail; i <= text.length; i++) {
    const last = text.charCodeAt(i - 1);
    if (endsName[last] === 0) continue;
    const a = text.charCodeAt(i - 4);
    const b = text.charCodeAt(i - 3);
    const c = text.charCodeAt(i - 2);
    if (!isHan(a) || !isHan(b) || !isHan(c)) continue;
    const hash = Math.imul(Math.imul((a << 16) ^ b, 0x85ebca6b) ^ (c << 16) ^ last, 0xc2b2ae35) >>> shift;
    if (met[hash]! < 2) met[hash]!++;
    ends.push(i);
    hashes.push(hash);
  }
  // Most ends stand alone: only of the others the characters are compared.
  const groups = new Map<string, number[]>();
  for (let k = 0; k < ends.length; k++) {
    if (met[hashes[k]!]! < 2) continue;
    const end = ends[k]!;
    const last = text.slice(end - tail, end);
    const known = groups.get(last);
    if (known) known.push(end);
    else groups.set(last, [end]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1 && isNameEnd(text.slice(Math.max(0, group[0]! - 6), group[0]!)))
    .map((group) => windowsAt(text, group));
}

/** A place where a name may end, and what stands before it, from the end on. */
interface Window {
  readonly end: number;
  readonly reversed: string;
}

/** Those that share most when read from the end stand side by side. */
export type Group = readonly Window[];

/** Sorted by what stands before their end, places that share most stand side by side. */
function windowsAt(text: string, ends: readonly number[]): Window[] {
  return ends
    .map((end) => ({ end, reversed: [...runBefore(text, end)].reverse().join('') }))
    .sort((a, b) => (a.reversed < b.reversed ? -1 : a.reversed > b.reversed ? 1 : a.end - b.end));
}

/** The names that the copy prints at least twice: the longest run of characters that the places share, and shorter ones that stand oftener. */
export function namesIn(text: string, groups: readonly Group[] = nameEnds(text)): Name[] {
  const names = new Map<string, Name>();
  for (const windows of groups) {
    for (const name of shared(text, windows)) {
      const known = names.get(name.text);
      if (!known || known.count < name.count) names.set(name.text, name);
    }
    if (names.size > most) return [];
  }
  return [...names.values()];
}

function isNameEnd(run: string): boolean {
  return nameEnd.test(run) || eventEnd.test(run);
}

function* shared(text: string, windows: readonly Window[]): Iterable<Name> {
  const common = windows.slice(1).map((window, i) => commonStart(windows[i]!.reversed, window.reversed));
  for (let i = 0; i < common.length; i++) {
    const length = common[i]!;
    if (length < shortest || (i > 0 && common[i - 1] === length)) continue;
    let from = i;
    let to = i;
    while (from > 0 && common[from - 1]! >= length) from--;
    while (to + 1 < common.length && common[to + 1]! >= length) to++;
    const places = windows.slice(from, to + 2).map(({ end }) => end);
    const first = Math.min(...places);
    const run = text.slice(first - length, first);
    const name = run.replace(before, '').replace(lead, '');
    if (name.length < shortest) continue;
    yield { text: name, count: places.length, at: first - name.length };
    // 致|国防科技大学: what leads up to a name may stand before it each time.
    const [a = '', b = '', c = ''] = name;
    if (name.length > shortest && !isWordPair(a, b) && isWordPair(b, c))
      yield { text: name.slice(1), count: places.length, at: first - name.length + 1 };
  }
}

function runBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && start > end - longest && isHan(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

/** How much two strings have in common at their start. */
export function commonStart(one: string, other: string): number {
  let n = 0;
  while (n < one.length && one[n] === other[n]) n++;
  return n;
}
