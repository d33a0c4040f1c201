import type { Claim } from '../claims/claim.js';
import type { Passage } from '../sources/source.js';
import { isPlain, sameUnit } from './commensurable.js';
import type { Grid } from './grid.js';
import type { Relation } from './relation.js';
import { sumRelation } from './sum.js';
import { sumVerdict } from './sum-verdict.js';

const total = /^[\s*_]*(?:合\s*计|总\s*计|共\s*计|总\s*数|总\s*和|total|sum)[\s*_]*$/i;
const subtotal = /^[\s*_]*(?:小\s*计|subtotal)[\s*_]*$/i;

/** Means, prices, rates and ranks: of these a table's total is no sum. */
const intensive =
  /单产|亩产|均|单价|价格|率|%|‰|占比|比重|增长|增速|增幅|同比|环比|完成情况|排名|名次|位次|rate|share|average|price/i;

/** A row that is part of the one above it. */
const among = /^[\s*_]*(?:其\s*中|of which)/i;

/**
 * `table`: in a Markdown table, the row or column headed 合计 is the sum of the rows or columns before it. Rows headed 小计
 * sum up those since the last 小计. `table-head`: a 合计 that stands first is the sum of what follows, if some column says so.
 */
export function* tableSums(grids: readonly Grid[]): Iterable<Relation> {
  for (const { cells, figures } of grids) {
    const found = [
      ...lineSums(
        cells,
        figures,
        (p) => p.cell!.row,
        (p) => p.cell!.column,
      ),
      ...lineSums(
        cells,
        figures,
        (p) => p.cell!.column,
        (p) => p.cell!.row,
      ),
    ];
    const opening = found.some((r) => r.construction === 'table-head' && r.verdict === 'holds');
    for (const relation of found) if (relation.construction !== 'table-head' || opening) yield relation;
  }
}

/** Adds along one direction: `line` is the coordinate that is headed, `across` the one that is summed for each. */
function* lineSums(
  cells: readonly Passage[],
  figures: ReadonlyMap<Passage, Claim | null>,
  line: (p: Passage) => number,
  across: (p: Passage) => number,
): Iterable<Relation> {
  const heads = new Map<number, string>();
  for (const cell of cells) if (across(cell) === 0) heads.set(line(cell), cell.folded);
  const columns = new Map<number, Passage[]>();
  for (const cell of cells) {
    if (across(cell) === 0 || line(cell) === 0) continue;
    const column = columns.get(across(cell));
    if (column) column.push(cell);
    else columns.set(across(cell), [cell]);
  }
  // The head of what is added up, where that is a column: 单产 and 占比 have no total.
  const titles = new Map<number, string>();
  for (const cell of cells) if (line(cell) === 0) titles.set(across(cell), cell.folded);
  for (const [at, column] of columns) {
    if (intensive.test(titles.get(at) ?? '')) continue;
    column.sort((a, b) => line(a) - line(b));
    let since: Claim[] = [];
    let all: Claim[] = [];
    let broken = false;
    // A 合计 above all others, waiting for its parts; and whether a part may hold another.
    let opening: Claim | null = null;
    let nested = false;
    for (const cell of column) {
      const head = heads.get(line(cell)) ?? '';
      const claim = figures.get(cell);
      const [isTotal, isSubtotal] = [total.test(head), subtotal.test(head)];
      if (!claim || !isPlain(claim)) {
        // An empty or worded cell leaves the column open; a dash stands for nothing.
        if (!isTotal && !isSubtotal && !/^\s*[-—–/]?\s*$/.test(cell.folded)) broken = true;
        continue;
      }
      if (among.test(head)) {
        nested = true;
        continue;
      }
      const parts = isTotal ? all : since;
      if (isTotal || isSubtotal) {
        const sum = broken ? null : addUp('table', claim, parts);
        if (sum && !(nested && sum.verdict === 'fails')) yield sum;
        opening = isTotal && parts.length === 0 ? claim : null;
        nested = false;
        since = [];
        if (isTotal) {
          all = [];
          broken = false;
        }
      } else {
        since.push(claim);
        all.push(claim);
      }
    }
    const sum = opening && !broken && !nested ? addUp('table-head', opening, all) : null;
    if (sum) yield sum;
  }
}

/** `null` for figures that cannot be added. */
function addUp(construction: string, total: Claim, parts: readonly Claim[]): Relation | null {
  if (parts.length < 2 || total.figure.unit === '%' || !parts.every((p) => sameUnit(p, total))) return null;
  return sumRelation(construction, 'stated', total, parts, sumVerdict(parts, total));
}
