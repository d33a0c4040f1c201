import { agents } from '../lexicons/claim-nouns.js';
import { claimWords } from '../lexicons/claim-words.js';

const longest = 24;
/** With these the text after a figure goes on to say something else than what was counted. */
const other = '和及与已正均都被将在为是有增降占比较上下起后前内中之左右也就还向从由对以可能并而则且因使至到共';
/** Nouns of one character that are counted. */
const short = '村镇乡县市区省旗盟州国校班组队院馆站点岗家店厂桥路河湖井楼牛羊马猪鸡树';

/**
 * What a measure word counts, from the text after it: 紧缺人才 of 7名|紧缺人才, 干渠 of 18公里|的干渠. It ends where a verb
 * or a particle begins: 360多名|妇女|实现灵活就业.
 */
export function nounAfter(tail: string): string | null {
  // A blank parts the halves of a headline.
  if (/^\s/.test(tail)) return null;
  let start = tail.startsWith('的') ? 1 : 0;
  while (/[“"‘《\s]/.test(tail[start] ?? '')) start++;
  const first = claimWords.startingAt(tail, start);
  const named = first?.tag === 'noun' || first?.tag === 'nominal' || first?.tag === 'weak';
  if (!named && (other.includes(tail.charAt(start) || '|') || (first && first.word.length > 1))) return null;
  const said = tail.indexOf('了');
  let end = start;
  let agent = false;
  for (let at = start; at < tail.length && at - start < longest; ) {
    const c = tail[at]!;
    if (/[”"’》“]/.test(c)) {
      if (at > start && (c === '“' || !/[\u4e00-\u9fff]/.test(tail[at + 1] ?? ''))) break;
    } else if (!/[\u4e00-\u9fffA-Za-z0-9·]/.test(c) || c === '的') break;
    const word = claimWords.startingAt(tail, at);
    if (at > start && word && ends(tail, at, word, agent)) break;
    if (at > start && word?.tag !== 'noun' && other.includes(c) && !/[上下中内前后家]/.test(c)) break;
    if (c === '等' && at - start >= 2) break;
    const kept = word && (word.tag === 'noun' || word.tag === 'nominal' || word.tag === 'weak');
    at += kept ? word.word.length : 1;
    end = at;
    agent = agents.endingAt(tail, at) !== undefined || (at === start + 1 && short.includes(c));
    if (agent && said >= at && said - at <= 3) break;
  }
  const noun = tail.slice(start, end).replace(/[了“”"]/g, '');
  if (noun.length >= 2) return noun;
  return noun && short.includes(noun) ? noun : null;
}

function ends(tail: string, at: number, { word, tag }: { word: string; tag: string }, agent: boolean): boolean {
  if (tag === 'noun') return false;
  if (tag === 'nominal') return agent && word.length >= 2 && at + word.length < tail.length && /[了着过]/.test(tail);
  if (tag === 'weak') return agent;
  if (word.length < 2) return false;
  if (tag === 'strong') return !/[率量额值度]/.test(tail[at + word.length] ?? '');
  return true;
}
