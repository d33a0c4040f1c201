import { isCommonWord } from '../../lexicons/everyday-words.js';
import { isHan } from '../../text/han.js';
import type { Finding } from '../check.js';
import type { CopyText } from './copy-text.js';
import { isKin } from './kin-beside.js';
import { inCopy, variant } from './variant.js';

/** The copy prints the name so often that it is about this person. */
const meant = 4;
/** What a clause begins behind. */
const edge = /[。,;:!?\s“”]/;
/** Characters that end no given name, or behind which another person is told of. */
const noGiven =
  /[的了在是和与及同跟对向从把被将也都就还又说称等们着过到为因于以之其这那有不没未先均再共全现则却仍省市县区旗镇乡村街路桥院校厂店局部站队班组家里上下中前后内外大小老新某氏姓]/;

/** Somebody with a title. */
interface Person {
  readonly name: string;
  readonly at: number;
  readonly count: number;
}

/**
 * The person whom the copy is about, whom it names four times or more, is named once with another last character at the
 * start of a clause, and nobody introduces that one.
 *
 * Holds: 校长韦春山…韦春山…韦春山…韦春山…,弟弟韦春生…
 * Fails: 校长韦春山…韦春山…韦春山…韦春山…,韦春生就60岁了。
 */
export function* renamed(copy: CopyText, persons: readonly Person[]): Iterable<Finding> {
  const { text } = copy;
  const starts = new Map<string, Person[]>();
  for (const person of persons) {
    const start = person.name.slice(0, 2);
    starts.set(start, [...(starts.get(start) ?? []), person]);
  }
  for (const [start, [model, ...others]] of starts) {
    if (!model || others.length > 0 || model.count < meant) continue;
    const odd = onlyOther(text, start, model);
    if (odd < 0) continue;
    const name = text.slice(odd, odd + 3);
    if (!edge.test(text.charAt(odd - 1)) || isKin(text, { at: odd, name })) continue;
    const place = copy.placeOf(odd, 0, 3);
    const right = copy.placeOf(model.at, 0, 3);
    if (place && right) yield variant(place, model.name, inCopy, 'warning', right);
  }
}

/** Where the start of the name stands once with another last character; -1 where it does not, or stands so elsewhere. */
function onlyOther(text: string, start: string, model: Person): number {
  let odd = -1;
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    const last = text.charAt(at + 2);
    if (last === model.name[2]) continue;
    const next = text.charAt(at + 3);
    const isName =
      isHan(last.charCodeAt(0)) && !noGiven.test(last) && isHan(next.charCodeAt(0)) && !isCommonWord(last + next);
    if (odd >= 0 || !isName) return -1;
    odd = at;
  }
  return odd;
}
