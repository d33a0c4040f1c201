import { agents, lightHeads, nameEnds, nameless, properties } from '../lexicons/claim-nouns.js';
import { type ClaimWord, claimWords, predicates } from '../lexicons/claim-words.js';
import { rateBefore, rates } from '../lexicons/rates.js';
import { everyMatch } from '../text/every-match.js';
import { comparedWith } from './lead.js';

/** What the text before a figure says of it, after its subject. */
export interface NounBefore {
  /** What is counted: 养老床位 of 新增养老床位|260张; empty where the text names nothing. */
  readonly noun: string;
  /** Qualifiers, in order of place. */
  readonly marks: readonly string[];
  /** 增长, 下降: how what is counted changed. */
  readonly change: string;
  /** Whether the figure is said of what was named before it: 达, 占, 增长 … */
  readonly predicate: boolean;
  /** Whether the noun is but a verb that may have its object behind the figure: 培训|20名教师. */
  readonly verbal: boolean;
  /** Whether a verb stands before the noun. */
  readonly governed: boolean;
}

/** After a verb they make a measure of it: 观看|人数, 办结|率. */
const ofRate = /^(?:[率量额值度数]|人数|人次|次数|总量|总额|数量)/;
/** A time that stands between who and what: 他家|今年|出栏. */
const yearOf = /^[今去前明上本全当]年$/;
const longest = 24;

/** Reads the phrase between the subject and the figure; quotation marks and blanks have been taken out. */
export function nounBefore(phrase: string): NounBefore {
  const marks: string[] = [];
  const share = phrase.lastIndexOf('占');
  const isShare = share >= 0 && !/^占(?:地(?!区)|用|道|领|比)/.test(phrase.slice(share));
  const { end, change, predicate } = stripPredicate(isShare ? phrase.slice(0, share) : phrase, marks);
  const text = phrase.slice(0, end);
  let start = 0;
  let governed = false;
  let object = change;
  const before: string[] = [];
  const inside: string[] = [];
  for (let at = 0; at < text.length; ) {
    const word = claimWords.startingAt(text, at);
    if (!word || (word.word.length < 2 && at > start)) {
      at++;
      continue;
    }
    const next = at + word.word.length;
    if (cuts(text, at, next, word, start)) {
      if (word.tag === 'mark' || word.tag === 'average' || word.tag === 'compare' || word.tag === 'part') {
        before.push(word.word);
      } else if (word.tag === 'change') object ||= word.word;
      if (word.tag !== 'filler') governed = true;
      start = next;
    } else if (word.tag === 'average') inside.push(word.word);
    at = next;
  }
  start += namelessAt(text, start);
  if (text.includes('每')) for (const [rate] of everyMatch(text.slice(0, start), rates)) before.push(rate);
  const noun = tidy(text.slice(start));
  const only = noun !== '' && isVerbal(text.slice(start));
  return {
    noun,
    marks: [...before, ...inside, ...marks.reverse()],
    change: object,
    predicate: predicate || isShare,
    verbal: only,
    governed,
  };
}

/** Takes what says how the figure stands to its noun off the end of the phrase: 稳步增长, 首次突破, 达. */
function stripPredicate(phrase: string, marks: string[]) {
  let end = phrase.length;
  let change = '';
  let predicate = false;
  const hasRate = phrase.includes('每');
  while (end > 0) {
    if (phrase[end - 1] === comparedWith) {
      marks.push(comparedWith);
      end--;
      continue;
    }
    const rate = hasRate ? rateBefore.exec(phrase.slice(Math.max(0, end - 12), end)) : null;
    if (rate) {
      marks.push(rate[0]);
      end -= rate[0].length;
      continue;
    }
    const word = predicates.endingAt(phrase, end);
    if (!word || isNamed(word.tag)) break;
    if (word.tag === 'change') {
      change ||= word.word;
      predicate = true;
    } else if (word.tag === 'level') predicate ||= word.word !== '的' && word.word !== '了';
    else if (word.tag !== 'filler') marks.push(word.word);
    end -= word.word.length;
  }
  return { end, change, predicate };
}

