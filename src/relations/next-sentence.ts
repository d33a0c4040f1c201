import type { Claim } from '../claims/claim.js';
import { areComplements } from '../lexicons/complements.js';
import { isPlain, sameUnit } from './commensurable.js';
import { isLittleOver } from './little-over.js';
import { oneSlipApart } from './one-slip.js';
import type { Relation } from './relation.js';
import { sumRelation } from './sum.js';
import { sumVerdict } from './sum-verdict.js';
import { between, leadOf, tailOf, type View } from './view.js';

/** The sentence ends in a total: …共有学校60所。 */
const closing = /(?:共|总数|总计|合计|收到|展出|录用|招录|招聘|拥有|现有|设有|设)[^,。;]{0,14}$/;
/** A kind, and nothing that is done: 小学40所. */
const kind = /^[,、;和及]?(?:其中[,:]?)?(?:有)?([^,、。;:\d()的在于了过将已共新另还较比等占后前年月日]{1,7})$/;

/**
 * `next-sentence`: a sentence that ends in a total, and right behind it one that lists nothing but kinds and how many.
 * Holds: 全县共有学校60所。小学40所,初中15所,高中5所。 Fails: … 小学40所,初中15所,高中6所。
 */
export function* nextSentenceSums(view: View): Iterable<Relation> {
  const { amounts, text } = view;
  for (let i = 0; i + 2 < amounts.length; i++) {
    const total = amounts[i]!;
    if (!isPlain(total) || total.figure.kind !== 'quantity' || amounts[i + 1]!.sentence.start !== total.sentence.end)
      continue;
    if (
      !/^[^,。;\d]{0,6}。[”’)]*$/.test(
        text.slice(total.figure.end, Math.min(total.sentence.end, total.figure.end + 40)),
      )
    )
      continue;
    if (!closing.test(text.slice(total.clause.start, total.figure.numeral.start))) continue;
    const parts = listFrom(view, i + 1, total);
    if (parts.length < 2) continue;
    const sum = sumVerdict(parts, total);
    if (sum.verdict === 'holds') {
      yield sumRelation('next-sentence', 'implied', total, parts, sum);
      continue;
    }
    const relation = sumRelation('next-sentence', 'implied', total, parts, sum);
    if (leavesNothingOver(view, parts)) yield relation;
    else if (parts.length < 3) continue;
    else if (isLittleOver(parts, total)) yield relation;
    // What is left may be of kinds that are not told.
    else if (oneSlipApart(parts, total)) yield { ...relation, doubt: 'loose' };
  }
}

/** The figures of a sentence that is a list of kinds to its very end; else none. */
function listFrom(view: View, from: number, total: Claim): readonly Claim[] {
  const parts: Claim[] = [];
  const whole = tailOf(view, total).replace(/[^\u4e00-\u9fff].*$/, '');
  const { sentence } = view.amounts[from]!;
  for (let k = from; k < view.amounts.length && view.amounts[k]!.sentence.start === sentence.start; k++) {
    const claim = view.amounts[k]!;
    const last = parts.at(-1);
    const name = last
      ? nameBetween(view, last, claim)
      : view.text.slice(sentence.start, Math.min(claim.figure.start, sentence.start + 240));
    if (!isPlain(claim) || !sameUnit(claim, total) || parts.length >= 20 || !kind.test(name)) return [];
    const noun = tailOf(view, claim).replace(/[、,;和及].*$/, '');
    if (noun !== '' && noun !== whole) return [];
    parts.push(claim);
  }
  const last = parts.at(-1);
  return last &&
    /^[^,、。;\d]{0,4}[。!]?[”’)]*$/.test(
      view.text.slice(last.figure.end, Math.min(sentence.end, last.figure.end + 40)),
    )
    ? parts
    : [];
}

/** What leads up to a figure, without the noun that the one before counts. */
function nameBetween(view: View, last: Claim, claim: Claim): string {
  return between(view, last, claim).replace(/^[^,、;和及]{1,4}(?=[,、;])/, '');
}

/** Two kinds of which every one is the one or the other. */
function leavesNothingOver(view: View, parts: readonly Claim[]): boolean {
  const [a, b, c] = parts.map((p) => leadOf(view, p));
  if (a === undefined || b === undefined || c !== undefined) return false;
  return areComplements(a, b);
}
