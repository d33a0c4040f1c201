import { everyMatch } from '../text/every-match.js';
import type { Relation } from './relation.js';
import type { View } from './view.js';

/** “实事求是”四个字, “严、实、细”三字, “为人民服务”五个大字: what is quoted is counted by its characters. */
const counted =
  /“([\u4e00-\u9fff、]{2,16})”(?:这)?([二两三四五六七八九十]{1,2}|\d{1,2})个?[大小金]?字(?![典母幕体号面形节词诀经歌谣令方])/g;
const numerals = '一二三四五六七八九十';

/**
 * `letters-counted`: quoted words, and of how many characters they are.
 * Holds: “田、种、机、技”四个字. Fails: “田、种、机、技”三个字.
 */
export function* lettersCounted({ text, passage }: View): Iterable<Relation> {
  for (const match of everyMatch(text, counted)) {
    const [printed, quoted, number] = match as unknown as [string, string, string];
    const said = numberOf(number);
    const size = quoted.replaceAll('、', '').length;
    const start = match.index + printed.indexOf('”') + (printed.includes('”这') ? 2 : 1);
    const quote = { role: 'item', claim: null, passage, start: match.index + 1, end: match.index + 1 + quoted.length };
    yield {
      kind: 'count',
      basis: 'stated',
      construction: 'letters-counted',
      terms: [{ role: 'total', claim: null, passage, start, end: match.index + printed.length }, quote],
      verdict: size === said ? 'holds' : 'fails',
      working: `${quoted}: ${size} ${size === said ? `= ${said} ✓` : `≠ ${said} ✗`}`,
      doubt: null,
    };
  }
}

function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (c: string) => numerals.indexOf(c.replace('两', '二')) + 1;
  return (text.includes('十') ? (tens === '' ? 10 : digit(tens!) * 10) : 0) + (ones === '' ? 0 : digit(ones!));
}
