import { lawfulDoubles, particles, particleVerbs } from '../lexicons/english-doubles.js';
import { isDivision, isShortForm, isTownship, mayBeginShortForm, townshipsOf } from '../lexicons/gazetteer.js';
import {
  doublingCharacters,
  doublingWords,
  meetingWords,
  neverDoubled,
  nounsInZi,
  sounds,
  spokenDoubles,
  wordsMeetAt,
} from '../lexicons/reduplication.js';
import type { Passage } from '../sources/source.js';
import { countRuns } from '../text/count-runs.js';
import { isHan } from '../text/han.js';
import { defineCheck, type Finding, noOptions } from './check.js';
import type { Level } from './flag.js';

/** The longest unit that is looked for; longer ones are a matter for repeated-passage. */
const longest = 12;

/** A word or a character printed twice in a row, unless Chinese lawfully doubles it. */
export const repeatedWord = defineCheck({
  id: 'repeated-word',
  level: 'error',
  about: 'words',
  summary: { zh: '字词重复（叠词、词界相邻除外）', en: 'A word or character printed twice in a row' },
  why: {
    zh: '录入和排版中最常见的衍文。慢慢、常常、研究研究这样的重叠，市市民、中国国家这样的词界相邻，都不是错。',
    en: 'The commonest slip of typing and setting. Lawful reduplication and words that meet in one character are none.',
  },
  options: noOptions,
  message: { zh: '“{printed}”重复，应为“{instead}”？', en: '“{printed}” doubles what should read “{instead}”?' },
  examples: {
    clean: [
      '说着说着，天就黑了。',
      '大家慢慢走，常常停下来研究研究。',
      '全市市民都可以到区区政府网站报名，省省长出席。',
      '江苏苏州、陕西西安、山东东营的选手代表代表全体选手发言。',
      '中国国家话剧院的人民民主题材作品受到好评。',
      '要一项一项抓，一件一件办，一步步一步步走稳。',
      '他不由得哈哈哈哈大笑。',
      '产品的目的的确是方便群众，他实在在行。',
      '宝宝出生三个月月子中心还来回访。',
      '和西藏和平解放有关的西藏和平解放纪念馆。',
      'He had had enough of that that day.',
      'They moved in in May, gave her her keys and sang New York New York so so badly.',
    ],
    flagged: [
      '全年医疗⟦救助救助⟧参保群众3150人。',
      '县里⟦积极推进积极推进⟧改造。',
      '会议由水利局⟦和和⟧农业局联合召开。',
      '这是全县居民⟦的的⟧心愿。',
      '母婴⟦月月⟧子会所开业。',
      '鄂⟦尔尔⟧多斯市迎来客人。',
      '⟦康康⟧巴什区建起图书馆。',
      '项目进展顺利⟦，，⟧年底完工。',
      'This is ⟦the the⟧ first one.',
      '⟦The the⟧ fair has ⟦a a⟧ new home.',
      '明德职业学校开学，明德职业学校招生，明⟦德德⟧职业学校扩建。',
      '达拉特旗西园⟦街街⟧道办事处有了新址。',
    ],
  },
  *run({ passages }) {
    const open: Open[] = [];
    for (const passage of passages) {
      yield* inPassage(passage, open);
      if (passage.folded.includes(' ')) yield* english(passage);
    }
    const wanted = new Set(open.flatMap(({ ways, printed }) => [printed, ...ways.flatMap((way) => way.runs)]));
    const texts = passages.map((passage) => passage.folded);
    const counts = countRuns(texts, wanted, 4);
    for (const { passage, at, ways, printed } of open) {
      if (counts.get(printed)! > 1) continue;
      if (ways.some(({ runs, least }) => runs.every((run) => counts.get(run)! >= least))) {
        yield finding(passage, at, 1, 'warning');
      }
    }
  },
});

/** A doubled character that only the rest of the copy can judge: any of the ways proves it a slip. */
interface Open {
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

/** Where each character was last seen. Kept between passages: places only ever grow, so old ones are merely far away. */
const seen = new Int32Array(0x10000).fill(-longest - 1);
let origin = 0;

function* inPassage(passage: Passage, open: Open[]): Iterable<Finding> {
  const text = passage.folded;
  if (origin > 0x70000000) {
    seen.fill(-longest - 1);
    origin = 0;
  }
  const from = origin;
  origin += text.length + longest + 1;
  let period = 0;
  let run = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : -1;
    const distance = code < 0 ? 0 : from + i - seen[code]!;
    if (code >= 0) seen[code] = from + i;
    if (distance === period && period > 0) {
      run++;
      continue;
    }
    if (period > 0 && run >= period) {
      const found = doubled(passage, i - run - period, period, run, open);
      if (found) yield found;
    }
    period = distance <= longest ? distance : 0;
    run = 1;
  }
}

