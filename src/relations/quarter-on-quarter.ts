import type { Claim } from '../claims/claim.js';
import { type ChangeVerdict, differenceVerdict, rateVerdict } from './change-verdict.js';
import { isPlain, sameUnit } from './commensurable.js';
import type { Relation } from './relation.js';
import { between, termOf, type View } from './view.js';

const ordinals = ['一', '二', '三', '四'];
const quarter = /第?([一二三四])季度/;
const change =
  /^[,(](?:环比|比[一二三]季度|较[一二三]季度)(?:(增长|增加|上升|提高|多)|(下降|减少|回落|降低|少))了?(?:约|近)?$/;

/**
 * `quarter-on-quarter`: what one quarter brought and what the next, side by side, and by how much that is more or less.
 * Holds: 一季度收入12亿元,二季度收入15亿元,环比增长25%. Fails: 一季度收入12亿元,二季度收入15亿元,环比增长15%.
 */
export function* quarterOnQuarter(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (let i = 0; i + 2 < amounts.length; i++) {
    const [from, to, by] = [amounts[i]!, amounts[i + 1]!, amounts[i + 2]!];
    if (from.sentence.start !== by.sentence.start || !sameUnit(from, to) || ![from, to, by].every(isPlain)) continue;
    const [first, second] = [quarterOf(view, from), quarterOf(view, to)];
    if (first < 0 || second !== first + 1 || /[;。]/.test(between(view, from, to))) continue;
    const way = change.exec(between(view, to, by));
    if (!way) continue;
    const falls = way[2] !== undefined;
    const isRate = by.figure.unit === '%';
    if (!isRate && !sameUnit(by, to)) continue;
    const said: ChangeVerdict = isRate ? rateVerdict(from, to, by, falls) : differenceVerdict(from, to, by, falls);
    yield {
      kind: isRate ? 'growth' : 'difference',
      basis: 'stated',
      construction: 'quarter-on-quarter',
      terms: [termOf('change', by), termOf('from', from), termOf('to', to)],
      ...said,
    };
  }
}

/** Which quarter the words of its clause name, from 0; -1 where they name none. */
function quarterOf(view: View, claim: Claim): number {
  const name = quarter.exec(view.text.slice(claim.clause.start, claim.figure.start));
  return name ? ordinals.indexOf(name[1]!) : -1;
}
