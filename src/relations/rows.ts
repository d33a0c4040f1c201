import type { Claim } from '../claims/claim.js';
import { isPlain, sameUnit } from './commensurable.js';
import { productRelation } from './product.js';
import type { Relation } from './relation.js';
import { between, type View } from './view.js';

const to = /^[\u4e00-\u9fff]{0,3}[为成]?一([排行列组队箱盒桌套班包袋筐批])/;
const leadsUp = /^[^,。;\d]{0,8},?(?:共|共有|一共|分成|分为|正好|刚好|总共|合计|排成|编成|装了|装满)$/;

/**
 * `to-a-row`: so many things, so many to a row, and how many rows.
 * Holds: 展架24个,6个一排,共4排. Fails: 展架24个,6个一排,共5排.
 */
export function* rows(view: View): Iterable<Relation> {
  const { text, amounts } = view;
  for (let i = 1; i + 1 < amounts.length; i++) {
    const [size, row] = [amounts[i]!, amounts[i + 1]!];
    const unit = to.exec(text.slice(size.figure.end, size.figure.end + 6))?.[1];
    if (unit === undefined || row.figure.unit !== unit || !isPlain(size) || !isPlain(row)) continue;
    if (!leadsUp.test(between(view, size, row).replace(/^[\u4e00-\u9fff]{0,3}[为成]?一[\u4e00-\u9fff]/, ''))) continue;
    const total = wholeBefore(view, i);
    if (total) yield productRelation('to-a-row', 'implied', total, [size, row]);
  }
}

/** The one figure of the unit before it in the sentence. */
function wholeBefore({ amounts }: View, index: number): Claim | null {
  const size = amounts[index]!;
  const found: Claim[] = [];
  for (let k = index - 1; k >= 0 && amounts[k]!.sentence.start === size.sentence.start; k--) {
    if (sameUnit(amounts[k]!, size) && isPlain(amounts[k]!)) found.push(amounts[k]!);
  }
  return found.length === 1 ? found[0]! : null;
}