/** A stretch from `start` that repeats with period `n`, `run` characters further than its first unit. */
function doubled(passage: Passage, start: number, n: number, run: number, open: Open[]): Finding | null {
  const text = passage.folded;
  if (n === 1) return single(passage, start, run, open);
  const unit = text.slice(start, start + n);
  const level = n === 2 ? wordLevel(text, start, unit) : phraseLevel(unit);
  return level && finding(passage, start, n, level);
}

const han = /^\p{Script=Han}+$/u;
const manyHan = /\p{Script=Han}.*\p{Script=Han}/u;

function wordLevel(text: string, start: number, unit: string): Level | null {
  if (!han.test(unit) || (sounds.has(unit[0]!) && sounds.has(unit[1]!))) return null;
  const rest = text.slice(start + 4, start + 8);
  // 一件一件, 很久很久; but 一些一些, 一起一起 are slips.
  if (/^[一两很太好]/.test(unit) && !/^(?:一[些起定直切致体共系带线样般旦]|两岸|好[的转像])$/.test(unit)) return null;
  // 说着说着, 走着走着: the doubling is how it goes on.
  if (unit[1] === '着') return null;
  if (rest.startsWith(`再${unit}`) || rest.startsWith(`又${unit}`)) return null;
  const next = rest[0] ?? '';
  const runsOn = isHan(next.charCodeAt(0));
  // A quotation longer than this is an essay.
  const lead = text.slice(Math.max(0, start - 400), start);
  if (lead.lastIndexOf('“') > lead.lastIndexOf('”')) {
    const cry = !runsOn && !isHan(text.charCodeAt(start - 1));
    if (cry || doublingWords.has(unit) || spokenDoubles.has(unit)) return null;
  }
  if (doublingWords.has(unit) && (!runsOn || /[的再吧一下这那看就才]/.test(next))) return null;
  // The delegate speaks for everybody: 选手代表代表全体选手.
  if (unit === '代表' && runsOn) return null;
  if (runsOn && meetingWords[unit]?.some((tail) => rest.startsWith(tail))) return 'note';
  if (/^(?:大学|学院|师范|市|省|人|队|港|路|站|籍|话|银行|地铁)/.test(rest) && isShortForm(unit)) return 'note';
  return 'warning';
}

function phraseLevel(unit: string): Level | null {
  if (!manyHan.test(unit) || /[^\p{Script=Han}A-Za-z\d.%]/u.test(unit)) return null;
  if (/^一|[和与及或]$/.test(unit) || new Set(unit).size === 1) return null;
  return 'error';
}

/** A character that stands twice. One alone proves nothing: it takes a name, a grammatical word, or the copy itself. */
function single(passage: Passage, at: number, run: number, open: Open[]): Finding | null {
  const text = passage.folded;
  const a = text[at]!;
  if (run > 1) {
    return isHan(a.charCodeAt(0)) && !sounds.has(a) && run > 2 ? finding(passage, at, 1, 'warning', run) : null;
  }
  if (!isHan(a.charCodeAt(0))) return mark(passage, at);
  const before = text[at - 1] ?? '';
  const after = text[at + 2] ?? '';
  const word = neverDoubled[a];
  if (word) {
    if (word.after.includes(before || '-') || word.before.includes(after || '-')) return null;
    return finding(passage, at, 1, 'warning');
  }
  if (after === '子' && nounsInZi[a] !== undefined) {
    return nounsInZi[a].includes(before || '-') ? null : finding(passage, at, 1, 'warning');
  }
  if (namesPlace(text, at)) return finding(passage, at, 1, 'warning');
  const ways = elsewhere(text, at);
  if (ways.length > 0) open.push({ passage, at, ways, printed: text.slice(at - 1, at + 3) });
  return null;
}

const suffixes = '省市县区旗州盟镇乡道木';

/** Whether the text without the second of the doubled characters holds a place's name across the join. */
function namesPlace(text: string, at: number): boolean {
  const whole = text.slice(Math.max(0, at - 16), at + 12);
  const join = Math.min(at, 16);
  const once = whole.slice(0, join) + whole.slice(join + 1);
  for (let start = Math.max(0, join - 6); start <= join; start++) {
    for (let end = Math.max(join + 1, start + 3); end <= Math.min(once.length, start + 11); end++) {
      const mayBeOfficial = suffixes.includes(once[end - 1]!);
      const mayBeShort = end - start >= 3 && mayBeginShortForm(once, start, end - start);
      if (!mayBeOfficial && !mayBeShort) continue;
      const name = once.slice(start, end);
      if (!(mayBeOfficial && (isDivision(name) || isTownship(name))) && !(mayBeShort && isShortForm(name))) continue;
      // As printed it may be the name of another place, or two words that meet: 金融街街道, 江苏|苏州市, 全旗|旗委.
      const printed = `${once.slice(start, join)}${once[join]}${once.slice(join, end)}`;
      if (isTownship(printed) || isDivision(printed)) return townOfParent(whole.slice(0, start), name, printed);
      if (start === join && meetsBefore(text, at)) continue;
      if (end === join + 1 && meetsAfter(text, at)) continue;
      return true;
    }
  }
  return false;
}

