import type { Claim } from '../claims/claim.js';
import type { Passage } from '../sources/source.js';

/** A Markdown table: its cells, and the one figure that each of them holds. */
export interface Grid {
  readonly cells: readonly Passage[];
  /** `null` for a cell with several figures; none for a cell without. */
  readonly figures: ReadonlyMap<Passage, Claim | null>;
  /** The text of a heading cell, folded. */
  head(row: number, column: number): string;
  at(row: number, column: number): Claim | null;
  readonly rows: number;
  readonly columns: number;
}

/** The tables of a document, in order. */
export function gridsOf(passages: readonly Passage[], claims: readonly Claim[]): Grid[] {
  const tables = new Map<number, Passage[]>();
  for (const passage of passages) {
    if (!passage.cell) continue;
    const cells = tables.get(passage.cell.table);
    if (cells) cells.push(passage);
    else tables.set(passage.cell.table, [passage]);
  }
  if (tables.size === 0) return [];
  const figures = new Map<Passage, Claim | null>();
  for (const claim of claims) {
    if (claim.passage.cell) figures.set(claim.passage, figures.has(claim.passage) ? null : claim);
  }
  return Array.from(tables.values(), (cells) => gridOf(cells, figures));
}

function gridOf(cells: readonly Passage[], figures: ReadonlyMap<Passage, Claim | null>): Grid {
  const places = new Map<string, Passage>();
  let [rows, columns] = [0, 0];
  for (const passage of cells) {
    const { row, column } = passage.cell!;
    places.set(`${row}:${column}`, passage);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  const at = (row: number, column: number) => places.get(`${row}:${column}`);
  return {
    cells,
    figures,
    rows,
    columns,
    head: (row, column) => at(row, column)?.folded.replace(/[*_\s]/g, '') ?? '',
    at: (row, column) => figures.get(at(row, column)!) ?? null,
  };
}
