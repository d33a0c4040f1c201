import type { Claim } from '../claims/claim.js';
import { differenceVerdict } from './change-verdict.js';
import { isPlain, sameUnit } from './commensurable.js';
import type { Relation } from './relation.js';
import { between, termOf, type View } from './view.js';

const more = '多|高|贵|长|重|快|大|宽|远|深|厚|早|增|涨|领先';
const less = '少|低|便宜|短|轻|慢|小|窄|近|浅|薄|晚|降|落后|减';
/** 比过去的10元贵了3元: right behind the figure that is compared with. */
const thanFigure = new RegExp(
  `^(?:元|多)?(?:要)?(?:(?<more>${more})|(?<less>${less}))(?!.*[到至为])[\\u4e00-\\u9fff]{0,2}$`,
);
/** 甲队比乙队多赢4场: both are named, and both were told before. */
const thanName = new RegExp(
  `(?:^|[,;])([^,。;\\d比]{1,8})比([^,。;\\d]{1,8}?)(?:整整|足足)?(?:(?<more>${more})|(?<less>${less}))[^,。;\\d]{0,3}$`,
);
const farthest = 5;

/**
 * `compared`: one figure, another, and by how much the first is more or less.
 * Holds: 新票价12元,比过去的10元贵了2元. Fails: 新票价12元,比过去的10元贵了3元.
 * Holds: 甲队赢12场,乙队赢9场,甲队比乙队多赢3场. Fails: 甲队赢12场,乙队赢9场,甲队比乙队多赢4场.
 */
export function* compared(view: View): Iterable<Relation> {
  const { text, amounts } = view;
  for (const [i, by] of amounts.entries()) {
    if (!isPlain(by) || i < 2) continue;
    const near = amounts
      .slice(Math.max(0, i - farthest), i)
      .filter((c) => c.sentence.start === by.sentence.start && sameUnit(c, by));
    if (near.length !== 2 || !near.every(isPlain)) continue;
    const [first, second] = near as [Claim, Claim];
    const beside = amounts[i - 1] === second && thanFigure.exec(between(view, second, by));
    if (beside && /(?:(?<!占)比|较)[^,。;\d]{1,10}$/.test(between(view, first, second))) {
      yield relation(second, first, by, beside.groups!.less !== undefined);
      continue;
    }
    const named = thanName.exec(text.slice(by.clause.start - 1 < 0 ? 0 : by.clause.start - 1, by.figure.start));
    if (!named) continue;
    const [to, from] = [named[1]!, named[2]!].map((name) => bearing(view, near, name));
    if (to && from && to !== from) yield relation(from, to, by, named.groups!.less !== undefined);
  }
}

/** The one of the figures whose clause names it. */
function bearing({ text }: View, near: readonly Claim[], name: string): Claim | null {
  const found = near.filter(({ clause, figure }) => text.slice(clause.start, figure.start).includes(name));
  return name.length >= 2 && found.length === 1 ? found[0]! : null;
}

function relation(from: Claim, to: Claim, by: Claim, down: boolean): Relation {
  return {
    kind: 'difference',
    basis: 'stated',
    construction: 'compared',
    terms: [termOf('change', by), termOf('from', from), termOf('to', to)],
    ...differenceVerdict(from, to, by, down),
  };
}