/** Whether the county named just before has a township of the one name, and none of the other. */
function townOfParent(before: string, name: string, printed: string): boolean {
  for (let n = 2; n <= Math.min(before.length, 12); n++) {
    const towns = townshipsOf(before.slice(-n));
    if (towns.length > 0) return towns.includes(name) && !towns.includes(printed);
  }
  return false;
}

function meetsBefore(text: string, at: number): boolean {
  const a = text[at]!;
  if (suffixes.includes(a)) return true;
  if (/[东西南北中上下新大小]/.test(a) && /[以向往偏正朝华苏浙皖粤鲁豫晋陕湘鄂城市区县省州]/.test(text[at - 1] ?? ''))
    return true;
  return [2, 3].some((n) => isShortForm(text.slice(Math.max(0, at + 1 - n), at + 1)));
}

function meetsAfter(text: string, at: number): boolean {
  const next = text[at + 2] ?? ' ';
  if (!isHan(next.charCodeAt(0)) || edge.test(next)) return false;
  return wordsMeetAt[text[at]!]?.includes(next) ?? true;
}

/** Words after which a name begins, and before which one ends. */
const edge = /[的在了与是把被向由及让给往到将等]/;

/** Characters that end names, and begin few words: those are all in the lexicon. */
const endsNames: ReadonlySet<string> = new Set('院校局馆厂站所司社程园市县旗盟省州区镇乡村团心学');

/** What would show that the copy elsewhere has the same words with the character once. */
function elsewhere(text: string, at: number): Way[] {
  const a = text[at]!;
  // 以无为为中心 names 无为; and 今年年底, 一个个人 are as lawful as with one.
  if (sounds.has(a) || '年个为以于对将而'.includes(a)) return [];
  const ways: Way[] = [];
  const l = hanTail(text.slice(Math.max(0, at - 3), at));
  const r = hanHead(text.slice(at + 2, at + 5));
  const least = doublingCharacters.has(a) ? 2 : 1;
  if (l.length >= 1 && r.length >= 1 && l.length + r.length >= 3) {
    const runs: string[] = [];
    if (l.length >= 2) runs.push(l.slice(-2) + a + r[0]);
    if (r.length >= 2) runs.push(l.at(-1) + a + r.slice(0, 2));
    if (least > 1) ways.push({ runs, least: runs.length > 1 ? 1 : 2 });
    else for (const run of runs) ways.push({ runs: [run], least });
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

/** A doubled mark of punctuation; three make an ellipsis of sorts, and two colons may be code. */
function mark(passage: Passage, at: number): Finding | null {
  if (!'、。,;:'.includes(passage.folded[at]!)) return null;
  const near = passage.folded.charCodeAt(at - 1);
  return isHan(near) || passage.text.charCodeAt(at) > 0xff00 ? finding(passage, at, 1, 'warning') : null;
}

const sameWord = /\b([A-Za-z]+) \1(?![\w'’-])/gi;

/** English doubles few words lawfully; of names (New York New York, Wagga Wagga) and letters it proves nothing. */
function* english(passage: Passage): Iterable<Finding> {
  for (const match of passage.folded.matchAll(sameWord)) {
    const word = match[1]!;
    const second = match[0].slice(-word.length);
    const before = passage.folded[match.index - 1] ?? ' ';
    if (/[\w'’.$£€-]/.test(before) || lawfulDoubles.has(word.toLowerCase())) continue;
    if (
      /^[A-Z]/.test(second) ||
      (word.length < 2 && second !== 'a') ||
      (/^[A-Z]/.test(word) && !/^(?:The|A|An|In|Of|To|And|It|He|We|They|This|At|For|With|As|By)$/.test(word))
    )
      continue;
    const verb = passage.folded.slice(Math.max(0, match.index - 14), match.index);
    if (particles.has(word) && particleVerbs.test(verb)) continue;
    yield {
      at: { passage, start: match.index, end: match.index + match[0].length },
      level: 'warning',
      args: { printed: match[0], instead: word },
      fixes: [[{ passage, start: match.index + word.length, end: match.index + match[0].length, text: '' }]],
    };
  }
}

function finding(passage: Passage, start: number, n: number, level: Level, copies = 1): Finding {
  const end = start + n * (copies + 1);
  const instead = passage.text.slice(start, start + n);
  return {
    at: { passage, start, end },
    level,
    args: { printed: passage.text.slice(start, end), instead },
    fixes: [[{ passage, start: start + n, end, text: '' }]],
  };
}
