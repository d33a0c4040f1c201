import { agents, lightHeads, nameless, properties } from '../lexicons/claim-nouns.js';
import { type ClaimWord, claimWords, predicates } from '../lexicons/claim-words.js';
import { WordList } from '../lexicons/word-list.js';
import { comparedWith } from './lead.js';

/** What the text before a figure says of it, after its subject. */
export interface NounBefore {
  /** What is counted: 养老床位 of 新增养老床位|260张; empty where the text names nothing. */
  readonly noun: string;
  /** The verb that governs the figure itself: 约谈|16家. */
  readonly verb: string;
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

const each =
  /(?:每(?:人|户|名|个|家|亩|份|月|年|天|日|场|期|吨|次|班|生|头|只|周|台|辆|位|件|平方米|公斤|斤|千克|公里|万人|千人|百户|村|组|套|张|度|立方米))+$/;
const things = new WordList(nameless);
const wholes = new WordList(properties);
const ofRate = /[率量额值度]/;
const longest = 24;

/** Reads the phrase between the subject and the figure; quotation marks and blanks have been taken out. */
export function nounBefore(phrase: string): NounBefore {
  const marks: string[] = [];
  const share = phrase.lastIndexOf('占');
  const isShare = share >= 0 && !/^占(?:地(?!区)|用|道|领|比)/.test(phrase.slice(share));
  const { end, verb, change, predicate } = stripPredicate(isShare ? phrase.slice(0, share) : phrase, marks);
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
  const noun = tidy(text.slice(start));
  const only = noun !== '' && isVerbal(text.slice(start));
  return {
    noun,
    verb,
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
  let verb = '';
  let predicate = false;
  while (end > 0) {
    if (phrase[end - 1] === comparedWith) {
      marks.push(comparedWith);
      end--;
      continue;
    }
    const rate = each.exec(phrase.slice(Math.max(0, end - 12), end));
    if (rate) {
      marks.push(rate[0]);
      end -= rate[0].length;
      continue;
    }
    const word = predicates.endingAt(phrase, end);
    if (!word || word.tag === 'noun' || word.tag === 'weak' || word.tag === 'nominal') break;
    if (word.tag === 'strong') {
      verb = word.word;
      break;
    }
    if (word.tag === 'change') {
      change ||= word.word;
      predicate = true;
    } else if (word.tag === 'level') predicate ||= word.word !== '的' && word.word !== '了';
    else if (word.tag !== 'filler') marks.push(word.word);
    end -= word.word.length;
  }
  return { end, change, verb, predicate };
}

function cuts(
  text: string,
  at: number,
  next: number,
  { tag, word }: { tag: ClaimWord; word: string },
  start: number,
): boolean {
  const follows = text[next] ?? '';
  switch (tag) {
    case 'strong':
      return !ofRate.test(follows) || follows === '';
    case 'weak': {
      if (follows === '' || ofRate.test(follows) || isLight(text, next)) return false;
      return at === start || agents.endingAt(text, at) !== '';
    }
    case 'change':
    case 'level':
      return (
        follows !== '' && !/[率点极额值幅型]/.test(follows) && (at === start || tag === 'level' || follows !== '工')
      );
    case 'mark':
      if (/^[新净]增$/.test(word)) return at === start || at - start < 2 || agents.endingAt(text, at) !== '';
      return true;
    case 'compare':
      return true;
    case 'average':
      return at === start;
    case 'part':
      return word.length > 1 || at === start;
    case 'filler':
      return at === start && follows !== '';
    default:
      return false;
  }
}

/** The length of a thing without a name before a property of it: 新校区|总建筑面积. */
function namelessAt(text: string, start: number): number {
  const property = wholes.endingAt(text, text.length);
  const thing = property ? things.startingAt(text, start) : '';
  return thing && start + thing.length + property.length === text.length ? thing.length : 0;
}

/** A head that says little alone, to the end of the phrase: 资金, 面积, 服务站. */
function isLight(text: string, from: number): boolean {
  let at = from;
  while (at < text.length) {
    const head = lightHeads.startingAt(text, at);
    const word = claimWords.startingAt(text, at);
    const verb = word?.tag === 'weak' || word?.tag === 'nominal' ? word.word : '';
    if (agents.startingAt(text, at).length >= 2 || (!head && !verb)) return false;
    at += Math.max(head.length, verb.length);
  }
  return true;
}

function isVerbal(text: string): boolean {
  const word = claimWords.startingAt(text, 0);
  if (word && (word.tag === 'weak' || word.tag === 'nominal')) {
    return word.word.length === text.length || isVerbal(text.slice(word.word.length));
  }
  const last = claimWords.endingAt(text, text.length);
  return last?.tag === 'weak' && agents.endingAt(text, text.length - last.word.length) !== '';
}

function tidy(text: string): string {
  let noun = text.replace(/^[的、和及与或,]+|[、,的(]+$/g, '');
  const bracket = Math.max(noun.lastIndexOf('('), noun.lastIndexOf(')'));
  if (bracket >= 0) noun = noun.slice(bracket + 1);
  const open = noun.lastIndexOf('等');
  if (open > 0 && noun.length - open > 2 && !/^等[级地]/.test(noun.slice(open))) noun = noun.slice(open + 1);
  if (noun.length > longest) noun = noun.slice(noun.lastIndexOf('、') + 1).slice(-longest);
  return noun.length >= 2 ? noun : '';
}