/** Whether a word of this kind can end the name of what is counted. */
function isNamed(tag: ClaimWord): boolean {
  return tag === 'noun' || tag === 'weak' || tag === 'nominal' || tag === 'strong';
}

function cuts(
  text: string,
  at: number,
  next: number,
  { tag, word }: { tag: ClaimWord; word: string },
  start: number,
): boolean {
  const follows = text.slice(next, next + 2);
  switch (tag) {
    case 'strong':
      // At the end it names what is done: 普惠性民办园认定|268所.
      return follows !== '' && !ofRate.test(follows);
    case 'weak': {
      if (follows === '' || ofRate.test(follows) || isLight(text, next)) return false;
      return (
        at === start || agents.endingAt(text, at) !== undefined || nameEnds.endingAt(text, at)?.tag === 'organisation'
      );
    }
    case 'nominal':
      return at === start && (agents.startingAt(text, next)?.word.length ?? 0) >= 2 && next < text.length - 2;
    case 'change':
      return at === start && follows !== '' && !/^[率点极额值幅型]/.test(follows);
    case 'level':
      return follows !== '' && !ofRate.test(follows);
    case 'mark':
      if (/^[新净]增$/.test(word)) return at === start || at - start < 2 || agents.endingAt(text, at) !== undefined;
      return at === start || at - start < 2 || describesItself(text, at);
    case 'compare':
      return true;
    case 'average':
      return at === start;
    case 'part':
      return word.length > 1 || at === start;
    case 'filler':
      return follows !== '' && (at === start || yearOf.test(word));
    default:
      return false;
  }
}

/** The length of a thing without a name before a property of it: 新校区|总建筑面积. */
function namelessAt(text: string, start: number): number {
  const property = properties.endingAt(text, text.length)?.word;
  const thing = property ? nameless.startingAt(text, start)?.word : undefined;
  return property && thing && start + thing.length + property.length === text.length ? thing.length : 0;
}

/** Whether somebody or something stands before 计划, so that it is no plan's name: 项目|计划总投资, but 营养改善计划. */
function describesItself(text: string, at: number): boolean {
  return (
    agents.endingAt(text, at) !== undefined ||
    nameless.endingAt(text, at) !== undefined ||
    claimWords.endingAt(text, at)?.tag === 'filler' ||
    claimWords.startingAt(text, at)?.word === '累计'
  );
}

/** A head that says little alone, to the end of the phrase: 资金, 面积, 服务站. */
function isLight(text: string, from: number): boolean {
  let at = from;
  while (at < text.length) {
    const head = lightHeads.startingAt(text, at)?.word ?? '';
    const word = claimWords.startingAt(text, at);
    const verb = word?.tag === 'weak' || word?.tag === 'nominal' ? word.word : '';
    if ((agents.startingAt(text, at)?.word.length ?? 0) >= 2 || (!head && !verb)) return false;
    at += Math.max(head.length, verb.length);
  }
  return true;
}

function isVerbal(text: string): boolean {
  const word = claimWords.startingAt(text, 0);
  if (word && (word.tag === 'weak' || word.tag === 'nominal' || word.tag === 'strong')) {
    return word.word.length === text.length || isVerbal(text.slice(word.word.length));
  }
  const last = claimWords.endingAt(text, text.length);
  return last?.tag === 'weak' || last?.tag === 'strong';
}

function tidy(text: string): string {
  let noun = text.replace(/^[的、和及与或,]+|[、,的(]+$/g, '');
  // 筛查|出重大疾病
  if (/^[出起]/.test(noun) && !claimWords.startingAt(noun, 0)) noun = noun.slice(1);
  const bracket = Math.max(noun.lastIndexOf('('), noun.lastIndexOf(')'));
  if (bracket >= 0) noun = noun.slice(bracket + 1);
  const open = noun.lastIndexOf('等');
  if (open > 0 && noun.length - open > 2 && !/^等[级地]/.test(noun.slice(open))) noun = noun.slice(open + 1);
  if (noun.length > longest) noun = noun.slice(noun.lastIndexOf('、') + 1);
  if (noun.length > longest) return '';
  return noun.length >= 2 ? noun : '';
}
