import type { Claim } from '../claims/claim.js';
import type { Passage } from '../sources/source.js';
import { isPlain, sameUnit } from './commensurable.js';
import type { Relation } from './relation.js';
import { sumRelation } from './sum.js';
import { sumVerdict } from './sum-verdict.js';

const total = /^[\s*_]*(?:合\s*计|总\s*计|共\s*计|总\s*数|总\s*和|total|sum)[\s*_]*$/i;
const subtotal = /^[\s*_]*(?:小\s*计|subtotal)[\s*_]*$/i;

/**
 * `table`: in a Markdown table, the row or column headed 合计 is the sum of the rows or columns before it. Rows headed 小计
 * sum up those since the last 小计.
 */
export function* tableSums(passages: readonly Passage[], claims: readonly Claim[]): Iterable<Relation> {
  const tables = new Map<number, Passage[]>();
  for (const passage of passages) {
    if (!passage.cell) continue;
    const cells = tables.get(passage.cell.table);
    if (cells) cells.push(passage);
    else tables.set(passage.cell.table, [passage]);
  }
  if (tables.size === 0) return;
  const figures = new Map<Passage, Claim | null>();
  for (const claim of claims) {
    if (claim.passage.cell) figures.set(claim.passage, figures.has(claim.passage) ? null : claim);
  }
  for (const cells of tables.values()) {
    yield* lineSums(
      cells,
      figures,
      (p) => p.cell!.row,
      (p) => p.cell!.column,
    );
    yield* lineSums(
      cells,
      figures,
      (p) => p.cell!.column,
      (p) => p.cell!.row,
    );
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
  for (const column of columns.values()) {
    column.sort((a, b) => line(a) - line(b));
    let since: Claim[] = [];
    let all: Claim[] = [];
    let broken = false;
    for (const cell of column) {
      const head = heads.get(line(cell)) ?? '';
      const claim = figures.get(cell);
      const [isTotal, isSubtotal] = [total.test(head), subtotal.test(head)];
      if (!claim || !isPlain(claim)) {
        // An empty or worded cell leaves the column open; a dash stands for nothing.
        if (!isTotal && !isSubtotal && !/^\s*[-—–/]?\s*$/.test(cell.folded)) broken = true;
        continue;
      }
      const parts = isTotal ? all : since;
      if (isTotal || isSubtotal) {
        if (!broken && parts.length >= 2 && claim.figure.unit !== '%' && parts.every((p) => sameUnit(p, claim))) {
          yield sumRelation('table', 'stated', claim, parts, sumVerdict(parts, claim));
        }
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
  }
}
