import type { Claim } from '../claims/claim.js';
import { differenceVerdict } from './change-verdict.js';
import { isPlain, sameUnit } from './commensurable.js';
import type { Relation } from './relation.js';
import { between, leadOf, termOf, type View } from './view.js';

const adds = /(?:新增|净增|增加|再增|增设|新设|新建|再添|新添|扩建|再增加|再建)[\u4e00-\u9fff]{0,6}$/;
const fromWord = /(?:由|从)(?:原来的?|原有的?|现有的?|去年的?|目前的?)?$/;
const grows =
  /^(?:[\u4e00-\u9fff]{0,4})?(?:增至|增加到|增加至|扩大到|扩大至|扩至|提高到|提升到|上升到|达到|升至|增到|变为)$/;
const reaches = /^,(?:[\u4e00-\u9fff]{0,4})?(?:达到|达|增至|增加到|总数达到?|总量达到?)$/;

/**
 * `grown-by`: so many are added, and how many there are grows from one number to another; or there are so many, more are
 * added, and there are so many then.
 * Holds: 新增车位2400个,总数由3600个增至6000个. Fails: 新增车位2400个,总数由3900个增至6000个.
 */
export function* grownBy(view: View): Iterable<Relation> {
  const { amounts } = view;
  for (let i = 0; i + 2 < amounts.length; i++) {
    const [a, b, c] = [amounts[i]!, amounts[i + 1]!, amounts[i + 2]!];
    if (![a, b, c].every(isPlain) || !sameUnit(a, b) || !sameUnit(b, c)) continue;
    if (a.figure.unit === '' || a.figure.unit === '%' || c.sentence.start !== a.sentence.start) continue;
    if (adds.test(leadOf(view, a)) && fromWord.test(leadOf(view, b)) && grows.test(between(view, b, c))) {
      if (/^,[^,。;]{0,12}$/.test(between(view, a, b))) yield relation(a, b, c);
    } else if (adds.test(leadOf(view, b)) && reaches.test(between(view, b, c)) && isStock(view, a, b)) {
      yield relation(b, a, c);
    }
  }
}

/** 目前已有180家,年内再增加70家: what there is, right before what comes to it. */
function isStock(view: View, a: Claim, b: Claim): boolean {
  return (
    /已有|现有|目前|共有|原有/.test(view.text.slice(a.clause.start, a.figure.start)) &&
    /^,[^,。;\d]{0,12}$/.test(between(view, a, b))
  );
}

function relation(by: Claim, from: Claim, to: Claim): Relation {
  return {
    kind: 'difference',
    basis: 'implied',
    construction: 'grown-by',
    terms: [termOf('change', by), termOf('from', from), termOf('to', to)],
    ...differenceVerdict(from, to, by, false),
  };
}
