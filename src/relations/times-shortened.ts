import { everyMatch } from '../text/every-match.js';
import { smallNumber } from '../text/small-number.js';
import type { Relation, Term } from './relation.js';
import type { View } from './view.js';

const number = '(?:\\d{1,3}|[一二两三四五六七八九十]{1,2})';
/** 1小时52分, 两个半小时, 48分钟, in minutes. */
const length = (name: string) =>
  `(?<${name}>(?:(?<${name}Hours>${number})(?<${name}Half>个半|个)?(?:小时|钟头)(?:零|又)?)?(?:(?<${name}Minutes>${number})分钟?)?)(?!左右|多|之)`;
const shortened = new RegExp(
  `(?:由|从)(?:原来|过去|此前|原先|以前|之前|目前|现在|原有)?的?${length('from')}[^,。;:()\\d]{0,8}(?:压缩|缩短|缩减|减少|降低|降|减|延长|增加)(?:到|至|为)了?${length('to')},(?:可|能|将|整整|足足|共|大幅)?(?:缩短|压缩|节省|节约|减少|少用|延长|增加)了?${length('by')}`,
  'g',
);

/**
 * `times-shortened`: so long before, so long now, and by how much.
 * Holds: 由1小时52分压缩到48分钟,缩短1小时4分. Fails: 由1小时52分压缩到48分钟,缩短1小时14分.
 */
export function* timesShortened({ text, passage }: View): Iterable<Relation> {
  if (!/[短省少长]/.test(text)) return;
  for (const match of everyMatch(text, shortened)) {
    const groups = match.groups!;
    const minutes = (name: string) =>
      smallNumber(groups[`${name}Hours`] ?? '0') * 60 +
      (groups[`${name}Half`] === '个半' ? 30 : 0) +
      smallNumber(groups[`${name}Minutes`] ?? '0');
    const [from, to, by] = [minutes('from'), minutes('to'), minutes('by')];
    if (from === 0 || to === 0 || by === 0) continue;
    let at = match.index;
    const term = (role: string, printed: string): Term => {
      const start = text.indexOf(printed, at);
      at = start + printed.length;
      return { role, claim: null, passage, start, end: at };
    };
    const [first, second, third] = [term('from', groups.from!), term('to', groups.to!), term('change', groups.by!)];
    const size = Math.abs(from - to);
    const shown = `${from}分 - ${to}分 = ${from - to}分`;
    const holds = size === by;
    yield {
      kind: 'difference',
      basis: 'stated',
      construction: 'times-shortened',
      terms: [third, first, second],
      verdict: holds ? 'holds' : 'fails',
      working: holds ? `${shown} ✓` : `${shown} ≠ ${by}分 ✗`,
      doubt: null,
    };
  }
}
