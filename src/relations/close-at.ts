import type { Claim } from '../claims/claim.js';
import { add, divide, exact, formatExact, multiply } from '../text/exact.js';
import { addIntervals, intersects, multiplyIntervals, point, scaled } from '../text/interval.js';
import { isPlain, sameUnit } from './commensurable.js';
import type { Relation } from './relation.js';
import { printed } from './sum-verdict.js';
import { leadOf, termOf, type View } from './view.js';

const movedBy = /(?:(?<up>上涨|涨|上升|走高|攀升)|(?<down>下跌|跌|下降|走低|回落))(?:了)?$/;
const closing = /(?:收于|收报|报收于|收盘于|收在|报|至)(?:每[\u4e00-\u9fff]{1,2})?$/;
const rateWord = /^[,、(]?(?:当日|单日|日)?(?:涨幅|跌幅|升幅|降幅)(?:为|达|约为)?$/;

/**
 * `close-at`: moved by so much, to so much, and the rate of that.
 * Holds: 股价上涨0.60美元,收于60.60美元,涨幅1%. Fails: 股价上涨0.60美元,收于60.60美元,涨幅2%.
 */
export function* closings(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (let i = 2; i < amounts.length; i++) {
    const [by, to, rate] = [amounts[i - 2]!, amounts[i - 1]!, amounts[i]!];
    if (rate.figure.unit !== '%' || by.sentence.start !== rate.sentence.start || !sameUnit(by, to)) continue;
    if (![by, to, rate].every(isPlain) || by.figure.unit === '%' || by.figure.unit === '') continue;
    const verb = movedBy.exec(leadOf(view, by));
    if (!verb || !closing.test(leadOf(view, to)) || !rateWord.test(leadOf(view, rate))) continue;
    yield relation(by, to, rate, verb.groups!.down !== undefined);
  }
}

/** What it was before is what it is now less what it moved by, and the rate is of that. */
function relation(by: Claim, to: Claim, rate: Claim, down: boolean): Relation {
  const part = scaled(rate.figure.interval, exact(1, 100));
  const moved = multiply(by.figure.value!, exact(down ? 1 : -1));
  const base = add(to.figure.value!, moved);
  const before = addIntervals(to.figure.interval, point(moved));
  const holds = intersects(multiplyIntervals(before, part), by.figure.interval);
  const quotient = multiply(divide(by.figure.value!, base), exact(100));
  const shown = `${printed(by)} ÷ (${printed(to)} ${down ? '+' : '-'} ${printed(by)}) = ${formatExact(quotient, 2)}%`;
  return {
    kind: 'growth',
    basis: 'stated',
    construction: 'close-at',
    terms: [termOf('rate', rate), termOf('by', by), termOf('to', to)],
    verdict: holds ? 'holds' : 'fails',
    working: holds ? `${shown} ≈ ${printed(rate)} ✓` : `${shown} ≠ ${printed(rate)} ✗`,
    doubt: null,
  };
}
