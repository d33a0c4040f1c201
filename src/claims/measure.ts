import type { Figure } from '../figures/figure.js';
import { qualifiers, verbs, wholePlaces } from '../lexicons/claim-words.js';

/** What the words around a figure say of it. */
export interface Measured {
  readonly measure: string | null;
  readonly subject: string | null;
  readonly qualifier: string | null;
}

const verbAtEnd = new RegExp(
  `(?:${[...verbs].sort((a, b) => b.length - a.length).join('|')})(?:了|到|至|出|成|过)?(?:约|近|超|逾)?$`,
);
const verbFirst = new RegExp(`^(?:${[...verbs].sort((a, b) => b.length - a.length).join('|')})(?:了|到|至|出|成|过)?`);
const verbInside = new RegExp(
  `(?:${[...verbs]
    .filter((v) => v.length > 1)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?:了|到|至|出|成|过)?`,
  'g',
);
const qualifierWord = new RegExp(qualifiers.join('|'), 'g');
const placeWord = new RegExp(`(?:${wholePlaces.join('|')})`);
const named =
  /[\u4e00-\u9fff]{2,8}?(?:自治区|自治州|自治县|自治旗|省|市|盟|州|县|旗|区|镇|乡|苏木|街道|村|嘎查|社区)(?!场|民|政|长|级|委|域|值|面|容|区)/;
const opening =
  /^(?:截至|目前|其中|此外|同时|另外|据统计|据了解|据悉|并|且|还|也|又|已|共|均|都|则|而|及|和|与|以及|的|了|在|对|从|将|把|被|由|向|为|给|使|让|通过|先后|全年|仅|累计|新增|预计|计划|今年|去年|[、\s”"’)》])+/;
const nounAfter = /^(?:[“"《]?[\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z0-9·“”"《》]*)/;
/** Words with which the text after a classifier goes on to say what was done, not what was counted. */
const notNoun =
  /^(?:的|,|、|;|和|及|与|以上|以下|左右|已|正|均|全部|都|被|将|在|以来|来|后|前|内|中|之|为|是|有|增|降|占|比|同比|较|上|下|起)/;

/**
 * Reads measure, subject and qualifier from the text between the previous figure (or the start of the clause) and the
 * figure, and from what follows its unit.
 */
export function measureOf(figure: Figure, lead: string, tail: string): Measured {
  const marks = [...new Set(Array.from(lead.matchAll(qualifierWord), (m) => m[0]))];
  const subject = placeWord.exec(lead)?.[0] ?? named.exec(lead)?.[0] ?? null;
  const noun = figure.kind === 'quantity' || figure.kind === 'range' ? nounOf(tail) : null;
  const before = nameBefore(lead, subject);
  const measure = noun && (before === null || isClassifier(figure.unit)) ? noun : (before ?? noun);
  return { measure, subject, qualifier: marks.length > 0 ? marks.join(' ') : null };
}

function isClassifier(unit: string): boolean {
  return /^(?:个|名|位|家|所|座|处|项|件|条|种|类|款|批|支|套|台|辆|架|艘|只|头|匹|口|眼|株|棵|本|部|篇|幅|枚|块|片|栋|幢|间|层|起|宗|桩|大|大类|户|门|道|对|双|场|期|届|轮)$/.test(
    unit,
  );
}

function nounOf(tail: string): string | null {
  if (notNoun.test(tail)) return null;
  const noun = nounAfter.exec(tail)?.[0];
  if (!noun || noun.length < 2) return null;
  const verb = verbInside;
  verb.lastIndex = 1;
  const m = verb.exec(noun);
  const cut = m && m.index >= 2 ? noun.slice(0, m.index) : noun;
  return cut.replace(/(?:已|正|将|均|全部|都|被|的|在)$/, '').slice(0, 24) || null;
}

function nameBefore(lead: string, subject: string | null): string | null {
  let text = lead.replace(/[“”"‘’《》\s]/g, '');
  if (subject) {
    const at = text.indexOf(subject);
    if (at >= 0) text = text.slice(at + subject.length);
  }
  const cutAt = Math.max(text.lastIndexOf('、'), text.lastIndexOf('('), text.lastIndexOf(')'));
  if (cutAt >= 0 && cutAt < text.length - 2) text = text.slice(cutAt + 1);
  text = text.replace(opening, '').replace(qualifierWord, '');
  for (let i = 0; i < 3; i++) text = text.replace(verbAtEnd, '');
  // 职工发放技能提升补贴: what is counted stands after the last verb inside, if anything does.
  let last = 0;
  for (const m of text.matchAll(verbInside)) {
    const end = m.index + m[0].length;
    if (m.index > 0 && text.length - end >= 2) last = end;
  }
  text = text.slice(last).replace(verbFirst, (v) => (text.length - last - v.length >= 2 ? '' : v));
  text = text.replace(opening, '').replace(/(?:的|了|约|近|超|已|共|达|为|有|数达|已达)$/, '');
  return text.length >= 2 ? text.slice(-24) : null;
}
