import { findFigures } from '../figures/find-figures.js';
import type { Passage } from '../sources/source.js';
import { isCalendar } from './calendar.js';
import type { Measured } from './measure.js';
import { periodOfFigure } from './period.js';

/** What the headings of a table say of one of its cells; `period` is `null` where they name none. */
export interface MeasuredCell extends Measured {
  readonly period: string | null;
}

/** A heading that does not say what is measured: the row's heading does. */
const general = /^(?:金额|数量|数值|数额|本期|合计|总计|完成|完成数|实绩|指标值|绝对量|绝对数|本月|累计|全年)$/;
const comparison = /^(同比|环比|比上年|较上年)(?:增长|增减|增速|变化|±)?$/;
const rate = /^(?:增长|增速|增幅|增减|占比|比重)$/;
const total = /^(?:合\s*计|总\s*计|小\s*计|共\s*计|总数)$/;
const brackets = /\([^()]*\)|[*_%]/g;

/** Reads what the cells of tables measure off the first row and the first column. */
export class CellReader {
  readonly #headings = new Map<string, Passage>();

  constructor(passages: readonly Passage[]) {
    for (const passage of passages) {
      const { cell } = passage;
      if (cell && (cell.row === 0 || cell.column === 0)) {
        this.#headings.set(`${cell.table}:${cell.row}:${cell.column}`, passage);
      }
    }
  }

  /** What the headings say of the cell; `null` for a cell that is a heading itself. */
  read(passage: Passage, pageYear: number | null): MeasuredCell | null {
    const { cell } = passage;
    if (!cell || cell.row === 0 || cell.column === 0) return null;
    const row = this.#heading(cell.table, cell.row, 0, pageYear);
    const column = this.#heading(cell.table, 0, cell.column, pageYear);
    const period = column.period ?? row.period;
    const compared = comparison.exec(column.text)?.[1] ?? (rate.test(column.text) ? column.text : null);
    if (column.period !== null || compared || general.test(column.text) || column.text === '') {
      return { measure: row.period === null ? row.text || null : null, subject: null, period, qualifier: compared };
    }
    const named = row.period === null && !total.test(row.text);
    return { measure: column.text, subject: named ? row.text || null : null, period, qualifier: null };
  }

  #heading(table: number, row: number, column: number, year: number | null): { text: string; period: string | null } {
    const passage = this.#headings.get(`${table}:${row}:${column}`);
    if (!passage) return { text: '', period: null };
    const text = passage.folded.replace(brackets, '').trim();
    const date = findFigures(passage.text, passage.folded).find(isCalendar);
    return { text, period: date ? periodOfFigure(date, year) : null };
  }
}
