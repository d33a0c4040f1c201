import type { Claim } from '../claims/claim.js';
import { beginComplements } from '../lexicons/complements.js';
import { isPlain, sameUnit } from './commensurable.js';
import { isIntensive } from './intensive.js';
import { oneSlipApart } from './one-slip.js';
import type { Relation } from './relation.js';
import { sumRelation } from './sum.js';
import { sumVerdict } from './sum-verdict.js';
import { between, tailOf, type View } from './view.js';

const totalWord = /(?:共有?|总共有?|一共有?|总数|总额|总量|总计|合计|共计)[为达是有]?[\u4e00-\u9fff]{0,6}$/;
/** 一班, 2号厅, 第三组, 甲队: the members of a row. */
const member = /^第?([一二三四五六七八九十甲乙丙丁东南西北]|\d)(号?[\u4e00-\u9fff]{1,3}?)[有为共]?$/;
const rowOf = ['一二三四五六七八九十', '123456789', '甲乙丙丁', '东南西北'];
const most = 10;
const apart = /比|较|增|减|平均|每|同比|新|其中/;

/**
 * `comma-list`: 共 N，一班 a，二班 b: the members of a row from its first to its last, or two kinds that leave nothing over,
 * a clause each, up to the end of the sentence.
 * Holds: 两个班共有学生88人,一班42人,二班46人. Fails: 两个班共有学生86人,一班42人,二班46人.
 */
export function* commaLists(view: View): Iterable<Relation> {
  const { text, amounts } = view;
  for (let i = 0; i + 2 < amounts.length; i++) {
    const total = amounts[i]!;
    if (!isPlain(total) || isIntensive(total) || total.figure.unit === '%') continue;
    if (!totalWord.test(text.slice(Math.max(total.clause.start, total.figure.start - 16), total.figure.start)))
      continue;
    const parts: Claim[] = [];
    for (
      let k = i + 1;
      k < amounts.length && parts.length <= most && amounts[k]!.sentence.start === total.sentence.start;
      k++
    ) {
      // 1号厅: a number that is a name.
      if (amounts[k]!.figure.unit !== '号') parts.push(amounts[k]!);
    }
    if (parts.length < 2 || parts.length > most || !parts.every((p) => isPlain(p) && sameUnit(p, total))) continue;
    if (parts.some((p) => isIntensive(p) || tailOf(view, p).length > 4 || apart.test(nameOf(view, p)))) continue;
    if (!/^[\u4e00-\u9fff]{0,4}[。;!)]?$/.test(text.slice(parts.at(-1)!.figure.end, total.sentence.end).trim()))
      continue;
    if (/其中|\(/.test(between(view, total, parts[0]!))) continue;
    const told = isRow(view, parts) || areTwoKinds(view, parts);
    if (!told && !areSegments(view, parts)) continue;
    const sum = sumVerdict(parts, total);
    // There may be a further segment that is not told, unless one slip of the pen makes it none.
    if (!told && sum.verdict === 'fails' && !oneSlipApart(parts, total, 3)) continue;
    if (sum.verdict !== 'open') yield sumRelation('comma-list', 'implied', total, parts, sum);
  }
}

/** What stands before a figure in its clause. */
function nameOf({ text }: View, { clause, figure }: Claim): string {
  return text.slice(clause.start, figure.start).replace(/^[,:、]/, '');
}

/** 老挝段458基,泰国段284基: names that end alike, in what a whole is cut into. */
function areSegments(view: View, parts: readonly Claim[]): boolean {
  const ends = parts.map((p) => /^[\u4e00-\u9fff]{1,5}(段|侧|岸)$/.exec(nameOf(view, p))?.[1]);
  return ends[0] !== undefined && ends.every((end) => end === ends[0]);
}

function isRow(view: View, parts: readonly Claim[]): boolean {
  const words = parts.map((p) => member.exec(nameOf(view, p)));
  const [kind] = words.map((w) => w?.[2]);
  if (kind === undefined || words.some((w) => w?.[2] !== kind)) return false;
  return rowOf.some((row) => words.every((w, k) => w![1] === row[k]));
}

/** 男党员52名,女党员36名. */
function areTwoKinds(view: View, parts: readonly Claim[]): boolean {
  if (parts.length !== 2) return false;
  const [a, b] = parts.map((p) => nameOf(view, p)) as [string, string];
  return beginComplements(a, b);
}
