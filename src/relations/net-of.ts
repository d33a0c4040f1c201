import { isPlain, sameUnit } from './commensurable.js';
import { isSumButForOneSlip } from './equation.js';
import type { Relation } from './relation.js';
import { sumRelation } from './sum.js';
import { sumVerdict } from './sum-verdict.js';
import { between, type View } from './view.js';

const deducted = /^[^。;\d]{0,12}(?:扣除|扣去|减去|除去)[^,。;\d]{0,14}$/;
const net =
  /^[^,。;\d]{0,4}[,后](?:后|之后)?,?[^,。;\d]{0,10}(?:净额|净得|净收|实得|实收|实际到账|到账)[^,。;\d]{0,4}$/;

/**
 * `net-of`: so much, so much taken off, and what is left net.
 * Holds: 募集资金7.46亿元,扣除发行费用0.63亿元后,净额6.83亿元. Fails: 募集资金7.46亿元,扣除发行费用0.36亿元后,净额6.83亿元.
 */
export function* netOf(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (let i = 0; i + 2 < amounts.length; i++) {
    const [whole, off, left] = [amounts[i]!, amounts[i + 1]!, amounts[i + 2]!];
    if (whole.sentence.start !== left.sentence.start || ![whole, off, left].every(isPlain)) continue;
    if (!sameUnit(whole, off) || !sameUnit(whole, left)) continue;
    if (!deducted.test(between(view, whole, off)) || !net.test(between(view, off, left))) continue;
    // 扣除发行费用及税费: only what is printed can be taken off.
    if (/等|[和及与]|每|均/.test(between(view, off, left))) continue;
    const sum = sumVerdict([off, left], whole);
    if (sum.verdict !== 'fails' || isSumButForOneSlip(whole, [off, left]))
      yield sumRelation('net-of', 'stated', whole, [off, left], sum);
  }
}
