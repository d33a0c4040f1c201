import type { Figure } from '../figures/figure.js';
import { openings, qualifiers, trailers, verbs, wholePlaces } from '../lexicons/claim-words.js';
import { WordList } from '../lexicons/word-list.js';

/** What the words around a figure say of it. */
export interface Measured {
  readonly measure: string | null;
  readonly subject: string | null;
  readonly qualifier: string | null;
}

const qualifierWords = new WordList(qualifiers);
const placeWords = new WordList(wholePlaces);
const verbWords = new WordList(verbs);
const trailing = new WordList([...verbs, ...trailers]);
const leading = new WordList([...openings, ...qualifiers]);
const named =
  /[\u4e00-\u9fff]{2,8}?(?:自治区|自治州|自治县|自治旗|省|市|盟|州|县|旗|区|镇|乡|苏木|街道|村|嘎查|社区)(?!场|民|政|长|级|委|域|值|面|容|区)/;
const placeEnd = /[省市盟州县旗区镇乡木道村查]/;
const noise = /[“”"‘’《》\s]/g;
const nounAfter = /^[“"《]?[\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z0-9·“”"《》]*/;
/** Words with which the text after a classifier goes on to say what was done, not what was counted. */
const notNoun =
  /^(?:的|,|、|;|和|及|与|以上|以下|左右|已|正|均|全部|都|被|将|在|以来|来|后|前|内|中|之|为|是|有|增|降|占|比|同比|较|上|下|起)/;
const classifier =
  /^(?:[个名位家所座处项件条种类款批支套台辆架艘只头匹口眼株棵本部篇幅枚块片栋幢间层起宗桩大户门道对双场期届轮]|大类)$/;
/** How much of the text before a figure can name its measure. */
const reach = 48;

/**
 * Reads measure, subject and qualifier from the text between the previous figure (or the start of the clause) and the
 * figure, and from what follows its unit.
 */
export function measureOf(figure: Figure, lead: string, tail: string): Measured {
  const near = lead.length > reach ? lead.slice(-reach) : lead;
  const { marks, place } = wordsIn(near);
  const subject = place || (placeEnd.test(near) && bare(named.exec(near)?.[0] ?? '')) || null;
  const noun = figure.kind === 'quantity' || figure.kind === 'range' ? nounOf(tail) : null;
  const before = nameBefore(near, subject);
  const measure = noun && (before === null || classifier.test(figure.unit)) ? noun : (before ?? noun);
  return { measure, subject, qualifier: marks.length > 0 ? marks.join(' ') : null };
}

/** A name without the words that lead up to it: 其中东城街道 is 东城街道. */
function bare(name: string): string {
  let start = 0;
  for (let word = leading.startingAt(name, 0); word && name.length - start - word.length >= 3; ) {
    start += word.length;
    word = leading.startingAt(name, start);
  }
  return name.slice(start);
}

function wordsIn(text: string): { marks: string[]; place: string } {
  const marks: string[] = [];
  let place = '';
  for (let at = 0; at < text.length; ) {
    const mark = qualifierWords.startingAt(text, at);
    if (mark && !marks.includes(mark)) marks.push(mark);
    place ||= placeWords.startingAt(text, at);
    at += mark.length || 1;
  }
  return { marks, place };
}

/** 360多名妇女实现灵活就业: the noun ends where a verb begins. */
function nounOf(tail: string): string | null {
  if (tail.length < 2 || notNoun.test(tail)) return null;
  const noun = nounAfter.exec(tail.slice(0, 28))?.[0];
  if (!noun || noun.length < 2) return null;
  let end = noun.length;
  for (let at = 2; at < noun.length; at++) {
    if (verbWords.startingAt(noun, at).length >= 2) {
      end = at;
      break;
    }
  }
  return (
    noun
      .slice(0, end)
      .replace(/(?:已|正|将|均|全部|都|被|的|在)$/, '')
      .slice(0, 24) || null
  );
}

/** 向职工发放技能提升补贴共: what is counted stands after the last verb inside, before the verbs and particles at the end. */
function nameBefore(lead: string, subject: string | null): string | null {
  let text = lead.replace(noise, '');
  if (subject) {
    const at = text.indexOf(subject);
    if (at >= 0) text = text.slice(at + subject.length);
  }
  const cut = Math.max(text.lastIndexOf('、'), text.lastIndexOf('('), text.lastIndexOf(')'));
  if (cut >= 0 && cut < text.length - 2) text = text.slice(cut + 1);
  text = stripEnd(text, 4);
  let start = 0;
  for (let at = text.length - 3; at >= 0; at--) {
    const verb = verbWords.startingAt(text, at);
    if (verb.length < 2 || text.length - at - verb.length < 2) continue;
    start = at + verb.length;
    break;
  }
  while (start < text.length) {
    const word = leading.startingAt(text, start) || (/[了到至出成过、,]/.test(text[start]!) ? text[start]! : '');
    if (!word || text.length - start - word.length < 2) break;
    start += word.length;
  }
  const name = text.slice(start);
  return name.length >= 2 ? name.slice(-24) : null;
}

function stripEnd(text: string, times: number): string {
  let end = text.length;
  for (let i = 0; i < times && end > 0; i++) {
    const word = trailing.endingAt(text, end);
    if (!word) break;
    end -= word.length;
  }
  return text.slice(0, end);
}
